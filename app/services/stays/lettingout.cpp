// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/lettingout.h"

#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<Price> letOut(UnitOfWork &unit, const Lot &lot, const Stay &stay, const DeedContext &context)
{
    const Instant now = std::max(context.now, *stay.enteredAt);
    const Price price = TRY(priceOf(unit, lot, stay, now, context));
    if (!price.due.isZero())
        return fail(ErrorCode::NotPaid, Field::Amount,
                    {{u"due"_s, price.due.toText()}, {u"currency"_s, price.due.currency().code()}});
    TRY_DONE(letOutAt(unit, stay, price, context));
    return price;
}

Done letOutAt(UnitOfWork &unit, const Stay &stay, const Price &price, const DeedContext &context)
{
    const Instant now = std::max(context.now, *stay.enteredAt);
    const ChargeId charge = TRY(writeCharge(unit, price, stay, u"exit"_s, now));
    ClaimRepository claims(unit);
    const QList<Claim> live = TRY(claims.liveOf(stay.id));
    for (const Claim &claim : live)
        TRY_DONE(claims.end(claim, now));
    const LeftHow how = price.paid.isZero() ? LeftHow::Free : LeftHow::Paid;
    return StayRepository(unit).letOut(stay, how, charge, now);
}

} // namespace parkdesk
