// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mail.h"
#include "services/search/searchstays.h"
#include "services/support/ticketlist.h"

namespace parkdesk {

/// All that is known of one ticket.
class TicketDetail {
public:
    static constexpr Permission permission = Permission::AnswerDrivers;

    struct Question {
        SupportTicketId ticket; ///< invalid: by its number
        qint64 number = 0;
    };
    struct Said {
        int number = 0; ///< from 1
        TicketVoice voice = TicketVoice::Driver;
        QString text; ///< empty when its driver was erased
        Instant at;
        QString by; ///< who of the staff wrote it down; empty for none
        std::optional<MailState> mail; ///< how far the mail that told it is; absent without one

        friend bool operator==(const Said &, const Said &) = default;
    };
    struct Photo {
        int number = 0; ///< from 1
        qint64 size = 0; ///< bytes
        Instant addedAt;

        friend bool operator==(const Photo &, const Photo &) = default;
    };
    struct Answer {
        TicketList::Row row;
        Zone zone; ///< of its lot; null without one
        StaffId owner; ///< may be invalid
        qint64 driverNumber = 0; ///< 0 without a driver
        QString driverMail; ///< may be empty
        QString driverPhone; ///< may be empty
        QString contact; ///< for the answer; may be empty
        QString answersTo; ///< the mail address that an answer goes to; empty without one
        std::optional<StayRow> stay;
        QList<Said> said; ///< in its order
        QList<Photo> photos;
    };

    /// Errors: those of keyOf(); NotFound on Field::Ticket.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
