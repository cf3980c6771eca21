// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/addstaff.h"

#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject AddStaff::Command::toJson() const
{
    QJsonArray names;
    for (const Role role : roles)
        names.append(roleName(role));
    return {{u"login"_s, login}, {u"name"_s, name}, {u"roles"_s, names}};
}

QJsonObject AddStaff::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"staff"_s, json::of(staff)}};
}

AddStaff::Outcome AddStaff::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StaffId>(json.value("staff"_L1))};
}

Result<AddStaff::Outcome> AddStaff::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    StaffRow row;
    row.login = TRY(readLogin(command.login));
    row.name = TRY(readName(command.name, Field::Name));
    TRY_DONE(checkRoles(command.roles));
    row.roles = command.roles;
    row.passwordHash = command.secret.proof;
    row.keyWrap = command.secret.keyWrap;
    return Outcome {TRY(StaffRepository(unit).add(row, context.now))};
}

} // namespace parkdesk
