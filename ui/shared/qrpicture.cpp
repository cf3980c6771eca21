// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/qrpicture.h"

#include "ui/shared/theme.h"

#include <QPainter>

namespace parkdesk {

namespace {

constexpr int side = 196; // a module of four pixels for an address of a hundred signs

} // namespace

QrPicture::QrPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize QrPicture::sizeHint() const
{
    return {side, side};
}

void QrPicture::setText(const QString &text)
{
    const auto code = QrCode::fromText(text);
    m_code = code ? *code : QrCode();
    update();
}

void QrPicture::paintEvent(QPaintEvent *)
{
    if (m_code.size() == 0)
        return;
    QPainter painter(this);
    const Theme &paper = Theme::light(); // not every camera knows a light code on a dark ground
    // Whole pixels of the screen, so that no module is wider than its neighbour.
    const double ratio = devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio);
    const QSize room(static_cast<int>(width() * ratio), static_cast<int>(height() * ratio));
    const int modules = m_code.size() + 2 * QrCode::quietZone;
    const int module = qMax(1, qMin(room.width(), room.height()) / modules);
    const QPoint corner((room.width() - module * modules) / 2, (room.height() - module * modules) / 2);
    painter.fillRect(QRect(corner, QSize(module, module) * modules), paper.surface);
    const QPoint first = corner + QPoint(module, module) * QrCode::quietZone;
    for (int y = 0; y < m_code.size(); ++y) {
        for (int x = 0; x < m_code.size(); ++x) {
            if (m_code.isDark(x, y))
                painter.fillRect(QRect(first + QPoint(x, y) * module, QSize(module, module)), paper.text);
        }
    }
}

} // namespace parkdesk
