// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/entervehicle.h"

#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "services/stays/newstay.h"
#include "services/stays/placing.h"
#include "services/stays/rolling.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject EnterVehicle::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)},
            {u"plate"_s, plate},
            {u"note"_s, note},
            {u"type"_s, vehicleType},
            {u"spot"_s, json::of(spot)},
            {u"features"_s, QJsonArray::fromStringList(features)},
            {u"until"_s, json::of(until)},
            {u"twin"_s, json::of(twinReason)},
            {u"larger"_s, largerClass},
            {u"overflow"_s, overflow},
            {u"out_of_hours"_s, json::of(outOfHoursReason)},
            {u"queue"_s, queueNumber ? QJsonValue(*queueNumber) : QJsonValue()}};
}

QJsonObject EnterVehicle::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"stay"_s, json::of(stay)},
            {u"ticket"_s, ticket},
            {u"type"_s, vehicleType},
            {u"spot"_s, spot},
            {u"claimed"_s, json::of(claimed)},
            {u"shortened"_s, shortened},
            {u"larger"_s, larger},
            {u"overflow"_s, overflow},
            {u"queue"_s, queueNumber ? QJsonValue(*queueNumber) : QJsonValue()}};
}

EnterVehicle::Outcome EnterVehicle::Outcome::fromJson(const QJsonObject &json)
{
    Outcome outcome;
    outcome.stay = json::id<StayId>(json.value("stay"_L1));
    outcome.ticket = json.value("ticket"_L1).toString();
    outcome.vehicleType = json.value("type"_L1).toString();
    outcome.spot = json.value("spot"_L1).toString();
    outcome.claimed = json::span(json.value("claimed"_L1));
    outcome.shortened = json.value("shortened"_L1).toBool();
    outcome.larger = json.value("larger"_L1).toBool();
    outcome.overflow = json.value("overflow"_L1).toBool();
    if (json.value("queue"_L1).isDouble())
        outcome.queueNumber = json.value("queue"_L1).toInt();
    return outcome;
}

namespace {

/// The number that keeps twins apart; 0 for the only vehicle with that plate.
Result<int> twinNumber(UnitOfWork &unit, const Lot &lot, VehicleId vehicle, const EnterVehicle::Command &command,
                       const DeedContext &context)
{
    const auto twins = TRY(StayRepository(unit).twins(lot.id, vehicle));
    if (twins.parked == 0)
        return 0;
    if (!command.twinReason)
        return fail(ErrorCode::AlreadyInside, Field::Plate);
    if (TRY(readText(*command.twinReason, Field::Reason)).isEmpty())
        return fail(ErrorCode::Required, Field::Reason);
    if (!context.actor.mayWithApproval(Permission::AdmitTwin))
        return fail(ErrorCode::NotPermitted);
    return twins.nextNumber;
}

} // namespace

Result<EnterVehicle::Outcome> EnterVehicle::execute(UnitOfWork &unit, const Command &command,
                                                    const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    TRY_DONE(rollUrgent(unit, lot, context.now));
    const Newcomer newcomer =
        TRY(newcomerOf(unit, {command.plate, command.note, command.vehicleType, PlateNeed::UnlessOptionalOrNoted}));
    const int twin = newcomer.vehicle ? TRY(twinNumber(unit, lot, *newcomer.vehicle, command, context)) : 0;

    const StayLengths lengths = TRY(LotRepository(unit).stayLengths(lot.id, newcomer.type.id));
    PlaceRequest request {
        {newcomer.type, TRY(featuresOfCodes(command.features))}, {}, true, command.spot, lengths.shortest};
    request.span = TRY(TimeSpan::make(context.now, command.until.value_or(context.now + lengths.usual)));
    const FreeSpot free = TRY(placeFor(unit, lot, request));

    Stay stay;
    stay.lot = lot.id;
    stay.type = newcomer.type.id;
    stay.vehicle = newcomer.vehicle;
    stay.ticket = TRY(newTicket(unit, context.command));
    stay.state = StayState::Parked;
    stay.enteredAt = context.now;
    stay.tariffVersion = TRY(tariffInForce(unit, lot.id, context.now));
    stay.id = TRY(StayRepository(unit).add(stay, {twin, command.note.trimmed()}, context.now));
    TRY_DONE(ClaimRepository(unit).addAll(free, stay.id, true));
    if (twin > 0)
        TRY_DONE(CashRepository(unit).addException(u"twin"_s, stay.id, command.twinReason->simplified(),
                                                   context.actor.staff, context.now));
    Outcome outcome;
    outcome.stay = stay.id;
    outcome.ticket = stay.ticket.stored();
    outcome.vehicleType = newcomer.type.code;
    outcome.spot = toldLabel(lot, free.spot);
    outcome.claimed = free.span;
    outcome.shortened = free.span != request.span;
    return outcome;
}

} // namespace parkdesk
