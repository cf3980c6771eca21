// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/stay.h"
#include "domain/waiting.h"
#include "services/usecase.h"

namespace parkdesk {

/// What looking through the list of those who wait did.
struct WaitlistReport {
    int offered = 0;
    int expired = 0;

    friend bool operator==(const WaitlistReport &, const WaitlistReport &) = default;
};

/// Ends the offers whose time is over and whom nobody can serve any more, and gives each place that is free now to the
/// first for whom it fits, as an offer. The caller has locked the lot and rolled its claims.
[[nodiscard]] Result<WaitlistReport> sweepWaitlist(UnitOfWork &unit, const Lot &lot, const DeedContext &context);

/// The one place at which somebody is told that a place is held: it is written down, every page hears of it, and the
/// driver gets a mail. Who has no key of the office leaves the mail to the next who has: see mailOpenOffers().
[[nodiscard]] Done tellOffer(UnitOfWork &unit, const Waiting &waiting, const Stay &held, Instant until,
                             const DeedContext &context);

/// The booking that held a place for \a waiting is given up.
[[nodiscard]] Done releaseHeld(UnitOfWork &unit, const Waiting &waiting, Instant now);

} // namespace parkdesk
