// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/logindriver.h"

#include "services/drivers/drivercodes.h"
#include "services/json.h"
#include "storage/driverrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration longestWait = seconds(60);
constexpr int mostDoublings = 6;

Duration waitAfter(int failures)
{
    if (failures < LogInDriver::freeTries)
        return Duration(0);
    const int doublings = std::min(failures - LogInDriver::freeTries, mostDoublings);
    return std::min<Duration>(seconds(1 << doublings), longestWait);
}

Done checkDriverDelay(DriverCodeRepository &codes, const QByteArray &who, Instant now)
{
    const auto failures = TRY(codes.failuresOf(who));
    const Duration wait = waitAfter(failures.count);
    // A clock that was put back makes nobody wait longer than they would have had to.
    const Duration left = std::min(failures.last + wait - now, wait);
    if (failures.count == 0 || left <= Duration(0))
        return {};
    return fail(ErrorCode::LoginDelayed, Field::Code, {{u"wait_ms"_s, qint64 {left.count()}}});
}

/// Somebody who may be who they say.
struct Caller {
    QByteArray who;
    std::optional<DriverRow> driver;
    DriverCodeId code;
    std::optional<ErrorCode> refusal;
};

bool passwordFits(const LogInDriver::Command &command, const DriverRow &driver)
{
    return driver.passwordProof.isEmpty() || (command.passwordFits && command.checkedProof == driver.passwordProof);
}

Result<Caller> callerByCode(UnitOfWork &unit, const OfficeKey &key, const LogInDriver::Command &command, Instant now)
{
    Caller caller;
    caller.who = driverMailIndex(key, TRY(readDriverMail(command.mail)));
    DriverCodeRepository codes(unit);
    TRY_DONE(checkDriverDelay(codes, caller.who, now));
    caller.driver = TRY(DriverRepository(unit).findByMail(caller.who));
    const RedeemedCode redeemed = TRY(redeemCode(unit, key, caller.who, CodePurpose::LogIn, command.code, now));
    caller.refusal = redeemed.refusal;
    if (redeemed.code)
        caller.code = redeemed.code->id;
    if (!caller.refusal && (!caller.driver || !passwordFits(command, *caller.driver)))
        caller.refusal = ErrorCode::CodeWrong;
    return caller;
}

Result<Caller> callerByCard(UnitOfWork &unit, const OfficeKey &key, const LogInDriver::Command &command, Instant now)
{
    Caller caller;
    caller.who = driverCardIndex(key, command.card);
    DriverCodeRepository codes(unit);
    TRY_DONE(checkDriverDelay(codes, caller.who, now));
    caller.driver = TRY(DriverRepository(unit).findByCard(caller.who));
    const qint64 id = caller.driver ? caller.driver->id.value : 0;
    unit.changed(Entity::Driver, id, "card"_L1, QJsonValue(), u"tried"_s);
    if (!caller.driver)
        caller.refusal = ErrorCode::CodeWrong;
    return caller;
}

} // namespace

QJsonObject LogInDriver::Command::toJson() const
{
    return {{u"way"_s, card.isEmpty() ? u"code"_s : u"card"_s}};
}

QJsonObject LogInDriver::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"driver"_s, json::of(driver)},
            {u"code"_s, json::of(code)},
            {u"refusal"_s, refusalJson(refusal)}};
}

LogInDriver::Outcome LogInDriver::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverId>(json.value("driver"_L1)), json::id<DriverCodeId>(json.value("code"_L1)),
            refusalFromJson(json.value("refusal"_L1))};
}

Result<LogInDriver::Outcome> LogInDriver::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    Caller caller = TRY(command.card.isEmpty() ? callerByCode(unit, *key, command, context.now)
                                               : callerByCard(unit, *key, command, context.now));
    DriverCodeRepository codes(unit);
    if (caller.refusal) {
        TRY_DONE(codes.addFailure(caller.who, context.now));
        return Outcome {{}, {}, caller.refusal};
    }
    TRY_DONE(codes.dropFailures(caller.who));
    if (caller.driver->state == DriverState::Suspended)
        return Outcome {{}, {}, ErrorCode::DriverSuspended};
    if (caller.code.isValid() && !caller.driver->mailProvenAt) {
        DriverRow row = TRY(liveDriver(unit, caller.driver->id));
        row.mailProvenAt = context.now;
        TRY_DONE(DriverRepository(unit).set(row));
    }
    return Outcome {caller.driver->id, caller.code, std::nullopt};
}

} // namespace parkdesk
