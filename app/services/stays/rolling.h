// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"

namespace parkdesk {

class UnitOfWork;

/// What rolling the claims of a lot did.
struct RollReport {
    int rolled = 0; ///< parked vehicles whose claim was made longer
    int displaced = 0; ///< bookings whose place was needed
    int replaced = 0; ///< of those and of earlier ones: moved to another spot
    int unplaced = 0; ///< bookings that have no place now
    int noShows = 0;

    friend bool operator==(const RollReport &, const RollReport &) = default;
};

/// The part that every command which claims in \a lot does first: parked vehicles keep a live claim, bookings in
/// their way move or become unplaced, no-shows fall. Cheap when nothing is due. The caller has locked the lot.
[[nodiscard]] Result<RollReport> rollUrgent(UnitOfWork &unit, const Lot &lot, Instant now);

/// The same, and bookings that are without a place are tried again.
[[nodiscard]] Result<RollReport> rollAll(UnitOfWork &unit, const Lot &lot, Instant now);

} // namespace parkdesk
