// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/support.h"
#include "domain/zonerules.h"
#include "services/usecase.h"

namespace parkdesk {

struct SupportTicketRow;

/// Tickets, the newest first.
class TicketList {
public:
    static constexpr Permission permission = Permission::AnswerDrivers;
    static constexpr int mostRows = 200;

    struct Question {
        std::optional<TicketState> state; ///< absent: all
        std::optional<TicketCategory> category; ///< absent: all
        LotId lot; ///< invalid: of all
        DriverId driver; ///< invalid: of all
        SupportTicketId before; ///< where the last page ended; invalid: from the newest on
        int most = 50; ///< at most mostRows
    };
    struct Row {
        SupportTicketId ticket;
        qint64 number = 0; ///< see supportNumberText()
        TicketCategory category = TicketCategory::Question;
        TicketState state = TicketState::Open;
        LotId lot; ///< may be invalid
        QString lotName;
        DriverId driver; ///< may be invalid
        QString driverName; ///< empty when nobody is known, or no more
        QString ownerName; ///< of the staff; empty before somebody took it
        QString text; ///< why it was opened
        Instant openedAt;
        Instant changedAt;

        /// All that stands in the ticket itself.
        [[nodiscard]] static Row of(const SupportTicketRow &ticket);
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Answer {
        QList<Row> rows;
        bool more = false;
        qint64 open = 0; ///< of all tickets
        qint64 waiting = 0;
        qint64 closed = 0;
    };

    /// Errors: those of keyOf().
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
