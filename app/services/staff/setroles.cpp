// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/setroles.h"

#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject SetRoles::Command::toJson() const
{
    QJsonArray names;
    for (const Role role : allRoles) {
        if (roles.contains(role))
            names.append(roleName(role));
    }
    return {{u"login"_s, login}, {u"roles"_s, names}};
}

QJsonObject SetRoles::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"staff"_s, json::of(staff)}};
}

SetRoles::Outcome SetRoles::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StaffId>(json.value("staff"_L1))};
}

Result<SetRoles::Outcome> SetRoles::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    StaffRepository staff(unit);
    const auto person = TRY(staff.findByLogin(command.login.trimmed().toLower()));
    if (!person)
        return fail(ErrorCode::NotFound, Field::Login);
    TRY_DONE(checkRoles(command.roles));
    if (person->owner)
        return fail(ErrorCode::OwnerStays, Field::Login);
    const bool losesAdmin = person->roles.contains(Role::Admin) && !command.roles.contains(Role::Admin);
    if (losesAdmin && TRY(staff.countOtherAdmins(person->id)) == 0)
        return fail(ErrorCode::LastAdmin, Field::Login);
    QList<Role> wanted;
    for (const Role role : allRoles) {
        if (command.roles.contains(role))
            wanted.append(role);
    }
    if (wanted != person->roles)
        TRY_DONE(staff.setRoles(*person, wanted));
    return Outcome {person->id};
}

} // namespace parkdesk
