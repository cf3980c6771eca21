// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/stayprices.h"

#include "services/stays/pricing.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <QHash>

namespace parkdesk {

Result<StayPrices::Answer> StayPrices::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    Answer answer;
    QHash<LotId, Lot> lots;
    const QList<StayId> asked = question.stays.mid(0, most);
    for (const StayId id : asked) {
        const auto stay = StayRepository(unit).find(id);
        if (!stay && stay.error().code != ErrorCode::NotFound)
            return fail(stay.error());
        if (!stay || stay->state != StayState::Parked)
            continue;
        if (!lots.contains(stay->lot))
            lots.insert(stay->lot, TRY(LotRepository(unit).find(stay->lot)));
        const Instant exit = std::max(context.now, *stay->enteredAt);
        const auto price = priceOf(unit, lots.value(stay->lot), *stay, exit, context);
        if (price)
            answer.append({id, price->charge.amount, price->due});
    }
    return answer;
}

} // namespace parkdesk
