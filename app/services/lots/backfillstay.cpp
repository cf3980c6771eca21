// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/backfillstay.h"

#include "services/cash/receiptnumber.h"
#include "services/cash/tender.h"
#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "services/stays/newstay.h"
#include "services/stays/placing.h"
#include "services/stays/pricing.h"
#include "services/stays/rolling.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject BackFillStay::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)},     {u"plate"_s, plate},
            {u"type"_s, vehicleType},      {u"note"_s, note},
            {u"spot"_s, json::of(spot)},   {u"entered"_s, json::of(enteredAt)},
            {u"left"_s, json::of(leftAt)}, {u"method"_s, method},
            {u"reason"_s, reason}};
}

QJsonObject BackFillStay::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"stay"_s, json::of(stay)},
            {u"ticket"_s, ticket},
            {u"spot"_s, spot},
            {u"claimed"_s, json::of(claimed)},
            {u"price"_s, json::of(price)},
            {u"receipt"_s, receipt}};
}

BackFillStay::Outcome BackFillStay::Outcome::fromJson(const QJsonObject &json)
{
    Outcome outcome;
    outcome.stay = json::id<StayId>(json.value("stay"_L1));
    outcome.ticket = json.value("ticket"_L1).toString();
    outcome.spot = json.value("spot"_L1).toString();
    outcome.claimed = json::span(json.value("claimed"_L1));
    if (json.value("price"_L1).isObject())
        outcome.price = json::money(json.value("price"_L1));
    outcome.receipt = json.value("receipt"_L1).toString();
    return outcome;
}

namespace {

/// The stay that is written down.
struct BackFill {
    UnitOfWork &unit;
    const Lot &lot;
    const BackFillStay::Command &command;
    const DeedContext &context;
    Stay stay;
};

Done checkTimes(const BackFillStay::Command &command, Instant now)
{
    if (command.enteredAt >= now || command.enteredAt.ms <= 0)
        return fail(ErrorCode::BadTime, Field::Entry);
    if (command.leftAt && (*command.leftAt <= command.enteredAt || *command.leftAt > now))
        return fail(ErrorCode::BadSpan, Field::Exit);
    return {};
}

/// One vehicle is in one place at a time, and written down once.
Done checkAbsence(const BackFill &fill)
{
    if (!fill.stay.vehicle)
        return {};
    StayRepository stays(fill.unit);
    const Instant until = fill.command.leftAt.value_or(noEnd);
    if (TRY(stays.twins(fill.lot.id, *fill.stay.vehicle)).parked > 0
        || TRY(stays.wasInside(fill.lot.id, *fill.stay.vehicle, {fill.command.enteredAt, until})))
        return fail(ErrorCode::AlreadyInside, Field::Plate);
    return {};
}

Result<FreeSpot> placeThen(const BackFill &fill, const VehicleType &type)
{
    PlaceRequest request;
    request.wish = {type, {}};
    request.chosenLabel = fill.command.spot;
    request.beginsNow = !fill.command.leftAt;
    const Instant end = fill.command.leftAt.value_or(rolledEnd(fill.context.now));
    request.span = {fill.command.enteredAt, end};
    return placeFor(fill.unit, fill.lot, request);
}

/// Takes the money now: a payment counts on the day on which it was taken.
Result<QString> takeMoney(const BackFill &fill, const Price &price)
{
    const Actor &actor = fill.context.actor;
    if (!actor.desk || !actor.shift)
        return fail(ErrorCode::NoOpenShift, Field::Desk);
    CashRepository cash(fill.unit);
    if (price.fallback)
        TRY_DONE(cash.addException(u"fallback_price"_s, fill.stay.id, {}, actor.staff, fill.context.now));
    PaymentRow row;
    row.stay = fill.stay.id;
    row.shift = *actor.shift;
    row.desk = *actor.desk;
    row.staff = actor.staff;
    row.method = fill.command.method;
    row.amount = price.due;
    row.tax = price.dueTax;
    row.tendered = TRY(acceptTender(fill.unit, {row.method, std::nullopt, std::nullopt}, price.due));
    row.charge = TRY(writeCharge(fill.unit, price, fill.stay, u"payment"_s, fill.context.now));
    const IssuedReceipt receipt = TRY(issueReceipt(fill.unit, fill.lot, row.desk, fill.context.now));
    row.receipt = receipt.id;
    TRY(cash.addPayment(row, fill.context.now));
    return receipt.number;
}

/// It left in the past, at the price of then.
Done leaveThen(const BackFill &fill, BackFillStay::Outcome &outcome)
{
    const Instant leftAt = *fill.command.leftAt;
    Price price = TRY(priceOf(fill.unit, fill.lot, fill.stay, leftAt, fill.context));
    outcome.price = price.charge.amount;
    LeftHow how = LeftHow::Free;
    if (!price.due.isZero() && fill.command.method.isEmpty()) {
        how = LeftHow::Owing;
        TRY_DONE(CashRepository(fill.unit).addException(leftHowName(how), fill.stay.id,
                                                        fill.command.reason.simplified(), fill.context.actor.staff,
                                                        fill.context.now));
    } else if (!price.due.isZero()) {
        how = LeftHow::Paid;
        if (fill.command.method == "cash"_L1)
            price = TRY(priceInCash(fill.unit, fill.lot, fill.stay, price, fill.context, false));
        outcome.price = price.charge.amount;
        outcome.receipt = TRY(takeMoney(fill, price));
        price = TRY(priceOf(fill.unit, fill.lot, fill.stay, leftAt, fill.context));
    }
    const ChargeId charge = TRY(writeCharge(fill.unit, price, fill.stay, u"exit"_s, leftAt));
    return StayRepository(fill.unit).letOut(fill.stay, how, charge, leftAt);
}

} // namespace

Result<BackFillStay::Outcome> BackFillStay::execute(UnitOfWork &unit, const Command &command,
                                                    const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    TRY_DONE(rollUrgent(unit, lot, context.now));
    const QString reason = TRY(readText(command.reason, Field::Reason));
    if (reason.isEmpty())
        return fail(ErrorCode::Required, Field::Reason);
    TRY_DONE(checkTimes(command, context.now));
    const Newcomer newcomer = TRY(newcomerOf(
        unit, {command.plate, command.note, command.vehicleType, PlateNeed::UnlessOptionalOrNoted}, context));
    BackFill fill {unit, lot, command, context, {}};
    fill.stay.lot = lot.id;
    fill.stay.type = newcomer.type.id;
    fill.stay.vehicle = newcomer.vehicle;
    TRY_DONE(checkAbsence(fill));
    const FreeSpot free = TRY(placeThen(fill, newcomer.type));
    fill.stay.ticket = TRY(newTicket(unit, context.command));
    fill.stay.state = StayState::Parked;
    fill.stay.enteredAt = command.enteredAt;
    fill.stay.agreedUntil = free.span.until;
    fill.stay.tariffVersion = TRY(tariffInForce(unit, lot.id, command.enteredAt));
    fill.stay.id = TRY(StayRepository(unit).add(fill.stay, {0, command.note.trimmed()}, context.now));
    TRY_DONE(ClaimRepository(unit).addAll(free, fill.stay.id, !command.leftAt));
    TRY_DONE(CashRepository(unit).addException(u"back_fill"_s, fill.stay.id, reason, context.actor.staff, context.now));
    Outcome outcome;
    outcome.stay = fill.stay.id;
    outcome.ticket = fill.stay.ticket.stored();
    outcome.spot = toldLabel(lot, free.spot);
    outcome.claimed = free.span;
    if (command.leftAt)
        TRY_DONE(leaveThen(fill, outcome));
    return outcome;
}

} // namespace parkdesk
