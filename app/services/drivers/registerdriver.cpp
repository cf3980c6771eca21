// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/registerdriver.h"

#include "services/drivers/drivercodes.h"
#include "services/drivers/drivervehicles.h"
#include "services/json.h"
#include "storage/driverrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject RegisterDriver::Command::toJson() const
{
    QJsonArray plates;
    for (const DriverVehicleEntry &vehicle : vehicles)
        plates.append(QJsonArray {vehicle.plate, vehicle.vehicleType});
    return {{u"origin"_s, driverOriginName(origin)},
            {u"language"_s, fields.language},
            {u"reminders"_s, fields.reminders},
            {u"proof"_s, json::of(proof)},
            {u"vehicles"_s, plates}};
}

QJsonObject RegisterDriver::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"driver"_s, json::of(driver)}, {u"number"_s, number}};
}

RegisterDriver::Outcome RegisterDriver::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverId>(json.value("driver"_L1)), json.value("number"_L1).toInteger()};
}

Result<RegisterDriver::Outcome> RegisterDriver::execute(UnitOfWork &unit, const Command &command,
                                                        const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    const DriverFields fields = TRY(readDriverFields(command.fields));
    const bool atKiosk = command.origin == DriverOrigin::Kiosk || context.actor.role == Role::Kiosk;
    if (atKiosk && !command.proof.isValid()) // nobody there vouches for it
        return fail(ErrorCode::MailUnproven, Field::Mail);
    DriverRow row;
    row.origin = atKiosk ? DriverOrigin::Kiosk : command.origin;
    row.language = fields.language;
    row.reminders = fields.reminders;
    if (context.actor.staff.isValid())
        row.createdBy = context.actor.staff;
    if (command.proof.isValid()) {
        const QByteArray address = driverMailIndex(*key, fields.mail);
        TRY(provenBy(unit, command.proof, address, {CodePurpose::Join}, context.now));
        TRY_DONE(DriverCodeRepository(unit).drop(command.proof)); // for one account
        row.mailProvenAt = context.now;
    }
    DriverRepository drivers(unit);
    row.id = TRY(drivers.add(row, context.now));
    sealFields(*key, fields, row);
    TRY_DONE(drivers.set(row));
    for (const DriverVehicleEntry &vehicle : command.vehicles)
        TRY(addVehicleOf(unit, row.id, vehicle, context));
    return Outcome {row.id, TRY(drivers.find(row.id)).number};
}

} // namespace parkdesk
