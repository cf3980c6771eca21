// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/suspenddriver.h"

#include "services/json.h"
#include "storage/driverrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReason = 500;

Done moveDriver(UnitOfWork &unit, DriverRow row, DriverState state)
{
    const DriverState before = row.state;
    row.state = state;
    TRY_DONE(DriverRepository(unit).set(row));
    unit.changed(Entity::Driver, row.id.value, "state"_L1, driverStateName(before), driverStateName(state));
    return {};
}

} // namespace

QJsonObject SuspendDriver::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)}};
}

QJsonObject SuspendDriver::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"driver"_s, json::of(driver)}};
}

SuspendDriver::Outcome SuspendDriver::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverId>(json.value("driver"_L1))};
}

Result<SuspendDriver::Outcome> SuspendDriver::execute(UnitOfWork &unit, const Command &command,
                                                      const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    const QString reason = TRY(readDriverLines(command.reason, Field::Reason, longestReason));
    if (reason.isEmpty())
        return fail(ErrorCode::Required, Field::Reason);
    DriverRow row = TRY(liveDriver(unit, command.driver));
    if (row.state == DriverState::Suspended)
        return fail(ErrorCode::Unchanged, Field::Driver);
    row.reason = sealReason(*key, row.id, reason);
    TRY_DONE(moveDriver(unit, row, DriverState::Suspended));
    return Outcome {row.id};
}

QJsonObject ReactivateDriver::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)}};
}

Result<ReactivateDriver::Outcome> ReactivateDriver::execute(UnitOfWork &unit, const Command &command,
                                                            const DeedContext &)
{
    DriverRow row = TRY(liveDriver(unit, command.driver));
    if (row.state == DriverState::Active)
        return fail(ErrorCode::Unchanged, Field::Driver);
    row.reason.clear();
    TRY_DONE(moveDriver(unit, row, DriverState::Active));
    return Outcome {row.id};
}

} // namespace parkdesk
