// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/erasedriver.h"

#include "services/json.h"
#include "storage/driverrepository.h"
#include "storage/driverstayreader.h"
#include "storage/mailrepository.h"
#include "storage/reviewrepository.h"
#include "storage/supportrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOpen = 1000;

} // namespace

QJsonObject EraseDriver::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)}};
}

QJsonObject EraseDriver::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"driver"_s, json::of(driver)}, {u"stays"_s, stays}, {u"live"_s, live}, {u"open"_s, open}};
}

EraseDriver::Outcome EraseDriver::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverId>(json.value("driver"_L1)), json.value("stays"_L1).toInteger(),
            json.value("live"_L1).toInteger(), json.value("open"_L1).toInt()};
}

Result<EraseDriver::Outcome> EraseDriver::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const DriverRow row = TRY(liveDriver(unit, command.driver));
    DriverStayReader stays(unit);
    const auto counts = TRY(stays.counts(row.id, {}));
    const auto open = TRY(stays.openAmounts(row.id, mostOpen));
    TRY_DONE(MailRepository(unit).emptyOfDriver(row.id, context.now));
    TRY_DONE(ReviewRepository(unit).emptyOfDriver(row.id));
    TRY_DONE(SupportRepository(unit).emptyOfDriver(row.id, context.now));
    TRY_DONE(DriverRepository(unit).empty(row, std::nullopt));
    return Outcome {row.id, counts.stays, counts.live, static_cast<int>(open.size())};
}

} // namespace parkdesk
