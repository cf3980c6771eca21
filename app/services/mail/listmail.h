// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mail.h"
#include "services/usecase.h"

#include <QList>

namespace parkdesk {

/// The outbox: what failed, waits and went.
class ListMail {
public:
    static constexpr Permission permission = Permission::SeeJobs;

    struct Question {
        std::optional<MailState> state; ///< none: all
        MailId before {Q_INT64_C(9'000'000'000'000'000'000)}; ///< the newest of them first
        int most = 200;
        /// Those of these states first, however old they are; the others after them.
        QList<MailState> first = {};
    };
    struct Row {
        MailId id;
        MailPurpose purpose = MailPurpose::Booking;
        MailState state = MailState::Waiting;
        int tries = 0;
        QString to; ///< empty without the office's key, and once it was emptied
        QString subject;
        QString refusal; ///< "550 5.1.1", or a word of ours; see mailReason()
        QString holder;
        Instant queuedAt;
        Instant nextAt;
        std::optional<Instant> triedAt;
        std::optional<Instant> endedAt;
        qint64 size = 0; ///< bytes
        DriverId driver;
    };
    struct Answer {
        QList<Row> rows;
        qint64 waiting = 0; ///< and being sent
        qint64 sending = 0; ///< of those
        qint64 failing = 0; ///< of those that wait: tried, and to be tried again
        qint64 failed = 0; ///< and bounced
        qint64 sent = 0;
        qint64 sentToday = 0; ///< since midnight on the mail server's clock
        qint64 cancelled = 0;
        bool readable = false; ///< whether addresses and subjects could be opened
    };
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// Why a mail did not go, as a code for which pages and the command line have words: "no_such_address", "mailbox_full",
/// "too_large", "refused_as_spam", "server_busy", "login_refused", "no_server", "no_tls", "too_late", "no_answer",
/// "sealed_otherwise", "refused"; empty when nothing is said.
[[nodiscard]] QString mailReason(const QString &refusal);

} // namespace parkdesk
