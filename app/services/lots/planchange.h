// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plancheck.h"
#include "domain/plandiff.h"
#include "services/lots/housing.h"

#include <QSet>

namespace parkdesk {

class UnitOfWork;

/// What applying a draft means: found out for the dry run, done by ApplyPlan. Nothing is written here.
struct PlanChange {
    LotPlan current; ///< with its pictures
    QList<PlanIssue> issues;
    PlanDiff diff;
    /// Indexes of changed spots of the draft that cannot stay the same row, since what happened on them needs the
    /// places and types that they had: they go, and come again.
    QSet<int> renewed;
    struct Going {
        SpotId spot;
        bool deleted = false; ///< nothing ever happened there
    };
    QList<Going> going; ///< renewed ones too
    QList<Rehoused> homes; ///< every booking that loses its spot, or what it was for
    QList<AffectedStay> affected;
    QList<StayMoved> kept; ///< stays on spots that change under them
    std::optional<AffectedStay> inside; ///< the first vehicle on a spot that goes
    int insideCount = 0;
    QHash<int, qsizetype> rooms; ///< by index of the draft's spots: number in the housing
    QHash<qsizetype, int> drafts; ///< the other way round
};

/// Nothing but current, issues and diff when the draft has issues that stop it. Errors: UnknownLot.
[[nodiscard]] Result<PlanChange> planChangeOf(UnitOfWork &unit, const Lot &lot, const LotPlan &draft, Instant now);

} // namespace parkdesk
