// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/undo/takeback.h"
#include "storage/claimrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Done undoEnter(const TakeBack &job, UndoDeed::Outcome &)
{
    ClaimRepository claims(job.unit);
    // Whatever it stands on by now, rolled or not: the vehicle never came.
    const QList<Claim> live = TRY(claims.liveOf(job.stay.id));
    for (const Claim &claim : live)
        TRY_DONE(claims.withdraw(claim));
    return StayRepository(job.unit).setState(job.stay, StayState::Cancelled);
}

} // namespace parkdesk
