// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotplan.h"

namespace parkdesk {

/// How long and wide a spot for \a types with \a places is when nobody has said.
[[nodiscard]] PlanBox usualBox(const QStringList &types, int places);

/// Puts \a spots, in their order, into rows of at most \a perRow below \a top: two rows back to back, then a drive from
/// which both are reached. Spots of another size begin a new row.
void layOutInRows(QList<PlanSpot *> spots, int top, int perRow = 20);

/// Gives those spots a place that nobody has drawn yet, on each level in rows below what is drawn there. \a undrawn are
/// their indexes in \a plan, in order.
void layOutUndrawn(LotPlan &plan, const QList<qsizetype> &undrawn);

/// The lowest edge of anything on \a level, 0 when there is nothing.
[[nodiscard]] int lowestEdge(const LotPlan &plan, LevelId level);

/// The four corners of a box, turned.
[[nodiscard]] QList<PlanPoint> cornersOf(const PlanBox &box);

/// Whether two boxes share more than an edge.
[[nodiscard]] bool overlap(const PlanBox &a, const PlanBox &b);

} // namespace parkdesk
