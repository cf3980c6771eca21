// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/pricing.h"

#include "services/pricebook.h"
#include "services/stays/newstay.h"
#include "services/stays/tariffquestion.h"
#include "storage/cashrepository.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"
#include "tariff/engine.h"

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

Result<Charge> chargeByTariff(UnitOfWork &unit, const Lot &lot, const Stay &stay, Price &price,
                              const DeedContext &context)
{
    if (!price.tariffVersion)
        return fail(ErrorCode::NoTariff, Field::Lot);
    const auto tariff = TRY(context.prices.tariff(unit, *price.tariffVersion));
    price.exitGrace = tariff->exitGrace.value_or(lot.exitGrace);
    Question question;
    question.entry = *stay.enteredAt;
    question.exit = price.exitAt;
    question.vehicle = TRY(LotRepository(unit).vehicleType(stay.type)).code;
    question.bookedAt = stay.bookedAt;
    question.lostTicket = price.lostTicket != LostTicket::No;
    question.entryProven = price.lostTicket == LostTicket::LostButProven;
    if (question.lostTicket && !tariff->lostTicket) { // no rule for it: the stay costs what it costs
        question.lostTicket = false;
        price.lostTicket = LostTicket::No;
    }
    TRY_DONE(answerAsks(unit, lot, stay, *tariff, question));
    price.asked = askedOf(question, *tariff);
    return quote(*tariff, question, *lot.zone);
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

/// Whether the ticket is lost: now, or since money was taken for it.
Result<LostTicket> lostTicketOf(UnitOfWork &unit, const Lot &lot, const Stay &stay, bool withoutTicket)
{
    const auto last = TRY(CashRepository(unit).lastCharge(stay.id, lot.currency));
    if (last && last->lostTicket != 0)
        return static_cast<LostTicket>(last->lostTicket);
    if (!withoutTicket)
        return LostTicket::No;
    return stay.vehicle ? LostTicket::LostButProven : LostTicket::Lost;
}

Result<Price> freshPrice(UnitOfWork &unit, const Lot &lot, const Stay &stay, Instant exitAt, const DeedContext &context,
                         bool withoutTicket)
{
    Price price;
    price.exitAt = exitAt;
    price.lostTicket = TRY(lostTicketOf(unit, lot, stay, withoutTicket));
    price.exitGrace = lot.exitGrace;
    price.type = stay.type;
    price.tariffVersion = stay.tariffVersion ? stay.tariffVersion : TRY(tariffInForce(unit, lot.id, *stay.enteredAt));
    if (!price.tariffVersion) // the lot had no prices when the vehicle came: those of now are better than none
        price.tariffVersion = TRY(tariffInForce(unit, lot.id, exitAt));
    auto charge = chargeByTariff(unit, lot, stay, price, context);
    if (!charge && lot.fallbackAmount && isWithoutPrice(charge.error().code)) {
        charge = flatCharge(u"fallback"_s, *lot.fallbackAmount, {*stay.enteredAt, exitAt});
        price.fallback = true;
        price.lostTicket = LostTicket::No;
        price.asked.clear();
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
    return settled(unit, lot, stay, held ? *held : TRY(freshPrice(unit, lot, stay, exitAt, context, withoutTicket)));
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
    for (const ChargeLine &line : price.charge.lines) {
        row.lines.append({line.ruleId, chargeLineKindName(line.kind), line.window, line.units, line.unitPrice,
                          line.amount, line.taxRate, line.taxAmount});
    }
    return CashRepository(unit).addCharge(row, now);
}

} // namespace parkdesk
