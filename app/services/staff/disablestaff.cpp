// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/disablestaff.h"

#include "services/json.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject DisableStaff::Command::toJson() const
{
    return {{u"login"_s, login}};
}

QJsonObject DisableStaff::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"staff"_s, json::of(staff)}};
}

DisableStaff::Outcome DisableStaff::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StaffId>(json.value("staff"_L1))};
}

Result<DisableStaff::Outcome> DisableStaff::execute(UnitOfWork &unit, const Command &command,
                                                    const DeedContext &context)
{
    StaffRepository staff(unit);
    const auto person = TRY(staff.findByLogin(command.login.trimmed().toLower()));
    if (!person)
        return fail(ErrorCode::NotFound, Field::Login);
    if (person->id == context.actor.staff)
        return fail(ErrorCode::OwnAccount, Field::Login);
    if (person->owner)
        return fail(ErrorCode::OwnerStays, Field::Login);
    if (person->roles.contains(Role::Admin) && TRY(staff.countOtherAdmins(person->id)) == 0)
        return fail(ErrorCode::LastAdmin, Field::Login);
    if (!person->disabled)
        TRY_DONE(staff.disable(person->id, context.now));
    return Outcome {person->id};
}

} // namespace parkdesk
