// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskquote.h"

#include "storage/cardpaymentrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<KioskQuote::Answer> KioskQuote::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Stay stay = TRY(stayAtKiosk(unit, question.key, context));
    if (stay.lot != TRY(lotOfKiosk(unit, context)).id)
        return fail(ErrorCode::NotInside, Field::Lot);
    if (TRY(CardPaymentRepository(unit).isOpenFor(stay.id)))
        return fail(ErrorCode::CardPending, Field::Method);
    Answer answer = TRY(QuoteStay::fetch(unit, {{stay.id, {}, {}}}, context));
    if (question.key.code.trimmed().isEmpty() && !question.key.stay.isValid()) { // a plate is no proof
        answer.ticket.clear();
        answer.spot = maskedSpot(answer.spot);
    }
    return answer;
}

} // namespace parkdesk
