// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace parkdesk {

/// Codes of an authenticator app (RFC 6238): SHA-1, six digits, a new one each 30 seconds, which is what every app can
/// do. By liboath, which nobody else includes. Quick; usable from any thread.
class OneTimeCodes {
public:
    static constexpr qsizetype secretLength = 20; ///< bytes, as RFC 4226 recommends
    static constexpr int digits = 6;
    static constexpr Duration step = std::chrono::seconds(30);
    /// A clock may be off by so many steps, before and behind.
    static constexpr int slack = 1;

    [[nodiscard]] static QByteArray newSecret();
    /// A random word of \a length capital letters and digits 2 to 7, five bits each.
    [[nodiscard]] static Result<QString> newWord(int length);
    /// As apps take it when it is typed: capital letters and digits 2 to 7, without padding. Errors: Internal.
    [[nodiscard]] static Result<QString> base32(const QByteArray &secret);
    /// Back again; case and blanks do not matter. Errors: BadCode on Field::Code.
    [[nodiscard]] static Result<QByteArray> fromBase32(const QString &words);
    /// The six digits that an app shows at \a now. Errors: Internal when the library refuses.
    [[nodiscard]] static Result<QString> codeAt(const QByteArray &secret, Instant now);
    /// The number of the step whose code \a code is, among those that \a now and the slack allow; nothing when it is
    /// none of them. Which of them were used already is for the caller to know.
    [[nodiscard]] static std::optional<qint64> stepOf(const QByteArray &secret, const QString &code, Instant now);
};

} // namespace parkdesk
