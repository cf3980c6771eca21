// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/setpin.h"

#include "services/json.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject SetPin::Command::toJson() const
{
    return {{u"take_away"_s, takeAway}};
}

QJsonObject SetPin::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"staff"_s, json::of(staff)}};
}

SetPin::Outcome SetPin::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StaffId>(json.value("staff"_L1))};
}

Result<SetPin::Outcome> SetPin::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    if (!command.takeAway && command.proof.isEmpty())
        return fail(ErrorCode::Required, Field::Pin);
    StaffRepository staff(unit);
    const StaffRow person = TRY(staff.find(context.actor.staff));
    TRY_DONE(staff.setPin(person.id, command.takeAway ? QString() : command.proof));
    return Outcome {person.id};
}

} // namespace parkdesk
