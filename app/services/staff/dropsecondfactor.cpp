// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/dropsecondfactor.h"

#include "services/json.h"
#include "services/openkey.h"
#include "services/staff/secondfactor.h"
#include "storage/secondfactorrepository.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject DropSecondFactor::Command::toJson() const
{
    return {{u"login"_s, login}};
}

QJsonObject DropSecondFactor::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"staff"_s, json::of(staff)}, {u"dropped"_s, dropped}, {u"used"_s, used}};
}

DropSecondFactor::Outcome DropSecondFactor::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StaffId>(json.value("staff"_L1)), json.value("dropped"_L1).toBool(),
            json.value("used"_L1).toBool()};
}

Done DropSecondFactor::Outcome::refusal() const
{
    if (dropped)
        return {};
    return refusalOf(used ? CodeVerdict::Used : CodeVerdict::Wrong);
}

Result<DropSecondFactor::Outcome> DropSecondFactor::execute(UnitOfWork &unit, const Command &command,
                                                            const DeedContext &context)
{
    StaffRepository staff(unit);
    const auto person = TRY(staff.findByLogin(command.login.trimmed().toLower()));
    // Whoever may not manage staff learns nothing about other accounts.
    const bool own = person && person->id == context.actor.staff;
    if (!own && !context.actor.may(Permission::ManageStaff))
        return fail(ErrorCode::NotPermitted);
    if (!person)
        return fail(ErrorCode::NotFound, Field::Login);
    SecondFactorRepository factors(unit);
    if (!TRY(factors.find(person->id)))
        return fail(ErrorCode::NotFound, Field::Code);
    if (own) {
        const auto key = TRY(keyOf(context));
        if (command.code.trimmed().isEmpty())
            return fail(ErrorCode::Required, Field::Code);
        const auto verdict = TRY(judgeCode(unit, *key, person->id, command.code, context.now));
        if (!refusalOf(verdict)) {
            unit.changed(Entity::Staff, person->id.value, "second_factor"_L1, QJsonValue(), u"tried"_s);
            return Outcome {person->id, false, verdict == CodeVerdict::Used};
        }
    }
    TRY_DONE(factors.drop(person->id));
    return Outcome {person->id, true, false};
}

} // namespace parkdesk
