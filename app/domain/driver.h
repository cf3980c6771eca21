// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QString>

#include <optional>

namespace parkdesk {

/// What an account is. The numbers are stored, the names public.
enum class DriverState {
    Active = 1,
    Suspended = 2, ///< may not log in or book, with a reason
    Erased = 3, ///< the person went, what was paid stays
    Merged = 4, ///< the same person has another account
};

/// Who made an account. The numbers are stored, the names public.
enum class DriverOrigin {
    Desk = 1,
    Kiosk = 2,
    Import = 3, ///< came with the data of another program
};

using DriverCodeId = Id<struct DriverCodeTag>;

/// What a code by mail is for. The numbers are stored.
enum class CodePurpose {
    Join = 1, ///< the address is that of somebody who registers, or has
    LogIn = 2,
    ChangeMail = 3, ///< the old and the new address each
};

/// The public spelling: "active", "desk".
[[nodiscard]] QString driverStateName(DriverState state);
[[nodiscard]] std::optional<DriverState> driverStateFromName(const QString &name);
[[nodiscard]] QString driverOriginName(DriverOrigin origin);

/// What people say at the counter: "D-12345".
[[nodiscard]] QString driverNumberText(qint64 number);
/// Reads "D-12345", "d12345" and "12345"; nothing for anything else.
[[nodiscard]] std::optional<qint64> driverNumberFromText(const QString &text);

/// A driver's mail address in the one form in which it is kept and found: trimmed, small letters, a domain beyond ASCII
/// as it was typed. Whether somebody reads it only a code can prove. Errors on Field::Mail: Required, TooLong (over
/// 254), BadMail.
[[nodiscard]] Result<QString> readDriverMail(const QString &text);

/// A phone number in the one form in which it is kept and found: ASCII digits, five to fifteen, behind one "+" where
/// the country was written ("00" is one). Blanks, hyphens, points, slashes and brackets do not count, nor does the zero
/// of "+49 (0) 30". Errors on Field::Phone: Required, BadPhone.
[[nodiscard]] Result<QString> readDriverPhone(const QString &text);

/// What a driver is called: one to 120 printable characters, single blanks. Errors on Field::Name: Required, TooLong,
/// BadCharacters.
[[nodiscard]] Result<QString> readDriverName(const QString &text);

/// An address or a note of several lines, up to \a longest characters; may be empty. Errors on \a field: TooLong,
/// BadCharacters.
[[nodiscard]] Result<QString> readDriverLines(const QString &text, Field field, int longest);

/// "en", "de", "pt_BR": of two or three letters, perhaps with a country. Errors: BadCode on Field::Language.
[[nodiscard]] Result<QString> readLanguage(const QString &text);

} // namespace parkdesk
