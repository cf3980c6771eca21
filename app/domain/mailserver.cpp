// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/mailserver.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

std::optional<Instant> quietUntil(const MailServer &server, const ZoneRules &zone, Instant now)
{
    constexpr qint64 msPerMinute = 60'000;
    if (server.quietFrom == server.quietUntil)
        return std::nullopt;
    const LocalTime local = zone.toLocal(now);
    const qint64 minute = local.msOfDay() / msPerMinute;
    const bool overnight = server.quietFrom > server.quietUntil;
    const bool quiet = overnight ? minute >= server.quietFrom || minute < server.quietUntil
                                 : minute >= server.quietFrom && minute < server.quietUntil;
    if (!quiet)
        return std::nullopt;
    const qint64 day = local.day() + (overnight && minute >= server.quietFrom ? 1 : 0);
    return zone.instantOfRule(LocalTime::of(day, server.quietUntil * msPerMinute));
}

QString mailTlsName(MailTls tls)
{
    switch (tls) {
    case MailTls::None: return u"none"_s;
    case MailTls::StartTls: return u"starttls"_s;
    case MailTls::Tls: return u"tls"_s;
    }
    return {};
}

std::optional<MailTls> mailTlsFromName(const QString &name)
{
    for (const MailTls tls : {MailTls::None, MailTls::StartTls, MailTls::Tls}) {
        if (mailTlsName(tls) == name)
            return tls;
    }
    return std::nullopt;
}

QString mailAuthName(MailAuth auth)
{
    switch (auth) {
    case MailAuth::None: return u"none"_s;
    case MailAuth::Password: return u"password"_s;
    case MailAuth::Token: return u"token"_s;
    }
    return {};
}

std::optional<MailAuth> mailAuthFromName(const QString &name)
{
    for (const MailAuth auth : {MailAuth::None, MailAuth::Password, MailAuth::Token}) {
        if (mailAuthName(auth) == name)
            return auth;
    }
    return std::nullopt;
}

} // namespace parkdesk
