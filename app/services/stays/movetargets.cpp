// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/movetargets.h"

#include "services/stays/placing.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTargets = 200;

} // namespace

Result<MoveTargets::Answer> MoveTargets::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Stay stay = TRY(StayRepository(unit).find(question.stay));
    const bool parked = stay.state == StayState::Parked;
    if (!parked && stay.state != StayState::Reserved)
        return fail(ErrorCode::IllegalMove, Field::Ticket, {{u"state"_s, stateName(stay.state)}});
    SpotRepository spots(unit);
    SpotWish wish {TRY(LotRepository(unit).vehicleType(stay.type)), {}};
    const QList<Claim> claims = TRY(ClaimRepository(unit).currentOf(stay.id, context.now));
    int rank = 0;
    Answer answer;
    if (!claims.isEmpty()) {
        const Spot own = TRY(spots.find(claims.last().spot));
        rank = own.classRank;
        wish.asked = own.features & keptFeatures;
        answer.now = TRY(toldLabelsOf(unit, TRY(LotRepository(unit).find(stay.lot)), claims));
    }
    const Instant from = parked ? context.now : std::max(context.now, stay.booked->from);
    const Instant until =
        parked && !claims.isEmpty() ? claims.last().span.until : stay.booked.value_or(TimeSpan {from, from}).until;
    const TimeSpan span {from, std::max(until, from + Duration(1))};
    const auto free = TRY(spots.freeSpots(stay.lot, wish, span, from <= context.now, rank, mostTargets));
    for (const SpotRepository::Labelled &spot : free)
        answer.targets.append({spot.label, !claims.isEmpty() && spot.classRank > rank});
    const QList<Spot> all = TRY(spots.ofLot(stay.lot));
    for (const Spot &spot : all)
        answer.labels.append(spot.label);
    return answer;
}

} // namespace parkdesk
