// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/cancelstay.h"

#include "services/json.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject CancelStay::Command::toJson() const
{
    return {{u"key"_s, key.toJson()}};
}

QJsonObject CancelStay::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"stay"_s, json::of(stay)}};
}

CancelStay::Outcome CancelStay::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StayId>(json.value("stay"_L1))};
}

Result<CancelStay::Outcome> CancelStay::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Stay named = TRY(resolveStay(unit, command.key, StayState::Reserved));
    const Lot lot = TRY(LotRepository(unit).lock(named.lot));
    StayRepository stays(unit);
    const Stay stay = TRY(stays.find(named.id)); // again, now that nobody else can change it
    if (stay.state != StayState::Reserved)
        return fail(ErrorCode::IllegalMove, Field::Ticket, {{u"state"_s, stateName(stay.state)}});
    unit.concerns(stay.id);
    ClaimRepository claims(unit);
    const QList<Claim> live = TRY(claims.liveOf(stay.id));
    for (const Claim &claim : live)
        TRY_DONE(claims.end(claim, context.now));
    TRY_DONE(stays.setState(stay, StayState::Cancelled));
    return Outcome {stay.id};
}

} // namespace parkdesk
