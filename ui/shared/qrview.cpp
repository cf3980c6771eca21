// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/qrview.h"

#include "ui/shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace parkdesk {

QrView::QrView(const QString &content, QWidget *parent)
    : QWidget(parent)
    , m_code(QrCode::fromText(content).value_or(QrCode()))
{
    setAccessibleName(tr("QR code"));
}

void QrView::paintEvent(QPaintEvent *)
{
    if (!hasCode())
        return;
    QPainter painter(this);
    // Readers do not all know a light code on a dark ground.
    const Theme &paper = Theme::light();
    const int modules = m_code.size() + 2 * QrCode::quietZone;
    const int side = std::max(1, std::min(width(), height()) / modules);
    const int whole = side * modules;
    const QPoint corner((width() - whole) / 2, (height() - whole) / 2);
    painter.fillRect(QRect(corner, QSize(whole, whole)), paper.surface);
    const QPoint first = corner + QPoint(side, side) * QrCode::quietZone;
    for (int y = 0; y < m_code.size(); ++y) {
        for (int x = 0; x < m_code.size(); ++x) {
            if (m_code.isDark(x, y))
                painter.fillRect(QRect(first + QPoint(x, y) * side, QSize(side, side)), paper.text);
        }
    }
}

} // namespace parkdesk
