// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/undo/formerclaims.h"
#include "storage/claimrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Done undoArrive(const TakeBack &job, UndoDeed::Outcome &outcome)
{
    CounterRepository counters(job.unit);
    const ClaimsOfDeed claims = TRY(claimsOfDeed(job));
    TRY_DONE(counters.expect(job.stay));
    if (stayFieldBefore(job, "vehicle"_L1).isNull()) // named only as it came in
        TRY_DONE(counters.forgetVehicle(job.stay));
    TRY_DONE(restoreAgreedEnd(job, job.stay.booked->until));
    for (const Claim &claim : claims.made + claims.strange)
        TRY_DONE(ClaimRepository(job.unit).withdraw(claim));
    const Regained place = TRY(regainPlaces(job, claims.former, false, PlaceSearch::OldOrLarger));
    outcome.spot = place.spot;
    outcome.moved = place.moved;
    return {};
}

} // namespace parkdesk
