// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/namestaydriver.h"

#include "domain/stay.h"
#include "services/fees/owing.h"
#include "services/json.h"
#include "storage/bookingrepository.h"
#include "storage/driverrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject NameStayDriver::Command::toJson() const
{
    return {{u"stay"_s, json::of(stay)}, {u"driver"_s, json::of(driver)}};
}

QJsonObject NameStayDriver::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"stay"_s, json::of(stay)}};
}

NameStayDriver::Outcome NameStayDriver::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StayId>(json.value("stay"_L1))};
}

Result<NameStayDriver::Outcome> NameStayDriver::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    const Stay stay = TRY(StayRepository(unit).find(command.stay));
    DriverRepository drivers(unit);
    const DriverId before = TRY(drivers.driverOf(stay.id)).value_or(DriverId());
    if (before == command.driver)
        return Outcome {stay.id};
    unit.concerns(stay.lot); // not the stay: what was done with the vehicle can still be taken back
    std::optional<DriverId> named;
    if (command.driver.isValid()) {
        const DriverRow driver = TRY(liveDriver(unit, command.driver));
        if (driver.state == DriverState::Suspended && stay.state == StayState::Reserved)
            return fail(ErrorCode::DriverSuspended, Field::Driver);
        if (stay.state == StayState::Reserved)
            TRY_DONE(checkOwesNothing(unit, TRY(BookingRepository(unit).rules(stay.lot)), driver.id));
        named = driver.id;
    }
    TRY_DONE(drivers.nameStay(stay.id, named));
    const auto told = [](DriverId driver) { return driver.isValid() ? QJsonValue(driver.value) : QJsonValue(); };
    unit.changed(Entity::Stay, stay.id.value, "driver"_L1, told(before), told(command.driver));
    for (const DriverId driver : {before, command.driver}) {
        if (driver.isValid())
            unit.changed(Entity::Driver, driver.value, "stay"_L1, QJsonValue(), stay.id.value);
    }
    return Outcome {stay.id};
}

Result<std::optional<DriverId>> driverOfNewStay(UnitOfWork &unit, std::optional<VehicleId> vehicle, DriverId named)
{
    if (named.isValid())
        return std::optional(named);
    if (!vehicle)
        return std::optional<DriverId>();
    const QList<DriverId> owners = TRY(DriverRepository(unit).driversOf(*vehicle));
    return owners.size() == 1 ? std::optional(owners.first()) : std::nullopt;
}

Done nameNewStay(UnitOfWork &unit, StayId stay, std::optional<VehicleId> vehicle, DriverId named)
{
    DriverRepository drivers(unit);
    if (named.isValid()) {
        const DriverRow driver = TRY(liveDriver(unit, named));
        if (driver.state == DriverState::Suspended)
            return fail(ErrorCode::DriverSuspended, Field::Driver);
        return drivers.nameStay(stay, driver.id);
    }
    const auto owner = TRY(driverOfNewStay(unit, vehicle, {}));
    return owner ? drivers.nameStay(stay, *owner) : Done();
}

} // namespace parkdesk
