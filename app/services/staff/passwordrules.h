// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permission.h"
#include "domain/result.h"

#include <QString>

namespace parkdesk {

/// The shortest password, in characters.
inline constexpr int shortestPassword = 10;
/// The digits of a PIN: no password is as short.
inline constexpr int pinLength = 6;

/// Length and the list of common ones count, nothing else (OWASP ASVS 5.0, 6.2). Errors on Field::Password:
/// PasswordTooShort, TooLong (over 128), PasswordCommon (also when it holds the login name).
[[nodiscard]] Done checkPassword(const QString &password, const QString &login);

/// The six digits of a PIN, whatever script they were typed in. Errors on Field::Pin: BadPin.
[[nodiscard]] Result<QString> readPin(const QString &pin);
/// One sign, a count or a pair in turn is what is tried first. Errors on Field::Pin: PinCommon.
[[nodiscard]] Done checkPin(const QString &digits);

/// Letters, digits, points, hyphens and underscores, 2 to 32, beginning with a letter; kept in small letters. Errors:
/// BadLogin on Field::Login.
[[nodiscard]] Result<QString> readLogin(const QString &login);

/// What one account may hold. Errors on Field::Role: Required; BadCode when the role of a device is not alone.
[[nodiscard]] Done checkRoles(const QList<Role> &roles);

/// Two to eighty printable characters. Errors on \a field: Required, TooLong, BadCharacters.
[[nodiscard]] Result<QString> readName(const QString &name, Field field);
/// The same, but it may be empty and up to 200 long.
[[nodiscard]] Result<QString> readText(const QString &text, Field field);

} // namespace parkdesk
