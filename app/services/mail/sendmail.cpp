// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/sendmail.h"

#include "adapters/officekey.h"
#include "formats/mime.h"
#include "services/commandrunner.h"
#include "services/mail/mailcontent.h"
#include "services/plainwork.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

using Row = MailRepository::Row;

/// A mail that was taken, and what is needed to send it.
struct TakenMail {
    MailTurn turn = MailTurn::Idle; ///< why there is none
    std::optional<Row> row;
    MailServer server;
    int failures = 0;
    QByteArray content;
};

Result<bool> isQuiet(const MailServer &server, Instant now)
{
    const Zone zone = TRY(ZoneRules::forZone(server.zone));
    return quietUntil(server, *zone, now).has_value();
}

/// Anything to do? Looks without writing, so that a runner with nothing to send leaves no trace.
Result<MailTurn> lookForMail(MailSender &sender, MailServer &server)
{
    MailTurn turn = MailTurn::Idle;
    TRY_DONE(inSnapshot(sender.connection, [&](UnitOfWork &unit) -> Done {
        const Instant now = sender.clock.now();
        MailRepository mails(unit);
        const auto row = TRY(mails.server());
        server = row.server;
        if (!row.server.isSetUp())
            turn = MailTurn::NoServer;
        else if (row.pausedUntil <= now && TRY(mails.hasDue(TRY(isQuiet(row.server, now)), now)))
            turn = MailTurn::Sent;
        return {};
    }));
    return turn;
}

Done takeMail(MailSender &sender, UnitOfWork &unit, TakenMail &taken)
{
    taken = {};
    const Instant now = sender.clock.now();
    MailRepository mails(unit);
    TRY_DONE(mails.takeTurn());
    const auto server = TRY(mails.server());
    taken.server = server.server;
    taken.failures = server.failures;
    TRY_DONE(mails.giveUpLate(now));
    if (!server.server.isSetUp() || server.pausedUntil > now)
        return {};
    if (TRY(mails.triedSince(now - minutes(1))) >= server.server.perMinute)
        return {};
    taken.row = TRY(mails.takeDue({sender.holder, now + mailLease}, TRY(isQuiet(server.server, now)), now));
    if (taken.row)
        taken.content = TRY(mails.contentOf(taken.row->id));
    return {};
}

/// The mail as it goes over the wire: each time the same bytes.
Result<MailParcel> parcelOf(const MailSender &sender, const TakenMail &taken)
{
    const Row &row = *taken.row;
    const QByteArray bytes = TRY(sender.key->open(taken.content, placeOfContent(row.messageId)));
    const MailContent content = TRY(MailContent::fromBytes(bytes));
    MimeMail mail;
    mail.messageId = row.messageId;
    mail.date = row.queuedAt;
    mail.fromName = taken.server.fromName;
    mail.fromAddress = taken.server.fromAddress;
    mail.to = TRY(sender.key->openText(row.recipient, placeOfRecipient(row.messageId)));
    mail.subject = TRY(sender.key->openText(row.subject, placeOfSubject(row.messageId)));
    mail.text = content.text;
    mail.html = content.html;
    mail.calendar = content.calendar;
    for (const MailAttachment &file : content.attachments)
        mail.files.append({file.name, file.type, file.bytes});
    if (saysHowToStop(row.purpose))
        mail.unsubscribe = taken.server.fromAddress;
    const QString &bounce = taken.server.bounceAddress;
    return MailParcel {bounce.isEmpty() ? taken.server.fromAddress : bounce, mail.to, mail.toBytes()};
}

MailRepository::Settlement settlementOf(const Row &row, const MailVerdict &verdict, Instant now)
{
    using Kind = MailVerdict::Kind;
    if (verdict.kind == Kind::Sent)
        return {MailState::Sent, row.nextAt, now, QString()};
    if (verdict.kind == Kind::Refused)
        return {MailState::Failed, row.nextAt, now, verdict.answer};
    const auto pause = pauseBeforeTry(row.attempts, now - row.firstTry.value_or(now));
    if (!pause)
        return {MailState::Failed, row.nextAt, now, verdict.answer};
    return {MailState::Waiting, now + *pause, std::nullopt, verdict.answer};
}

Done settleMail(UnitOfWork &unit, const TakenMail &taken, const MailVerdict &verdict, Instant now, bool &settled)
{
    MailRepository mails(unit);
    const bool tellsOfServer = verdict.kind == MailVerdict::Kind::ServerAway || taken.failures > 0;
    if (tellsOfServer)
        TRY_DONE(mails.takeTurn()); // first, as who takes a mail does
    settled = TRY(mails.settle(*taken.row, settlementOf(*taken.row, verdict, now)));
    if (verdict.kind == MailVerdict::Kind::ServerAway)
        return mails.pauseServer(now + pauseOfServer(taken.failures + 1), taken.failures + 1, verdict.answer);
    if (verdict.kind != MailVerdict::Kind::Unknown && taken.failures > 0)
        return mails.pauseServer({0}, 0, QString());
    return {};
}

std::optional<QByteArray> secretOf(const MailSender &sender, const MailServer &server)
{
    if (server.auth == MailAuth::None)
        return QByteArray();
    return sender.secret ? sender.secret(server) : std::nullopt;
}

void tell(const MailSender &sender, const ChangeSet &changes)
{
    if (sender.told && !changes.isEmpty())
        sender.told(changes);
}

} // namespace

Result<MailTurn> sendNextMail(MailSender &sender)
{
    MailServer server;
    const MailTurn look = TRY(lookForMail(sender, server));
    if (look != MailTurn::Sent)
        return look;
    if (!sender.key)
        return fail(ErrorCode::PasswordNeeded, Field::Password);
    const auto secret = secretOf(sender, server);
    if (!secret)
        return MailTurn::NoSecret;
    TakenMail taken;
    tell(sender, TRY(plainWork(sender.connection, [&](UnitOfWork &unit) { return takeMail(sender, unit, taken); })));
    if (!taken.row)
        return MailTurn::Idle;
    const auto parcel = parcelOf(sender, taken);
    const MailVerdict verdict = parcel ? sender.transport.send(taken.server, *secret, *parcel)
                                       : MailVerdict {MailVerdict::Kind::Refused, u"sealed_otherwise"_s};
    bool settled = false;
    const auto settle = [&](UnitOfWork &unit) { return settleMail(unit, taken, verdict, sender.clock.now(), settled); };
    auto changes = plainWork(sender.connection, settle);
    // Settled twice is settled once: the second finds the mail no longer held.
    if (!changes && changes.error().code == ErrorCode::OutcomeUnknown) {
        changes = plainWork(sender.connection, settle);
        settled = settled || changes.has_value();
    }
    tell(sender, TRY(std::move(changes)));
    if (!settled)
        return MailTurn::Overtaken;
    return verdict.kind == MailVerdict::Kind::Sent ? MailTurn::Sent : MailTurn::NotSent;
}

} // namespace parkdesk
