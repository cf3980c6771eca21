// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/secrets.h"
#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "ctl/personinput.h"
#include "ctl/terminal.h"
#include "services/exports/mailexport.h"
#include "services/mail/listmail.h"
#include "services/mail/maildeeds.h"
#include "services/mail/mailwords.h"
#include "services/mail/setmailserver.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What a code of mailReason() says to people.
QString reasonText(const QString &refusal)
{
    static const QHash<QString, QString> sentences {
        {u"no_such_address"_s, u"the address does not exist"_s},
        {u"mailbox_full"_s, u"the mailbox is full"_s},
        {u"too_large"_s, u"the mail is too large for the mailbox"_s},
        {u"refused_as_spam"_s, u"the other side took it for unwanted mail"_s},
        {u"server_busy"_s, u"the server is busy"_s},
        {u"login_refused"_s, u"the mail server refused our log-in"_s},
        {u"no_server"_s, u"the mail server cannot be reached"_s},
        {u"no_tls"_s, u"the connection to the mail server is not safe"_s},
        {u"no_answer"_s, u"the mail server did not answer"_s},
        {u"too_late"_s, u"it was useless by then"_s},
        {u"sealed_otherwise"_s, u"it was sealed with another key"_s},
        {u"refused"_s, u"the mail server refused it"_s}};
    return sentences.value(mailReason(refusal));
}

Result<MailId> mailOf(const Invocation &invocation)
{
    bool isNumber = false;
    const qint64 number = invocation.argument.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return fail(ErrorCode::NotFound, Field::Mail);
    return MailId {number};
}

QString stateContradiction(const Invocation &invocation)
{
    return invocation.has("state"_L1) && !mailStateFromName(invocation.text("state"_L1))
        ? u"--state is one of: waiting, sending, sent, failed, bounced, cancelled."_s
        : QString();
}

QJsonObject rowJson(const ListMail::Row &row)
{
    const ZoneRules utc;
    return {{u"id"_s, row.id.value},
            {u"state"_s, mailStateName(row.state)},
            {u"purpose"_s, mailPurposeName(row.purpose)},
            {u"to"_s, orNull(row.to)},
            {u"subject"_s, orNull(row.subject)},
            {u"tries"_s, row.tries},
            {u"queued"_s, utc.toText(row.queuedAt)},
            {u"next"_s, row.state == MailState::Waiting ? QJsonValue(utc.toText(row.nextAt)) : QJsonValue()},
            {u"ended"_s, timeOf(row.endedAt, utc)},
            {u"reason"_s, orNull(mailReason(row.refusal))},
            {u"server_said"_s, orNull(row.refusal)},
            {u"holder"_s, orNull(row.holder)}};
}

Result<Answer> mailList(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    ListMail::Question question;
    if (invocation.has("state"_L1))
        question.state = mailStateFromName(invocation.text("state"_L1));
    const auto listed = TRY(context.read<ListMail>(question));
    const auto server = TRY(context.read<ReadMailServer>({}));
    Answer answer;
    QJsonArray mails;
    for (const ListMail::Row &row : listed.rows) {
        mails.append(rowJson(row));
        const QString why = reasonText(row.refusal);
        answer.lines.append(u"%1  %2  %3  %4%5"_s.arg(row.id.value, 6)
                                .arg(mailStateName(row.state).leftJustified(9), row.to, row.subject)
                                .arg(why.isEmpty() ? QString() : u"  ("_s + why + u')'));
    }
    answer.lines.append(u"%1 wait, %2 failed, %3 sent."_s.arg(listed.waiting).arg(listed.failed).arg(listed.sent));
    if (!server.server.isSetUp())
        answer.lines.append(u"No mail server is set up; \"parkdeskctl mail server\"."_s);
    else if (server.pausedUntil.ms > 0)
        answer.lines.append(u"All mail rests until %1 UTC: %2."_s.arg(ZoneRules().toText(server.pausedUntil).mid(11, 5),
                                                                      reasonText(server.refusal)));
    answer.json = {{u"mails"_s, mails},
                   {u"waiting"_s, listed.waiting},
                   {u"failed"_s, listed.failed},
                   {u"sent"_s, listed.sent},
                   {u"server"_s, orNull(server.server.host)}};
    return answer;
}

Result<Answer> mailRetry(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const MailId mail = TRY(mailOf(invocation));
    TRY(context.run<RetryMail>({mail, invocation.maybe("to"_L1).value_or(QString())}));
    return Answer {{{u"mail"_s, mail.value}}, {u"It goes with the next round."_s}};
}

Result<Answer> mailCancel(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const MailId mail = TRY(mailOf(invocation));
    TRY(context.run<CancelMail>({mail}));
    return Answer {{{u"mail"_s, mail.value}}, {u"It is not sent."_s}};
}

Result<Answer> mailTest(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const auto outcome =
        TRY(context.run<SendTestMail>({invocation.argument, invocation.maybe("language"_L1).value_or(u"en"_s)}));
    return Answer {{{u"mail"_s, outcome.mail.value}},
                   {u"Mail %1 waits; an open window or \"parkdeskctl jobs run\" sends it."_s.arg(outcome.mail.value)}};
}

Result<Answer> mailPreview(const Invocation &invocation, Context &)
{
    const QString language = invocation.maybe("language"_L1).value_or(u"en"_s);
    if (invocation.argument.isEmpty())
        return Answer {{{u"templates"_s, QJsonArray::fromStringList(mailTemplates())}}, mailTemplates()};
    QMap<QString, QString> values;
    const QStringList places = placeholdersOf(invocation.argument, language);
    for (const QString &place : places)
        values.insert(place, u'[' + place + u']');
    const MailWords words = TRY(mailWords(invocation.argument, language, values));
    Answer answer;
    answer.json = {{u"subject"_s, words.subject},
                   {u"text"_s, words.text},
                   {u"html"_s, words.html},
                   {u"placeholders"_s, QJsonArray::fromStringList(places)}};
    answer.lines = invocation.has("html"_L1) ? QStringList {words.html.chopped(1)}
                                             : QStringList {words.subject, QString(), words.text.chopped(1)};
    return answer;
}

std::optional<int> minuteOf(const QString &text)
{
    static const QRegularExpression clock(u"^([01]\\d|2[0-3]):([0-5]\\d)$"_s);
    const auto match = clock.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt() * 60 + match.captured(2).toInt()) : std::nullopt;
}

QString serverContradiction(const Invocation &invocation)
{
    if (invocation.has("tls"_L1) && !mailTlsFromName(invocation.text("tls"_L1)))
        return u"--tls is one of: starttls, tls, none."_s;
    if (invocation.has("auth"_L1) && !mailAuthFromName(invocation.text("auth"_L1)))
        return u"--auth is one of: password, token, none."_s;
    if (invocation.has("quiet"_L1)) {
        const QStringList times = invocation.text("quiet"_L1).split(u'-');
        if (times.size() != 2 || !minuteOf(times.at(0)) || !minuteOf(times.at(1)))
            return u"--quiet needs two times such as 21:00-08:00."_s;
    }
    for (const QLatin1StringView number : {"port"_L1, "per-minute"_L1}) {
        bool isNumber = true;
        if (invocation.has(number))
            static_cast<void>(invocation.text(number).toInt(&isNumber));
        if (!isNumber)
            return u"--%1 needs a number."_s.arg(number);
    }
    return {};
}

MailServer changedServer(MailServer server, const Invocation &invocation)
{
    const auto text = [&](QLatin1StringView option, QString &field) {
        if (const auto value = invocation.maybe(option))
            field = *value;
    };
    text("host"_L1, server.host);
    text("user"_L1, server.login);
    text("from"_L1, server.fromAddress);
    text("from-name"_L1, server.fromName);
    text("bounce"_L1, server.bounceAddress);
    if (const auto port = invocation.maybe("port"_L1))
        server.port = port->toInt();
    if (const auto tls = invocation.maybe("tls"_L1))
        server.tls = *mailTlsFromName(*tls);
    if (const auto auth = invocation.maybe("auth"_L1))
        server.auth = *mailAuthFromName(*auth);
    if (const auto most = invocation.maybe("per-minute"_L1))
        server.perMinute = most->toInt();
    if (const auto zone = invocation.maybe("timezone"_L1))
        server.zone = zone->toLatin1();
    if (const auto quiet = invocation.maybe("quiet"_L1)) {
        server.quietFrom = *minuteOf(quiet->section(u'-', 0, 0));
        server.quietUntil = *minuteOf(quiet->section(u'-', 1));
    }
    if (invocation.has("none"_L1))
        server.host.clear();
    return server;
}

Answer serverAnswer(const MailServer &server)
{
    Answer answer;
    answer.json = SetMailServer::Command {server}.toJson();
    if (!server.isSetUp()) {
        answer.lines = {u"No mail server is set up; what is queued waits."_s};
        return answer;
    }
    answer.lines = {
        u"%1, port %2, %3, log-in by %4"_s.arg(server.host)
            .arg(server.port)
            .arg(mailTlsName(server.tls), mailAuthName(server.auth)),
        u"from %1 <%2>, at most %3 a minute"_s.arg(server.fromName, server.fromAddress).arg(server.perMinute)};
    return answer;
}

Result<Answer> mailServer(const Invocation &invocation, Context &context)
{
    const bool changes = !invocation.options.isEmpty();
    TRY_DONE(context.logIn(changes ? Access::Write : Access::Read));
    MailServer server = TRY(context.read<ReadMailServer>({})).server;
    if (changes) {
        server = changedServer(server, invocation);
        TRY(context.run<SetMailServer>({server}));
        server = TRY(context.read<ReadMailServer>({})).server;
    }
    return serverAnswer(server);
}

Result<Answer> mailSecretDeed(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    const MailServer server = TRY(context.read<ReadMailServer>({})).server;
    if (!server.isSetUp())
        return fail(ErrorCode::NoMailServer, Field::Server);
    KeychainSecrets secrets;
    if (invocation.has("forget"_L1)) {
        TRY_DONE(secrets.remove(mailSecretName(server)));
        return Answer {{{u"kept"_s, false}}, {u"The keychain of this computer does not hold it any more."_s}};
    }
    const QString secret =
        TRY(newSecretFrom("PARKDESK_MAIL_SECRET", u"Password of %1 at %2: "_s.arg(server.login, server.host)));
    TRY_DONE(secrets.write(mailSecretName(server), secret.toUtf8()));
    return Answer {{{u"kept"_s, true}}, {u"The keychain of this computer holds it now."_s}};
}

Result<Answer> staffMail(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    TRY(context.run<SetStaffMail>({invocation.argument, invocation.maybe("to"_L1).value_or(QString())}));
    return Answer {{{u"login"_s, invocation.argument}, {u"mail"_s, invocation.has("to"_L1)}},
                   {invocation.has("to"_L1) ? u"%1 gets mail now."_s.arg(invocation.argument)
                                            : u"%1 gets no mail any more."_s.arg(invocation.argument)}};
}

Result<Answer> mailExportDeed(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    MailExport::Command command;
    command.table = invocation.argument;
    command.format = invocation.maybe("format"_L1).value_or(u"csv"_s);
    ZoneRules zone; // UTC, where all lots are asked for
    if (const auto name = invocation.maybe("lot"_L1)) {
        const Lot lot = TRY(context.lot(*name));
        command.lot = lot.id;
        zone = *lot.zone;
    }
    command.from = TRY(dayOrTimeOption(invocation, "from"_L1, zone, Field::From));
    command.until = TRY(dayOrTimeOption(invocation, "until"_L1, zone, Field::Until));
    const auto outcome = TRY(context.run<MailExport>(command));
    return Answer {
        {{u"job"_s, outcome.job.value}},
        {u"Job %1 mails it to your address; \"parkdeskctl jobs log mailed_export\" shows how far it is."_s.arg(
            outcome.job.value)}};
}

std::vector<OptionSpec> serverOptions()
{
    return {{"host"_L1, "HOST"_L1, "its name"_L1},
            {"port"_L1, "N"_L1, "587 unless told"_L1},
            {"tls"_L1, "MODE"_L1, "starttls, tls or none"_L1},
            {"auth"_L1, "HOW"_L1, "password, token (OAuth 2) or none"_L1},
            {"user"_L1, "NAME"_L1, "who we are there"_L1},
            {"from"_L1, "ADDRESS"_L1, "who mails come from"_L1},
            {"from-name"_L1, "NAME"_L1, "the same for people"_L1},
            {"bounce"_L1, "ADDRESS"_L1, "where what cannot be delivered goes back to"_L1},
            {"per-minute"_L1, "N"_L1, "most tries a minute"_L1},
            {"quiet"_L1, "TIMES"_L1, "such as 21:00-08:00, when reminders wait; twice the same time: never"_L1},
            {"timezone"_L1, "Z"_L1, "whose clock quiet hours mean"_L1},
            {"none"_L1, {}, "no server any more"_L1}};
}

} // namespace

std::vector<CommandSpec> mailCommands()
{
    return {
        {"mail list"_L1,
         {},
         false,
         "List the outbox, the newest first."_L1,
         {{"state"_L1, "S"_L1, "waiting, sending, sent, failed, bounced or cancelled"_L1}},
         {},
         mailList,
         stateContradiction},
        {"mail retry"_L1,
         "NUMBER"_L1,
         true,
         "Send a mail that failed, or waits, with the next round."_L1,
         {{"to"_L1, "ADDRESS"_L1, "to another address"_L1}},
         {},
         mailRetry},
        {"mail cancel"_L1, "NUMBER"_L1, true, "Give up a mail that waits or failed."_L1, {}, {}, mailCancel},
        {"mail server"_L1,
         {},
         false,
         "Show the mail server, or say what is told of it."_L1,
         serverOptions(),
         "What is not told stays as it is. The password is no part of it: \"parkdeskctl mail secret\"."_L1,
         mailServer,
         serverContradiction},
        {"mail secret"_L1,
         {},
         false,
         "Put the mail server's password, or its token, into the keychain of this computer."_L1,
         {{"forget"_L1, {}, "take it out again"_L1}},
         "It comes from PARKDESK_MAIL_SECRET, else it is asked for. Without a keychain each program that sends needs\n"
         "that variable."_L1,
         mailSecretDeed},
        {"mail test"_L1,
         "ADDRESS"_L1,
         true,
         "Queue a mail that shows whether mail goes."_L1,
         {{"language"_L1, "L"_L1, "en or de"_L1}},
         {},
         mailTest},
        {"mail export"_L1,
         "TABLE"_L1,
         true,
         "Have lots, tariffs, stays, payments or the journal mailed to one's own address as a file."_L1,
         {{"format"_L1, "F"_L1, "csv or json; csv unless told"_L1},
          {"from"_L1, "T"_L1, "what begins at this day or time or later"_L1},
          {"until"_L1, "T"_L1, "and before this one"_L1},
          {"lot"_L1, "LOT"_L1, "of one lot; else of all"_L1}},
         "A file above 10 MB is not mailed: the mail says where it lies. \"parkdeskctl staff mail\" gives an account "
         "an\n"
         "address."_L1,
         mailExportDeed},
        {"mail preview"_L1,
         "TEMPLATE"_L1,
         false,
         "Show what a template says, or list the templates."_L1,
         {{"language"_L1, "L"_L1, "en or de"_L1}, {"html"_L1, {}, "as HTML"_L1}},
         "Needs no database."_L1,
         mailPreview},
        {"staff mail"_L1,
         "LOGIN"_L1,
         true,
         "Say where a member of the staff gets mail."_L1,
         {{"to"_L1, "ADDRESS"_L1, "none when it is not told"_L1}},
         {},
         staffMail},
    };
}

} // namespace parkdesk::ctl
