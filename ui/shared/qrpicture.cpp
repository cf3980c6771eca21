// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/qrpicture.h"

#include <QPainter>

namespace parkdesk {

namespace {

constexpr int side = 196; // a module of four pixels for an address of a hundred signs

} // namespace

QrPicture::QrPicture(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
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
    painter.fillRect(rect(), Qt::white);
    // Whole pixels of the screen, so that no module is wider than its neighbour.
    const double ratio = devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio);
    const int pixels = static_cast<int>(width() * ratio);
    const int module = qMax(1, pixels / (m_code.size() + 2 * QrCode::quietZone));
    const int start = (pixels - module * m_code.size()) / 2;
    for (int y = 0; y < m_code.size(); ++y) {
        for (int x = 0; x < m_code.size(); ++x) {
            if (m_code.isDark(x, y))
                painter.fillRect(start + x * module, start + y * module, module, module, Qt::black);
        }
    }
}

} // namespace parkdesk
