// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/quotestay.h"

#include "services/stays/placing.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<QuoteStay::Answer> QuoteStay::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Stay stay = TRY(resolveStay(unit, question.key, StayState::Parked));
    if (stay.state != StayState::Parked)
        return fail(ErrorCode::NotInside, Field::Ticket, {{u"state"_s, stateName(stay.state)}});
    const Lot lot = TRY(LotRepository(unit).find(stay.lot));
    Answer answer;
    const Instant exitAt = std::max({context.now, *stay.enteredAt, question.exitAt.value_or(context.now)});
    const auto price = priceOf(unit, lot, stay, exitAt, context, question.lostTicket);
    if (price) {
        answer.price = *price;
    } else if (question.evenUnpriced && isWithoutPrice(price.error().code)) {
        answer.price = TRY(priceByManager(unit, lot, stay, exitAt, Money(0, lot.currency)));
        answer.unpriced = price.error();
    } else {
        return fail(price.error());
    }
    answer.lot = lot.id;
    answer.lotName = lot.name;
    answer.zone = lot.zone;
    answer.ticket = stay.ticket.stored();
    answer.vehicleType = TRY(LotRepository(unit).vehicleType(stay.type)).code;
    answer.enteredAt = *stay.enteredAt;
    answer.heldUntil = answer.price.exitAt + lot.paymentTime;
    answer.paidUntil = stay.paidUntil;
    if (stay.vehicle)
        answer.plate = TRY(StayRepository(unit).vehicle(*stay.vehicle)).shown;
    const QList<Claim> claims = TRY(ClaimRepository(unit).liveOf(stay.id));
    answer.spot = TRY(toldLabelsOf(unit, lot, claims));
    return answer;
}

} // namespace parkdesk
