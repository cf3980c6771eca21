// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/closureclaims.h"

#include "storage/claimrepository.h"
#include "storage/closurerepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

namespace {

/// When a closure can begin on a place: after everybody who is there when it should.
Result<Instant> earliestBegin(UnitOfWork &unit, const ClosureRepository::Late &late, Instant now)
{
    Instant begin = std::max(late.closed.from, now);
    const TimeSpan open {begin, late.live ? late.claim.span.from : late.closed.until};
    if (open.from >= open.until)
        return late.live ? late.claim.span.from : begin;
    const QList<Claim> others = TRY(ClaimRepository(unit).ofOthers(late.claim.spot, late.claim.place, open, StayId {}));
    for (const Claim &other : others) {
        if (other.id != late.claim.id)
            begin = std::max(begin, other.span.until);
    }
    return begin;
}

} // namespace

Done yieldClosures(UnitOfWork &unit, SpotId spot, int place, const TimeSpan &needed)
{
    ClosureRepository closures(unit);
    const QList<Claim> claims = TRY(closures.onPlace(spot, place, needed));
    for (const Claim &claim : claims)
        TRY_DONE(closures.setSpan(claim, {std::min(needed.until, claim.span.until), claim.span.until}));
    return {};
}

Done settleClosures(UnitOfWork &unit, LotId lot, Instant now)
{
    ClosureRepository closures(unit);
    const QList<ClosureRepository::Late> late = TRY(closures.toSettle(lot, now));
    for (const ClosureRepository::Late &row : late) {
        const Instant begin = TRY(earliestBegin(unit, row, now));
        const Instant current = row.live ? row.claim.span.from : row.closed.until;
        if (begin < current)
            TRY_DONE(closures.setSpan(row.claim, {begin, row.closed.until}));
    }
    return {};
}

Result<bool> isClosed(UnitOfWork &unit, SpotId spot, int places, const TimeSpan &span)
{
    for (int place = 0; place < places; ++place) {
        if (!TRY(ClosureRepository(unit).onPlace(spot, place, span)).isEmpty())
            return true;
    }
    return false;
}

} // namespace parkdesk
