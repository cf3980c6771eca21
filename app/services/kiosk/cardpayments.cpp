// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/cardpayments.h"

#include "services/cash/tender.h"
#include "services/json.h"
#include "storage/cardpaymentrepository.h"
#include "storage/cashrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Whoever paid stands at the exit for so long; after that a payment that became known lets nobody out by itself.
constexpr Duration standsThere = minutes(5);

PayStay::Command payCommand(const CardPaymentRow &row, const QString &slip, bool thenLeave)
{
    PayStay::Command pay;
    pay.key.stay = row.stay;
    pay.exitAt = row.exitAt;
    pay.due = row.amount;
    pay.chargeHash = row.chargeHash;
    pay.method = u"card"_s;
    if (!slip.isEmpty())
        pay.cardReference = slip;
    pay.thenLeave = thenLeave;
    return pay;
}

/// Why an approved payment cannot be that of its stay any more.
bool isDueNoMore(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotInside:
    case ErrorCode::PriceChanged:
    case ErrorCode::NothingDue:
    case ErrorCode::NoTariff:
    case ErrorCode::NotAvailable: return true;
    default: return false;
    }
}

Result<SettleCardPayment::Outcome> settleTaken(UnitOfWork &unit, const CardPaymentRow &row, const QString &slip,
                                               const DeedContext &context)
{
    CardPaymentRepository cards(unit);
    const bool leaves = row.thenLeave && context.now - row.begunAt <= standsThere;
    const PayStay::Command pay = payCommand(row, slip, leaves);
    const auto price = PayStay::checkQuote(unit, pay, row.begunAt, context);
    if (!price) {
        if (!isDueNoMore(price.error().code))
            return fail(price.error());
        TRY_DONE(
            CashRepository(unit).addException(u"card_unbooked"_s, row.stay, slip, context.actor.staff, context.now));
        TRY_DONE(cards.settle(row, {CardPaymentState::Unbooked, slip, {}}, context.now));
        return SettleCardPayment::Outcome {row.id, CardPaymentState::Unbooked, row.stay, {}, row.amount, {}, false};
    }
    const PayStay::Outcome paid = TRY(PayStay::executeAsOf(unit, pay, row.begunAt, context));
    TRY_DONE(cards.settle(row, {CardPaymentState::Taken, slip, paid.payment}, context.now));
    return SettleCardPayment::Outcome {row.id,      CardPaymentState::Taken, row.stay, paid.receipt,
                                       paid.amount, paid.paidUntil,          paid.left};
}

/// What a terminal prints may be of no use to us, which is no reason to lose the payment.
Result<QString> usableSlip(UnitOfWork &unit, const SettleCardPayment::Command &command, const Money &amount)
{
    const QString slip = command.terminalReference.trimmed();
    if (slip.isEmpty())
        return slip;
    const auto accepted = acceptTender(unit, {u"card"_s, std::nullopt, slip}, amount);
    if (!accepted && accepted.error().field != Field::CardReference)
        return fail(accepted.error());
    return accepted ? slip : QString();
}

/// What the first settlement made of it.
Result<SettleCardPayment::Outcome> settledBefore(const CardPaymentRow &row, bool approved)
{
    if (approved == (row.state == CardPaymentState::Declined))
        return fail(ErrorCode::Conflict, Field::CardReference);
    return SettleCardPayment::Outcome {row.id, row.state, row.stay, {}, row.amount, {}, false};
}

} // namespace

QJsonObject BeginCardPayment::Command::toJson() const
{
    return {{u"key"_s, key.toJson()},
            {u"exit_at"_s, json::of(exitAt)},
            {u"due"_s, json::of(due)},
            {u"charge"_s, QString::fromLatin1(chargeHash)},
            {u"leave"_s, thenLeave}};
}

QJsonObject BeginCardPayment::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"card_payment"_s, json::of(payment)},
            {u"stay"_s, json::of(stay)},
            {u"reference"_s, reference.toString(QUuid::WithoutBraces)},
            {u"amount"_s, json::of(amount)}};
}

BeginCardPayment::Outcome BeginCardPayment::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<CardPaymentId>(json.value("card_payment"_L1)), json::id<StayId>(json.value("stay"_L1)),
            QUuid::fromString(json.value("reference"_L1).toString()), json::money(json.value("amount"_L1))};
}

Result<BeginCardPayment::Outcome> BeginCardPayment::execute(UnitOfWork &unit, const Command &command,
                                                            const DeedContext &context)
{
    if (!context.actor.desk || !context.actor.shift)
        return fail(ErrorCode::NoOpenShift, Field::Desk);
    const Stay stay = TRY(stayAtKiosk(unit, command.key, context));
    if (stay.lot != TRY(lotOfKiosk(unit, context)).id)
        return fail(ErrorCode::NotInside, Field::Lot);
    CardPaymentRow row;
    row.stay = stay.id;
    row.desk = *context.actor.desk;
    row.staff = context.actor.staff;
    row.reference = context.command;
    row.amount = command.due;
    row.chargeHash = command.chargeHash;
    row.exitAt = command.exitAt;
    row.thenLeave = command.thenLeave;
    TRY(PayStay::checkQuote(unit, payCommand(row, {}, false), context.now, context)); // locks the lot
    unit.concerns(stay.lot);
    CardPaymentRepository cards(unit);
    if (TRY(cards.isOpenFor(stay.id)))
        return fail(ErrorCode::CardPending, Field::Method);
    const CardPaymentId id = TRY(cards.begin(row, context.now));
    return Outcome {id, stay.id, row.reference, row.amount};
}

QJsonObject SettleCardPayment::Command::toJson() const
{
    return {{u"card_payment"_s, json::of(payment)}, {u"approved"_s, approved}, {u"slip"_s, terminalReference}};
}

QJsonObject SettleCardPayment::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"card_payment"_s, json::of(payment)},
            {u"state"_s, cardPaymentStateName(state)},
            {u"stay"_s, json::of(stay)},
            {u"receipt"_s, receipt},
            {u"amount"_s, json::of(amount)},
            {u"paid_until"_s, json::of(paidUntil)},
            {u"left"_s, left}};
}

SettleCardPayment::Outcome SettleCardPayment::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<CardPaymentId>(json.value("card_payment"_L1)),
            cardPaymentStateFromName(json.value("state"_L1).toString()).value_or(CardPaymentState::Open),
            json::id<StayId>(json.value("stay"_L1)),
            json.value("receipt"_L1).toString(),
            json::money(json.value("amount"_L1)),
            json::instant(json.value("paid_until"_L1)),
            json.value("left"_L1).toBool()};
}

Result<SettleCardPayment::Outcome> SettleCardPayment::execute(UnitOfWork &unit, const Command &command,
                                                              const DeedContext &context)
{
    if (!context.actor.desk || !context.actor.shift)
        return fail(ErrorCode::NoOpenShift, Field::Desk);
    CardPaymentRepository cards(unit);
    const auto found = cards.find(command.payment);
    if (!found || found->desk != *context.actor.desk)
        return fail(found || found.error().code == ErrorCode::NotFound
                        ? Error {ErrorCode::NotFound, Field::CardReference, {}}
                        : found.error());
    if (found->state != CardPaymentState::Open)
        return settledBefore(*found, command.approved);
    unit.concerns(TRY(StayRepository(unit).find(found->stay)).lot);
    if (command.approved) {
        return settleTaken(unit, *found, TRY(usableSlip(unit, command, found->amount)), context);
    }
    TRY_DONE(cards.settle(*found, {CardPaymentState::Declined, {}, {}}, context.now));
    return Outcome {found->id, CardPaymentState::Declined, found->stay, {}, found->amount, {}, false};
}

Result<OpenCardPayments::Answer> OpenCardPayments::fetch(UnitOfWork &unit, const Question &, const DeedContext &context)
{
    if (!context.actor.desk)
        return fail(ErrorCode::NoOpenShift, Field::Desk);
    Answer answer;
    const QList<CardPaymentRow> rows = TRY(CardPaymentRepository(unit).open(*context.actor.desk));
    for (const CardPaymentRow &row : rows)
        answer.append({row.id, row.stay, row.reference, row.amount, row.begunAt});
    return answer;
}

} // namespace parkdesk
