// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotplan.h"

namespace parkdesk {

/// What may be wrong with a plan.
enum class PlanProblem {
    // these stop it from being applied
    NoLevel,
    NoSpots,
    TooMany, ///< spots, levels, zones or shapes
    BadName, ///< of a level or zone: empty, over 60 characters, or with controls
    DoubleName, ///< two levels or two zones of one name
    BadLabel, ///< of a spot: empty, over 20 characters, or with controls
    DoubleLabel,
    UnknownLevel, ///< a spot or shape lies on a level that is not there
    UnknownZone,
    NoType, ///< no vehicle may stand there
    UnknownType,
    BadPlaces,
    BadBox, ///< no size, or outside of what a plan may hold
    BadShape,
    BadPicture, ///< too large, or without a scale
    // these are only told
    Overlap,
    Unreachable, ///< nothing can drive there
    Unranked, ///< another spot has the same distance from the entrance
};

struct PlanIssue {
    PlanProblem problem = PlanProblem::NoSpots;
    bool stops = true;
    int index = -1; ///< of the spot, level, zone or shape in its list of the plan; -1: the whole plan
    int other = -1; ///< the second spot of a double label or an overlap
    QString label; ///< of the spot, or the name
    friend bool operator==(const PlanIssue &, const PlanIssue &) = default;
};

/// Everything that is wrong with \a plan, what stops it first. \a knownTypes are the codes of all vehicle types.
[[nodiscard]] QList<PlanIssue> checkPlan(const LotPlan &plan, const QStringList &knownTypes);
[[nodiscard]] bool stopsPlan(const QList<PlanIssue> &issues);

/// The public spelling: "double_label".
[[nodiscard]] QString problemName(PlanProblem problem);

} // namespace parkdesk
