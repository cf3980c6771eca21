// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPointF>
#include <QRect>
#include <QString>

class QPainter;

namespace parkdesk {

struct Theme;

/// How a plan in millimetres lies on the pixels of a widget. North is up in every language: a plan is never mirrored.
struct PlanFrame {
    double scale = 0.01; ///< pixels for a millimetre
    QPointF origin; ///< the pixel of the plan's (0, 0)

    [[nodiscard]] QPointF toPixel(const QPointF &plan) const { return plan * scale + origin; }
    /// On whole pixels, so that neighbours share their edge.
    [[nodiscard]] QRectF toPixel(const QRectF &plan) const;
    [[nodiscard]] QPointF toPlan(const QPointF &pixel) const { return (pixel - origin) / scale; }

    friend bool operator==(const PlanFrame &, const PlanFrame &) = default;
};

/// \a box turned about its middle by \a turn tenths of a degree, as an upright rectangle where that is exact (each
/// quarter turn), else the one around it.
[[nodiscard]] QRectF turnedBox(const QRectF &box, int turn);

/// A drawn line or word of a level; points are millimetres.
struct FloorPiece {
    enum class Kind { Wall, Arrow, Text };

    Kind kind = Kind::Wall;
    QList<QPoint> points;
    QString text;
    int size = 200; ///< thickness of the line, or height of the letters, in millimetres
    int turn = 0; ///< of a text: tenths of a degree, clockwise

    friend bool operator==(const FloorPiece &, const FloorPiece &) = default;
};

/// A name beside its spots.
struct FloorName {
    QPoint at; ///< its lower edge begins here
    QString name;
    QString note;

    friend bool operator==(const FloorName &, const FloorName &) = default;
};

/// What lies below the spots of one level.
struct Floor {
    QList<FloorPiece> pieces;
    QList<FloorName> names;
    QImage picture; ///< may be null
    QByteArray pictureFile; ///< what it was read from
    QRect picturePlace; ///< millimetres

    friend bool operator==(const Floor &, const Floor &) = default;
};

void paintFloor(QPainter &painter, const Floor &floor, const PlanFrame &frame, const Theme &theme);

} // namespace parkdesk
