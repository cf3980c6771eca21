// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/cancelstay.h"

#include "domain/claim.h"
#include "services/fees/feedeeds.h"
#include "services/fees/owing.h"
#include "services/json.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/feerepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject CancelStay::Command::toJson() const
{
    QJsonObject json {{u"key"_s, key.toJson()}};
    if (waive)
        json.insert(u"waive"_s, *waive);
    return json;
}

QJsonObject CancelStay::Outcome::toJson() const
{
    QJsonObject json {{u"v"_s, 1}, {u"stay"_s, json::of(stay)}};
    if (fee) {
        json.insert(u"fee"_s, json::of(*fee));
        json.insert(u"waived"_s, waived);
    }
    return json;
}

CancelStay::Outcome CancelStay::Outcome::fromJson(const QJsonObject &json)
{
    Outcome outcome {json::id<StayId>(json.value("stay"_L1))};
    if (json.contains("fee"_L1))
        outcome.fee = json::money(json.value("fee"_L1));
    outcome.waived = json.value("waived"_L1).toBool();
    return outcome;
}

namespace {

/// Nobody saves the fee of a no-show by being quicker than the clock that lets it fall.
Done checkNotFalling(UnitOfWork &unit, const Lot &lot, const Stay &stay, Instant now)
{
    if (TRY(FeeRepository(unit).ruleAt(lot.id, *stay.bookedAt)).fees.noShow == 0)
        return {};
    const bool prepaid = !TRY(CashRepository(unit).paidSoFar(stay.id, lot.currency)).amount.isZero();
    if (noShowAt(*stay.booked, lot.holdTime, prepaid) <= now)
        return fail(ErrorCode::IllegalMove, Field::Ticket, {{u"state"_s, stateName(StayState::NoShow)}});
    return {};
}

} // namespace

Result<CancelStay::Outcome> CancelStay::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const auto reason = command.waive ? std::optional(TRY(waiverReason(*command.waive))) : std::nullopt;
    const Stay named = TRY(resolveStay(unit, command.key, StayState::Reserved));
    const Lot lot = TRY(LotRepository(unit).lock(named.lot));
    StayRepository stays(unit);
    const Stay stay = TRY(stays.find(named.id)); // again, now that nobody else can change it
    if (stay.state != StayState::Reserved)
        return fail(ErrorCode::IllegalMove, Field::Ticket, {{u"state"_s, stateName(stay.state)}});
    TRY_DONE(checkNotFalling(unit, lot, stay, context.now));
    unit.concerns(stay.id);
    ClaimRepository claims(unit);
    const QList<Claim> live = TRY(claims.liveOf(stay.id));
    for (const Claim &claim : live)
        TRY_DONE(claims.end(claim, context.now));
    TRY_DONE(stays.setState(stay, StayState::Cancelled));
    Outcome outcome {stay.id};
    if (live.isEmpty()) // who had no place owes nothing
        return outcome;
    if (const auto fee = TRY(oweFee(unit, lot, stay, FeeKind::LateCancel, context.now))) {
        outcome.fee = fee->amount;
        outcome.waived = reason.has_value();
    }
    if (outcome.waived)
        TRY_DONE(parkdesk::waive(unit, stay.id, *reason, context));
    return outcome;
}

} // namespace parkdesk
