// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/json.h"
#include "services/stays/rolling.h"
#include "services/undo/formerclaims.h"
#include "storage/claimrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Done undoExtend(const TakeBack &job, UndoDeed::Outcome &outcome)
{
    const ClaimsOfDeed claims = TRY(claimsOfDeed(job));
    if (claims.overtaken || !claims.strange.isEmpty())
        return fail(ErrorCode::UndoOvertaken, Field::None);
    const QJsonValue booked = stayFieldBefore(job, "booked_until"_L1);
    if (booked.isDouble())
        TRY_DONE(StayRepository(job.unit).setBookedUntil(job.stay, {booked.toInteger()}));
    TRY_DONE(restoreAgreedEnd(job, json::instant(job.deed.done.outcome.value("before"_L1))));
    for (const Claim &claim : claims.made)
        TRY_DONE(ClaimRepository(job.unit).withdraw(claim));
    const bool parked = job.stay.state == StayState::Parked;
    const Regained place = TRY(regainPlaces(job, claims.former, parked, PlaceSearch::OldOnly));
    TRY_DONE(rollUrgent(job.unit, job.lot, job.context.now));
    outcome.spot = place.spot;
    return {};
}

} // namespace parkdesk
