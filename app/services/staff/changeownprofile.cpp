// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/changeownprofile.h"

#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject ChangeOwnProfile::Command::toJson() const
{
    return {{u"name"_s, name}};
}

QJsonObject ChangeOwnProfile::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"staff"_s, json::of(staff)}};
}

ChangeOwnProfile::Outcome ChangeOwnProfile::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StaffId>(json.value("staff"_L1))};
}

Result<ChangeOwnProfile::Outcome> ChangeOwnProfile::execute(UnitOfWork &unit, const Command &command,
                                                            const DeedContext &context)
{
    const QString name = TRY(readName(command.name, Field::Name));
    StaffRepository staff(unit);
    const StaffRow person = TRY(staff.find(context.actor.staff));
    if (name != person.name)
        TRY_DONE(staff.setName(person.id, name));
    return Outcome {person.id};
}

} // namespace parkdesk
