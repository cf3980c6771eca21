// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/makingway.h"

#include "services/lots/closureclaims.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// False when there is no place for it.
Result<bool> replaceBooking(UnitOfWork &unit, const Lot &lot, const DisplacedBooking &booking, Instant now)
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
    unit.changed(Entity::Stay, stay.id.value, "placed_on"_L1, QJsonValue(), free->spot.id.value);
    return true;
}

} // namespace

Result<DisplacedBooking> displaceBooking(UnitOfWork &unit, StayId stay)
{
    ClaimRepository claims(unit);
    DisplacedBooking displaced {stay, 0, {}};
    const QList<Claim> live = TRY(claims.liveOf(stay));
    for (const Claim &claim : live) {
        const Spot spot = TRY(SpotRepository(unit).find(claim.spot));
        displaced.classRank = spot.classRank;
        displaced.features = spot.features & keptFeatures;
        TRY_DONE(claims.withdraw(claim));
    }
    return displaced;
}

Result<QList<DisplacedBooking>> makeWay(UnitOfWork &unit, const FreeSpot &needed, StayId except)
{
    QList<Claim> inTheWay;
    for (const int place : needed.places) {
        TRY_DONE(yieldClosures(unit, needed.spot.id, place, needed.span));
        inTheWay += TRY(ClaimRepository(unit).ofOthers(needed.spot.id, place, needed.span, except));
    }
    std::stable_sort(inTheWay.begin(), inTheWay.end(),
                     [](const Claim &a, const Claim &b) { return a.span.from < b.span.from; });
    QList<DisplacedBooking> displaced;
    for (const Claim &claim : std::as_const(inTheWay)) {
        const bool known = std::any_of(displaced.begin(), displaced.end(),
                                       [&](const DisplacedBooking &booking) { return booking.stay == claim.stay; });
        if (known)
            continue;
        const Stay stay = TRY(StayRepository(unit).find(claim.stay));
        if (claim.parked)
            return fail(ErrorCode::SpotTaken, Field::Spot, {{u"ticket"_s, stay.ticket.shown()}});
        displaced.append(TRY(displaceBooking(unit, claim.stay)));
    }
    return displaced;
}

Done replaceBookings(UnitOfWork &unit, const Lot &lot, const QList<DisplacedBooking> &bookings, Instant now,
                     RollReport &report)
{
    for (const DisplacedBooking &booking : bookings) {
        if (TRY(replaceBooking(unit, lot, booking, now)))
            ++report.replaced;
        else
            ++report.unplaced;
    }
    return {};
}

Result<std::optional<FreeSpot>> standableOn(UnitOfWork &unit, const Spot &spot, const VehicleType &type,
                                            const TimeSpan &span, StayId except)
{
    FreeSpot found {spot, {}, span};
    const int needed = placesTaken(type, spot.places);
    for (int place = 0; place < spot.places && found.places.size() < needed; ++place) {
        const QList<Claim> others = TRY(ClaimRepository(unit).ofOthers(spot.id, place, span, except));
        if (std::none_of(others.begin(), others.end(), [](const Claim &claim) { return claim.parked; }))
            found.places.append(place);
    }
    return found.places.size() < needed ? std::nullopt : std::optional(found);
}

} // namespace parkdesk
