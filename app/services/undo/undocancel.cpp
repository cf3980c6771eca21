// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/fees/owing.h"
#include "services/undo/formerclaims.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Done undoCancel(const TakeBack &job, UndoDeed::Outcome &outcome)
{
    const Instant now = job.context.now;
    if (noShowAt(*job.stay.booked, job.lot.holdTime, false) <= now)
        return fail(ErrorCode::UndoTooLate, Field::None);
    TRY_DONE(takeFeeBack(job.unit, job.stay.id, now));
    TRY_DONE(StayRepository(job.unit).setState(job.stay, StayState::Reserved));
    const Regained place = TRY(regainPlaces(job, TRY(claimsOfDeed(job)).former, false, PlaceSearch::OldOrLarger));
    outcome.spot = place.spot;
    outcome.moved = place.moved;
    return {};
}

} // namespace parkdesk
