// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/describestay.h"

#include "services/stays/placing.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<DescribeStay::Answer> DescribeStay::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    Answer answer;
    answer.stay =
        question.key ? TRY(resolveCurrentStay(unit, *question.key)) : TRY(StayRepository(unit).find(question.stay));
    answer.lot = TRY(LotRepository(unit).find(answer.stay.lot));
    answer.vehicleType = TRY(LotRepository(unit).vehicleType(answer.stay.type)).code;
    if (answer.stay.vehicle)
        answer.plate = TRY(StayRepository(unit).vehicle(*answer.stay.vehicle)).shown;
    const QList<Claim> claims = TRY(ClaimRepository(unit).liveOf(answer.stay.id));
    if (!claims.isEmpty())
        answer.claimed = claims.last().span;
    answer.spot = TRY(toldLabelsOf(unit, answer.lot, claims));
    if (const auto charge = TRY(CashRepository(unit).lastCharge(answer.stay.id, answer.lot.currency)))
        answer.charge = TRY(chargeFromJson(charge->facts));
    return answer;
}

} // namespace parkdesk
