// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/deeds.h"

#include "services/cash/receiptnumber.h"
#include "services/fees/feedeeds.h"
#include "services/json.h"
#include "services/stays/cancelstay.h"
#include "services/stays/entervehicle.h"
#include "services/stays/leavestay.h"
#include "services/stays/newstay.h"
#include "services/stays/paystay.h"
#include "services/stays/pricing.h"
#include "services/stays/reservespot.h"
#include "services/stays/rollclaims.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

using Blind = std::function<Result<QJsonObject>(UnitOfWork &, const DeedContext &)>;

Result<FreeSpot> allPlaces(UnitOfWork &unit, LotId lot, const QString &label, const TimeSpan &span)
{
    const Spot spot = TRY(SpotRepository(unit).findByLabel(lot, label));
    FreeSpot free {spot, {}, span};
    for (int place = 0; place < spot.places; ++place)
        free.places.append(place);
    return free;
}

/// A stay and its claim, whatever stands in the way.
Result<QJsonObject> insertBlindly(UnitOfWork &unit, const DeedContext &context, const QJsonObject &deed, bool parked)
{
    const auto lot = json::id<LotId>(deed.value("lot"_L1));
    unit.concerns(lot);
    Stay stay;
    stay.lot = lot;
    stay.type = VehicleTypeId {1};
    stay.ticket = TRY(newTicket(unit, context.command));
    stay.state = parked ? StayState::Parked : StayState::Reserved;
    TimeSpan span {context.now, context.now + hours(3)};
    if (parked) {
        stay.vehicle = TRY(
            StayRepository(unit).vehicleFor(TRY(Plate::fromText(deed.value("plate"_L1).toString())), stay.type, {}));
        stay.enteredAt = context.now;
    } else {
        span = {json::instant(deed.value("from"_L1)), json::instant(deed.value("until"_L1))};
        stay.booked = span;
        stay.bookedAt = context.now;
    }
    stay.agreedUntil = span.until;
    stay.id = TRY(StayRepository(unit).add(stay, {}, context.now));
    const FreeSpot places = TRY(allPlaces(unit, lot, deed.value("spot"_L1).toString(), span));
    TRY_DONE(ClaimRepository(unit).addAll(places, stay.id, parked));
    return QJsonObject {{u"stay"_s, json::of(stay.id)}};
}

Result<QJsonObject> payBlindly(UnitOfWork &unit, const DeedContext &context, const QJsonObject &deed)
{
    const Stay stay = TRY(StayRepository(unit).find(json::id<StayId>(deed.value("stay"_L1))));
    const Lot lot = TRY(LotRepository(unit).find(stay.lot));
    Stay unpaid = stay;
    unpaid.paidUntil = std::nullopt;
    Price price = TRY(priceOf(unit, lot, unpaid, json::instant(deed.value("exit_at"_L1)), context));
    price.due = price.charge.amount;
    PaymentRow row;
    row.stay = stay.id;
    row.charge = TRY(writeCharge(unit, price, stay, u"payment"_s, context.now));
    row.desk = *context.actor.desk;
    row.shift = *context.actor.shift;
    row.staff = context.actor.staff;
    row.receipt = TRY(issueReceipt(unit, lot, row.desk, context.now)).id;
    row.method = u"cash"_s;
    row.amount = price.due;
    row.tax = Money(0, lot.currency);
    row.tendered = price.due;
    unit.concerns(stay.id);
    const PaymentId payment = TRY(CashRepository(unit).addPayment(row, context.now));
    return QJsonObject {{u"payment"_s, json::of(payment)}};
}

CommandEnvelope blindEnvelope(const QUuid &id, QLatin1StringView kind, const QJsonObject &deed, Blind execute)
{
    return {id, kind, Permission::SeeDesk, deed, false, std::move(execute)};
}

EnterVehicle::Command entryOf(const QJsonObject &deed)
{
    EnterVehicle::Command command;
    command.lot = json::id<LotId>(deed.value("lot"_L1));
    command.plate = deed.value("plate"_L1).toString();
    return command;
}

ReserveSpot::Command bookingOf(const QJsonObject &deed)
{
    ReserveSpot::Command command;
    command.lot = json::id<LotId>(deed.value("lot"_L1));
    command.from = json::instant(deed.value("from"_L1));
    command.until = json::instant(deed.value("until"_L1));
    if (deed.contains("spot"_L1))
        command.spot = deed.value("spot"_L1).toString();
    return command;
}

PayStay::Command paymentOf(const QJsonObject &deed)
{
    PayStay::Command command;
    command.key.stay = json::id<StayId>(deed.value("stay"_L1));
    command.exitAt = json::instant(deed.value("exit_at"_L1));
    command.due = json::money(deed.value("due"_L1));
    command.chargeHash = deed.value("hash"_L1).toString().toLatin1();
    command.method = u"cash"_s;
    return command;
}

} // namespace

QJsonObject actorToJson(const Actor &actor)
{
    return {{u"staff"_s, actor.staff.value},
            {u"role"_s, static_cast<int>(actor.role)},
            {u"desk"_s, actor.desk.value_or(DeskId {}).value},
            {u"shift"_s, actor.shift.value_or(ShiftId {}).value}};
}

Actor actorFromJson(const QJsonObject &json)
{
    Actor actor;
    actor.staff = json::id<StaffId>(json.value("staff"_L1));
    actor.role = static_cast<Role>(json.value("role"_L1).toInt());
    actor.desk = json::id<DeskId>(json.value("desk"_L1));
    actor.shift = json::id<ShiftId>(json.value("shift"_L1));
    return actor;
}

CommandEnvelope envelopeOfDeed(const QJsonObject &deed)
{
    const QString name = deed.value("deed"_L1).toString();
    const QUuid id = QUuid::fromString(deed.value("id"_L1).toString());
    if (name == "reserve"_L1)
        return envelopeOf<ReserveSpot>(id, bookingOf(deed));
    if (name == "enter"_L1)
        return envelopeOf<EnterVehicle>(id, entryOf(deed));
    if (name == "pay"_L1)
        return envelopeOf<PayStay>(id, paymentOf(deed));
    if (name == "leave"_L1)
        return envelopeOf<LeaveStay>(id, {{json::id<StayId>(deed.value("stay"_L1)), {}, {}}});
    if (name == "pay_fee"_L1)
        return envelopeOf<PayFee>(
            id, {{json::id<StayId>(deed.value("stay"_L1)), {}, {}}, json::money(deed.value("due"_L1)), u"cash"_s});
    if (name == "cancel"_L1)
        return envelopeOf<CancelStay>(id, {{json::id<StayId>(deed.value("stay"_L1)), {}, {}}});
    if (name == "roll"_L1)
        return envelopeOf<RollClaims>(id, {json::id<LotId>(deed.value("lot"_L1))});
    if (name == "blind_pay"_L1)
        return blindEnvelope(id, PayStay::kind, deed, [deed](UnitOfWork &unit, const DeedContext &context) {
            return payBlindly(unit, context, deed);
        });
    const bool parked = name == "blind_enter"_L1;
    return blindEnvelope(id, parked ? EnterVehicle::kind : ReserveSpot::kind, deed,
                         [deed, parked](UnitOfWork &unit, const DeedContext &context) {
                             return insertBlindly(unit, context, deed, parked);
                         });
}

QJsonObject paymentDeed(const QUuid &id, StayId stay, Instant exitAt, const Money &due, const QByteArray &hash)
{
    return {{u"deed"_s, u"pay"_s},       {u"id"_s, id.toString(QUuid::WithoutBraces)},
            {u"stay"_s, json::of(stay)}, {u"exit_at"_s, json::of(exitAt)},
            {u"due"_s, json::of(due)},   {u"hash"_s, QString::fromLatin1(hash)}};
}

} // namespace parkdesk::test
