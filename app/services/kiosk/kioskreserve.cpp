// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskreserve.h"

#include "services/json.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject KioskReserve::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)},
            {u"lot"_s, json::of(lot)},
            {u"from"_s, json::of(from)},
            {u"until"_s, json::of(until)},
            {u"plate"_s, plate},
            {u"type"_s, vehicleType},
            {u"features"_s, QJsonArray::fromStringList(features)}};
}

Result<KioskReserve::Outcome> KioskReserve::execute(UnitOfWork &unit, const Command &command,
                                                    const DeedContext &context)
{
    TRY_DONE(checkKioskDriver(unit, command.driver));
    ReserveSpot::Command reserve;
    reserve.lot = command.lot.isValid() ? command.lot : TRY(lotOfKiosk(unit, context)).id;
    reserve.from = command.from;
    reserve.until = command.until;
    reserve.plate = command.plate;
    reserve.vehicleType = command.vehicleType;
    reserve.features = command.features;
    reserve.driver = command.driver;
    return ReserveSpot::execute(unit, reserve, context);
}

} // namespace parkdesk
