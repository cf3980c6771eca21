// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lotrepository.h"

#include "domain/naturalkey.h"
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
    return lot;
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
    Query query(m_unit.connection(), "lots"_L1);
    TRY_DONE(query.run());
    QList<Lot> lots;
    while (query.next())
        lots.append(TRY(lotOfRow(query)));
    return lots;
}

Result<LotId> LotRepository::add(const Lot &lot, Instant now)
{
    if (findByName(lot.name))
        return fail(ErrorCode::AlreadyExists, Field::Name);
    Query query(m_unit.connection(), "add_lot"_L1);
    query.bind("operator"_L1, lot.owner).bind("name"_L1, lot.name).bind("name_key"_L1, naturalKey(lot.name));
    query.bind("address"_L1, lot.address).bind("phone"_L1, lot.phone);
    query.bind("timezone"_L1, QString::fromLatin1(lot.zone->id())).bind("currency"_L1, lot.currency.code());
    query.bind("assigned"_L1, lot.assigned).bind("policy"_L1, lot.policy);
    query.bind("shortest_plate"_L1, lot.shortestPlate).bind("hold"_L1, lot.holdTime);
    query.bind("payment"_L1, lot.paymentTime).bind("exit_grace"_L1, lot.exitGrace);
    const std::optional<qint64> fallback =
        lot.fallbackAmount ? std::optional(lot.fallbackAmount->minor()) : std::nullopt;
    query.bind("fallback"_L1, fallback).bind("now"_L1, now);
    const LotId id = TRY(query.runForId<LotId>());
    m_unit.created(Entity::Lot, id.value);
    m_unit.concerns(id);
    return id;
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
