// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/drivervehicles.h"

#include "services/json.h"
#include "services/stays/newstay.h"
#include "storage/driverrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Result<DriverVehicleRow> vehicleNamed(const QList<DriverVehicleRow> &vehicles, DriverVehicleId id)
{
    const auto it = std::find_if(vehicles.begin(), vehicles.end(),
                                 [id](const DriverVehicleRow &vehicle) { return vehicle.id == id; });
    if (it == vehicles.end())
        return fail(ErrorCode::NotFound, Field::Plate);
    return *it;
}

} // namespace

Result<DriverVehicleId> addVehicleOf(UnitOfWork &unit, DriverId driver, const DriverVehicleEntry &entry,
                                     const DeedContext &context)
{
    if (entry.plate.trimmed().isEmpty())
        return fail(ErrorCode::Required, Field::Plate);
    const Newcomer newcomer = TRY(newcomerOf(unit, {entry.plate, {}, entry.vehicleType, PlateNeed::Never}, context));
    DriverRepository drivers(unit);
    const QList<DriverVehicleRow> vehicles = TRY(drivers.vehicles(driver));
    for (const DriverVehicleRow &vehicle : vehicles) {
        if (vehicle.vehicle == *newcomer.vehicle)
            return fail(ErrorCode::AlreadyExists, Field::Plate);
    }
    if (vehicles.size() >= RegisterDriver::mostVehicles)
        return fail(ErrorCode::LimitReached, Field::Plate,
                    {{u"limit"_s, QString::number(RegisterDriver::mostVehicles)}});
    DriverVehicleRow row;
    row.vehicle = *newcomer.vehicle;
    row.primary = vehicles.isEmpty();
    return drivers.addVehicle(driver, row, newcomer.type.id, context.now);
}

QJsonObject AddDriverVehicle::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)}, {u"plate"_s, vehicle.plate}, {u"type"_s, vehicle.vehicleType}};
}

QJsonObject AddDriverVehicle::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"vehicle"_s, json::of(vehicle)}};
}

AddDriverVehicle::Outcome AddDriverVehicle::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverVehicleId>(json.value("vehicle"_L1))};
}

Result<AddDriverVehicle::Outcome> AddDriverVehicle::execute(UnitOfWork &unit, const Command &command,
                                                            const DeedContext &context)
{
    const DriverRow driver = TRY(liveDriver(unit, command.driver));
    return Outcome {TRY(addVehicleOf(unit, driver.id, command.vehicle, context))};
}

QJsonObject RemoveDriverVehicle::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)}, {u"vehicle"_s, json::of(vehicle)}};
}

QJsonObject RemoveDriverVehicle::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"primary"_s, json::of(primary)}};
}

RemoveDriverVehicle::Outcome RemoveDriverVehicle::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverVehicleId>(json.value("primary"_L1))};
}

Result<RemoveDriverVehicle::Outcome> RemoveDriverVehicle::execute(UnitOfWork &unit, const Command &command,
                                                                  const DeedContext &)
{
    const DriverRow driver = TRY(liveDriver(unit, command.driver));
    DriverRepository drivers(unit);
    QList<DriverVehicleRow> vehicles = TRY(drivers.vehicles(driver.id));
    const DriverVehicleRow gone = TRY(vehicleNamed(vehicles, command.vehicle));
    TRY_DONE(drivers.dropVehicle(driver.id, gone.id));
    vehicles.removeIf([&](const DriverVehicleRow &vehicle) { return vehicle.id == gone.id; });
    if (vehicles.isEmpty())
        return Outcome {};
    if (gone.primary)
        TRY_DONE(drivers.setPrimary(driver.id, vehicles.first().id));
    return Outcome {vehicles.first().id};
}

Result<SetPrimaryVehicle::Outcome> SetPrimaryVehicle::execute(UnitOfWork &unit, const Command &command,
                                                              const DeedContext &)
{
    const DriverRow driver = TRY(liveDriver(unit, command.driver));
    DriverRepository drivers(unit);
    const DriverVehicleRow vehicle = TRY(vehicleNamed(TRY(drivers.vehicles(driver.id)), command.vehicle));
    if (!vehicle.primary)
        TRY_DONE(drivers.setPrimary(driver.id, vehicle.id));
    return Outcome {vehicle.id};
}

} // namespace parkdesk
