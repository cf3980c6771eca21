// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

class QColor;
class QPainter;
class QPen;

namespace parkdesk {

/// How much of x a line covers by its own width, in pixels: what lies within cannot be told apart.
constexpr double courseColumn = 2;

/// Of \a points, whose x all go one way, those that can be seen: of each \a column of x the lowest and the highest. So
/// no extreme is lost, and there are at most two points a column.
[[nodiscard]] QList<QPointF> thinned(const QList<QPointF> &points, double column);

/// A line through \a points, smooth, in a time that grows with their number alone. \a pen is solid and opaque.
void paintCourse(QPainter &painter, const QList<QPointF> &points, const QPen &pen);

/// What lies between two lines with the same x at the same index. \a colour is opaque.
void paintBand(QPainter &painter, const QList<QPointF> &upper, const QList<QPointF> &lower, const QColor &colour);

} // namespace parkdesk
