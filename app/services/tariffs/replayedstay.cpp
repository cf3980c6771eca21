// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/replayedstay.h"

#include "services/stays/tariffquestion.h"
#include "storage/lotrepository.h"
#include "storage/pricefactsreader.h"
#include "storage/replayreader.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<ReplayedStay::Answer> ReplayedStay::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const StayOver row = TRY(ReplayReader(unit).one(question.lot, question.stay));
    const TimeSpan around {row.entry, row.exit + Duration(1)};
    const auto plan = TRY(ReplayPlan::fetch(unit, {question.lot, question.text, question.against, around}, context));
    Answer answer;
    answer.zone = plan.zone;
    answer.stay = pastStayOf(row, TRY(LotRepository(unit).vehicleType(row.type)).code, plan.facts);
    PriceFactsReader facts(unit);
    if (plan.facts.zones)
        answer.stay.question.zone = TRY(facts.zoneOf(row.id));
    if (plan.facts.otherStays && row.vehicle)
        answer.stay.question.stays =
            TRY(facts.staysBefore(*row.vehicle, question.lot, {row.entry - longestSum, row.entry}));
    answer.before = quote(*plan.before, pastQuestion(*plan.before, answer.stay.question), *plan.zone);
    answer.after = quote(*plan.after, pastQuestion(*plan.after, answer.stay.question), *plan.zone);
    return answer;
}

} // namespace parkdesk
