// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotplan.h"

namespace parkdesk {

/// What turns one plan of a lot into another. Numbers are indexes of `spots`: of \a after for those that are or will
/// be there, of \a before for those that go.
struct PlanDiff {
    QList<int> added;
    QList<int> removed;
    QList<int> changed; ///< in more than where they lie: label, zone, types, places, features, rank
    QList<int> moved; ///< box or level, and nothing else
    bool levels = false;
    bool zones = false;
    bool shapes = false;

    [[nodiscard]] bool isEmpty() const
    {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && moved.isEmpty() && !levels && !zones
            && !shapes;
    }
};

/// A spot is known by its id; one of \a after whose id \a before does not know is new.
[[nodiscard]] PlanDiff diffOf(const LotPlan &before, const LotPlan &after);

} // namespace parkdesk
