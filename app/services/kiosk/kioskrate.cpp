// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskrate.h"

#include "services/json.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject KioskRate::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)}, {u"stay"_s, json::of(stay)}, {u"stars"_s, stars}};
}

Result<KioskRate::Outcome> KioskRate::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    TRY_DONE(checkKioskDriver(unit, command.driver));
    const Stay rated = TRY(provenStay(unit, {command.driver, command.stay, {}, {}}, context));
    return RateVisit::execute(unit, {rated.id, command.driver, command.stars, command.text}, context);
}

} // namespace parkdesk
