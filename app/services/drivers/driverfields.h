// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/driver.h"
#include "services/openkey.h"

namespace parkdesk {

struct DriverRow;

/// What is known of a driver, in clear: only in memory, only for those who may see it.
struct DriverFields {
    QString name;
    QString mail; ///< may be empty
    QString phone; ///< may be empty
    QString address; ///< may be empty
    QString note; ///< of the staff; may be empty
    QString language = QStringLiteral("en");
    bool reminders = true;

    friend bool operator==(const DriverFields &, const DriverFields &) = default;
};

inline constexpr int longestDriverAddress = 300;
inline constexpr int longestDriverNote = 2000;

/// In the forms in which they are kept. Errors: those of readDriverName(), readDriverMail(), readDriverPhone(),
/// readDriverLines() and readLanguage(); mail and phone may be left out.
[[nodiscard]] Result<DriverFields> readDriverFields(const DriverFields &said);

/// Seals \a fields into a row that has its id.
void sealFields(const OfficeKey &key, const DriverFields &fields, DriverRow &row);
/// Errors: Conflict when a field was changed or stands where it does not belong.
[[nodiscard]] Result<DriverFields> openFields(const OfficeKey &key, const DriverRow &row);
/// The same of an account that can be mailed to; nothing where it is not active, cannot be read or has no address.
[[nodiscard]] std::optional<DriverFields> mailableFields(const OfficeKey &key, const DriverRow &row);
/// Why the account is suspended.
[[nodiscard]] QByteArray sealReason(const OfficeKey &key, DriverId driver, const QString &reason);
[[nodiscard]] Result<QString> openReason(const OfficeKey &key, const DriverRow &row);

/// By which a mail address, a phone number and a card are found again; of their kept forms.
[[nodiscard]] QByteArray driverMailIndex(const OfficeKey &key, const QString &mail);
[[nodiscard]] QByteArray driverPhoneIndex(const OfficeKey &key, const QString &phone);
[[nodiscard]] QByteArray driverCardIndex(const OfficeKey &key, const QString &token);

/// An account to act on. Errors: NotFound on Field::Driver; DriverErased when it is no more.
[[nodiscard]] Result<DriverRow> liveDriver(UnitOfWork &unit, DriverId driver);

} // namespace parkdesk
