// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/listmail.h"

#include "adapters/officekey.h"
#include "services/mail/mailcontent.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"

#include <QHash>
#include <QSet>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Result<Instant> midnightOf(MailRepository &mails, Instant now)
{
    const auto server = TRY(mails.server());
    const Zone zone = TRY(ZoneRules::forZone(server.server.zone));
    return zone->instantOfRule(LocalTime::of(zone->toLocal(now).day(), 0));
}

Result<QList<MailRepository::Row>> rowsFor(MailRepository &mails, const ListMail::Question &question)
{
    QList<MailRepository::Row> rows;
    QSet<qint64> known;
    QList<std::optional<MailState>> portions;
    for (const MailState state : question.first)
        portions.append(state);
    portions.append(question.state);
    for (const auto &portion : portions) {
        const auto found = TRY(mails.before(question.before, portion, question.most));
        for (const MailRepository::Row &row : found) {
            if (known.contains(row.id.value))
                continue;
            known.insert(row.id.value);
            rows.append(row);
        }
    }
    return rows;
}

} // namespace

Result<ListMail::Answer> ListMail::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    MailRepository mails(unit);
    Answer answer;
    const auto counts = TRY(mails.counts(TRY(midnightOf(mails, context.now))));
    answer.waiting = counts.waiting + counts.sending;
    answer.sending = counts.sending;
    answer.failing = counts.failing;
    answer.sentToday = counts.sentSince;
    answer.failed = counts.failed;
    answer.sent = counts.sent;
    answer.cancelled = counts.cancelled;
    const OfficeKey *key = context.actor.key.get();
    answer.readable = key != nullptr;
    const auto found = TRY(rowsFor(mails, question));
    for (const MailRepository::Row &row : found) {
        Row shown {row.id,     row.purpose,  row.state,  row.attempts, {},          {},       row.refusal,
                   row.holder, row.queuedAt, row.nextAt, row.triedAt,  row.endedAt, row.size, row.driver};
        if (key) {
            shown.to = key->openText(row.recipient, placeOfRecipient(row.messageId)).value_or(QString());
            shown.subject = key->openText(row.subject, placeOfSubject(row.messageId)).value_or(QString());
        }
        answer.rows.append(shown);
    }
    return answer;
}

QString mailReason(const QString &refusal)
{
    // RFC 3463 says what the second and third number mean; the first says only whether it is for ever.
    static const QHash<QString, QString> enhanced {
        {u"1.1"_s, u"no_such_address"_s},  {u"1.2"_s, u"no_such_address"_s}, {u"1.3"_s, u"no_such_address"_s},
        {u"1.10"_s, u"no_such_address"_s}, {u"2.1"_s, u"no_such_address"_s}, {u"2.2"_s, u"mailbox_full"_s},
        {u"3.4"_s, u"too_large"_s},        {u"2.3"_s, u"too_large"_s},       {u"7.1"_s, u"refused_as_spam"_s},
        {u"7.0"_s, u"login_refused"_s},    {u"7.8"_s, u"login_refused"_s},   {u"7.9"_s, u"login_refused"_s},
        {u"3.2"_s, u"server_busy"_s},      {u"4.5"_s, u"server_busy"_s}};
    static const QHash<QString, QString> plain {{u"550"_s, u"no_such_address"_s},
                                                {u"551"_s, u"no_such_address"_s},
                                                {u"553"_s, u"no_such_address"_s},
                                                {u"552"_s, u"mailbox_full"_s},
                                                {u"535"_s, u"login_refused"_s},
                                                {u"530"_s, u"login_refused"_s},
                                                {u"421"_s, u"server_busy"_s},
                                                {u"450"_s, u"server_busy"_s},
                                                {u"451"_s, u"server_busy"_s},
                                                {u"452"_s, u"mailbox_full"_s},
                                                {u"554"_s, u"refused_as_spam"_s},
                                                {u"too_late"_s, u"too_late"_s},
                                                {u"no_such_host"_s, u"no_server"_s},
                                                {u"no_connection"_s, u"no_server"_s},
                                                {u"too_slow"_s, u"no_answer"_s},
                                                {u"broken_off"_s, u"no_answer"_s},
                                                {u"no_tls"_s, u"no_tls"_s},
                                                {u"wrong_certificate"_s, u"no_tls"_s},
                                                {u"login_refused"_s, u"login_refused"_s},
                                                {u"sealed_otherwise"_s, u"sealed_otherwise"_s}};
    if (refusal.isEmpty())
        return {};
    const QString code = refusal.section(u' ', 0, 0);
    const QString detail = enhanced.value(refusal.section(u' ', 1).section(u'.', 1));
    return detail.isEmpty() ? plain.value(code, u"refused"_s) : detail;
}

} // namespace parkdesk
