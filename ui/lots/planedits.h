// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotplan.h"
#include "domain/result.h"

#include <QPointF>
#include <QRect>
#include <QSet>

namespace parkdesk {

/// The spots that are meant, by the number of their id; new ones have a negative one.
using SpotSet = QSet<qint64>;

enum class PlanAlign { Left, Top, Spread };

/// A row of new spots.
struct PlanRow {
    QString pattern = QStringLiteral("A-{01}");
    int count = 10;
    LevelId level;
    ZoneId zone;
    QStringList types {QStringLiteral("car")};
    int places = 1;
    SpotFeatures features;
    PlanBox first; ///< the others follow to its right, turned with it
    int gap = 0;
};

// Each of them changes \a plan and nothing else; spots that are not in it are left out.
void movePlanSpots(LotPlan &plan, const SpotSet &spots, int dx, int dy);
/// About the middle of them all, by tenths of a degree clockwise.
void turnPlanSpots(LotPlan &plan, const SpotSet &spots, int turn);
void alignPlanSpots(LotPlan &plan, const SpotSet &spots, PlanAlign align);
void removePlanSpots(LotPlan &plan, const SpotSet &spots);
/// With ids from \a nextId downwards. Errors: those of labelsOfPattern(). The new ones.
[[nodiscard]] Result<SpotSet> addPlanRow(LotPlan &plan, const PlanRow &row, qint64 &nextId);
/// Copies of \a copied with labels of their own, moved by \a dx and \a dy, on \a level.
[[nodiscard]] SpotSet pastePlanSpots(LotPlan &plan, QList<PlanSpot> copied, LevelId level, int dx, int dy,
                                     qint64 &nextId);
/// In the order of the plan. Errors: those of labelsOfPattern().
[[nodiscard]] Done labelPlanSpots(LotPlan &plan, const SpotSet &spots, const QString &pattern);
/// So that \a from and \a to, points of the plan in millimetres, are \a millimetres apart on the picture; what lies at
/// \a from stays there. Does nothing for one point.
void scalePlanPicture(PlanPicture &picture, const QPointF &from, const QPointF &to, int millimetres);
void removePlanLevel(LotPlan &plan, LevelId level);
void removePlanZone(LotPlan &plan, ZoneId zone);

[[nodiscard]] QList<PlanSpot> spotsOf(const LotPlan &plan, const SpotSet &spots);
/// The upright rectangle around them, in millimetres.
[[nodiscard]] QRect aroundSpots(const LotPlan &plan, const SpotSet &spots);
/// \a millimetres on the nearest step.
[[nodiscard]] int snapped(int millimetres, int step);
/// The first free label that continues \a label: A-04 after A-03.
[[nodiscard]] QString nextLabel(const QString &label, const QSet<QString> &taken);

} // namespace parkdesk
