// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/fittedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace parkdesk {

namespace {

constexpr int smallestPixels = 10;

} // namespace

QFont fittedToLine(QFont font, const QString &text, int width)
{
    while (font.pixelSize() > smallestPixels && QFontMetrics(font).horizontalAdvance(text) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

QFont fittedToBox(QFont font, const QString &text, const QSize &room)
{
    while (font.pixelSize() > smallestPixels) {
        const QRect box = QFontMetrics(font).boundingRect(QRect(QPoint(), room), Qt::TextWordWrap, text);
        if (box.width() <= room.width() && box.height() <= room.height())
            break;
        font.setPixelSize(font.pixelSize() - 1);
    }
    return font;
}

void drawFitted(QPainter &painter, const QFont &font, const QRect &box, Qt::Alignment align, const QString &text)
{
    painter.setFont(fittedToLine(font, text, box.width()));
    // An address or an amount runs as its own letters do, on the side that the page gives it.
    const Qt::LayoutDirection ofPage = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(box, static_cast<int>(QStyle::visualAlignment(ofPage, align)), text);
    painter.setLayoutDirection(ofPage);
}

} // namespace parkdesk
