// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mail.h"
#include "services/usecase.h"

namespace parkdesk {

/// The mails to one driver, and how far each came.
class DriverMails {
public:
    static constexpr Permission permission = Permission::SeeDrivers;
    static constexpr int mostRows = 200;

    struct Question {
        DriverId driver;
        MailId before {Q_INT64_C(9'000'000'000'000'000'000)};
        int most = 100; ///< at most mostRows
    };
    struct Row {
        MailId mail;
        MailPurpose purpose = MailPurpose::Booking;
        MailState state = MailState::Waiting;
        int tries = 0;
        QString subject; ///< empty once it was emptied, or is sealed otherwise
        QString refusal; ///< see mailReason()
        Instant queuedAt;
        std::optional<Instant> endedAt;
    };
    struct Answer {
        QList<Row> rows; ///< the newest first
        bool more = false;
    };

    /// Errors: those of keyOf().
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
