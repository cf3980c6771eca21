// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lotrepository.h"

#include "domain/naturalkey.h"
#include "storage/planrepository.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Result<Lot> lotOfRow(const Query &row)
{
    Lot lot;
    lot.id = row.id<LotId>(0);
    lot.owner = row.id<OperatorId>(1);
    lot.name = row.text(2);
    lot.address = row.text(3);
    lot.phone = row.text(4);
    lot.zone = TRY(ZoneRules::forZone(row.text(5).toLatin1()));
    lot.currency = TRY(Currency::fromCode(row.text(6)));
    lot.assigned = row.flag(7);
    lot.policy = static_cast<AssignmentPolicy>(row.number(8));
    lot.shortestPlate = static_cast<int>(row.number(9));
    lot.holdTime = Duration(row.number(10));
    lot.paymentTime = Duration(row.number(11));
    lot.exitGrace = Duration(row.number(12));
    if (const auto fallback = row.maybeNumber(13))
        lot.fallbackAmount = Money(*fallback, lot.currency);
    if (const auto height = row.maybeNumber(14))
        lot.heightLimit = static_cast<int>(*height);
    if (const auto weight = row.maybeNumber(15))
        lot.weightLimit = static_cast<int>(*weight);
    lot.dayStart = static_cast<int>(row.number(16));
    if (!row.isNull(17) && !row.isNull(18))
        lot.place = GeoPoint {static_cast<int>(row.number(17)), static_cast<int>(row.number(18))};
    lot.planRevision = row.number(19);
    return lot;
}

/// What `add_lot` and `set_lot` have in common.
void bindLot(Query &query, const Lot &lot)
{
    query.bind("name"_L1, lot.name).bind("name_key"_L1, naturalKey(lot.name));
    query.bind("address"_L1, lot.address).bind("phone"_L1, lot.phone);
    query.bind("timezone"_L1, QString::fromLatin1(lot.zone->id())).bind("currency"_L1, lot.currency.code());
    query.bind("assigned"_L1, lot.assigned).bind("policy"_L1, lot.policy);
    query.bind("shortest_plate"_L1, lot.shortestPlate).bind("hold"_L1, lot.holdTime);
    query.bind("payment"_L1, lot.paymentTime).bind("exit_grace"_L1, lot.exitGrace);
    const std::optional<qint64> fallback =
        lot.fallbackAmount ? std::optional(lot.fallbackAmount->minor()) : std::nullopt;
    query.bind("fallback"_L1, fallback).bind("height"_L1, lot.heightLimit).bind("weight"_L1, lot.weightLimit);
    query.bind("day_begins"_L1, lot.dayStart);
    query.bind("latitude"_L1, lot.place ? std::optional(lot.place->latitude) : std::nullopt);
    query.bind("longitude"_L1, lot.place ? std::optional(lot.place->longitude) : std::nullopt);
}

Result<Lot> oneLot(UnitOfWork &unit, QLatin1StringView statement, LotId id)
{
    Query query(unit.connection(), statement);
    TRY_DONE(query.bind("lot"_L1, id).run());
    if (!query.next())
        return fail(ErrorCode::UnknownLot, Field::Lot);
    return lotOfRow(query);
}

} // namespace

Result<Lot> LotRepository::find(LotId lot)
{
    return oneLot(m_unit, "lot_by_id"_L1, lot);
}

Result<Lot> LotRepository::lock(LotId lot)
{
    m_unit.concerns(lot);
    return oneLot(m_unit, "lock_lot"_L1, lot);
}

Done LotRepository::hold(LotId lot)
{
    Query query(m_unit.connection(), "hold_lot"_L1);
    return query.bind("lot"_L1, lot).runForRow();
}

Result<LotId> LotRepository::findByName(const QString &name)
{
    Query query(m_unit.connection(), "lot_by_key"_L1);
    TRY_DONE(query.bind("name_key"_L1, naturalKey(name)).run());
    if (!query.next())
        return fail(ErrorCode::UnknownLot, Field::Lot);
    return query.id<LotId>(0);
}

Result<QList<Lot>> LotRepository::all()
{
    return lotsOf("lots"_L1);
}

Result<QList<Lot>> LotRepository::allEver()
{
    return lotsOf("lots_ever"_L1);
}

Result<QList<Lot>> LotRepository::lotsOf(QLatin1StringView statement)
{
    Query query(m_unit.connection(), statement);
    TRY_DONE(query.run());
    QList<Lot> lots;
    while (query.next())
        lots.append(TRY(lotOfRow(query)));
    return lots;
}

Result<LotId> LotRepository::add(const Lot &lot, Instant now)
{
    if (TRY(isNameTaken(lot.name)))
        return fail(ErrorCode::AlreadyExists, Field::Name);
    Query query(m_unit.connection(), "add_lot"_L1);
    query.bind("operator"_L1, lot.owner).bind("now"_L1, now);
    bindLot(query, lot);
    const LotId id = TRY(query.runForId<LotId>());
    m_unit.created(Entity::Lot, id.value);
    m_unit.concerns(id);
    // Every lot has a level, so that it can be drawn.
    TRY(PlanRepository(m_unit).addLevel(id, {{}, u"1"_s, 0, {}}));
    return id;
}

Done LotRepository::set(const Lot &lot)
{
    const auto named = findByName(lot.name);
    if (named ? *named != lot.id : TRY(isNameTaken(lot.name)))
        return fail(ErrorCode::AlreadyExists, Field::Name);
    Query query(m_unit.connection(), "set_lot"_L1);
    query.bind("lot"_L1, lot.id);
    bindLot(query, lot);
    return query.run();
}

Result<bool> LotRepository::isNameTaken(const QString &name)
{
    Query query(m_unit.connection(), "lot_name_taken"_L1);
    TRY_DONE(query.bind("name_key"_L1, naturalKey(name)).runForRow());
    return query.number(0) > 0;
}

Done LotRepository::retire(LotId lot, Instant now)
{
    Query query(m_unit.connection(), "retire_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("now"_L1, now).run());
    m_unit.changed(Entity::Lot, lot.value, "retired"_L1, 0, 1);
    return {};
}

Result<bool> LotRepository::hasStays(LotId lot)
{
    Query query(m_unit.connection(), "lot_has_stays"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).runForRow());
    return query.number(0) > 0;
}

Result<int> LotRepository::countOpenShifts(LotId lot)
{
    Query query(m_unit.connection(), "open_shifts_of_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).runForRow());
    return static_cast<int>(query.number(0));
}

Result<QMap<QString, QString>> LotRepository::tags(LotId lot)
{
    Query query(m_unit.connection(), "lot_tags"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    QMap<QString, QString> tags;
    while (query.next())
        tags.insert(query.text(0), query.text(1));
    return tags;
}

Done LotRepository::setTags(LotId lot, const QMap<QString, QString> &tags)
{
    {
        Query query(m_unit.connection(), "remove_lot_tags"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).run());
    }
    for (auto it = tags.cbegin(); it != tags.cend(); ++it) {
        Query query(m_unit.connection(), "add_lot_tag"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).bind("tag"_L1, it.key()).bind("content"_L1, it.value()).run());
    }
    return {};
}

Done LotRepository::setOpeningHours(LotId lot, const OpeningHours &opening)
{
    {
        Query query(m_unit.connection(), "remove_lot_hours"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).run());
    }
    return addOpeningHours(lot, opening);
}

Done LotRepository::setStayLengths(LotId lot, const QMap<VehicleTypeId, StayLengths> &lengths)
{
    {
        Query query(m_unit.connection(), "remove_lot_stay_lengths"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).run());
    }
    for (auto it = lengths.cbegin(); it != lengths.cend(); ++it)
        TRY_DONE(addStayLengths(lot, it.key(), it.value()));
    return {};
}

Result<QList<LotRepository::CurrentStay>> LotRepository::currentStays(LotId lot)
{
    Query query(m_unit.connection(), "current_stays_of_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    QList<CurrentStay> stays;
    while (query.next()) {
        stays.append({query.id<StayId>(0),
                      query.number(1) == 2,
                      query.text(2),
                      query.text(3),
                      query.text(4),
                      {query.instant(5), query.instant(6)},
                      query.text(7)});
    }
    return stays;
}

Result<StayLengths> LotRepository::stayLengths(LotId lot, VehicleTypeId type)
{
    Query query(m_unit.connection(), "lot_stay_length"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("type"_L1, type).run());
    if (!query.next())
        return StayLengths {};
    return StayLengths {Duration(query.number(0)), Duration(query.number(1))};
}

Done LotRepository::addStayLengths(LotId lot, VehicleTypeId type, const StayLengths &lengths)
{
    Query query(m_unit.connection(), "add_lot_stay_length"_L1);
    query.bind("lot"_L1, lot).bind("type"_L1, type).bind("usual"_L1, lengths.usual);
    return query.bind("shortest"_L1, lengths.shortest).run();
}

Result<OpeningHours> LotRepository::openingHours(LotId lot)
{
    Query query(m_unit.connection(), "lot_hours"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    QList<OpeningHours::Window> windows;
    while (query.next()) {
        windows.append(
            {static_cast<int>(query.number(0)), static_cast<int>(query.number(1)), static_cast<int>(query.number(2))});
    }
    return OpeningHours::make(windows);
}

Done LotRepository::addOpeningHours(LotId lot, const OpeningHours &opening)
{
    for (const OpeningHours::Window &window : opening.windows()) {
        Query query(m_unit.connection(), "add_lot_hours"_L1);
        query.bind("lot"_L1, lot).bind("day"_L1, window.day).bind("from_minute"_L1, window.fromMinute);
        TRY_DONE(query.bind("until_minute"_L1, window.untilMinute).run());
    }
    return {};
}

Result<QList<VehicleType>> LotRepository::vehicleTypes()
{
    Query query(m_unit.connection(), "vehicle_types"_L1);
    TRY_DONE(query.run());
    QList<VehicleType> types;
    while (query.next()) {
        types.append({query.id<VehicleTypeId>(0), query.text(1), static_cast<int>(query.number(2)),
                      static_cast<int>(query.number(3)), query.flag(4), query.flag(5), query.text(6)});
    }
    return types;
}

Result<VehicleType> LotRepository::vehicleType(const QString &code)
{
    const QList<VehicleType> types = TRY(vehicleTypes());
    for (const VehicleType &type : types) {
        if (type.code == code)
            return type;
    }
    return fail(ErrorCode::UnknownVehicleType, Field::VehicleType);
}

Result<VehicleType> LotRepository::vehicleType(VehicleTypeId id)
{
    const QList<VehicleType> types = TRY(vehicleTypes());
    for (const VehicleType &type : types) {
        if (type.id == id)
            return type;
    }
    return fail(ErrorCode::UnknownVehicleType, Field::VehicleType);
}

} // namespace parkdesk
