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

    [[nodiscard]] Result<QList<Claim>> liveOf(StayId stay);
    /// Sets the period, and that the vehicle stands there.
    [[nodiscard]] Done occupy(const Claim &claim, const TimeSpan &span);
    /// Makes a parked vehicle's claim last until \a until.
    [[nodiscard]] Done prolong(const Claim &claim, Instant until);
    /// Ends the claim now; one that has not begun is no longer live.
    [[nodiscard]] Done end(const Claim &claim, Instant now);
    /// Takes the claim back as if it had never been: its holder never stood there.
    [[nodiscard]] Done withdraw(const Claim &claim);

    /// Claims of parked vehicles of \a lot that end by \a bound, in the order in which they end.
    [[nodiscard]] Result<QList<Claim>> parkedEndingBy(LotId lot, Instant bound);
    /// Whether anybody else holds, or stands on, the place of \a claim at some time from \a now to its end.
    [[nodiscard]] Result<bool> isTakenByOthers(const Claim &claim, Instant now);
    /// Stays whose live claims on the place of \a claim lie in [claim end, until).
    [[nodiscard]] Result<QList<StayId>> staysInTheWay(const Claim &claim, Instant until);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
