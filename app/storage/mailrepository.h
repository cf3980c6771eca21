// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/mail.h"
#include "domain/mailserver.h"
#include "domain/permission.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace parkdesk {

class Query;
class UnitOfWork;

/// The outbox. Recipients, subjects and contents are sealed bytes here; who has the office's key opens them.
class MailRepository {
public:
    explicit MailRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// A mail as it is put in.
    struct Fresh {
        QString messageId; ///< without its angles
        QString onceKey; ///< empty: none
        MailPurpose purpose = MailPurpose::Booking;
        DriverId driver;
        QByteArray recipient;
        QByteArray subject;
        QByteArray content;
        qint64 size = 0; ///< of what was sealed as content
        Instant nextAt;
        std::optional<Instant> notAfter;
    };
    /// The earlier one where its key was queued before.
    [[nodiscard]] Result<MailId> add(const Fresh &mail, Instant now);
    [[nodiscard]] Result<bool> wasQueued(const QString &onceKey);

    struct Row {
        MailId id;
        QString messageId;
        MailPurpose purpose = MailPurpose::Booking;
        MailState state = MailState::Waiting;
        int attempts = 0;
        Instant queuedAt;
        Instant nextAt;
        std::optional<Instant> triedAt;
        std::optional<Instant> endedAt;
        QString refusal; ///< of the last try: "550 5.1.1", or a word of ours
        qint64 size = 0;
        QString holder; ///< who tries, or tried last
        qint64 fence = 0;
        QByteArray recipient;
        QByteArray subject;
        std::optional<Instant> firstTry;
        DriverId driver;
    };
    /// Errors: NotFound.
    [[nodiscard]] Result<Row> find(MailId mail);
    [[nodiscard]] Result<QByteArray> contentOf(MailId mail);
    /// The newest first; of one state, or all.
    [[nodiscard]] Result<QList<Row>> before(MailId mail, std::optional<MailState> state, int most);
    /// What went or is to go to a driver, the newest first.
    [[nodiscard]] Result<QList<Row>> ofDriver(DriverId driver, MailId before, int most);
    struct Counts {
        qint64 waiting = 0;
        qint64 sending = 0;
        qint64 sent = 0;
        qint64 failed = 0; ///< and bounced
        qint64 cancelled = 0;
        qint64 failing = 0; ///< of those that wait: tried, and to be tried again
        qint64 sentSince = 0;
    };
    [[nodiscard]] Result<Counts> counts(Instant since);
    /// Failed and bounced.
    [[nodiscard]] Result<qint64> givenUp();

    struct Lease {
        QString holder;
        Instant until;
    };
    /// Takes the mail that is due first, if there is one. Whoever else takes waits until this unit ends.
    [[nodiscard]] Result<std::optional<Row>> takeDue(const Lease &lease, bool quiet, Instant now);
    /// Whether takeDue() would find one.
    [[nodiscard]] Result<bool> hasDue(bool quiet, Instant now);
    /// Tries since then, of all programs. After takeTurn() it stays true until this unit ends.
    [[nodiscard]] Result<qint64> triedSince(Instant since);
    [[nodiscard]] Done takeTurn();

    struct Settlement {
        MailState state = MailState::Sent;
        Instant nextAt;
        std::optional<Instant> endedAt;
        QString refusal;
    };
    /// What became of a try. False when somebody else has the mail by now: then nothing is changed.
    [[nodiscard]] Result<bool> settle(const Row &mail, const Settlement &settlement);
    /// What is useless by now.
    [[nodiscard]] Done giveUpLate(Instant now);

    /// A person's wish. Errors: Conflict when it is in another state by now.
    [[nodiscard]] Done setState(const Row &mail, MailState state, Instant now);
    /// Errors: Conflict when it is on its way or gone.
    [[nodiscard]] Done setRecipient(MailId mail, const QByteArray &recipient);
    /// Takes the words from what ended before then.
    [[nodiscard]] Done emptyOld(Instant before);
    /// A driver is erased: what waits is not sent, and nothing of any mail to them stays but its row.
    [[nodiscard]] Done emptyOfDriver(DriverId driver, Instant now);

    struct ServerRow {
        MailServer server;
        Instant pausedUntil; ///< it was not there
        int failures = 0; ///< in a row
        QString refusal;
    };
    [[nodiscard]] Result<ServerRow> server();
    [[nodiscard]] Done setServer(const MailServer &server);
    [[nodiscard]] Done pauseServer(Instant until, int failures, const QString &refusal);

    /// A person of the staff with a mail address, which is sealed.
    struct StaffMail {
        StaffId staff;
        QString name;
        QByteArray mail;
    };
    [[nodiscard]] Result<QList<StaffMail>> staffMails(Role role);
    /// Sealed; empty without one, and of who is switched off.
    [[nodiscard]] Result<QByteArray> staffMail(StaffId staff);
    [[nodiscard]] Done setStaffMail(StaffId staff, const QByteArray &mail);

private:
    [[nodiscard]] static Row rowOf(const Query &query);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
