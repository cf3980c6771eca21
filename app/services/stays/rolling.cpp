// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/rolling.h"

#include "domain/claim.h"
#include "services/fees/owing.h"
#include "services/lots/closureclaims.h"
#include "services/stays/makingway.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

/// Makes the claims of parked vehicles that have ended, or soon will, last longer.
Result<QList<DisplacedBooking>> rollParked(UnitOfWork &unit, const Lot &lot, Instant now, RollReport &report)
{
    ClaimRepository claims(unit);
    QList<DisplacedBooking> displaced;
    const QList<Claim> ending = TRY(claims.parkedEndingBy(lot.id, now + rollAhead));
    for (const Claim &claim : ending) {
        const Instant until = rolledEnd(now);
        const QList<StayId> inTheWay = TRY(claims.staysInTheWay(claim, until));
        for (const StayId stay : inTheWay) {
            if (stay.isValid())
                displaced.append(TRY(displaceBooking(unit, stay)));
            else
                TRY_DONE(yieldClosures(unit, claim.spot, claim.place, {claim.span.until, until}));
        }
        TRY_DONE(claims.prolong(claim, until));
        ++report.rolled;
    }
    report.displaced = static_cast<int>(displaced.size());
    return displaced;
}

Done letNoShowsFall(UnitOfWork &unit, const Lot &lot, Instant now, RollReport &report)
{
    StayRepository stays(unit);
    ClaimRepository claims(unit);
    const QList<StayId> candidates = TRY(stays.noShowCandidates(lot.id, lot.holdTime, now));
    for (const StayId id : candidates) {
        const Stay stay = TRY(stays.find(id));
        const bool prepaid = !TRY(CashRepository(unit).paidSoFar(id, lot.currency)).amount.isZero();
        if (noShowAt(*stay.booked, lot.holdTime, prepaid) > now)
            continue;
        const QList<Claim> live = TRY(claims.liveOf(id));
        for (const Claim &claim : live)
            TRY_DONE(claims.end(claim, now));
        TRY_DONE(stays.setState(stay, StayState::NoShow));
        if (!live.isEmpty()) // who had no place owes nothing
            TRY(oweFee(unit, lot, stay, FeeKind::NoShow, now));
        ++report.noShows;
    }
    return {};
}

} // namespace

Result<RollReport> rollUrgent(UnitOfWork &unit, const Lot &lot, Instant now)
{
    RollReport report;
    // No-shows fall before the displaced are given new places, so that none is moved only to fall.
    const QList<DisplacedBooking> displaced = TRY(rollParked(unit, lot, now, report));
    TRY_DONE(letNoShowsFall(unit, lot, now, report));
    TRY_DONE(settleClosures(unit, lot.id, now));
    TRY_DONE(replaceBookings(unit, lot, displaced, now, report));
    return report;
}

Result<RollReport> rollAll(UnitOfWork &unit, const Lot &lot, Instant now)
{
    RollReport report = TRY(rollUrgent(unit, lot, now));
    report.unplaced = 0;
    QList<DisplacedBooking> waiting;
    const QList<StayId> unplaced = TRY(StayRepository(unit).unplaced(lot.id, now));
    for (const StayId stay : unplaced)
        waiting.append({stay, 0, {}});
    TRY_DONE(replaceBookings(unit, lot, waiting, now, report));
    return report;
}

} // namespace parkdesk
