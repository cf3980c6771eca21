// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/fees/feedeeds.h"

#include "services/cash/receiptnumber.h"
#include "services/cash/tender.h"
#include "services/fees/feecharge.h"
#include "services/fees/openfees.h"
#include "services/json.h"
#include "services/pricebook.h"
#include "services/staff/passwordrules.h"
#include "services/stays/newstay.h"
#include "services/stays/pricing.h"
#include "storage/cashrepository.h"
#include "storage/feerepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject PayFee::Command::toJson() const
{
    return {{u"key"_s, key.toJson()},
            {u"due"_s, json::of(due)},
            {u"method"_s, method},
            {u"tendered"_s, json::of(tendered)},
            {u"card_reference"_s, json::of(cardReference)}};
}

QJsonObject PayFee::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"stay"_s, json::of(stay)},
            {u"payment"_s, json::of(payment)},
            {u"receipt"_s, receipt},
            {u"amount"_s, json::of(amount)},
            {u"change"_s, json::of(change)}};
}

PayFee::Outcome PayFee::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StayId>(json.value("stay"_L1)), json::id<PaymentId>(json.value("payment"_L1)),
            json.value("receipt"_L1).toString(), json::money(json.value("amount"_L1)),
            json::money(json.value("change"_L1))};
}

QJsonObject WaiveFee::Command::toJson() const
{
    return {{u"key"_s, key.toJson()}, {u"reason"_s, reason}};
}

QJsonObject WaiveFee::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"stay"_s, json::of(stay)}, {u"amount"_s, json::of(amount)}};
}

WaiveFee::Outcome WaiveFee::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StayId>(json.value("stay"_L1)), json::money(json.value("amount"_L1))};
}

namespace {

struct OwedFee {
    Lot lot;
    Stay stay;
    Fee fee;
};

/// What \a key names, once nobody else can change it.
Result<OwedFee> lockFee(UnitOfWork &unit, const StayKey &key)
{
    const OpenFee named = TRY(openFeeOf(unit, key));
    const Lot lot = TRY(LotRepository(unit).lock(named.lot));
    const auto fee = TRY(FeeRepository(unit).ofStay(named.stay));
    if (!fee || fee->due().isZero())
        return fail(ErrorCode::NothingDue, Field::Amount);
    unit.concerns(named.stay);
    return OwedFee {lot, TRY(StayRepository(unit).find(named.stay)), *fee};
}

/// The charge by which it is paid.
Result<ChargeRow> feeChargeRow(UnitOfWork &unit, const OwedFee &owed, const DeedContext &context)
{
    const auto version = TRY(tariffInForce(unit, owed.lot.id, context.now));
    const auto tax = version ? TRY(context.prices.tariff(unit, *version))->tax : std::nullopt;
    const Charge charge = TRY(feeCharge(owed.fee.kind, owed.fee.amount, *owed.stay.booked, tax));
    ChargeRow row;
    row.stay = owed.stay.id;
    row.tariffVersion = version;
    row.type = owed.stay.type;
    row.purpose = u"payment"_s;
    row.span = *owed.stay.booked;
    row.amount = charge.amount;
    row.hash = chargeHash(charge);
    row.facts = chargeToJson(charge);
    row.lines = lineRowsOf(charge);
    return row;
}

Result<PaymentRow> feePaymentRow(UnitOfWork &unit, const OwedFee &owed, const ChargeRow &charge,
                                 const PayFee::Command &command, const DeedContext &context)
{
    if (!context.actor.desk || !context.actor.shift)
        return fail(ErrorCode::NoOpenShift, Field::Desk);
    const auto paid = TRY(CashRepository(unit).paidSoFar(owed.stay.id, owed.lot.currency));
    PaymentRow row;
    row.stay = owed.stay.id;
    row.shift = *context.actor.shift;
    row.desk = *context.actor.desk;
    row.staff = context.actor.staff;
    row.method = command.method;
    row.amount = owed.fee.due();
    row.tax = Money(std::max<qint64>(charge.lines.first().taxAmount.minor() - paid.tax.minor(), 0), owed.lot.currency);
    row.tendered = TRY(acceptTender(unit, {command.method, command.tendered, command.cardReference}, row.amount));
    row.cardReference = command.cardReference;
    return row;
}

} // namespace

Result<PayFee::Outcome> PayFee::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const OwedFee owed = TRY(lockFee(unit, command.key));
    const Money due = owed.fee.due();
    if (due != command.due)
        return fail(ErrorCode::PriceChanged, Field::Amount,
                    {{u"due"_s, due.toText()}, {u"currency"_s, due.currency().code()}});
    const ChargeRow charge = TRY(feeChargeRow(unit, owed, context));
    PaymentRow row = TRY(feePaymentRow(unit, owed, charge, command, context));
    CashRepository cash(unit);
    row.charge = TRY(cash.addCharge(charge, context.now));
    TRY_DONE(FeeRepository(unit).addCharge(owed.fee, row.charge));
    const IssuedReceipt receipt = TRY(issueReceipt(unit, owed.lot, row.desk, context.now));
    row.receipt = receipt.id;
    const PaymentId payment = TRY(cash.addPayment(row, context.now));
    unit.changed(Entity::Stay, owed.stay.id.value, "fee_due"_L1, due.minor(), 0);
    const Money change = row.tendered ? TRY(row.tendered->minus(row.amount)) : Money(0, owed.lot.currency);
    return Outcome {owed.stay.id, payment, receipt.number, row.amount, change};
}

Result<WaiveFee::Outcome> WaiveFee::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const QString reason = TRY(waiverReason(command.reason));
    const OwedFee owed = TRY(lockFee(unit, command.key));
    TRY_DONE(waive(unit, owed.stay.id, reason, context));
    return Outcome {owed.stay.id, owed.fee.due()};
}

Result<QString> waiverReason(const QString &typed)
{
    const QString reason = TRY(readText(typed, Field::Reason));
    if (reason.isEmpty())
        return fail(ErrorCode::Required, Field::Reason);
    return reason;
}

Done waive(UnitOfWork &unit, StayId stay, const QString &reason, const DeedContext &context)
{
    FeeRepository fees(unit);
    const auto fee = TRY(fees.ofStay(stay));
    if (!fee)
        return {};
    TRY_DONE(fees.end(*fee, FeeEnd::Waived, context.now));
    return CashRepository(unit).addException(u"fee_waived"_s, stay, reason, context.actor.staff, context.now);
}

} // namespace parkdesk
