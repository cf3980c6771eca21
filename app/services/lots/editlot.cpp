// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/editlot.h"

#include "services/json.h"
#include "services/lots/lotwriting.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject EditLot::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)}, {u"settings"_s, parkdesk::toJson(settings)}};
}

QJsonObject EditLot::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"lot"_s, json::of(lot)}};
}

EditLot::Outcome EditLot::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<LotId>(json.value("lot"_L1))};
}

namespace {

/// One line of the journal a setting: names, addresses and phones of the office are not those of people.
void reportChanges(UnitOfWork &unit, LotId lot, const QJsonObject &before, const QJsonObject &after)
{
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (before.value(it.key()) != it.value())
            unit.changed(Entity::Lot, lot.value, QLatin1StringView(it.key().toLatin1()), before.value(it.key()),
                         it.value());
    }
}

} // namespace

Result<ReadLotSettings::Answer> ReadLotSettings::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    LotRepository lots(unit);
    const Lot lot = TRY(lots.find(question.lot));
    return Answer {TRY(settingsOf(unit, lot)), TRY(lots.hasStays(lot.id))};
}

Result<EditLot::Outcome> EditLot::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    LotRepository lots(unit);
    const Lot before = TRY(lots.lock(command.lot));
    const LotSettings old = TRY(settingsOf(unit, before));
    const Lot after = TRY(lotWith(before, command.settings));
    const bool otherZone = after.zone->id() != before.zone->id();
    const bool otherCurrency = after.currency != before.currency;
    if ((otherZone || otherCurrency) && TRY(lots.hasStays(before.id)))
        return fail(ErrorCode::LotHasStays, otherZone ? Field::TimeZone : Field::Currency);
    TRY_DONE(lots.set(after));
    TRY_DONE(writeDetails(unit, after.id, command.settings));
    const LotSettings now = TRY(settingsOf(unit, after));
    if (now == old)
        return fail(ErrorCode::Unchanged, Field::Lot);
    reportChanges(unit, after.id, parkdesk::toJson(old), parkdesk::toJson(now));
    return Outcome {after.id};
}

} // namespace parkdesk
