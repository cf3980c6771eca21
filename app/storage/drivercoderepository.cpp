// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/drivercoderepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<DriverCodeId> DriverCodeRepository::add(const DriverCodeRow &code)
{
    Query query(m_unit.connection(), "add_driver_code"_L1);
    query.bind("code_purpose"_L1, code.purpose).bind("address_index"_L1, code.addressIndex);
    query.bind("driver"_L1, code.driver).bind("desk"_L1, code.desk).bind("code_hash"_L1, code.codeHash);
    return query.bind("now"_L1, code.madeAt).bind("expires_at"_L1, code.expiresAt).runForId<DriverCodeId>();
}

Result<std::optional<DriverCodeRow>> DriverCodeRepository::newest(const QByteArray &addressIndex, CodePurpose purpose)
{
    Query query(m_unit.connection(), "newest_driver_code"_L1);
    TRY_DONE(query.bind("address_index"_L1, addressIndex).bind("code_purpose"_L1, purpose).run());
    if (!query.next())
        return std::optional<DriverCodeRow>();
    DriverCodeRow row;
    row.id = query.id<DriverCodeId>(0);
    row.purpose = purpose;
    row.addressIndex = addressIndex;
    row.driver = query.maybeId<DriverId>(1);
    row.codeHash = query.bytes(2);
    row.madeAt = query.instant(3);
    row.expiresAt = query.instant(4);
    row.tries = static_cast<int>(query.number(5));
    row.usedAt = query.maybeInstant(6);
    return std::optional(row);
}

Result<DriverCodeRow> DriverCodeRepository::find(DriverCodeId code)
{
    Query query(m_unit.connection(), "driver_code_by_id"_L1);
    TRY_DONE(query.bind("driver_code"_L1, code).run());
    if (!query.next())
        return fail(ErrorCode::NotFound, Field::Code);
    DriverCodeRow row;
    row.id = query.id<DriverCodeId>(0);
    row.purpose = static_cast<CodePurpose>(query.number(1));
    row.addressIndex = query.bytes(2);
    row.driver = query.maybeId<DriverId>(3);
    row.usedAt = query.maybeInstant(4);
    return row;
}

Result<bool> DriverCodeRepository::countTry(DriverCodeId code)
{
    Query query(m_unit.connection(), "count_driver_code_try"_L1);
    TRY_DONE(query.bind("driver_code"_L1, code).run());
    return query.rowsTouched() > 0;
}

Result<bool> DriverCodeRepository::use(DriverCodeId code, Instant now)
{
    Query query(m_unit.connection(), "use_driver_code"_L1);
    TRY_DONE(query.bind("driver_code"_L1, code).bind("now"_L1, now).run());
    return query.rowsTouched() > 0;
}

Done DriverCodeRepository::drop(DriverCodeId code)
{
    Query query(m_unit.connection(), "drop_driver_code"_L1);
    return query.bind("driver_code"_L1, code).run();
}

Done DriverCodeRepository::dropOld(Instant since)
{
    Query query(m_unit.connection(), "drop_old_driver_codes"_L1);
    return query.bind("since"_L1, since).run();
}

Result<DriverCodeRepository::Sent> DriverCodeRepository::sentTo(const QByteArray &addressIndex, const TimeSpan &span)
{
    Query query(m_unit.connection(), "codes_for_address"_L1);
    query.bind("address_index"_L1, addressIndex).bind("since"_L1, span.from).bind("until"_L1, span.until);
    TRY_DONE(query.runForRow());
    Sent sent;
    sent.count = static_cast<int>(query.number(0));
    if (sent.count > 0)
        sent.last = query.instant(1);
    return sent;
}

Result<int> DriverCodeRepository::sentAt(DeskId desk, const TimeSpan &span)
{
    Query query(m_unit.connection(), "codes_at_desk"_L1);
    query.bind("desk"_L1, desk).bind("since"_L1, span.from).bind("until"_L1, span.until);
    TRY_DONE(query.runForRow());
    return static_cast<int>(query.number(0));
}

Result<DriverCodeRepository::Failures> DriverCodeRepository::failuresOf(const QByteArray &who)
{
    Query query(m_unit.connection(), "driver_failures"_L1);
    TRY_DONE(query.bind("who"_L1, who).run());
    if (!query.next())
        return Failures {};
    return Failures {static_cast<int>(query.number(0)), query.instant(1)};
}

Done DriverCodeRepository::addFailure(const QByteArray &who, Instant now)
{
    Query query(m_unit.connection(), "add_driver_failure"_L1);
    return query.bind("who"_L1, who).bind("now"_L1, now).run();
}

Done DriverCodeRepository::dropFailures(const QByteArray &who)
{
    Query query(m_unit.connection(), "drop_driver_failures"_L1);
    return query.bind("who"_L1, who).run();
}

} // namespace parkdesk
