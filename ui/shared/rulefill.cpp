// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/rulefill.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace parkdesk {

namespace {

constexpr double tintShare = 0.16;
constexpr double patternShare = 0.42;
constexpr double fillEdge = 3;
constexpr int patternCount = 5;

void paintLines(QPainter &painter, const QRectF &area, const QColor &colour, bool upright)
{
    painter.setPen(QPen(colour, 1));
    if (upright) {
        for (double x = area.left() + 3.5; x < area.right(); x += 4)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    } else {
        for (double y = area.top() + 3.5; y < area.bottom(); y += 4)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

void paintDots(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    bool shifted = false;
    for (double y = area.top() + 3; y < area.bottom() - 1; y += 4) {
        for (double x = area.left() + (shifted ? 5 : 2); x < area.right() - 1; x += 6)
            painter.drawRect(QRectF(x, y, 1.4, 1.4));
        shifted = !shifted;
    }
}

} // namespace

QColor ruleColour(int number, const Theme &theme)
{
    if (number <= 0)
        return theme.neutralSeries;
    // The plain blue is for the first rule, then those that differ most.
    constexpr size_t order[] = {3, 0, 2, 1};
    return theme.series.at(order[static_cast<size_t>(number - 1) % 4]);
}

void paintRuleFill(QPainter &painter, const QRectF &area, int number, const Theme &theme, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipRect(area, Qt::IntersectClip);
    const QColor colour = ruleColour(number, theme);
    const QColor ink = mixed(colour, theme.surface, patternShare);
    painter.fillRect(area, mixed(colour, theme.surface, tintShare));
    switch (number <= 0 ? 0 : number % patternCount) {
    case 1: paintDots(painter, area, ink); break;
    case 3: paintLines(painter, area, ink, true); break;
    case 4: paintHatch(painter, area, ink, 6, 1.5); break;
    case 0:
        if (number > 0)
            paintLines(painter, area, ink, false);
        break;
    default: break;
    }
    const double width = qMin(fillEdge, area.width());
    const double left = direction == Qt::RightToLeft ? area.right() - width : area.left();
    painter.fillRect(QRectF(left, area.top(), width, area.height()), colour);
    painter.restore();
}

void paintRuleSwatch(QPainter &painter, const QRectF &area, int number, const QString &text, const Theme &theme,
                     Qt::LayoutDirection direction)
{
    paintRuleFill(painter, area, number, theme, direction);
    paintBox(painter, area, QColor(), ruleColour(number, theme), 1, 2);
    const QFont font = fontOf(FontRole::CaptionStrong);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text) + 4;
    const QRectF plate(area.center().x() - width / 2 + (direction == Qt::RightToLeft ? -1 : 1),
                       area.center().y() - metrics.height() / 2 + 1, width, metrics.height() - 2);
    painter.fillRect(plate, theme.surface);
    painter.setPen(theme.text);
    painter.setFont(font);
    painter.drawText(plate, static_cast<int>(Qt::AlignCenter), text);
}

} // namespace parkdesk
