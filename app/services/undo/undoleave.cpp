// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/rolling.h"
#include "services/undo/formerclaims.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Done undoLeave(const TakeBack &job, UndoDeed::Outcome &outcome)
{
    CounterRepository counters(job.unit);
    if (TRY(counters.standsAgain(job.stay.id)))
        return fail(ErrorCode::AlreadyInside, Field::Plate);
    TRY_DONE(counters.park(job.stay));
    const Regained place = TRY(regainPlaces(job, TRY(claimsOfDeed(job)).former, true, PlaceSearch::OldOrEqual));
    // Its period may be over already: then it goes on as for every vehicle that stays too long.
    TRY_DONE(rollUrgent(job.unit, job.lot, job.context.now));
    outcome.spot = place.spot;
    outcome.moved = place.moved;
    return {};
}

} // namespace parkdesk
