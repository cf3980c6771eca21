// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/reenter.h"

#include "services/json.h"
#include "services/stays/closing.h"
#include "services/stays/staykey.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The reason that the exception of the old stay is listed with: a code, for nobody types one at the barrier.
const QString reEnteredReason = u"re_enter"_s;

} // namespace

QJsonObject ReEnter::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)}, {u"plate"_s, plate}, {u"type"_s, vehicleType}, {u"spot"_s, json::of(spot)}};
}

QJsonObject ReEnter::Outcome::toJson() const
{
    QJsonObject outcome = entered.toJson();
    outcome.insert(u"closed"_s, json::of(closed));
    outcome.insert(u"closed_amount"_s, json::of(amount));
    outcome.insert(u"open"_s, json::of(open));
    return outcome;
}

ReEnter::Outcome ReEnter::Outcome::fromJson(const QJsonObject &json)
{
    return {EnterVehicle::Outcome::fromJson(json), json::id<StayId>(json.value("closed"_L1)),
            json::money(json.value("closed_amount"_L1)), json::money(json.value("open"_L1))};
}

Result<ReEnter::Outcome> ReEnter::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    // A ticket is not what stands at the entrance: only the plate counts.
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    const Stay old = TRY(resolveParkedPlate(unit, lot.id, command.plate));
    const Price price = TRY(closeUnsettled(unit, lot, old, LeftHow::Unseen, reEnteredReason, context));
    EnterVehicle::Command entry;
    entry.lot = lot.id;
    entry.plate = command.plate;
    entry.vehicleType = command.vehicleType;
    entry.spot = command.spot;
    return Outcome {TRY(EnterVehicle::execute(unit, entry, context)), old.id, price.charge.amount, TRY(openOf(price))};
}

} // namespace parkdesk
