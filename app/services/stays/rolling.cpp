// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/rolling.h"

#include "domain/claim.h"
#include "services/stays/placing.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

/// A booking that lost its place, and what kind of spot it had.
struct Displaced {
    StayId stay;
    int classRank = 0;
    SpotFeatures features; ///< those that are given only to who asks for them
};

/// Takes the places of a booking back: the vehicle in the way stood there, so the booking never did.
Result<Displaced> displace(UnitOfWork &unit, StayId stay)
{
    ClaimRepository claims(unit);
    Displaced displaced {stay, 0, {}};
    const QList<Claim> live = TRY(claims.liveOf(stay));
    for (const Claim &claim : live) {
        const Spot spot = TRY(SpotRepository(unit).find(claim.spot));
        displaced.classRank = spot.classRank;
        displaced.features = spot.features & keptFeatures;
        TRY_DONE(claims.withdraw(claim));
    }
    return displaced;
}

/// Makes the claims of parked vehicles that have ended, or soon will, last longer.
Result<QList<Displaced>> rollParked(UnitOfWork &unit, const Lot &lot, Instant now, RollReport &report)
{
    ClaimRepository claims(unit);
    QList<Displaced> displaced;
    const QList<Claim> ending = TRY(claims.parkedEndingBy(lot.id, now + rollAhead));
    for (const Claim &claim : ending) {
        const Instant until = rolledEnd(now);
        const QList<StayId> inTheWay = TRY(claims.staysInTheWay(claim, until));
        for (const StayId stay : inTheWay)
            displaced.append(TRY(displace(unit, stay)));
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
        ++report.noShows;
    }
    return {};
}

/// Gives a booking an equal, then a larger spot; any that fits when it never had one. False when there is none.
Result<bool> replace(UnitOfWork &unit, const Lot &lot, const Displaced &booking, Instant now)
{
    StayRepository stays(unit);
    const Stay stay = TRY(stays.find(booking.stay));
    if (stay.state != StayState::Reserved || !stay.booked || stay.booked->until <= now)
        return true; // it needs no place any more
    const VehicleType type = TRY(LotRepository(unit).vehicleType(stay.type));
    const TimeSpan span {std::max(stay.booked->from, now), stay.booked->until};
    const auto free =
        TRY(SpotRepository(unit).findFree(lot, {type, booking.features}, span, span.from <= now, booking.classRank));
    if (!free)
        return false;
    TRY_DONE(ClaimRepository(unit).addAll(*free, stay.id, false));
    unit.changed(Entity::Stay, stay.id.value, QLatin1StringView("placed_on"), QJsonValue(), free->spot.id.value);
    return true;
}

Done replaceAll(UnitOfWork &unit, const Lot &lot, const QList<Displaced> &bookings, Instant now, RollReport &report)
{
    for (const Displaced &booking : bookings) {
        if (TRY(replace(unit, lot, booking, now)))
            ++report.replaced;
        else
            ++report.unplaced;
    }
    return {};
}

} // namespace

Result<RollReport> rollUrgent(UnitOfWork &unit, const Lot &lot, Instant now)
{
    RollReport report;
    // No-shows fall before the displaced are given new places, so that none is moved only to fall.
    const QList<Displaced> displaced = TRY(rollParked(unit, lot, now, report));
    TRY_DONE(letNoShowsFall(unit, lot, now, report));
    TRY_DONE(replaceAll(unit, lot, displaced, now, report));
    return report;
}

Result<RollReport> rollAll(UnitOfWork &unit, const Lot &lot, Instant now)
{
    RollReport report = TRY(rollUrgent(unit, lot, now));
    report.unplaced = 0;
    QList<Displaced> waiting;
    const QList<StayId> unplaced = TRY(StayRepository(unit).unplaced(lot.id, now));
    for (const StayId stay : unplaced)
        waiting.append({stay, 0, {}});
    TRY_DONE(replaceAll(unit, lot, waiting, now, report));
    return report;
}

} // namespace parkdesk
