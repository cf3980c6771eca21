// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/lotplan.h"

#include <QPointF>

namespace parkdesk {

/// The plane of a lot's plan laid on the earth: millimetres from its place, x to the east and y to the south.
class GroundPlan {
public:
    explicit GroundPlan(const GeoPoint &origin);

    /// Degrees of longitude (x) and latitude (y).
    [[nodiscard]] QPointF toEarth(const QPointF &mm) const;
    [[nodiscard]] QPointF toPlan(const QPointF &degrees) const;

    /// The corners of a box, from its first one clockwise.
    [[nodiscard]] static QList<QPointF> cornersOf(const PlanBox &box);
    /// The box of an outline of four corners, or the one along the longest edge that holds all of another outline.
    [[nodiscard]] static PlanBox boxOf(const QList<QPointF> &outline);

private:
    QPointF m_origin;
    double m_mmPerLongitude;
};

/// Whether a point lies within an outline.
[[nodiscard]] bool isWithin(const QPointF &point, const QList<QPointF> &outline);
[[nodiscard]] QPointF middleOf(const QList<QPointF> &points);

} // namespace parkdesk
