// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/closing.h"

#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Nobody stands there any more, price or not.
Result<Price> priceOrNothing(UnitOfWork &unit, const Lot &lot, const Stay &stay, Instant now,
                             const DeedContext &context)
{
    auto price = priceOf(unit, lot, stay, now, context);
    if (price || (price.error().code != ErrorCode::NoTariff && price.error().code != ErrorCode::NotAvailable))
        return price;
    const auto paid = TRY(CashRepository(unit).paidSoFar(stay.id, lot.currency));
    Price nothing;
    nothing.stay = stay.id;
    nothing.exitAt = now;
    nothing.charge.amount = Money(0, lot.currency);
    nothing.hash = chargeHash(nothing.charge);
    nothing.paid = paid.amount;
    nothing.paidTax = paid.tax;
    nothing.due = Money(0, lot.currency);
    nothing.dueTax = Money(0, lot.currency);
    nothing.fallback = true;
    nothing.type = stay.type;
    return nothing;
}

} // namespace

Result<Price> closeUnsettled(UnitOfWork &unit, const Lot &lot, const Stay &stay, LeftHow how, const QString &reason,
                             const DeedContext &context)
{
    const Instant now = std::max(context.now, *stay.enteredAt);
    const Price price = TRY(priceOrNothing(unit, lot, stay, now, context));
    const ChargeId charge = TRY(writeCharge(unit, price, stay, u"exit"_s, now));
    ClaimRepository claims(unit);
    const QList<Claim> live = TRY(claims.liveOf(stay.id));
    for (const Claim &claim : live)
        TRY_DONE(claims.end(claim, now));
    TRY_DONE(CashRepository(unit).addException(leftHowName(how), stay.id, reason, context.actor.staff, now));
    TRY_DONE(StayRepository(unit).letOut(stay, how, charge, now));
    return price;
}

Result<Money> openOf(const Price &price)
{
    const Money open = TRY(price.charge.amount.minus(price.paid));
    return open.isNegative() ? Money(0, open.currency()) : open;
}

} // namespace parkdesk
