// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/plan/floor.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QTransform>

#include <cmath>

namespace parkdesk {

namespace {

constexpr double pictureShare = 0.4;
constexpr double arrowWidth = 2.5;
constexpr double arrowHead = 7.0;
constexpr double leastText = 7.0;
constexpr double largestText = 40.0;

QList<QPointF> pixelsOf(const FloorPiece &piece, const PlanFrame &frame)
{
    QList<QPointF> pixels;
    for (const QPoint &point : piece.points)
        pixels.append(frame.toPixel(QPointF(point)));
    return pixels;
}

void paintArrowLine(QPainter &painter, const QList<QPointF> &line, const QColor &colour)
{
    if (line.size() < 2)
        return;
    painter.setPen(QPen(colour, arrowWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line.constData(), static_cast<int>(line.size()));
    const QPointF tip = line.last();
    const QPointF back = line.at(line.size() - 2);
    const double angle = std::atan2(back.y() - tip.y(), back.x() - tip.x());
    for (const double side : {0.6, -0.6})
        painter.drawLine(tip, tip + QPointF(std::cos(angle + side), std::sin(angle + side)) * arrowHead);
}

void paintWords(QPainter &painter, const FloorPiece &piece, const QPointF &at, double scale, const Theme &theme)
{
    QFont font = fontOf(FontRole::Small);
    const double height = qMin(largestText, piece.size * scale);
    if (height < leastText)
        return;
    font.setPixelSize(static_cast<int>(height));
    painter.save();
    painter.setFont(font);
    painter.setPen(theme.quietText);
    painter.translate(at);
    painter.rotate(piece.turn / 10.0);
    painter.drawText(QPointF(), piece.text);
    painter.restore();
}

void paintPiece(QPainter &painter, const FloorPiece &piece, const PlanFrame &frame, const Theme &theme)
{
    const QList<QPointF> pixels = pixelsOf(piece, frame);
    if (pixels.isEmpty())
        return;
    switch (piece.kind) {
    case FloorPiece::Kind::Wall:
        painter.setPen(
            QPen(theme.quietText, qMax(1.5, piece.size * frame.scale), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(pixels.constData(), static_cast<int>(pixels.size()));
        break;
    case FloorPiece::Kind::Arrow: paintArrowLine(painter, pixels, mixed(theme.border, theme.canvas, 0.6)); break;
    case FloorPiece::Kind::Text: paintWords(painter, piece, pixels.first(), frame.scale, theme); break;
    }
}

} // namespace

QRectF PlanFrame::toPixel(const QRectF &plan) const
{
    const QPointF first = toPixel(plan.topLeft());
    const QPointF last = toPixel(plan.bottomRight());
    const QPointF corner(std::round(first.x()), std::round(first.y()));
    return {corner, QPointF(std::round(last.x()), std::round(last.y()))};
}

QRectF turnedBox(const QRectF &box, int turn)
{
    const int quarter = ((turn % 3600) + 3600) % 3600;
    if (quarter == 0 || quarter == 1800)
        return box;
    const QPointF middle = box.center();
    if (quarter == 900 || quarter == 2700)
        return {middle.x() - box.height() / 2, middle.y() - box.width() / 2, box.height(), box.width()};
    QTransform about;
    about.translate(middle.x(), middle.y());
    about.rotate(turn / 10.0);
    about.translate(-middle.x(), -middle.y());
    return about.mapRect(box);
}

void paintFloor(QPainter &painter, const Floor &floor, const PlanFrame &frame, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!floor.picture.isNull() && floor.picturePlace.isValid()) {
        painter.setOpacity(pictureShare);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(frame.toPixel(QRectF(floor.picturePlace)), floor.picture);
        painter.setOpacity(1);
    }
    for (const FloorPiece &piece : floor.pieces)
        paintPiece(painter, piece, frame, theme);
    for (const FloorName &name : floor.names) {
        const QPointF at = frame.toPixel(QPointF(name.at)) - QPointF(0, 4);
        painter.setFont(fontOf(FontRole::SmallStrong));
        painter.setPen(theme.text);
        painter.drawText(at, name.name);
        const int width = QFontMetrics(painter.font()).horizontalAdvance(name.name);
        painter.setFont(fontOf(FontRole::Small));
        painter.setPen(theme.quietText);
        painter.drawText(at + QPointF(width + 6, 0), name.note);
    }
    painter.restore();
}

} // namespace parkdesk
