// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/entervehicle.h"

#include "domain/businessday.h"
#include "services/drivers/namestaydriver.h"
#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "services/stays/newstay.h"
#include "services/stays/outofhours.h"
#include "services/stays/placing.h"
#include "services/stays/rolling.h"
#include "services/stays/tariffquestion.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/queuerepository.h"
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

/// The number with which the vehicle waits: the one told, else its own.
Result<std::optional<WaitingRecord>> placeInQueue(UnitOfWork &unit, const Lot &lot, const Newcomer &newcomer,
                                                  const EnterVehicle::Command &command, Instant now)
{
    const qint64 day = BusinessDay::of(*lot.zone, now, lot.dayStart).number;
    const QList<WaitingRecord> waiting = TRY(QueueRepository(unit).waiting(lot.id, day));
    for (const WaitingRecord &row : waiting) {
        if (command.queueNumber ? row.number == *command.queueNumber
                                : newcomer.vehicle && row.vehicle == newcomer.vehicle)
            return std::optional(row);
    }
    if (command.queueNumber)
        return fail(ErrorCode::NotWaiting, Field::Queue);
    return std::optional<WaitingRecord>();
}

/// What somebody must explain about this entry, by kind of exception.
struct Explanation {
    bool applies = false;
    QString kind;
    QString reason;
};

Done addExplanations(UnitOfWork &unit, StayId stay, const QList<Explanation> &explanations, const DeedContext &context)
{
    for (const Explanation &row : explanations) {
        if (row.applies)
            TRY_DONE(CashRepository(unit).addException(row.kind, stay, row.reason, context.actor.staff, context.now));
    }
    return {};
}

EnterVehicle::Outcome outcomeOf(const Lot &lot, const Stay &stay, const Placed &placed, const TimeSpan &asked)
{
    EnterVehicle::Outcome outcome;
    outcome.stay = stay.id;
    outcome.ticket = stay.ticket.stored();
    outcome.spot = toldLabels(lot, placed.all());
    outcome.claimed = placed.free.span;
    outcome.shortened = placed.free.span != asked;
    outcome.larger = placed.how == Placing::Larger;
    outcome.overflow = placed.how == Placing::Overflow;
    return outcome;
}

Result<Placed> placeOf(UnitOfWork &unit, const Lot &lot, const PlaceRequest &request, const DeedContext &context)
{
    const Placed placed = TRY(placeAnyhow(unit, lot, request));
    if (placed.how == Placing::Overflow && !context.actor.mayWithApproval(Permission::UseOverflow))
        return fail(ErrorCode::NotPermitted, Field::None, {{u"permission"_s, permissionName(Permission::UseOverflow)}});
    return placed;
}

} // namespace

Result<EnterVehicle::Outcome> EnterVehicle::execute(UnitOfWork &unit, const Command &command,
                                                    const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    TRY_DONE(rollUrgent(unit, lot, context.now));
    const Newcomer newcomer = TRY(newcomerOf(
        unit, {command.plate, command.note, command.vehicleType, PlateNeed::UnlessOptionalOrNoted}, context));
    const int twin = newcomer.vehicle ? TRY(twinNumber(unit, lot, *newcomer.vehicle, command, context)) : 0;
    const bool outOfHours = TRY(isOutOfHours(unit, lot, command.outOfHoursReason, context.now));
    const auto queued = TRY(placeInQueue(unit, lot, newcomer, command, context.now));

    const StayLengths lengths = TRY(LotRepository(unit).stayLengths(lot.id, newcomer.type.id));
    PlaceRequest request {{newcomer.type, TRY(featuresOfCodes(command.features))},
                          {},
                          true,
                          command.spot,
                          lengths.shortest,
                          command.largerClass,
                          command.overflow};
    request.span = TRY(TimeSpan::make(context.now, command.until.value_or(context.now + lengths.usual)));
    const Placed placed = TRY(placeOf(unit, lot, request, context));

    Stay stay;
    stay.lot = lot.id;
    stay.type = newcomer.type.id;
    stay.vehicle = newcomer.vehicle;
    stay.ticket = TRY(newTicket(unit, context.command));
    stay.state = StayState::Parked;
    stay.enteredAt = context.now;
    stay.tariffVersion = TRY(tariffInForce(unit, lot.id, context.now));
    stay.agreedUntil = placed.free.span.until;
    stay.id = TRY(StayRepository(unit).add(stay, {twin, command.note.trimmed()}, context.now));
    TRY_DONE(nameNewStay(unit, stay.id, stay.vehicle, {}));
    TRY_DONE(ClaimRepository(unit).addAll(placed.all(), stay.id, true));
    TRY_DONE(fixOccupancy(unit, stay, false, context));
    if (queued)
        TRY_DONE(QueueRepository(unit).end(queued->id, stay.id, context.now));
    TRY_DONE(
        addExplanations(unit, stay.id,
                        {{twin > 0, u"twin"_s, command.twinReason.value_or(QString()).simplified()},
                         {outOfHours, u"out_of_hours"_s, command.outOfHoursReason.value_or(QString()).simplified()},
                         {placed.how == Placing::Larger, u"larger_class"_s, {}},
                         {placed.how == Placing::Overflow, u"overflow"_s, {}}},
                        context));
    Outcome outcome = outcomeOf(lot, stay, placed, request.span);
    outcome.vehicleType = newcomer.type.code;
    outcome.queueNumber = queued ? std::optional(queued->number) : std::nullopt;
    return outcome;
}

} // namespace parkdesk
