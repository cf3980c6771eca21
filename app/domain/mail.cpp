// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/mail.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration givenUpAfter = hours(48);
constexpr std::array<Duration, 7> pauses {minutes(1), minutes(5), minutes(15), minutes(60),
                                          hours(3),   hours(6),   hours(12)};
/// RFC 5321, 4.5.3.1
constexpr qsizetype longestLocal = 64;
constexpr qsizetype longestAddress = 254;

} // namespace

QString mailStateName(MailState state)
{
    switch (state) {
    case MailState::Waiting: return u"waiting"_s;
    case MailState::Sending: return u"sending"_s;
    case MailState::Sent: return u"sent"_s;
    case MailState::Failed: return u"failed"_s;
    case MailState::Bounced: return u"bounced"_s;
    case MailState::Cancelled: return u"cancelled"_s;
    }
    return {};
}

std::optional<MailState> mailStateFromName(const QString &name)
{
    for (const MailState state : allMailStates) {
        if (mailStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

QString mailPurposeName(MailPurpose purpose)
{
    switch (purpose) {
    case MailPurpose::Code: return u"code"_s;
    case MailPurpose::Booking: return u"booking"_s;
    case MailPurpose::Offer: return u"offer"_s;
    case MailPurpose::Reminder: return u"reminder"_s;
    case MailPurpose::Statement: return u"statement"_s;
    case MailPurpose::Report: return u"report"_s;
    case MailPurpose::Support: return u"support"_s;
    case MailPurpose::Export: return u"export"_s;
    case MailPurpose::Test: return u"test"_s;
    }
    return {};
}

bool obeysQuietHours(MailPurpose purpose)
{
    return purpose == MailPurpose::Reminder || purpose == MailPurpose::Statement || purpose == MailPurpose::Report;
}

bool saysHowToStop(MailPurpose purpose)
{
    return purpose == MailPurpose::Reminder || purpose == MailPurpose::Statement;
}

Result<QString> readMailAddress(const QString &text)
{
    // What every server takes: no quoted local part, no comment, no address literal, and nothing that could end a line.
    static const QRegularExpression local(
        uR"(\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z)"_s);
    static const QRegularExpression host(
        uR"(\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])\z)"_s);
    const QString trimmed = text.trimmed();
    const qsizetype at = trimmed.indexOf(u'@');
    if (at < 1 || trimmed.count(u'@') != 1 || at > longestLocal)
        return fail(ErrorCode::BadMail, Field::Mail);
    const QString spelt = QString::fromLatin1(QUrl::toAce(trimmed.mid(at + 1))).toLower();
    const QString address = trimmed.left(at) + u'@' + spelt;
    if (!local.match(trimmed.left(at)).hasMatch() || !host.match(spelt).hasMatch() || address.size() > longestAddress)
        return fail(ErrorCode::BadMail, Field::Mail);
    return address;
}

QString maskedMailAddress(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    return at < 1 ? QString() : address.left(1) + u'…' + address.mid(at);
}

std::optional<Duration> pauseBeforeTry(int tries, Duration sinceFirst)
{
    const auto index = std::min(static_cast<size_t>(std::max(tries, 1)) - 1, pauses.size() - 1);
    const Duration pause = pauses.at(index);
    return sinceFirst + pause > givenUpAfter ? std::nullopt : std::optional(pause);
}

Duration pauseOfServer(int failures)
{
    const int doubled = std::clamp(failures - 1, 0, 5);
    return std::min<Duration>(minutes(1) * (1 << doubled), minutes(30));
}

} // namespace parkdesk
