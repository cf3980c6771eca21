// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/secondfactorrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString SecondFactorRepository::placeOf(StaffId staff)
{
    return u"second_factor.secret:%1"_s.arg(staff.value);
}

Result<std::optional<SecondFactorRow>> SecondFactorRepository::find(StaffId staff)
{
    Query query(m_unit.connection(), "second_factor"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).run());
    if (!query.next())
        return std::optional<SecondFactorRow>();
    SecondFactorRow row;
    row.staff = staff;
    row.secret = query.bytes(0);
    row.lastStep = query.number(1);
    row.failures = static_cast<int>(query.number(2));
    row.failedAt = query.maybeInstant(3);
    row.enrolledAt = query.instant(4);
    return std::optional(row);
}

Result<QList<StaffId>> SecondFactorRepository::all()
{
    Query query(m_unit.connection(), "second_factors"_L1);
    TRY_DONE(query.run());
    QList<StaffId> people;
    while (query.next())
        people.append(query.id<StaffId>(0));
    return people;
}

Done SecondFactorRepository::add(const SecondFactorRow &row, const QList<QByteArray> &codeHashes)
{
    Query query(m_unit.connection(), "add_second_factor"_L1);
    query.bind("staff"_L1, row.staff).bind("sealed_secret"_L1, row.secret).bind("step"_L1, row.lastStep);
    TRY_DONE(query.bind("now"_L1, row.enrolledAt).run());
    for (const QByteArray &hash : codeHashes) {
        Query added(m_unit.connection(), "add_recovery_code"_L1);
        TRY_DONE(added.bind("staff"_L1, row.staff).bind("code_hash"_L1, hash).run());
    }
    m_unit.changed(Entity::Staff, row.staff.value, "second_factor"_L1, false, true);
    return {};
}

Done SecondFactorRepository::drop(StaffId staff)
{
    Query codes(m_unit.connection(), "drop_recovery_codes"_L1);
    TRY_DONE(codes.bind("staff"_L1, staff).run());
    Query factor(m_unit.connection(), "drop_second_factor"_L1);
    TRY_DONE(factor.bind("staff"_L1, staff).run());
    m_unit.changed(Entity::Staff, staff.value, "second_factor"_L1, true, false);
    return {};
}

Done SecondFactorRepository::countTry(StaffId staff)
{
    Query query(m_unit.connection(), "count_code_try"_L1);
    return query.bind("staff"_L1, staff).run();
}

Result<bool> SecondFactorRepository::useStep(StaffId staff, qint64 step)
{
    Query query(m_unit.connection(), "use_code_step"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).bind("step"_L1, step).bind("step2"_L1, step).run());
    return query.rowsTouched() > 0;
}

Result<bool> SecondFactorRepository::useRecoveryCode(StaffId staff, const QByteArray &codeHash, Instant now)
{
    Query query(m_unit.connection(), "use_recovery_code"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).bind("code_hash"_L1, codeHash).bind("now"_L1, now).run());
    if (query.rowsTouched() == 0)
        return false;
    Query forgotten(m_unit.connection(), "forget_code_failures"_L1);
    TRY_DONE(forgotten.bind("staff"_L1, staff).run());
    return true;
}

Done SecondFactorRepository::countFailure(StaffId staff, Instant now)
{
    Query query(m_unit.connection(), "count_code_failure"_L1);
    return query.bind("staff"_L1, staff).bind("now"_L1, now).run();
}

Result<int> SecondFactorRepository::recoveryCodesLeft(StaffId staff)
{
    Query query(m_unit.connection(), "count_recovery_codes"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).runForRow());
    return static_cast<int>(query.number(0));
}

} // namespace parkdesk
