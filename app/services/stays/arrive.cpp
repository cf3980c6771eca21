// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/arrive.h"

#include "domain/plate.h"
#include "services/fees/owing.h"
#include "services/json.h"
#include "services/stays/outofhours.h"
#include "services/stays/placing.h"
#include "services/stays/platetoken.h"
#include "services/stays/rolling.h"
#include "services/stays/tariffquestion.h"
#include "storage/bookingrepository.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject Arrive::Command::toJson() const
{
    QJsonObject json {{u"key"_s, key.toJson()}, {u"plate"_s, plate}};
    if (outOfHoursReason)
        json.insert(u"out_of_hours"_s, *outOfHoursReason);
    return json;
}

QJsonObject Arrive::Outcome::toJson() const
{
    return {{u"v"_s, 1},       {u"stay"_s, json::of(stay)},       {u"ticket"_s, ticket},
            {u"spot"_s, spot}, {u"claimed"_s, json::of(claimed)}, {u"moved"_s, moved}};
}

Arrive::Outcome Arrive::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StayId>(json.value("stay"_L1)), json.value("ticket"_L1).toString(),
            json.value("spot"_L1).toString(), json::span(json.value("claimed"_L1)), json.value("moved"_L1).toBool()};
}

namespace {

/// A booking made with a code gets its vehicle now.
Result<Stay> withVehicle(UnitOfWork &unit, Stay stay, const QString &plateText, const DeedContext &context)
{
    StayRepository stays(unit);
    if (!stay.vehicle) {
        const VehicleType type = TRY(LotRepository(unit).vehicleType(stay.type));
        if (plateText.trimmed().isEmpty()) {
            if (!type.plateOptional)
                return fail(ErrorCode::Required, Field::Plate);
            return stay;
        }
        const Plate plate = TRY(Plate::fromText(plateText));
        const VehicleId vehicle = TRY(stays.vehicleFor(plate, stay.type, plateToken(context, plate)));
        TRY_DONE(stays.setVehicle(stay, vehicle));
        stay.vehicle = vehicle;
    }
    if (TRY(stays.twins(stay.lot, *stay.vehicle)).parked > 0)
        return fail(ErrorCode::AlreadyInside, Field::Plate);
    return stay;
}

/// Whether every place of the booking is free from now to its end but for the booking itself.
Result<bool> mayTakeBooked(UnitOfWork &unit, const QList<Claim> &booked, Instant now)
{
    if (booked.isEmpty())
        return false;
    for (const Claim &claim : booked) {
        if (TRY(ClaimRepository(unit).isTakenByOthers(claim, now)))
            return false;
    }
    return true;
}

struct Standing {
    QString spot;
    TimeSpan claimed;
    bool moved = false;
};

Result<Standing> takeBooked(UnitOfWork &unit, const Lot &lot, const QList<Claim> &booked, Instant now)
{
    for (const Claim &claim : booked)
        TRY_DONE(ClaimRepository(unit).occupy(claim, {std::min(claim.span.from, now), claim.span.until}));
    const Claim &first = booked.first();
    const Spot spot = TRY(SpotRepository(unit).find(first.spot));
    return Standing {toldLabel(lot, spot), {std::min(first.span.from, now), first.span.until}, false};
}

/// The spot that a no-show had, when nobody took it since; else any.
Result<FreeSpot> placeAgain(UnitOfWork &unit, const Lot &lot, const PlaceRequest &request, const QList<Claim> &lost)
{
    if (!lost.isEmpty()) {
        SpotRepository spots(unit);
        const Spot spot = TRY(spots.find(lost.last().spot));
        if (const auto free = TRY(spots.freeOn(spot, request.wish.type, request.span, true)))
            return *free;
    }
    return placeFor(unit, lot, request);
}

Result<Standing> takeAnother(UnitOfWork &unit, const Lot &lot, const Stay &stay, const QList<Claim> &booked,
                             Instant now)
{
    ClaimRepository claims(unit);
    SpotFeatures features;
    for (const Claim &claim : booked) {
        features = TRY(SpotRepository(unit).find(claim.spot)).features & keptFeatures;
        TRY_DONE(claims.end(claim, now));
    }
    const VehicleType type = TRY(LotRepository(unit).vehicleType(stay.type));
    const StayLengths lengths = TRY(LotRepository(unit).stayLengths(lot.id, stay.type));
    const TimeSpan span {now, std::max(stay.booked->until, now + lengths.shortest)};
    const PlaceRequest request {{type, features}, span, true, std::nullopt, lengths.shortest};
    const bool late = stay.state == StayState::NoShow;
    const FreeSpot free = TRY(late ? placeAgain(unit, lot, request, booked) : placeFor(unit, lot, request));
    TRY_DONE(claims.addAll(free, stay.id, true));
    const bool moved = booked.isEmpty() || booked.last().spot != free.spot.id;
    return Standing {toldLabel(lot, free.spot), free.span, moved};
}

/// The booking, or one of that plate that fell as a no-show and could still be kept.
Result<Stay> arriving(UnitOfWork &unit, const StayKey &key, Instant now)
{
    auto booked = resolveStay(unit, key, StayState::Reserved);
    if (booked || booked.error().code != ErrorCode::NotFound || booked.error().field != Field::Plate)
        return booked;
    auto late = StayRepository(unit).lateOfPlate(TRY(Plate::fromText(key.text)), key.lot, now);
    return late || late.error().code != ErrorCode::NotFound ? late : booked;
}

Done checkArriving(UnitOfWork &unit, const Stay &stay, Instant now)
{
    if (stay.state != StayState::Reserved && stay.state != StayState::NoShow)
        return fail(ErrorCode::IllegalMove, Field::Ticket, {{u"state"_s, stateName(stay.state)}});
    if (stay.state == StayState::NoShow && stay.booked->until <= now)
        return fail(ErrorCode::PeriodPast, Field::Ticket);
    if (!isDue(*stay.booked, TRY(BookingRepository(unit).rules(stay.lot)), now))
        return fail(ErrorCode::TooEarly, Field::Ticket, {{u"from"_s, stay.booked->from.ms}});
    return {};
}

} // namespace

Result<Arrive::Outcome> Arrive::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Stay named = TRY(arriving(unit, command.key, context.now));
    const Lot lot = TRY(LotRepository(unit).lock(named.lot));
    TRY_DONE(rollUrgent(unit, lot, context.now));
    StayRepository stays(unit);
    Stay stay = TRY(stays.find(named.id)); // again, now that nobody else can change it
    TRY_DONE(checkArriving(unit, stay, context.now));
    stay = TRY(withVehicle(unit, stay, command.plate, context));
    if (TRY(isOutOfHours(unit, lot, command.outOfHoursReason, context.now)))
        TRY_DONE(CashRepository(unit).addException(u"out_of_hours"_s, stay.id, command.outOfHoursReason->simplified(),
                                                   context.actor.staff, context.now));
    const QList<Claim> booked = TRY(ClaimRepository(unit).liveOf(stay.id));
    const bool mayTake =
        stay.state == StayState::Reserved && TRY(mayTakeBooked(unit, booked, context.now)); // a no-show's are given up
    TRY_DONE(takeFeeBack(unit, stay.id, context.now));
    TRY_DONE(stays.park(stay, context.now));
    const Standing standing = mayTake ? TRY(takeBooked(unit, lot, booked, context.now))
                                      : TRY(takeAnother(unit, lot, stay, booked, context.now));
    TRY_DONE(fixOccupancy(unit, stay, false, context));
    TRY_DONE(stays.setAgreedUntil(stay, standing.claimed.until));
    return Outcome {stay.id, stay.ticket.stored(), standing.spot, standing.claimed, standing.moved};
}

} // namespace parkdesk
