// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QRectF>

class QPainter;

namespace parkdesk {

/// A rounded rectangle that fills exactly \a outer, its edge of \a width inside it. No edge when \a width is 0.
void paintBox(QPainter &painter, const QRectF &outer, const QColor &fill, const QColor &edge, double width,
              double radius);

/// Diagonal stripes, denser than Qt's own and the same at every device ratio.
void paintHatch(QPainter &painter, const QRectF &area, const QColor &stripes, double pitch = 4.0, double width = 1.5);

/// A hairline of one device-independent pixel.
void paintLine(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour, double width = 1.0);

/// The one shadow of the program, for what floats: \a reach pixels around \a body, a little lower than it. Under its
/// middle there is none: what floats is opaque.
void paintShadow(QPainter &painter, const QRectF &body, const QColor &shadow, int reach);

} // namespace parkdesk
