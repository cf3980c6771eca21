// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/editdriver.h"

#include "services/json.h"
#include "storage/driverrepository.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject EditDriver::Command::toJson() const
{
    QJsonObject json {{u"driver"_s, json::of(driver)}, {u"language"_s, json::of(language)}};
    json.insert(u"reminders"_s, reminders ? QJsonValue(*reminders) : QJsonValue());
    json.insert(u"fields"_s, (name ? 1 : 0) + (mail ? 2 : 0) + (phone ? 4 : 0) + (address ? 8 : 0) + (note ? 16 : 0));
    return json;
}

QJsonObject EditDriver::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"driver"_s, json::of(driver)}, {u"changed"_s, changed}};
}

EditDriver::Outcome EditDriver::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverId>(json.value("driver"_L1)), json.value("changed"_L1).toBool()};
}

Result<EditDriver::Outcome> EditDriver::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    DriverRow row = TRY(liveDriver(unit, command.driver));
    const DriverFields before = TRY(openFields(*key, row));
    DriverFields said = before;
    said.name = command.name.value_or(said.name);
    said.mail = command.mail.value_or(said.mail);
    said.phone = command.phone.value_or(said.phone);
    said.address = command.address.value_or(said.address);
    said.note = command.note.value_or(said.note);
    said.language = command.language.value_or(said.language);
    said.reminders = command.reminders.value_or(said.reminders);
    const DriverFields after = TRY(readDriverFields(said));
    if (after == before)
        return Outcome {row.id, false};
    if (after.mail != before.mail) {
        if (row.mailProvenAt && !context.actor.mayWithApproval(Permission::ManageDrivers))
            return fail(ErrorCode::NotPermitted, Field::Mail,
                        {{u"permission"_s, permissionName(Permission::ManageDrivers)}});
        row.mailProvenAt.reset();
    }
    sealFields(*key, after, row);
    TRY_DONE(DriverRepository(unit).set(row));
    return Outcome {row.id, true};
}

} // namespace parkdesk
