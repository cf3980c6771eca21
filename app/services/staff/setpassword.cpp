// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/setpassword.h"

#include "services/json.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject SetPassword::Command::toJson() const
{
    return {{u"login"_s, login}};
}

QJsonObject SetPassword::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"staff"_s, json::of(staff)}};
}

SetPassword::Outcome SetPassword::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StaffId>(json.value("staff"_L1))};
}

Result<SetPassword::Outcome> SetPassword::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    StaffRepository staff(unit);
    const auto person = TRY(staff.findByLogin(command.login.trimmed().toLower()));
    // Whoever may not manage staff learns nothing about other accounts.
    const bool own = person && person->id == context.actor.staff;
    if (!own && !context.actor.may(Permission::ManageStaff))
        return fail(ErrorCode::NotPermitted);
    if (!person)
        return fail(ErrorCode::NotFound, Field::Login);
    TRY_DONE(staff.setPassword(person->id, command.secret.proof, command.secret.keyWrap));
    // Whoever could not say the old one may not keep a PIN that another knows.
    if (!own && !person->pinProof.isEmpty())
        TRY_DONE(staff.setPin(person->id, {}));
    return Outcome {person->id};
}

} // namespace parkdesk
