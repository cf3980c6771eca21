// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/enablestaff.h"

#include "services/json.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject EnableStaff::Command::toJson() const
{
    return {{u"login"_s, login}};
}

QJsonObject EnableStaff::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"staff"_s, json::of(staff)}};
}

EnableStaff::Outcome EnableStaff::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StaffId>(json.value("staff"_L1))};
}

Result<EnableStaff::Outcome> EnableStaff::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    StaffRepository staff(unit);
    const auto person = TRY(staff.findByLogin(command.login.trimmed().toLower()));
    if (!person)
        return fail(ErrorCode::NotFound, Field::Login);
    if (person->disabled)
        TRY_DONE(staff.enable(person->id));
    return Outcome {person->id};
}

} // namespace parkdesk
