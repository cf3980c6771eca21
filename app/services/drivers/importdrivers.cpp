// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/importdrivers.h"

#include "services/json.h"
#include "storage/driverrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What can be read of a row; a name that is missing is the part of the address before the @.
std::optional<DriverFields> fieldsOfImport(const ImportDrivers::Row &row, const QString &language)
{
    DriverFields fields;
    fields.language = language;
    fields.reminders = false; // nobody asked us for them yet
    if (const auto mail = readDriverMail(row.mail))
        fields.mail = *mail;
    if (const auto phone = readDriverPhone(row.phone))
        fields.phone = *phone;
    if (const auto name = readDriverName(row.name))
        fields.name = *name;
    else if (!fields.mail.isEmpty())
        fields.name = fields.mail.section(u'@', 0, 0);
    if (fields.name.isEmpty() || (fields.mail.isEmpty() && fields.phone.isEmpty()))
        return std::nullopt;
    return fields;
}

Result<bool> isKnown(DriverRepository &drivers, const OfficeKey &key, DriverFields &fields)
{
    if (!fields.mail.isEmpty() && TRY(drivers.findByMail(driverMailIndex(key, fields.mail))))
        return true;
    if (fields.phone.isEmpty() || !TRY(drivers.findByPhone(driverPhoneIndex(key, fields.phone))))
        return false;
    // A family's one phone: whoever has an address of their own is another person.
    if (fields.mail.isEmpty())
        return true;
    fields.phone.clear();
    return false;
}

} // namespace

QJsonObject ImportDrivers::Command::toJson() const
{
    return {{u"rows"_s, rows.size()}, {u"source"_s, source}, {u"first"_s, first}, {u"language"_s, language}};
}

QJsonObject ImportDrivers::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"added"_s, added}, {u"known"_s, known}, {u"rejected"_s, rejected}};
}

ImportDrivers::Outcome ImportDrivers::Outcome::fromJson(const QJsonObject &json)
{
    return {json.value("added"_L1).toInt(), json.value("known"_L1).toInt(), json.value("rejected"_L1).toInt()};
}

Result<ImportDrivers::Outcome> ImportDrivers::execute(UnitOfWork &unit, const Command &command,
                                                      const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    if (command.rows.size() > mostDrivers)
        return fail(ErrorCode::TooLong, Field::File);
    const QString language = TRY(readLanguage(command.language));
    DriverRepository drivers(unit);
    Outcome outcome;
    for (const Row &row : command.rows) {
        auto fields = fieldsOfImport(row, language);
        if (!fields) {
            ++outcome.rejected;
            continue;
        }
        if (TRY(isKnown(drivers, *key, *fields))) {
            ++outcome.known;
            continue;
        }
        DriverRow driver;
        driver.origin = DriverOrigin::Import;
        driver.createdBy = context.actor.staff;
        driver.id = TRY(drivers.add(driver, context.now));
        sealFields(*key, *fields, driver);
        TRY_DONE(drivers.set(driver));
        ++outcome.added;
    }
    return outcome;
}

} // namespace parkdesk
