// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/paper/ticketpaper.h"

#include "services/pricebook.h"

namespace parkdesk {

Result<TicketPaper::Answer> TicketPaper::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    Answer answer;
    static_cast<PaperFacts &>(answer) = TRY(paperFactsOf(unit, question.stay, context));
    answer.asOf = context.now;
    if (answer.stay.tariffVersion)
        answer.tariff = TRY(context.prices.tariff(unit, *answer.stay.tariffVersion));
    return answer;
}

} // namespace parkdesk
