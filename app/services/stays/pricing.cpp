// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/pricing.h"

#include "services/pricebook.h"
#include "services/stays/newstay.h"
#include "services/stays/staytariffs.h"
#include "storage/cashrepository.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"
#include "tariff/fraction.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A price for the whole of \a span that no tariff gave. \a rule says who did: "fallback", "manager".
Charge flatCharge(const QString &rule, const Money &amount, const TimeSpan &span)
{
    ChargeLine line;
    line.ruleId = rule;
    line.kind = ChargeLineKind::Flat;
    line.unitPrice = amount;
    line.from = span.from;
    line.until = span.until;
    line.amount = amount;
    line.taxAmount = Money(0, amount.currency());
    return {amount, {line}};
}

/// What was paid for the stay so far.
struct PaidBefore {
    Money amount;
    qint64 cashRounded = 0; ///< within it
};

Result<Charge> chargeByTariff(UnitOfWork &unit, const Lot &lot, const Stay &stay, Price &price, const PaidBefore &paid,
                              bool inCash, const DeedContext &context)
{
    if (!price.tariffVersion)
        return fail(ErrorCode::NoTariff, Field::Lot);
    const TimeSpan span {*stay.enteredAt, price.exitAt};
    const StayTariffs tariffs = TRY(stayTariffs(unit, lot.id, *price.tariffVersion, span, context.prices));
    Question question;
    question.cashRounded = paid.cashRounded;
    question.paysCash = inCash;
    question.paidBefore = inCash ? paid.amount.minor() : 0;
    question.entry = *stay.enteredAt;
    question.exit = price.exitAt;
    question.vehicle = TRY(LotRepository(unit).vehicleType(stay.type)).code;
    question.bookedAt = stay.bookedAt;
    question.lostTicket = price.lostTicket != LostTicket::No;
    question.entryProven = price.lostTicket == LostTicket::LostButProven;
    if (question.lostTicket && !tariffs.first->lostTicket) { // no rule for it: the stay costs what it costs
        question.lostTicket = false;
        price.lostTicket = LostTicket::No;
    }
    // A lost ticket is priced by the first version alone, so the first one closes the account.
    const Tariff &closing = question.lostTicket ? *tariffs.first : tariffs.last();
    price.exitGrace = closing.exitGrace.value_or(lot.exitGrace);
    price.cashRounding = closing.cashRounding;
    const TariffAsks asks = tariffs.asks();
    TRY_DONE(answerAsks(unit, lot, stay, asks, question));
    price.asked = askedOf(question, asks, tariffs.changes);
    return tariffs.quote(question, *lot.zone);
}

Result<Money> taxOf(const Charge &charge)
{
    Money tax(0, charge.amount.currency());
    for (const ChargeLine &line : charge.lines)
        tax = TRY(tax.plus(line.taxAmount));
    return tax;
}

/// The price that was paid, which holds until the vehicle has had time to drive out.
Result<std::optional<Price>> heldPrice(UnitOfWork &unit, const Lot &lot, const Stay &stay, Instant exitAt)
{
    if (!stay.paidUntil || exitAt > *stay.paidUntil)
        return std::optional<Price>();
    const auto last = TRY(CashRepository(unit).lastCharge(stay.id, lot.currency));
    if (!last)
        return std::optional<Price>();
    Price price;
    price.charge = TRY(chargeFromJson(last->facts));
    price.exitAt = last->span.until;
    price.tariffVersion = last->tariffVersion;
    price.type = last->type;
    price.fallback = !last->tariffVersion;
    price.lostTicket = static_cast<LostTicket>(last->lostTicket);
    price.asked = last->asked;
    price.held = true;
    return std::optional(price);
}

/// Whether the ticket is lost: now, or since money was taken for it. \a last is the newest charge that stands paid.
LostTicket lostTicketOf(const std::optional<ChargeRow> &last, const Stay &stay, bool withoutTicket)
{
    if (last && last->lostTicket != 0)
        return static_cast<LostTicket>(last->lostTicket);
    if (!withoutTicket)
        return LostTicket::No;
    return stay.vehicle ? LostTicket::LostButProven : LostTicket::Lost;
}

/// What was paid, and how it was rounded: the newest charge that stands paid carries what was rounded before it.
Result<PaidBefore> paidBefore(UnitOfWork &unit, const Lot &lot, const Stay &stay, const std::optional<ChargeRow> &last)
{
    PaidBefore paid {TRY(CashRepository(unit).paidSoFar(stay.id, lot.currency)).amount, 0};
    if (last)
        paid.cashRounded = cashRoundingIn(TRY(chargeFromJson(last->facts)));
    return paid;
}

Result<Price> freshPrice(UnitOfWork &unit, const Lot &lot, const Stay &stay, Instant exitAt, const DeedContext &context,
                         bool withoutTicket, bool inCash)
{
    const auto last = TRY(CashRepository(unit).lastPaidCharge(stay.id, lot.currency));
    const PaidBefore paid = TRY(paidBefore(unit, lot, stay, last));
    Price price;
    price.exitAt = exitAt;
    price.lostTicket = lostTicketOf(last, stay, withoutTicket);
    price.exitGrace = lot.exitGrace;
    price.type = stay.type;
    price.tariffVersion = stay.tariffVersion ? stay.tariffVersion : TRY(tariffInForce(unit, lot.id, *stay.enteredAt));
    if (!price.tariffVersion) // the lot had no prices when the vehicle came: those of now are better than none
        price.tariffVersion = TRY(tariffInForce(unit, lot.id, exitAt));
    auto charge = chargeByTariff(unit, lot, stay, price, paid, inCash, context);
    if (!charge && lot.fallbackAmount && isWithoutPrice(charge.error().code)) {
        charge = flatCharge(u"fallback"_s, *lot.fallbackAmount, {*stay.enteredAt, exitAt});
        price.fallback = true;
        price.lostTicket = LostTicket::No;
        price.asked.clear();
        price.cashRounding.reset();
        price.tariffVersion = std::nullopt;
    }
    price.charge = TRY(std::move(charge));
    return price;
}

/// Sets what is still to be paid of the charge.
Result<Price> settled(UnitOfWork &unit, const Lot &lot, const Stay &stay, Price price)
{
    price.stay = stay.id;
    price.hash = chargeHash(price.charge);
    const auto paid = TRY(CashRepository(unit).paidSoFar(stay.id, lot.currency));
    price.paid = paid.amount;
    price.paidTax = paid.tax;
    const Money open = TRY(price.charge.amount.minus(paid.amount));
    price.due = price.held || open.isNegative() ? Money(0, lot.currency) : open;
    if (price.cashRounding && price.due.minor() > 0) {
        const RoundingRule &rule = *price.cashRounding;
        const qint64 rounded =
            TRY(Fraction(price.due.minor()).rounded(rule.stepMinor, rule.direction, rule.ties).whole());
        // What would be rounded to nothing is asked for as it is: nobody leaves unpaid.
        if (rounded > 0 && rounded != price.due.minor())
            price.cashDue = Money(rounded, lot.currency);
    }
    const Money openTax = TRY(TRY(taxOf(price.charge)).minus(paid.tax));
    price.dueTax = price.due.isZero() || openTax.isNegative() ? Money(0, lot.currency) : openTax;
    return price;
}

} // namespace

bool isWithoutPrice(ErrorCode code)
{
    return code == ErrorCode::NotAvailable || code == ErrorCode::NoTariff;
}

Result<Price> priceOf(UnitOfWork &unit, const Lot &lot, const Stay &stay, Instant exitAt, const DeedContext &context,
                      bool withoutTicket)
{
    const auto held = TRY(heldPrice(unit, lot, stay, exitAt));
    return settled(unit, lot, stay,
                   held ? *held : TRY(freshPrice(unit, lot, stay, exitAt, context, withoutTicket, false)));
}

Result<Price> priceInCash(UnitOfWork &unit, const Lot &lot, const Stay &stay, const Price &accepted,
                          const DeedContext &context, bool withoutTicket)
{
    if (!accepted.cashDue)
        return accepted;
    Price price = TRY(freshPrice(unit, lot, stay, accepted.exitAt, context, withoutTicket, true));
    price.cashRounding.reset(); // done
    return settled(unit, lot, stay, std::move(price));
}

qint64 cashRoundingIn(const Charge &charge)
{
    qint64 sum = 0;
    for (const ChargeLine &line : charge.lines)
        sum += line.kind == ChargeLineKind::CashRounding ? line.amount.minor() : 0;
    return sum;
}

Result<Price> priceByManager(UnitOfWork &unit, const Lot &lot, const Stay &stay, Instant exitAt, const Money &due)
{
    if (due.isNegative() || due.currency() != lot.currency)
        return fail(ErrorCode::BadAmount, Field::Amount);
    const auto paid = TRY(CashRepository(unit).paidSoFar(stay.id, lot.currency));
    Price price;
    price.exitAt = exitAt;
    price.exitGrace = lot.exitGrace;
    price.byManager = true;
    price.type = stay.type;
    price.charge = flatCharge(u"manager"_s, TRY(paid.amount.plus(due)), {*stay.enteredAt, exitAt});
    return settled(unit, lot, stay, std::move(price));
}

QList<ChargeLineRow> lineRowsOf(const Charge &charge)
{
    QList<ChargeLineRow> rows;
    for (const ChargeLine &line : charge.lines) {
        rows.append({line.ruleId, chargeLineKindName(line.kind), line.window, line.units, line.unitPrice, line.amount,
                     line.taxRate, line.taxAmount});
    }
    return rows;
}

Result<ChargeId> writeCharge(UnitOfWork &unit, const Price &price, const Stay &stay, const QString &purpose,
                             Instant now)
{
    ChargeRow row;
    row.stay = stay.id;
    row.tariffVersion = price.tariffVersion;
    row.type = price.type;
    row.purpose = purpose;
    row.span = {*stay.enteredAt, price.exitAt};
    row.amount = price.charge.amount;
    row.hash = price.hash;
    row.lostTicket = static_cast<int>(price.lostTicket);
    row.asked = price.asked;
    row.facts = chargeToJson(price.charge);
    row.lines = lineRowsOf(price.charge);
    return CashRepository(unit).addCharge(row, now);
}

} // namespace parkdesk
