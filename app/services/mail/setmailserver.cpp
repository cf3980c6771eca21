// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/setmailserver.h"

#include "domain/mail.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"

#include <QRegularExpression>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPerMinute = 6000;
constexpr int minutesOfDay = 24 * 60;

bool isOnThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

Done checkHost(const MailServer &server)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\z"_s);
    if (!form.match(server.host).hasMatch())
        return fail(ErrorCode::BadCode, Field::Server);
    const bool inClear = server.tls == MailTls::None && server.auth != MailAuth::None;
    if (inClear && !isOnThisComputer(server.host))
        return fail(ErrorCode::BadCode, Field::Server, {{u"reason"_s, u"in_clear"_s}});
    if (server.auth != MailAuth::None && server.login.isEmpty())
        return fail(ErrorCode::Required, Field::Login);
    return {};
}

bool isMinute(int minute)
{
    return minute >= 0 && minute < minutesOfDay;
}

} // namespace

QJsonObject SetMailServer::Command::toJson() const
{
    return {{u"host"_s, server.host},
            {u"port"_s, server.port},
            {u"tls"_s, mailTlsName(server.tls)},
            {u"auth"_s, mailAuthName(server.auth)},
            {u"login"_s, server.login},
            {u"from_name"_s, server.fromName},
            {u"from"_s, server.fromAddress},
            {u"bounce"_s, server.bounceAddress},
            {u"per_minute"_s, server.perMinute},
            {u"quiet_from"_s, server.quietFrom},
            {u"quiet_until"_s, server.quietUntil},
            {u"zone"_s, QString::fromLatin1(server.zone)}};
}

QJsonObject SetMailServer::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"set_up"_s, setUp}};
}

SetMailServer::Outcome SetMailServer::Outcome::fromJson(const QJsonObject &json)
{
    return {json.value("set_up"_L1).toBool()};
}

Result<SetMailServer::Outcome> SetMailServer::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    MailServer server = command.server;
    if (server.port < 1 || server.port > 65535)
        return fail(ErrorCode::BadNumber, Field::Port);
    if (server.perMinute < 1 || server.perMinute > mostPerMinute || !isMinute(server.quietFrom)
        || !isMinute(server.quietUntil))
        return fail(ErrorCode::BadNumber);
    TRY(ZoneRules::forZone(server.zone));
    if (server.isSetUp()) {
        TRY_DONE(checkHost(server));
        server.fromAddress = TRY(readMailAddress(server.fromAddress));
        if (!server.bounceAddress.isEmpty())
            server.bounceAddress = TRY(readMailAddress(server.bounceAddress));
    }
    TRY_DONE(MailRepository(unit).setServer(server));
    return Outcome {server.isSetUp()};
}

Result<ReadMailServer::Answer> ReadMailServer::fetch(UnitOfWork &unit, const Question &, const DeedContext &context)
{
    const auto row = TRY(MailRepository(unit).server());
    const Zone zone = TRY(ZoneRules::forZone(row.server.zone));
    return Answer {row.server, row.pausedUntil > context.now ? row.pausedUntil : Instant {0}, row.refusal,
                   quietUntil(row.server, *zone, context.now)};
}

QString mailSecretName(const MailServer &server)
{
    return u"mail:%1@%2"_s.arg(server.login, server.host);
}

} // namespace parkdesk
