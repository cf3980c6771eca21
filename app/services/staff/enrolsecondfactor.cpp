// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/enrolsecondfactor.h"

#include "adapters/onetimecodes.h"
#include "services/json.h"
#include "services/openkey.h"
#include "storage/secondfactorrepository.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

#include <QSet>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Result<QList<QByteArray>> hashesOf(const QStringList &codes, const OfficeKey &key, StaffId staff)
{
    QSet<QByteArray> hashes;
    for (const QString &shown : codes) {
        const QString code = typedCode(shown).recovery;
        if (!code.isEmpty())
            hashes.insert(recoveryHash(key, staff, code));
    }
    if (hashes.size() != recoveryCodeCount)
        return fail(ErrorCode::Required, Field::Code);
    return hashes.values();
}

} // namespace

QJsonObject EnrolSecondFactor::Command::toJson() const
{
    return {{u"on"_s, true}};
}

QJsonObject EnrolSecondFactor::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"staff"_s, json::of(staff)}};
}

EnrolSecondFactor::Outcome EnrolSecondFactor::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StaffId>(json.value("staff"_L1))};
}

Result<EnrolSecondFactor::Outcome> EnrolSecondFactor::execute(UnitOfWork &unit, const Command &command,
                                                              const DeedContext &context)
{
    const StaffRow person = TRY(StaffRepository(unit).find(context.actor.staff));
    const auto key = TRY(keyOf(context));
    SecondFactorRepository factors(unit);
    if (TRY(factors.find(person.id)))
        return fail(ErrorCode::AlreadyExists, Field::Code);
    const auto hashes = TRY(hashesOf(command.factor.recoveryCodes, *key, person.id));
    if (command.factor.secret.size() != OneTimeCodes::secretLength)
        return fail(ErrorCode::Required, Field::Code);
    const auto step = OneTimeCodes::stepOf(command.factor.secret, typedCode(command.code).digits, context.now);
    if (!step)
        return fail(ErrorCode::SecondFactorWrong, Field::Code);
    SecondFactorRow row;
    row.staff = person.id;
    row.secret = key->seal(command.factor.secret, SecondFactorRepository::placeOf(person.id));
    row.lastStep = *step;
    row.enrolledAt = context.now;
    TRY_DONE(factors.add(row, hashes));
    return Outcome {person.id};
}

} // namespace parkdesk
