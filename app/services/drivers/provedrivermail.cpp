// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/provedrivermail.h"

#include "services/drivers/drivercodes.h"
#include "services/json.h"
#include "storage/driverrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject ProveDriverMail::Command::toJson() const
{
    return {{u"purpose"_s, static_cast<int>(purpose)}};
}

QJsonObject ProveDriverMail::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"code"_s, json::of(code)},
            {u"driver"_s, json::of(driver)},
            {u"refusal"_s, refusalJson(refusal)}};
}

ProveDriverMail::Outcome ProveDriverMail::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverCodeId>(json.value("code"_L1)), json::id<DriverId>(json.value("driver"_L1)),
            refusalFromJson(json.value("refusal"_L1))};
}

Result<ProveDriverMail::Outcome> ProveDriverMail::execute(UnitOfWork &unit, const Command &command,
                                                          const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    const QByteArray address = driverMailIndex(*key, TRY(readDriverMail(command.mail)));
    const RedeemedCode redeemed = TRY(redeemCode(unit, *key, address, command.purpose, command.code, context.now));
    Outcome outcome;
    outcome.refusal = redeemed.refusal;
    if (redeemed.refusal)
        return outcome;
    outcome.code = redeemed.code->id;
    DriverRepository drivers(unit);
    const auto known = TRY(drivers.findByMail(address));
    if (!known)
        return outcome;
    outcome.driver = known->id;
    if (!known->mailProvenAt) {
        DriverRow row = TRY(liveDriver(unit, known->id));
        row.mailProvenAt = context.now;
        TRY_DONE(drivers.set(row));
    }
    return outcome;
}

} // namespace parkdesk
