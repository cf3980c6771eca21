// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/paystay.h"

#include "services/cash/receiptnumber.h"
#include "services/cash/tender.h"
#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "services/stays/lettingout.h"
#include "services/stays/pricing.h"
#include "storage/cardpaymentrepository.h"
#include "storage/cashrepository.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject PayStay::Command::toJson() const
{
    return {{u"key"_s, key.toJson()},
            {u"exit_at"_s, json::of(exitAt)},
            {u"due"_s, json::of(due)},
            {u"charge"_s, QString::fromLatin1(chargeHash)},
            {u"method"_s, method},
            {u"tendered"_s, json::of(tendered)},
            {u"card_reference"_s, json::of(cardReference)},
            {u"leave"_s, thenLeave},
            {u"lost_ticket"_s, lostTicket},
            {u"manager_price"_s, json::of(managerPrice)},
            {u"price_reason"_s, priceReason}};
}

QJsonObject PayStay::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"stay"_s, json::of(stay)},
            {u"payment"_s, json::of(payment)},
            {u"receipt"_s, receipt},
            {u"amount"_s, json::of(amount)},
            {u"change"_s, json::of(change)},
            {u"paid_until"_s, json::of(paidUntil)},
            {u"left"_s, left}};
}

PayStay::Outcome PayStay::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StayId>(json.value("stay"_L1)), json::id<PaymentId>(json.value("payment"_L1)),
            json.value("receipt"_L1).toString(),     json::money(json.value("amount"_L1)),
            json::money(json.value("change"_L1)),    json::instant(json.value("paid_until"_L1)),
            json.value("left"_L1).toBool()};
}

namespace {

Error priceChanged(const Price &price, const QString &method)
{
    return {ErrorCode::PriceChanged,
            Field::Amount,
            {{u"due"_s, price.dueBy(method).toText()},
             {u"currency"_s, price.due.currency().code()},
             {u"exit_at"_s, price.exitAt.ms},
             {u"charge_hash"_s, QString::fromLatin1(price.hash)}}};
}

/// The price that was quoted, if it still is the price.
Result<Price> acceptedPrice(UnitOfWork &unit, const Lot &lot, const Stay &stay, const PayStay::Command &command,
                            Instant askedAt, const DeedContext &context)
{
    const Instant now = std::max(context.now, *stay.enteredAt);
    const Instant asked = std::max(askedAt, *stay.enteredAt);
    const bool stale =
        command.exitAt > asked || asked - command.exitAt > lot.paymentTime || command.exitAt < *stay.enteredAt;
    if (!stale) {
        const Price quoted = TRY(priceOf(unit, lot, stay, command.exitAt, context, command.lostTicket));
        if (quoted.held || quoted.due.isZero())
            return fail(ErrorCode::NothingDue, Field::Amount);
        if (quoted.hash == command.chargeHash && quoted.dueBy(command.method) == command.due)
            return command.method == "cash"_L1 ? priceInCash(unit, lot, stay, quoted, context, command.lostTicket)
                                               : Result<Price>(quoted);
    }
    const Price current = TRY(priceOf(unit, lot, stay, now, context, command.lostTicket));
    if (current.due.isZero()) // paid in the meantime, perhaps at another desk
        return fail(ErrorCode::NothingDue, Field::Amount);
    return fail(priceChanged(current, command.method));
}

/// What a manager asks for where no rule gives a price.
Result<Price> managerPrice(UnitOfWork &unit, const Lot &lot, const Stay &stay, const PayStay::Command &command,
                           const DeedContext &context)
{
    if (!context.actor.mayWithApproval(Permission::SetPrice))
        return fail(ErrorCode::NotPermitted, Field::None, {{u"permission"_s, permissionName(Permission::SetPrice)}});
    if (TRY(readText(command.priceReason, Field::Reason)).isEmpty())
        return fail(ErrorCode::Required, Field::Reason);
    const Instant now = std::max(context.now, *stay.enteredAt);
    const auto ruled = priceOf(unit, lot, stay, now, context, command.lostTicket);
    if (ruled)
        return fail(ruled->due.isZero() ? Error {ErrorCode::NothingDue, Field::Amount, {}}
                                        : priceChanged(*ruled, command.method));
    if (!isWithoutPrice(ruled.error().code))
        return fail(ruled.error());
    if (command.managerPrice->isZero() && !command.thenLeave) // nothing would come of it
        return fail(ErrorCode::BadAmount, Field::Amount);
    return priceByManager(unit, lot, stay, now, *command.managerPrice);
}

/// What somebody must explain about this payment.
Done addPriceExceptions(UnitOfWork &unit, const Price &price, const PayStay::Command &command,
                        const DeedContext &context)
{
    CashRepository cash(unit);
    const StaffId staff = context.actor.staff;
    if (price.fallback)
        TRY_DONE(cash.addException(u"fallback_price"_s, price.stay, {}, staff, context.now));
    if (price.byManager)
        TRY_DONE(
            cash.addException(u"manager_price"_s, price.stay, command.priceReason.simplified(), staff, context.now));
    if (command.lostTicket)
        TRY_DONE(cash.addException(u"lost_ticket"_s, price.stay, {}, staff, context.now));
    return {};
}

/// A vehicle that stands here, and its lot, locked.
struct Standing {
    Lot lot;
    Stay stay;
};
Result<Standing> standingStay(UnitOfWork &unit, const PayStay::Command &command)
{
    const Stay named = TRY(resolveStay(unit, command.key, StayState::Parked));
    const Lot lot = TRY(LotRepository(unit).lock(named.lot));
    const Stay stay = TRY(StayRepository(unit).find(named.id)); // again, now that nobody else can change it
    if (stay.state != StayState::Parked)
        return fail(ErrorCode::NotInside, Field::Ticket, {{u"state"_s, stateName(stay.state)}});
    return Standing {lot, stay};
}

Result<PaymentRow> paymentRow(UnitOfWork &unit, const Price &price, const PayStay::Command &command,
                              const DeedContext &context)
{
    if (!context.actor.desk || !context.actor.shift)
        return fail(ErrorCode::NoOpenShift, Field::Desk);
    PaymentRow row;
    row.stay = price.stay;
    row.shift = *context.actor.shift;
    row.desk = *context.actor.desk;
    row.staff = context.actor.staff;
    row.method = command.method;
    row.amount = price.due;
    row.tax = price.dueTax;
    row.tendered = TRY(acceptTender(unit, {command.method, command.tendered, command.cardReference}, price.due));
    row.cardReference = command.cardReference;
    return row;
}

/// Takes the money for \a standing, for the quote as it was at \a askedAt.
Result<PayStay::Outcome> payFor(UnitOfWork &unit, Standing standing, const PayStay::Command &command, Instant askedAt,
                                const DeedContext &context)
{
    auto &[lot, stay] = standing;
    const Price price = TRY(command.managerPrice ? managerPrice(unit, lot, stay, command, context)
                                                 : acceptedPrice(unit, lot, stay, command, askedAt, context));
    TRY_DONE(addPriceExceptions(unit, price, command, context));
    if (price.due.isZero()) { // a manager lets it go for nothing
        TRY_DONE(letOutAt(unit, stay, price, context));
        return PayStay::Outcome {stay.id, {}, {}, price.due, price.due, context.now, true};
    }
    PaymentRow row = TRY(paymentRow(unit, price, command, context));
    row.charge = TRY(writeCharge(unit, price, stay, u"payment"_s, context.now));
    const IssuedReceipt receipt = TRY(issueReceipt(unit, lot, row.desk, context.now));
    row.receipt = receipt.id;
    const PaymentId payment = TRY(CashRepository(unit).addPayment(row, context.now));
    const Instant paidUntil = context.now + price.exitGrace;
    TRY_DONE(StayRepository(unit).setPaidUntil(stay, paidUntil));
    stay.paidUntil = paidUntil;
    if (command.thenLeave)
        TRY_DONE(letOut(unit, lot, stay, context));
    const Money change = row.tendered ? TRY(row.tendered->minus(row.amount)) : Money(0, lot.currency);
    return PayStay::Outcome {stay.id, payment, receipt.number, row.amount, change, paidUntil, command.thenLeave};
}

} // namespace

Result<Price> PayStay::checkQuote(UnitOfWork &unit, const Command &command, Instant askedAt, const DeedContext &context)
{
    const Standing standing = TRY(standingStay(unit, command));
    return acceptedPrice(unit, standing.lot, standing.stay, command, askedAt, context);
}

Result<PayStay::Outcome> PayStay::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Standing standing = TRY(standingStay(unit, command));
    if (TRY(CardPaymentRepository(unit).isOpenFor(standing.stay.id)))
        return fail(ErrorCode::CardPending, Field::Method);
    return payFor(unit, standing, command, context.now, context);
}

Result<PayStay::Outcome> PayStay::executeAsOf(UnitOfWork &unit, const Command &command, Instant askedAt,
                                              const DeedContext &context)
{
    return payFor(unit, TRY(standingStay(unit, command)), command, askedAt, context);
}

} // namespace parkdesk
