// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/json.h"
#include "services/undo/formerclaims.h"
#include "storage/claimrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Done giveUp(UnitOfWork &unit, const Stay &stay)
{
    ClaimRepository claims(unit);
    const QList<Claim> live = TRY(claims.liveOf(stay.id));
    for (const Claim &claim : live)
        TRY_DONE(claims.withdraw(claim));
    return StayRepository(unit).setState(stay, StayState::Cancelled);
}

/// A booking that made room, and what it had before.
struct MadeRoom {
    Stay stay;
    QList<FormerClaim> former;
};

/// Those that still wait where the deed put them, their places given up. Who has come, or is over, stays as he is.
Result<QList<MadeRoom>> callBack(const TakeBack &job)
{
    QList<MadeRoom> back;
    const QJsonArray moved = job.deed.done.outcome.value("moved"_L1).toArray();
    for (const QJsonValue &value : moved) {
        const Stay stay = TRY(StayRepository(job.unit).find(json::id<StayId>(value)));
        if (stay.state != StayState::Reserved)
            continue;
        const ClaimsOfDeed claims = TRY(claimsOfDeed({job.unit, job.lot, stay, job.deed, job.context}));
        if (claims.overtaken || claims.made.isEmpty() || !claims.strange.isEmpty())
            return fail(ErrorCode::UndoOvertaken, Field::None);
        for (const Claim &claim : claims.made)
            TRY_DONE(ClaimRepository(job.unit).withdraw(claim));
        back.append({stay, claims.former});
    }
    return back;
}

} // namespace

Done undoReserve(const TakeBack &job, UndoDeed::Outcome &)
{
    TRY_DONE(giveUp(job.unit, job.stay));
    const QList<MadeRoom> back = TRY(callBack(job));
    for (const MadeRoom &one : back) {
        const TakeBack own {job.unit, job.lot, one.stay, job.deed, job.context};
        TRY(regainPlaces(own, one.former, false, PlaceSearch::OldOnly));
    }
    return {};
}

Done undoSeries(const TakeBack &job, UndoDeed::Outcome &)
{
    const QJsonArray made = job.deed.done.outcome.value("made"_L1).toArray();
    for (const QJsonValue &value : made) {
        const Stay stay = TRY(StayRepository(job.unit).find(json::id<StayId>(value.toObject().value("stay"_L1))));
        if (stay.state == StayState::Cancelled) // given up already, by itself
            continue;
        if (stay.state != StayState::Reserved)
            return fail(ErrorCode::UndoOvertaken, Field::None);
        TRY_DONE(giveUp(job.unit, stay));
    }
    return {};
}

} // namespace parkdesk
