// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskglyph.h"

#include "ui/shared/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace parkdesk {

namespace {

constexpr double glyphGrid = 16;
constexpr double glyphPen = 1.5;

/// The ones that the rest of the program has as well.
Glyph sharedGlyph(KioskGlyph glyph)
{
    switch (glyph) {
    case KioskGlyph::Person: return Glyph::Account;
    case KioskGlyph::Calendar: return Glyph::Bookings;
    case KioskGlyph::Lots: return Glyph::Map;
    case KioskGlyph::Clock: return Glyph::Clock;
    case KioskGlyph::Card: return Glyph::Card;
    case KioskGlyph::Out: return Glyph::Out;
    case KioskGlyph::In: return Glyph::In;
    case KioskGlyph::Tick: return Glyph::Tick;
    case KioskGlyph::Warning: return Glyph::Warning;
    case KioskGlyph::Mail: return Glyph::Mail;
    case KioskGlyph::Extend: return Glyph::Extend;
    case KioskGlyph::Cancel: return Glyph::Cancel;
    case KioskGlyph::List: return Glyph::List;
    case KioskGlyph::Car: return Glyph::Car;
    case KioskGlyph::Truck: return Glyph::Truck;
    case KioskGlyph::Bike: return Glyph::Bike;
    case KioskGlyph::Scooty: return Glyph::Scooty;
    case KioskGlyph::Cycle: return Glyph::Cycle;
    default: return Glyph::None;
    }
}

QPainterPath lines(std::initializer_list<std::initializer_list<QPointF>> runs)
{
    QPainterPath path;
    for (const auto &run : runs) {
        path.moveTo(*run.begin());
        for (const QPointF &point : run)
            path.lineTo(point);
    }
    return path;
}

QPainterPath starPath()
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const double reach = i % 2 == 0 ? 7.0 : 2.9;
        star << QPointF(8 + reach * std::cos(angle), 8.4 + reach * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(star);
    path.closeSubpath();
    return path;
}

QPainterPath keyboardPath()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(1.2, 3.8, 13.6, 8.4), 1, 1);
    path.addPath(lines({{{3.8, 6.4}, {4, 6.4}},
                        {{6.6, 6.4}, {6.8, 6.4}},
                        {{9.4, 6.4}, {9.6, 6.4}},
                        {{12.1, 6.4}, {12.3, 6.4}},
                        {{4.6, 9.6}, {11.4, 9.6}}}));
    return path;
}

QPainterPath bellPath()
{
    QPainterPath path(QPointF(2.8, 11.6));
    path.cubicTo(4.4, 10, 4, 8.6, 4, 6.8);
    path.cubicTo(4, 1, 12, 1, 12, 6.8);
    path.cubicTo(12, 8.6, 11.6, 10, 13.2, 11.6);
    path.closeSubpath();
    path.moveTo(6.6, 14);
    path.lineTo(9.4, 14);
    return path;
}

QPainterPath speakerPath()
{
    QPainterPath path = lines({{{1.8, 6}, {4.2, 6}, {7.4, 3.2}, {7.4, 12.8}, {4.2, 10}, {1.8, 10}, {1.8, 6}}});
    path.moveTo(10, 5.8);
    path.quadTo(11.6, 8, 10, 10.2);
    path.moveTo(12.2, 4);
    path.quadTo(15.2, 8, 12.2, 12);
    return path;
}

QPainterPath questionPath()
{
    QPainterPath path(QPointF(5.2, 5.2));
    path.cubicTo(5.2, 1, 10.9, 1, 10.9, 5);
    path.cubicTo(10.9, 7.6, 8, 7.4, 8, 10);
    path.moveTo(8, 13);
    path.lineTo(8, 13.2);
    return path;
}

QPainterPath pathOf(KioskGlyph glyph)
{
    switch (glyph) {
    case KioskGlyph::Back: return lines({{{10, 3}, {5.5, 8}, {10, 13}}});
    case KioskGlyph::Next: return lines({{{6, 3}, {10.5, 8}, {6, 13}}});
    case KioskGlyph::Up: return lines({{{3, 10}, {8, 5.5}, {13, 10}}});
    case KioskGlyph::Down: return lines({{{3, 6}, {8, 10.5}, {13, 6}}});
    case KioskGlyph::Finish: return lines({{{3.5, 3.5}, {12.5, 12.5}}, {{12.5, 3.5}, {3.5, 12.5}}});
    case KioskGlyph::Delete:
        return lines({{{5.4, 3.4}, {14.6, 3.4}, {14.6, 12.6}, {5.4, 12.6}, {1.4, 8}, {5.4, 3.4}},
                      {{7.8, 6}, {11.8, 10}},
                      {{11.8, 6}, {7.8, 10}}});
    case KioskGlyph::Keyboard: return keyboardPath();
    case KioskGlyph::Lower:
        return lines({{{2.5, 2}, {13.5, 2}}, {{8, 5}, {8, 14}}, {{4.5, 10.5}, {8, 14}, {11.5, 10.5}}});
    case KioskGlyph::Question: return questionPath();
    case KioskGlyph::Bell: return bellPath();
    case KioskGlyph::Speaker: return speakerPath();
    case KioskGlyph::Star:
    case KioskGlyph::StarEmpty: return starPath();
    default: return {};
    }
}

void paintContrast(QPainter &painter, const QColor &colour)
{
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
    painter.setBrush(colour);
    QPainterPath half(QPointF(8, 1.8));
    half.arcTo(QRectF(1.8, 1.8, 12.4, 12.4), 90, -180);
    painter.drawPath(half);
}

} // namespace

KioskGlyph kioskGlyphOf(const QString &vehicleCode)
{
    switch (vehicleGlyph(vehicleCode)) {
    case Glyph::Truck: return KioskGlyph::Truck;
    case Glyph::Bike: return KioskGlyph::Bike;
    case Glyph::Scooty: return KioskGlyph::Scooty;
    case Glyph::Cycle: return KioskGlyph::Cycle;
    default: return KioskGlyph::Car;
    }
}

void paintKioskGlyph(QPainter &painter, const QRectF &area, KioskGlyph glyph, const QColor &colour, bool mirrored)
{
    if (glyph == KioskGlyph::None)
        return;
    const Glyph shared = sharedGlyph(glyph);
    if (shared != Glyph::None) {
        paintGlyph(painter, area, shared, colour);
        return;
    }
    const double side = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    painter.scale(mirrored ? -side / glyphGrid : side / glyphGrid, side / glyphGrid);
    painter.translate(-glyphGrid / 2, -glyphGrid / 2);
    painter.setPen(QPen(colour, glyphPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(glyph == KioskGlyph::Star ? QBrush(colour) : QBrush(Qt::NoBrush));
    if (glyph == KioskGlyph::Contrast)
        paintContrast(painter, colour);
    else
        painter.drawPath(pathOf(glyph));
    painter.restore();
}

} // namespace parkdesk
