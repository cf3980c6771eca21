// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/foundonspot.h"

#include "domain/plate.h"
#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "services/stays/makingway.h"
#include "services/stays/newstay.h"
#include "services/stays/placing.h"
#include "services/stays/tariffquestion.h"
#include "storage/bookingrepository.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject FoundOnSpot::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)},
            {u"spot"_s, spot},
            {u"plate"_s, plate},
            {u"type"_s, vehicleType},
            {u"reason"_s, reason}};
}

QJsonObject FoundOnSpot::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"stay"_s, json::of(stay)},
            {u"remedy"_s, static_cast<int>(remedy)},
            {u"ticket"_s, ticket},
            {u"spot"_s, spot},
            {u"before"_s, before},
            {u"other"_s, json::of(other)},
            {u"displaced"_s, displaced},
            {u"unplaced"_s, unplaced}};
}

FoundOnSpot::Outcome FoundOnSpot::Outcome::fromJson(const QJsonObject &json)
{
    const QJsonValue other = json.value("other"_L1);
    return {json::id<StayId>(json.value("stay"_L1)),
            static_cast<Remedy>(json.value("remedy"_L1).toInt()),
            json.value("ticket"_L1).toString(),
            json.value("spot"_L1).toString(),
            json.value("before"_L1).toString(),
            other.isDouble() ? std::optional(json::id<StayId>(other)) : std::nullopt,
            json.value("displaced"_L1).toInt(),
            json.value("unplaced"_L1).toInt()};
}

namespace {

using Remedy = FoundOnSpot::Remedy;

/// One find while the book is put right.
struct Find {
    UnitOfWork &unit;
    Lot lot;
    Spot spot;
    QString reason;
    const DeedContext &context;
    QList<DisplacedBooking> displaced;

    [[nodiscard]] Done list(StayId stay, const QString &kind) const
    {
        return CashRepository(unit).addException(kind, stay, reason, context.actor.staff, context.now);
    }
    [[nodiscard]] Done leave(StayId stay) const
    {
        ClaimRepository claims(unit);
        const QList<Claim> current = TRY(claims.currentOf(stay, context.now));
        for (const Claim &claim : current)
            TRY_DONE(claims.end(claim, context.now));
        return {};
    }
    /// The stay stands on \a there from now on; bookings lose their place.
    [[nodiscard]] Done stand(const Stay &stay, const FreeSpot &there)
    {
        displaced += TRY(makeWay(unit, there, stay.id));
        return ClaimRepository(unit).addAll(there, stay.id, true);
    }
    [[nodiscard]] Result<std::optional<FreeSpot>> room(const Spot &where, VehicleTypeId type, Instant until,
                                                       StayId except) const
    {
        const VehicleType known = TRY(LotRepository(unit).vehicleType(type));
        return standableOn(unit, where, known, {context.now, until}, except);
    }
    /// The vehicles that stand on the spot by the book, each with its claims there and elsewhere.
    [[nodiscard]] Result<QList<Stay>> standing() const
    {
        QList<Stay> stays;
        const TimeSpan instant {context.now, context.now + Duration(1)};
        for (int place = 0; place < spot.places; ++place) {
            const QList<Claim> claims = TRY(ClaimRepository(unit).ofOthers(spot.id, place, instant, StayId {}));
            for (const Claim &claim : claims) {
                const bool known =
                    std::any_of(stays.begin(), stays.end(), [&](const Stay &stay) { return stay.id == claim.stay; });
                if (claim.parked && !known)
                    stays.append(TRY(StayRepository(unit).find(claim.stay)));
            }
        }
        return stays;
    }
    /// Refuses since somebody stands there.
    [[nodiscard]] Error taken() const
    {
        const auto there = standing();
        const QString ticket = there && !there->isEmpty() ? there->first().ticket.shown() : QString();
        return {ErrorCode::SpotTaken, Field::Spot, {{u"spot"_s, spot.label}, {u"ticket"_s, ticket}}};
    }
};

/// The vehicle that the book has on the spot stands where the found one was.
Done swapOther(Find &find, const Stay &other, const Spot &where, Instant until)
{
    const auto room = TRY(find.room(where, other.type, until, other.id));
    if (!room)
        return fail(ErrorCode::SpotTaken, Field::Spot,
                    {{u"spot"_s, find.spot.label}, {u"ticket"_s, other.ticket.shown()}});
    TRY_DONE(find.stand(other, *room));
    return find.list(other.id, u"found_elsewhere"_s);
}

Result<FoundOnSpot::Outcome> swap(Find &find, const Stay &stay, Instant until, const Spot &old)
{
    ClaimRepository claims(find.unit);
    const VehicleType type = TRY(LotRepository(find.unit).vehicleType(stay.type));
    QList<Stay> others = TRY(find.standing());
    if (!type.wholeSpot) // one of those that share the spot makes room
        others = others.first(std::min<qsizetype>(1, others.size()));
    if (others.isEmpty())
        return fail(find.taken());
    QList<Instant> untils;
    for (const Stay &other : std::as_const(others)) {
        untils.append(TRY(claims.currentOf(other.id, find.context.now)).last().span.until);
        TRY_DONE(find.leave(other.id));
    }
    TRY_DONE(find.leave(stay.id));
    const auto room = TRY(find.room(find.spot, stay.type, until, stay.id));
    if (!room)
        return fail(find.taken());
    TRY_DONE(find.stand(stay, *room));
    for (int i = 0; i < others.size(); ++i)
        TRY_DONE(swapOther(find, others.at(i), old, untils.at(i)));
    FoundOnSpot::Outcome outcome;
    outcome.remedy = Remedy::Swapped;
    outcome.other = others.first().id;
    return outcome;
}

/// The vehicle is parked here on another spot.
Result<FoundOnSpot::Outcome> bringHere(Find &find, const Stay &stay)
{
    const QList<Claim> claims = TRY(ClaimRepository(find.unit).currentOf(stay.id, find.context.now));
    if (std::any_of(claims.begin(), claims.end(), [&](const Claim &claim) { return claim.spot == find.spot.id; }))
        return fail(ErrorCode::Unchanged, Field::Spot);
    const Instant until = claims.last().span.until;
    const Spot old = TRY(SpotRepository(find.unit).find(claims.last().spot));
    const QString before = TRY(toldLabelsOf(find.unit, find.lot, claims));
    FoundOnSpot::Outcome outcome;
    if (const auto room = TRY(find.room(find.spot, stay.type, until, stay.id))) {
        TRY_DONE(find.leave(stay.id));
        TRY_DONE(find.stand(stay, *room));
        outcome.remedy = find.displaced.isEmpty() ? Remedy::Moved : Remedy::Displaced;
    } else {
        outcome = TRY(swap(find, stay, until, old));
    }
    outcome.before = before;
    TRY_DONE(find.list(stay.id, u"found_elsewhere"_s));
    return outcome;
}

/// The vehicle came with its booking, and nobody saw it.
Result<FoundOnSpot::Outcome> arriveHere(Find &find, const Stay &stay)
{
    const StayLengths lengths = TRY(LotRepository(find.unit).stayLengths(find.lot.id, stay.type));
    const Instant until = std::max(stay.booked->until, find.context.now + lengths.shortest);
    const auto room = TRY(find.room(find.spot, stay.type, until, stay.id));
    if (!room)
        return fail(find.taken());
    FoundOnSpot::Outcome outcome;
    outcome.remedy = Remedy::Arrived;
    outcome.before =
        TRY(toldLabelsOf(find.unit, find.lot, TRY(ClaimRepository(find.unit).currentOf(stay.id, find.context.now))));
    TRY_DONE(find.leave(stay.id));
    TRY_DONE(StayRepository(find.unit).park(stay, find.context.now));
    TRY_DONE(find.stand(stay, *room));
    TRY_DONE(fixOccupancy(find.unit, stay, false, find.context));
    TRY_DONE(StayRepository(find.unit).setAgreedUntil(stay, room->span.until));
    TRY_DONE(find.list(stay.id, u"found_elsewhere"_s));
    return outcome;
}

/// A vehicle that the book does not know gets a stay; without a plate, what was said tells it.
Result<Stay> takeIn(Find &find, const FoundOnSpot::Command &command)
{
    const QString note = command.plate.trimmed().isEmpty() ? find.reason : QString();
    const Newcomer newcomer = TRY(newcomerOf(
        find.unit, {command.plate, note, command.vehicleType, PlateNeed::UnlessOptionalOrNoted}, find.context));
    const StayLengths lengths = TRY(LotRepository(find.unit).stayLengths(find.lot.id, newcomer.type.id));
    const auto room = TRY(find.room(find.spot, newcomer.type.id, find.context.now + lengths.usual, StayId {}));
    if (!room)
        return fail(find.taken());
    Stay stay;
    stay.lot = find.lot.id;
    stay.type = newcomer.type.id;
    stay.vehicle = newcomer.vehicle;
    stay.ticket = TRY(newTicket(find.unit, find.context.command));
    stay.state = StayState::Parked;
    stay.enteredAt = find.context.now;
    stay.tariffVersion = TRY(tariffInForce(find.unit, find.lot.id, find.context.now));
    stay.agreedUntil = room->span.until;
    stay.id = TRY(StayRepository(find.unit).add(stay, {0, note}, find.context.now));
    TRY_DONE(find.stand(stay, *room));
    TRY_DONE(fixOccupancy(find.unit, stay, false, find.context));
    TRY_DONE(find.list(stay.id, u"unknown_vehicle"_s));
    return stay;
}

/// The stay that the found vehicle has here: parked, or a booking that is due.
Result<std::optional<Stay>> stayOfFound(const Find &find, const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<Stay>();
    const Plate plate = TRY(Plate::fromText(text));
    const QList<Stay> current = TRY(StayRepository(find.unit).currentOfPlate(plate, find.lot.id));
    const auto parked =
        std::count_if(current.begin(), current.end(), [](const Stay &stay) { return stay.state == StayState::Parked; });
    if (parked > 1) {
        QJsonArray tickets;
        for (const Stay &stay : current)
            tickets.append(stay.ticket.shown());
        return fail(ErrorCode::Ambiguous, Field::Plate, {{u"tickets"_s, tickets}});
    }
    if (current.isEmpty())
        return std::optional<Stay>();
    const BookingRules rules = TRY(BookingRepository(find.unit).rules(find.lot.id));
    if (parked == 0 && !isDue(*current.first().booked, rules, find.context.now))
        return std::optional<Stay>();
    return std::optional(current.first());
}

} // namespace

Result<FoundOnSpot::Outcome> FoundOnSpot::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const QString reason = TRY(readText(command.reason, Field::Reason));
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    if (reason.isEmpty())
        return fail(ErrorCode::Required, Field::Reason);
    TRY_DONE(rollUrgent(unit, lot, context.now));
    Find find {unit, lot, TRY(SpotRepository(unit).findByLabel(lot.id, command.spot)), reason, context, {}};
    Outcome outcome;
    Stay stay;
    if (const auto known = TRY(stayOfFound(find, command.plate))) {
        stay = *known;
        outcome = TRY(stay.state == StayState::Parked ? bringHere(find, stay) : arriveHere(find, stay));
    } else {
        stay = TRY(takeIn(find, command));
        outcome.remedy = Remedy::Unknown;
    }
    unit.concerns(stay.id);
    RollReport report;
    TRY_DONE(replaceBookings(unit, lot, find.displaced, context.now, report));
    outcome.stay = stay.id;
    outcome.ticket = stay.ticket.stored();
    outcome.spot = find.spot.label;
    outcome.displaced = static_cast<int>(find.displaced.size());
    outcome.unplaced = report.unplaced;
    return outcome;
}

} // namespace parkdesk
