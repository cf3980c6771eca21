// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "storage/spotrepository.h"

#include <QList>

namespace parkdesk {

/// Claims: who holds which place from when to when. They are never deleted.
class ClaimRepository {
public:
    explicit ClaimRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Claims every place of \a free for \a stay. Errors: Conflict when the schema says that a place is taken.
    [[nodiscard]] Done addAll(const FreeSpot &free, StayId stay, bool parked);

    /// The same on each of several spots, for a vehicle that stands on all of them.
    [[nodiscard]] Done addAll(const QList<FreeSpot> &free, StayId stay, bool parked);

    /// Claims that were not taken back, those that have ended included: a stay that was moved has several.
    [[nodiscard]] Result<QList<Claim>> liveOf(StayId stay);
    /// Of those, the ones that have not ended by \a now: where the vehicle stands, or will.
    [[nodiscard]] Result<QList<Claim>> currentOf(StayId stay, Instant now);
    /// Claims of others on one place of a spot that meet \a span, in the order in which they begin; those without a
    /// stay are closures.
    [[nodiscard]] Result<QList<Claim>> ofOthers(SpotId spot, int place, const TimeSpan &span, StayId than);
    /// Sets the period, and that the vehicle stands there.
    [[nodiscard]] Done occupy(const Claim &claim, const TimeSpan &span);
    /// Makes the claim last until \a until, which may be sooner than it did.
    [[nodiscard]] Done prolong(const Claim &claim, Instant until);
    /// Ends the claim now; one that has not begun is no longer live.
    [[nodiscard]] Done end(const Claim &claim, Instant now);
    /// Takes the claim back as if it had never been: its holder never stood there.
    [[nodiscard]] Done withdraw(const Claim &claim);

    /// Claims of parked vehicles of \a lot that end by \a bound, in the order in which they end.
    [[nodiscard]] Result<QList<Claim>> parkedEndingBy(LotId lot, Instant bound);
    /// Whether anybody else holds, or stands on, the place of \a claim at some time from \a now to its end.
    [[nodiscard]] Result<bool> isTakenByOthers(const Claim &claim, Instant now);
    /// Stays whose live claims on the place of \a claim lie in [claim end, until); one that is not valid is a closure.
    [[nodiscard]] Result<QList<StayId>> staysInTheWay(const Claim &claim, Instant until);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
