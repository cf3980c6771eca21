// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/timespan.h"

#include <QString>

#include <optional>

namespace parkdesk {

/// How far a mail has come. The numbers are stored, the names public.
enum class MailState {
    Waiting = 1, ///< for its first or next try
    Sending = 2, ///< somebody has it under a lease
    Sent = 3, ///< the server took it
    Failed = 4, ///< given up
    Bounced = 5, ///< it came back after it was sent
    Cancelled = 6, ///< by a person, before it went
};
inline constexpr MailState allMailStates[] = {MailState::Waiting, MailState::Sending, MailState::Sent,
                                              MailState::Failed,  MailState::Bounced, MailState::Cancelled};

/// What a mail is for. The numbers are stored, the names public.
enum class MailPurpose {
    Code = 1, ///< a one-time code: at once, and useless later
    Booking = 2, ///< made, moved, cancelled
    Offer = 3, ///< of a place to somebody who waits for one
    Reminder = 4,
    Statement = 5, ///< a driver's month
    Report = 6, ///< of a lot, for managers
    Support = 7, ///< an answer
    Export = 8, ///< a file that was asked for
    Test = 9,
};
inline constexpr MailPurpose allMailPurposes[] = {MailPurpose::Code,     MailPurpose::Booking,   MailPurpose::Offer,
                                                  MailPurpose::Reminder, MailPurpose::Statement, MailPurpose::Report,
                                                  MailPurpose::Support,  MailPurpose::Export,    MailPurpose::Test};

/// The public spelling: "waiting", "booking".
[[nodiscard]] QString mailStateName(MailState state);
[[nodiscard]] std::optional<MailState> mailStateFromName(const QString &name);
[[nodiscard]] QString mailPurposeName(MailPurpose purpose);

/// Nobody asked for it just now, so it waits while people sleep.
[[nodiscard]] bool obeysQuietHours(MailPurpose purpose);
/// It says how to get no more of its kind.
[[nodiscard]] bool saysHowToStop(MailPurpose purpose);

/// A mail address as it is used: trimmed, the part after the @ in lower case and spelt for the wire (RFC 5890). Whether
/// somebody reads it only a mail can tell. Errors: BadMail on Field::Mail.
[[nodiscard]] Result<QString> readMailAddress(const QString &text);

/// For lists that others may see: the first letter, and the part after the @; "r…@example.org".
[[nodiscard]] QString maskedMailAddress(const QString &address);

/// When a mail that did not go is tried again, after \a tries and that long after it could first go; nothing when it is
/// given up: after two days.
[[nodiscard]] std::optional<Duration> pauseBeforeTry(int tries, Duration sinceFirst);
/// How long all mail rests after that many rounds in which the server was not there.
[[nodiscard]] Duration pauseOfServer(int failures);

} // namespace parkdesk
