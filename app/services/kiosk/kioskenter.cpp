// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskenter.h"

#include "services/json.h"
#include "storage/driverrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject KioskEnter::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)},
            {u"plate"_s, plate},
            {u"type"_s, vehicleType},
            {u"features"_s, QJsonArray::fromStringList(features)},
            {u"until"_s, json::of(until)}};
}

Result<KioskEnter::Outcome> KioskEnter::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Lot here = TRY(lotOfKiosk(unit, context));
    if (command.driver.isValid())
        TRY_DONE(checkKioskDriver(unit, command.driver));
    EnterVehicle::Command enter;
    enter.lot = here.id;
    enter.plate = command.plate;
    enter.vehicleType = command.vehicleType;
    enter.features = command.features;
    enter.until = command.until;
    const Outcome outcome = TRY(EnterVehicle::execute(unit, enter, context));
    if (command.driver.isValid()) // whoever else has that vehicle
        TRY_DONE(DriverRepository(unit).nameStay(outcome.stay, command.driver));
    return outcome;
}

} // namespace parkdesk
