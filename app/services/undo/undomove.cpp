// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/rolling.h"
#include "services/undo/formerclaims.h"
#include "storage/bookingrepository.h"
#include "storage/claimrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

Done undoMove(const TakeBack &job, UndoDeed::Outcome &outcome)
{
    const ClaimsOfDeed claims = TRY(claimsOfDeed(job));
    if (claims.overtaken || claims.made.isEmpty() || !claims.strange.isEmpty())
        return fail(ErrorCode::UndoOvertaken, Field::None);
    // The vehicle may have stayed longer meanwhile: its time goes along.
    QList<FormerClaim> former = claims.former;
    for (FormerClaim &claim : former)
        claim.before.until = std::max(claim.before.until, claims.made.first().span.until);
    if (const QJsonValue chosen = stayFieldBefore(job, "spot_chosen"_L1); chosen.isBool())
        TRY_DONE(BookingRepository(job.unit).setChosen(job.stay.id, chosen.toBool()));
    for (const Claim &claim : claims.made)
        TRY_DONE(ClaimRepository(job.unit).withdraw(claim));
    const bool parked = job.stay.state == StayState::Parked;
    const Regained place = TRY(regainPlaces(job, former, parked, PlaceSearch::OldOnly));
    TRY_DONE(rollUrgent(job.unit, job.lot, job.context.now));
    outcome.spot = place.spot;
    return {};
}

} // namespace parkdesk
