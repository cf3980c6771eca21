// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/lotwriting.h"

#include "services/json.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<LotSettings> settingsOf(UnitOfWork &unit, const Lot &lot)
{
    LotRepository lots(unit);
    LotSettings settings;
    settings.name = lot.name;
    settings.address = lot.address;
    settings.phone = lot.phone;
    settings.timezone = QString::fromLatin1(lot.zone->id());
    settings.currency = lot.currency.code();
    settings.hours = TRY(lots.openingHours(lot.id));
    settings.heightLimit = lot.heightLimit;
    settings.weightLimit = lot.weightLimit;
    settings.dayStart = lot.dayStart;
    settings.assigned = lot.assigned;
    settings.policy = lot.policy;
    const QList<VehicleType> types = TRY(lots.vehicleTypes());
    for (const VehicleType &type : types)
        settings.lengths.insert(type.code, TRY(lots.stayLengths(lot.id, type.id)));
    settings.holdTime = lot.holdTime;
    settings.paymentTime = lot.paymentTime;
    settings.exitGrace = lot.exitGrace;
    settings.shortestPlate = lot.shortestPlate;
    if (lot.fallbackAmount)
        settings.fallbackAmount = lot.fallbackAmount->toText();
    settings.place = lot.place;
    settings.tags = TRY(lots.tags(lot.id));
    return settings;
}

Result<Lot> lotWith(Lot lot, const LotSettings &settings)
{
    TRY_DONE(checkSettings(settings));
    lot.name = settings.name.simplified();
    lot.address = settings.address.simplified();
    lot.phone = settings.phone.simplified();
    lot.zone = TRY(ZoneRules::forZone(settings.timezone.toLatin1()));
    lot.currency = TRY(Currency::fromCode(settings.currency));
    lot.heightLimit = settings.heightLimit;
    lot.weightLimit = settings.weightLimit;
    lot.dayStart = settings.dayStart;
    lot.assigned = settings.assigned;
    lot.policy = settings.policy;
    lot.holdTime = settings.holdTime;
    lot.paymentTime = settings.paymentTime;
    lot.exitGrace = settings.exitGrace;
    lot.shortestPlate = settings.shortestPlate;
    lot.fallbackAmount.reset();
    if (settings.fallbackAmount)
        lot.fallbackAmount = TRY(Money::fromText(*settings.fallbackAmount, lot.currency));
    lot.place = settings.place;
    return lot;
}

Done writeDetails(UnitOfWork &unit, LotId lot, const LotSettings &settings)
{
    LotRepository lots(unit);
    QMap<VehicleTypeId, StayLengths> lengths;
    const QList<VehicleType> types = TRY(lots.vehicleTypes());
    for (const VehicleType &type : types)
        lengths.insert(type.id, StayLengths {});
    for (auto it = settings.lengths.cbegin(); it != settings.lengths.cend(); ++it)
        lengths.insert(TRY(lots.vehicleType(it.key())).id, it.value());
    TRY_DONE(lots.setStayLengths(lot, lengths));
    TRY_DONE(lots.setOpeningHours(lot, settings.hours));
    return lots.setTags(lot, settings.tags);
}

QJsonObject toJson(const LotSettings &settings)
{
    QJsonObject lengths;
    for (auto it = settings.lengths.cbegin(); it != settings.lengths.cend(); ++it)
        lengths.insert(it.key(), QJsonArray {qint64 {it->usual.count()}, qint64 {it->shortest.count()}});
    QJsonObject tags;
    for (auto it = settings.tags.cbegin(); it != settings.tags.cend(); ++it)
        tags.insert(it.key(), it.value());
    const auto number = [](const std::optional<int> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {
        {u"name"_s, settings.name},
        {u"address"_s, settings.address},
        {u"phone"_s, settings.phone},
        {u"timezone"_s, settings.timezone},
        {u"currency"_s, settings.currency},
        {u"hours"_s, settings.hours.toText()},
        {u"height"_s, number(settings.heightLimit)},
        {u"weight"_s, number(settings.weightLimit)},
        {u"day_start"_s, settings.dayStart},
        {u"assigned"_s, settings.assigned},
        {u"policy"_s, static_cast<int>(settings.policy)},
        {u"lengths"_s, lengths},
        {u"hold"_s, qint64 {settings.holdTime.count()}},
        {u"payment"_s, qint64 {settings.paymentTime.count()}},
        {u"grace"_s, qint64 {settings.exitGrace.count()}},
        {u"shortest_plate"_s, settings.shortestPlate},
        {u"fallback"_s, json::of(settings.fallbackAmount)},
        {u"place"_s,
         settings.place ? QJsonValue(QJsonArray {settings.place->latitude, settings.place->longitude}) : QJsonValue()},
        {u"tags"_s, tags}};
}

} // namespace parkdesk
