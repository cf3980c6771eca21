// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/driverrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A null array would be stored as NULL.
QByteArray keptBytes(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

DriverRow driverOfRow(const Query &row)
{
    DriverRow driver;
    driver.id = row.id<DriverId>(0);
    driver.number = row.number(1);
    driver.state = static_cast<DriverState>(row.number(2));
    driver.mergedInto = row.maybeId<DriverId>(3);
    driver.origin = static_cast<DriverOrigin>(row.number(4));
    driver.language = row.text(5);
    driver.reminders = row.flag(6);
    driver.name = row.bytes(7);
    driver.mail = row.bytes(8);
    driver.phone = row.bytes(9);
    driver.address = row.bytes(10);
    driver.note = row.bytes(11);
    driver.reason = row.bytes(12);
    driver.mailIndex = row.bytes(13);
    driver.phoneIndex = row.bytes(14);
    driver.cardIndex = row.bytes(15);
    driver.mailProvenAt = row.maybeInstant(16);
    driver.passwordProof = row.text(17);
    driver.createdAt = row.instant(18);
    driver.createdBy = row.maybeId<StaffId>(19);
    return driver;
}

void bindFields(Query &query, const DriverRow &driver)
{
    query.bind("language"_L1, driver.language).bind("reminders"_L1, driver.reminders);
    query.bind("name"_L1, keptBytes(driver.name)).bind("mail"_L1, keptBytes(driver.mail));
    query.bind("phone"_L1, keptBytes(driver.phone)).bind("address"_L1, keptBytes(driver.address));
    query.bind("note"_L1, keptBytes(driver.note)).bind("reason"_L1, keptBytes(driver.reason));
    query.bind("mail_index"_L1, keptBytes(driver.mailIndex)).bind("phone_index"_L1, keptBytes(driver.phoneIndex));
    query.bind("card_index"_L1, keptBytes(driver.cardIndex));
}

} // namespace

Result<std::optional<DriverRow>> DriverRepository::maybeRow(Query &query)
{
    TRY_DONE(query.run());
    return query.next() ? std::optional(driverOfRow(query)) : std::optional<DriverRow>();
}

Result<DriverId> DriverRepository::add(const DriverRow &driver, Instant now)
{
    DriverRow blank;
    blank.language = driver.language;
    blank.reminders = driver.reminders;
    Query query(m_unit.connection(), "add_driver"_L1);
    bindFields(query, blank);
    query.bind("origin"_L1, driver.origin).bind("now"_L1, now).bind("staff"_L1, driver.createdBy);
    const DriverId id = TRY(query.runForId<DriverId>());
    m_unit.created(Entity::Driver, id.value);
    return id;
}

Done DriverRepository::refuseTaken(const DriverRow &driver)
{
    if (!driver.mailIndex.isEmpty()) {
        const auto other = TRY(findByMail(driver.mailIndex));
        if (other && other->id != driver.id)
            return fail(ErrorCode::AlreadyExists, Field::Mail);
    }
    if (!driver.phoneIndex.isEmpty()) {
        const auto other = TRY(findByPhone(driver.phoneIndex));
        if (other && other->id != driver.id)
            return fail(ErrorCode::AlreadyExists, Field::Phone);
    }
    return {};
}

Done DriverRepository::set(const DriverRow &driver)
{
    TRY_DONE(refuseTaken(driver));
    Query query(m_unit.connection(), "set_driver"_L1);
    bindFields(query, driver);
    query.bind("mail_proven_at"_L1, driver.mailProvenAt).bind("password_proof"_L1, driver.passwordProof);
    TRY_DONE(query.bind("driver_state"_L1, driver.state).bind("driver"_L1, driver.id).run());
    m_unit.changed(Entity::Driver, driver.id.value, "account"_L1, QJsonValue(), u"changed"_s);
    return {};
}

Done DriverRepository::empty(const DriverRow &driver, std::optional<DriverId> into)
{
    Query vehicles(m_unit.connection(), "drop_driver_vehicles"_L1);
    TRY_DONE(vehicles.bind("driver"_L1, driver.id).run());
    Query codes(m_unit.connection(), "drop_codes_of_driver"_L1);
    TRY_DONE(codes.bind("driver"_L1, driver.id).bind("address_index"_L1, keptBytes(driver.mailIndex)).run());
    for (const QByteArray &who : {driver.mailIndex, driver.cardIndex}) {
        Query tries(m_unit.connection(), "drop_driver_failures"_L1);
        TRY_DONE(tries.bind("who"_L1, keptBytes(who)).run());
    }
    const DriverState state = into ? DriverState::Merged : DriverState::Erased;
    Query query(m_unit.connection(), "empty_driver"_L1);
    query.bind("driver_state"_L1, state).bind("into"_L1, into).bind("nothing"_L1, QByteArray(""));
    TRY_DONE(query.bind("driver"_L1, driver.id).run());
    m_unit.changed(Entity::Driver, driver.id.value, "state"_L1, driverStateName(driver.state), driverStateName(state));
    return {};
}

Result<DriverRow> DriverRepository::hold(DriverId driver)
{
    {
        Query query(m_unit.connection(), "hold_driver"_L1);
        TRY_DONE(query.bind("driver"_L1, driver).run());
        if (!query.next())
            return fail(ErrorCode::NotFound, Field::Driver);
    }
    return find(driver);
}

Result<DriverRow> DriverRepository::find(DriverId driver)
{
    Query query(m_unit.connection(), "driver_by_id"_L1);
    query.bind("driver"_L1, driver);
    if (const auto row = TRY(maybeRow(query)))
        return *row;
    return fail(ErrorCode::NotFound, Field::Driver);
}

Result<std::optional<DriverRow>> DriverRepository::findByNumber(qint64 number)
{
    Query query(m_unit.connection(), "driver_by_number"_L1);
    query.bind("number"_L1, number);
    return maybeRow(query);
}

Result<std::optional<DriverRow>> DriverRepository::findByMail(const QByteArray &index)
{
    Query query(m_unit.connection(), "driver_by_mail"_L1);
    query.bind("mail_index"_L1, index);
    return maybeRow(query);
}

Result<std::optional<DriverRow>> DriverRepository::findByPhone(const QByteArray &index)
{
    Query query(m_unit.connection(), "driver_by_phone"_L1);
    query.bind("phone_index"_L1, index);
    return maybeRow(query);
}

Result<std::optional<DriverRow>> DriverRepository::findByCard(const QByteArray &index)
{
    Query query(m_unit.connection(), "driver_by_card"_L1);
    query.bind("card_index"_L1, index);
    return maybeRow(query);
}

Result<QList<DriverRow>> DriverRepository::page(qint64 afterNumber, std::optional<DriverState> state, int most)
{
    Query query(m_unit.connection(), "drivers_page"_L1);
    query.bind("after_number"_L1, afterNumber).bind("any_state"_L1, !state);
    TRY_DONE(query.bind("driver_state"_L1, state.value_or(DriverState::Active)).bind("most"_L1, most).run());
    QList<DriverRow> rows;
    while (query.next())
        rows.append(driverOfRow(query));
    return rows;
}

Result<int> DriverRepository::count()
{
    Query query(m_unit.connection(), "count_drivers"_L1);
    TRY_DONE(query.runForRow());
    return static_cast<int>(query.number(0));
}

Result<QList<DriverRepository::SealedName>> DriverRepository::names()
{
    Query query(m_unit.connection(), "driver_names"_L1);
    TRY_DONE(query.run());
    QList<SealedName> names;
    while (query.next())
        names.append({query.id<DriverId>(0), query.bytes(1)});
    return names;
}

Result<QList<DriverVehicleRow>> DriverRepository::vehicles(DriverId driver)
{
    Query query(m_unit.connection(), "driver_vehicles"_L1);
    TRY_DONE(query.bind("driver"_L1, driver).run());
    QList<DriverVehicleRow> rows;
    while (query.next()) {
        DriverVehicleRow row;
        row.id = query.id<DriverVehicleId>(0);
        row.vehicle = query.id<VehicleId>(1);
        row.plate = query.text(2);
        row.normal = query.text(3);
        row.vehicleType = query.text(4);
        row.primary = query.flag(5);
        row.addedAt = query.instant(6);
        row.inside = query.flag(7);
        if (query.number(8) > 0)
            row.lastStay = query.instant(8);
        rows.append(row);
    }
    return rows;
}

Result<DriverVehicleId> DriverRepository::addVehicle(DriverId driver, const DriverVehicleRow &vehicle,
                                                     VehicleTypeId type, Instant now)
{
    Query query(m_unit.connection(), "add_driver_vehicle"_L1);
    query.bind("driver"_L1, driver).bind("vehicle"_L1, vehicle.vehicle).bind("type"_L1, type);
    query.bind("is_primary"_L1, vehicle.primary).bind("now"_L1, now);
    const auto id = TRY(query.runForId<DriverVehicleId>());
    m_unit.changed(Entity::Driver, driver.value, "vehicle"_L1, QJsonValue(), vehicle.vehicle.value);
    return id;
}

Done DriverRepository::setVehicleType(DriverId driver, DriverVehicleId vehicle, VehicleTypeId type)
{
    Query query(m_unit.connection(), "set_driver_vehicle_type"_L1);
    TRY_DONE(query.bind("driver_vehicle"_L1, vehicle).bind("type"_L1, type).run());
    m_unit.changed(Entity::Driver, driver.value, "vehicle_type"_L1, QJsonValue(), type.value);
    return {};
}

Done DriverRepository::setPrimary(DriverId driver, DriverVehicleId vehicle)
{
    Query clear(m_unit.connection(), "clear_primary_vehicle"_L1);
    TRY_DONE(clear.bind("driver"_L1, driver).run());
    Query query(m_unit.connection(), "set_primary_vehicle"_L1);
    TRY_DONE(query.bind("driver"_L1, driver).bind("driver_vehicle"_L1, vehicle).run());
    m_unit.changed(Entity::Driver, driver.value, "primary_vehicle"_L1, QJsonValue(), vehicle.value);
    return {};
}

Done DriverRepository::dropVehicle(DriverId driver, DriverVehicleId vehicle)
{
    Query query(m_unit.connection(), "drop_driver_vehicle"_L1);
    TRY_DONE(query.bind("driver"_L1, driver).bind("driver_vehicle"_L1, vehicle).run());
    m_unit.changed(Entity::Driver, driver.value, "vehicle"_L1, vehicle.value, QJsonValue());
    return {};
}

Result<QList<DriverId>> DriverRepository::driversOf(VehicleId vehicle)
{
    Query query(m_unit.connection(), "drivers_of_vehicle"_L1);
    TRY_DONE(query.bind("vehicle"_L1, vehicle).run());
    QList<DriverId> drivers;
    while (query.next())
        drivers.append(query.id<DriverId>(0));
    return drivers;
}

Done DriverRepository::nameStay(StayId stay, std::optional<DriverId> driver)
{
    Query query(m_unit.connection(), "set_stay_driver"_L1);
    return query.bind("driver"_L1, driver).bind("stay"_L1, stay).run();
}

Result<std::optional<DriverId>> DriverRepository::driverOf(StayId stay)
{
    Query query(m_unit.connection(), "stay_driver"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).runForRow());
    return query.maybeId<DriverId>(0);
}

Result<int> DriverRepository::moveStays(DriverId from, DriverId into)
{
    Query query(m_unit.connection(), "move_driver_stays"_L1);
    TRY_DONE(query.bind("into"_L1, into).bind("driver"_L1, from).run());
    if (query.rowsTouched() > 0)
        m_unit.createdMany(Entity::Stay);
    return query.rowsTouched();
}

} // namespace parkdesk
