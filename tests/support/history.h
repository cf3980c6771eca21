// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/officebuilder.h"

namespace parkdesk::test {

/// What a history is about.
struct HistoryPlan {
    int stays = 100'000;
    int vehicles = 20'000;
    /// The last stay ended so long before now; each is 40 minutes on the next place in turn, so that none overlap.
    Duration endedBefore = hours(1);
};

/// Writes stays that came, paid and went into a SQLite office, in a few statements and behind the back of the use
/// cases: for benches, which are about the size. Plates are "BE 100001" and so on.
void addHistory(const TestDatabase &database, OfficeBuilder &office, const HistoryPlan &plan = {});

/// The plate of one of its vehicles, from 1.
[[nodiscard]] QString historyPlate(int vehicle);

} // namespace parkdesk::test
