// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/mailrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<MailId> MailRepository::add(const Fresh &mail, Instant now)
{
    const auto onceKey = mail.onceKey.isEmpty() ? std::nullopt : std::optional(mail.onceKey);
    const auto driver = mail.driver.isValid() ? std::optional(mail.driver) : std::nullopt;
    Query query(m_unit.connection(), "add_mail"_L1);
    query.bind("message_id"_L1, mail.messageId).bind("once_key"_L1, onceKey).bind("mail_purpose"_L1, mail.purpose);
    query.bind("waits_in_quiet"_L1, obeysQuietHours(mail.purpose)).bind("driver"_L1, driver);
    query.bind("recipient"_L1, mail.recipient).bind("subject"_L1, mail.subject).bind("sealed"_L1, mail.content);
    query.bind("size"_L1, mail.size).bind("now"_L1, now).bind("next_at"_L1, mail.nextAt);
    TRY_DONE(query.bind("not_after"_L1, mail.notAfter).run());
    if (query.next()) {
        const auto id = query.id<MailId>(0);
        m_unit.created(Entity::Mail, id.value);
        return id;
    }
    Query earlier(m_unit.connection(), "mail_by_once_key"_L1);
    return earlier.bind("once_key"_L1, mail.onceKey).runForId<MailId>();
}

Result<bool> MailRepository::wasQueued(const QString &onceKey)
{
    Query query(m_unit.connection(), "mail_by_once_key"_L1);
    TRY_DONE(query.bind("once_key"_L1, onceKey).run());
    return query.next();
}

MailRepository::Row MailRepository::rowOf(const Query &query)
{
    Row row;
    row.id = query.id<MailId>(0);
    row.messageId = query.text(1);
    row.purpose = static_cast<MailPurpose>(query.number(2));
    row.state = static_cast<MailState>(query.number(3));
    row.attempts = static_cast<int>(query.number(4));
    row.queuedAt = query.instant(5);
    row.nextAt = query.instant(6);
    row.triedAt = query.maybeInstant(7);
    row.endedAt = query.maybeInstant(8);
    row.refusal = query.text(9);
    row.size = query.number(10);
    row.holder = query.text(11);
    row.fence = query.number(12);
    row.recipient = query.bytes(13);
    row.subject = query.bytes(14);
    row.firstTry = query.maybeInstant(15);
    row.driver = query.maybeId<DriverId>(16).value_or(DriverId());
    return row;
}

Result<MailRepository::Row> MailRepository::find(MailId mail)
{
    Query query(m_unit.connection(), "mail_by_id"_L1);
    TRY_DONE(query.bind("mail"_L1, mail).runForRow());
    return rowOf(query);
}

Result<QByteArray> MailRepository::contentOf(MailId mail)
{
    Query query(m_unit.connection(), "mail_content"_L1);
    TRY_DONE(query.bind("mail"_L1, mail).runForRow());
    return query.bytes(0);
}

Result<QList<MailRepository::Row>> MailRepository::before(MailId mail, std::optional<MailState> state, int most)
{
    Query query(m_unit.connection(), "mail_before"_L1);
    query.bind("before_mail"_L1, mail)
        .bind("any_state"_L1, !state)
        .bind("mail_state"_L1, state.value_or(MailState::Waiting));
    TRY_DONE(query.bind("most"_L1, most).run());
    QList<Row> rows;
    while (query.next())
        rows.append(rowOf(query));
    return rows;
}

Result<QList<MailRepository::Row>> MailRepository::ofDriver(DriverId driver, MailId before, int most)
{
    Query query(m_unit.connection(), "mail_of_driver"_L1);
    TRY_DONE(query.bind("driver"_L1, driver).bind("before_mail"_L1, before).bind("most"_L1, most).run());
    QList<Row> rows;
    while (query.next())
        rows.append(rowOf(query));
    return rows;
}

Result<MailRepository::Counts> MailRepository::counts(Instant since)
{
    Counts counts;
    {
        Query failing(m_unit.connection(), "mail_failing"_L1);
        TRY_DONE(failing.runForRow());
        counts.failing = failing.number(0);
        Query sent(m_unit.connection(), "mail_sent_since"_L1);
        TRY_DONE(sent.bind("since"_L1, since).runForRow());
        counts.sentSince = sent.number(0);
    }
    Query query(m_unit.connection(), "mail_counts"_L1);
    TRY_DONE(query.run());
    while (query.next()) {
        switch (static_cast<MailState>(query.number(0))) {
        case MailState::Waiting: counts.waiting = query.number(1); break;
        case MailState::Sending: counts.sending = query.number(1); break;
        case MailState::Sent: counts.sent = query.number(1); break;
        case MailState::Failed:
        case MailState::Bounced: counts.failed += query.number(1); break;
        case MailState::Cancelled: counts.cancelled = query.number(1); break;
        }
    }
    return counts;
}

Result<qint64> MailRepository::givenUp()
{
    Query query(m_unit.connection(), "mail_given_up"_L1);
    TRY_DONE(query.runForRow());
    return query.number(0);
}

Done MailRepository::takeTurn()
{
    return Query(m_unit.connection(), "take_mail_turn"_L1).run();
}

Result<qint64> MailRepository::triedSince(Instant since)
{
    Query query(m_unit.connection(), "mail_tried_since"_L1);
    TRY_DONE(query.bind("since"_L1, since).runForRow());
    return query.number(0);
}

Result<bool> MailRepository::hasDue(bool quiet, Instant now)
{
    Query due(m_unit.connection(), "mail_due"_L1);
    TRY_DONE(due.bind("now"_L1, now).bind("quiet"_L1, quiet).run());
    return due.next();
}

Result<std::optional<MailRepository::Row>> MailRepository::takeDue(const Lease &lease, bool quiet, Instant now)
{
    MailId id;
    qint64 fence = 0;
    {
        Query due(m_unit.connection(), "mail_due"_L1);
        TRY_DONE(due.bind("now"_L1, now).bind("quiet"_L1, quiet).run());
        if (!due.next())
            return std::optional<Row>();
        id = due.id<MailId>(0);
        fence = due.number(1);
    }
    Query take(m_unit.connection(), "take_mail"_L1);
    take.bind("mail"_L1, id).bind("fence"_L1, fence).bind("holder"_L1, lease.holder);
    TRY_DONE(take.bind("until"_L1, lease.until).bind("now"_L1, now).run());
    if (take.rowsTouched() != 1)
        return std::optional<Row>();
    m_unit.changed(Entity::Mail, id.value, "state"_L1, QJsonValue(), mailStateName(MailState::Sending));
    return std::optional(TRY(find(id)));
}

Result<bool> MailRepository::settle(const Row &mail, const Settlement &settlement)
{
    Query query(m_unit.connection(), "settle_mail"_L1);
    query.bind("mail"_L1, mail.id).bind("fence"_L1, mail.fence).bind("mail_state"_L1, settlement.state);
    query.bind("next_at"_L1, settlement.nextAt).bind("ended_at"_L1, settlement.endedAt);
    TRY_DONE(query.bind("refusal"_L1, settlement.refusal).run());
    if (query.rowsTouched() != 1)
        return false;
    m_unit.changed(Entity::Mail, mail.id.value, "state"_L1, mailStateName(MailState::Sending),
                   mailStateName(settlement.state));
    return true;
}

Done MailRepository::giveUpLate(Instant now)
{
    Query query(m_unit.connection(), "give_up_late_mail"_L1);
    TRY_DONE(query.bind("now"_L1, now).run());
    if (query.rowsTouched() > 0)
        m_unit.createdMany(Entity::Mail);
    return {};
}

Done MailRepository::setState(const Row &mail, MailState state, Instant now)
{
    const bool ended = state == MailState::Failed || state == MailState::Cancelled || state == MailState::Bounced;
    Query query(m_unit.connection(), "set_mail_state"_L1);
    query.bind("mail"_L1, mail.id)
        .bind("from_state"_L1, mail.state)
        .bind("mail_state"_L1, state)
        .bind("next_at"_L1, now);
    TRY_DONE(query.bind("ended_at"_L1, ended ? std::optional(now) : std::nullopt).run());
    if (query.rowsTouched() != 1)
        return fail(ErrorCode::Conflict);
    m_unit.changed(Entity::Mail, mail.id.value, "state"_L1, mailStateName(mail.state), mailStateName(state));
    return {};
}

Done MailRepository::setRecipient(MailId mail, const QByteArray &recipient)
{
    Query query(m_unit.connection(), "set_mail_recipient"_L1);
    TRY_DONE(query.bind("mail"_L1, mail).bind("recipient"_L1, recipient).run());
    if (query.rowsTouched() != 1)
        return fail(ErrorCode::Conflict);
    m_unit.changed(Entity::Mail, mail.value, "recipient"_L1, QJsonValue(), u"changed"_s);
    return {};
}

Done MailRepository::emptyOld(Instant before)
{
    Query query(m_unit.connection(), "empty_old_mail"_L1);
    TRY_DONE(query.bind("nothing"_L1, QByteArray("")).bind("before_at"_L1, before).run());
    if (query.rowsTouched() > 0)
        m_unit.createdMany(Entity::Mail);
    return {};
}

Done MailRepository::emptyOfDriver(DriverId driver, Instant now)
{
    Query cancel(m_unit.connection(), "cancel_mail_of_driver"_L1);
    TRY_DONE(cancel.bind("driver"_L1, driver).bind("now"_L1, now).run());
    Query query(m_unit.connection(), "empty_mail_of_driver"_L1);
    TRY_DONE(query.bind("nothing"_L1, QByteArray("")).bind("driver"_L1, driver).run());
    if (query.rowsTouched() > 0)
        m_unit.createdMany(Entity::Mail);
    return {};
}

Result<MailRepository::ServerRow> MailRepository::server()
{
    Query query(m_unit.connection(), "mail_server"_L1);
    TRY_DONE(query.runForRow());
    ServerRow row;
    row.server.host = query.text(0);
    row.server.port = static_cast<int>(query.number(1));
    row.server.tls = static_cast<MailTls>(query.number(2));
    row.server.auth = static_cast<MailAuth>(query.number(3));
    row.server.login = query.text(4);
    row.server.fromName = query.text(5);
    row.server.fromAddress = query.text(6);
    row.server.bounceAddress = query.text(7);
    row.server.perMinute = static_cast<int>(query.number(8));
    row.server.quietFrom = static_cast<int>(query.number(9));
    row.server.quietUntil = static_cast<int>(query.number(10));
    row.server.zone = query.text(11).toLatin1();
    row.pausedUntil = query.instant(12);
    row.failures = static_cast<int>(query.number(13));
    row.refusal = query.text(14);
    return row;
}

Done MailRepository::setServer(const MailServer &server)
{
    Query query(m_unit.connection(), "set_mail_server"_L1);
    query.bind("host"_L1, server.host).bind("port"_L1, server.port).bind("tls"_L1, server.tls);
    query.bind("auth"_L1, server.auth).bind("login"_L1, server.login).bind("from_name"_L1, server.fromName);
    query.bind("from_address"_L1, server.fromAddress).bind("bounce_address"_L1, server.bounceAddress);
    query.bind("per_minute"_L1, server.perMinute).bind("quiet_from"_L1, server.quietFrom);
    query.bind("quiet_until"_L1, server.quietUntil).bind("zone_name"_L1, QString::fromLatin1(server.zone));
    TRY_DONE(query.run());
    m_unit.changed(Entity::Mail, 0, "server"_L1, QJsonValue(), server.host);
    return {};
}

Done MailRepository::pauseServer(Instant until, int failures, const QString &refusal)
{
    Query query(m_unit.connection(), "pause_mail_server"_L1);
    return query.bind("until"_L1, until).bind("failures"_L1, failures).bind("refusal"_L1, refusal).run();
}

Result<QList<MailRepository::StaffMail>> MailRepository::staffMails(Role role)
{
    Query query(m_unit.connection(), "staff_mails"_L1);
    TRY_DONE(query.bind("role"_L1, role).run());
    QList<StaffMail> mails;
    while (query.next())
        mails.append({query.id<StaffId>(0), query.text(1), query.bytes(2)});
    return mails;
}

Result<QByteArray> MailRepository::staffMail(StaffId staff)
{
    Query query(m_unit.connection(), "staff_mail"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).run());
    return query.next() ? query.bytes(0) : QByteArray();
}

Done MailRepository::setStaffMail(StaffId staff, const QByteArray &mail)
{
    Query query(m_unit.connection(), "set_staff_mail"_L1);
    const auto sealed = mail.isEmpty() ? std::nullopt : std::optional(mail);
    TRY_DONE(query.bind("staff"_L1, staff).bind("sealed_mail"_L1, sealed).run());
    if (query.rowsTouched() != 1)
        return fail(ErrorCode::NotFound, Field::Login);
    m_unit.changed(Entity::Staff, staff.value, "mail"_L1, QJsonValue(), u"changed"_s);
    return {};
}

} // namespace parkdesk
