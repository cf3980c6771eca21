// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/driverfields.h"

#include "domain/mail.h"
#include "storage/driverrepository.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QString placeOfField(QLatin1StringView column, DriverId driver)
{
    return u"driver.%1:%2"_s.arg(column).arg(driver.value);
}

} // namespace

Result<DriverFields> readDriverFields(const DriverFields &said)
{
    DriverFields fields = said;
    fields.name = TRY(readDriverName(said.name));
    if (!said.mail.trimmed().isEmpty())
        fields.mail = TRY(readDriverMail(said.mail));
    else
        fields.mail.clear();
    if (!said.phone.trimmed().isEmpty())
        fields.phone = TRY(readDriverPhone(said.phone));
    else
        fields.phone.clear();
    fields.address = TRY(readDriverLines(said.address, Field::Address, longestDriverAddress));
    fields.note = TRY(readDriverLines(said.note, Field::Note, longestDriverNote));
    fields.language = TRY(readLanguage(said.language));
    return fields;
}

void sealFields(const OfficeKey &key, const DriverFields &fields, DriverRow &row)
{
    const auto sealed = [&](const QString &text, QLatin1StringView column) {
        return key.sealText(text, placeOfField(column, row.id));
    };
    row.name = sealed(fields.name, "name"_L1);
    row.mail = sealed(fields.mail, "mail"_L1);
    row.phone = sealed(fields.phone, "phone"_L1);
    row.address = sealed(fields.address, "address"_L1);
    row.note = sealed(fields.note, "note"_L1);
    row.mailIndex = driverMailIndex(key, fields.mail);
    row.phoneIndex = driverPhoneIndex(key, fields.phone);
    row.language = fields.language;
    row.reminders = fields.reminders;
}

Result<DriverFields> openFields(const OfficeKey &key, const DriverRow &row)
{
    const auto opened = [&](const QByteArray &bytes, QLatin1StringView column) {
        return key.openText(bytes, placeOfField(column, row.id));
    };
    DriverFields fields;
    fields.name = TRY(opened(row.name, "name"_L1));
    fields.mail = TRY(opened(row.mail, "mail"_L1));
    fields.phone = TRY(opened(row.phone, "phone"_L1));
    fields.address = TRY(opened(row.address, "address"_L1));
    fields.note = TRY(opened(row.note, "note"_L1));
    fields.language = row.language;
    fields.reminders = row.reminders;
    return fields;
}

std::optional<DriverFields> mailableFields(const OfficeKey &key, const DriverRow &row)
{
    const auto fields = openFields(key, row);
    if (row.state != DriverState::Active || !fields || fields->mail.isEmpty() || !readMailAddress(fields->mail))
        return std::nullopt;
    return *fields;
}

QByteArray sealReason(const OfficeKey &key, DriverId driver, const QString &reason)
{
    return key.sealText(reason, placeOfField("reason"_L1, driver));
}

Result<QString> openReason(const OfficeKey &key, const DriverRow &row)
{
    return key.openText(row.reason, placeOfField("reason"_L1, row.id));
}

QByteArray driverMailIndex(const OfficeKey &key, const QString &mail)
{
    return mail.isEmpty() ? QByteArray() : key.blindIndex(mail, "driver.mail"_L1);
}

QByteArray driverPhoneIndex(const OfficeKey &key, const QString &phone)
{
    return phone.isEmpty() ? QByteArray() : key.blindIndex(phone, "driver.phone"_L1);
}

QByteArray driverCardIndex(const OfficeKey &key, const QString &token)
{
    return token.isEmpty() ? QByteArray() : key.blindIndex(token.trimmed().toUpper(), "driver.card"_L1);
}

Result<DriverRow> liveDriver(UnitOfWork &unit, DriverId driver)
{
    DriverRow row = TRY(DriverRepository(unit).hold(driver));
    if (row.state == DriverState::Erased || row.state == DriverState::Merged)
        return fail(ErrorCode::DriverErased, Field::Driver);
    return row;
}

} // namespace parkdesk
