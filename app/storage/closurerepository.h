// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "domain/closure.h"

#include <QList>

namespace parkdesk {

class UnitOfWork;

/// Closures and the claims by which they hold places.
class ClosureRepository {
public:
    explicit ClosureRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Closes nothing by itself: see addClaim().
    [[nodiscard]] Result<ClosureId> add(const Closure &closure, StaffId by, Instant now);
    /// Errors: NotFound on Field::Spot.
    [[nodiscard]] Result<Closure> find(ClosureId closure);
    /// Those that end after \a since, the ones that were opened again too when \a ended.
    [[nodiscard]] Result<QList<Closure>> ofLot(LotId lot, Instant since, bool ended);
    [[nodiscard]] Done end(ClosureId closure, StaffId by, Instant now);

    struct Held {
        Claim claim; ///< without a stay
        bool live = true;
        QString label;
        QString scopeName; ///< of the zone or level
    };
    [[nodiscard]] Result<QList<Held>> claimsOf(ClosureId closure);
    /// An empty \a span is kept as a claim that is not live.
    [[nodiscard]] Done addClaim(ClosureId closure, SpotId spot, int place, const TimeSpan &span);
    /// The same for a claim that is there.
    [[nodiscard]] Done setSpan(const Claim &claim, const TimeSpan &span);

    /// Ends the claim now, and for good: one that has not begun never will.
    [[nodiscard]] Done release(const Claim &claim, Instant now);

    struct Late {
        Claim claim;
        bool live = true;
        ClosureId closure;
        TimeSpan closed; ///< the whole closure
    };
    /// Claims of closures in force that begin later than the closure, because somebody stood there.
    [[nodiscard]] Result<QList<Late>> toSettle(LotId lot, Instant now);
    /// Closures that hold a place within \a span.
    [[nodiscard]] Result<QList<Claim>> onPlace(SpotId spot, int place, const TimeSpan &span);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
