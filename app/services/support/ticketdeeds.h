// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/support.h"
#include "services/usecase.h"

namespace parkdesk {

/// What the deeds here answer.
struct TicketOutcome {
    SupportTicketId ticket;
    TicketState state = TicketState::Open;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static TicketOutcome fromJson(const QJsonObject &json);
};

/// Whoever takes a ticket sees to it from now on.
class TakeTicket {
public:
    static constexpr QLatin1StringView kind {"take_support_ticket"};
    static constexpr Permission permission = Permission::AnswerDrivers;

    struct Command {
        SupportTicketId ticket;
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = TicketOutcome;

    /// Errors: those of liveTicket(); Unchanged on Field::Ticket when it is theirs already.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Nothing more is to be done.
class CloseTicket {
public:
    static constexpr QLatin1StringView kind {"close_support_ticket"};
    static constexpr Permission permission = Permission::AnswerDrivers;

    using Command = TakeTicket::Command;
    using Outcome = TicketOutcome;

    /// Errors: those of liveTicket(); Unchanged on Field::Ticket when it is closed.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Something is to be done after all.
class ReopenTicket {
public:
    static constexpr QLatin1StringView kind {"reopen_support_ticket"};
    static constexpr Permission permission = Permission::AnswerDrivers;

    using Command = TakeTicket::Command;
    using Outcome = TicketOutcome;

    /// Errors: those of liveTicket(); Unchanged on Field::Ticket when it is open.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Says which stay a ticket is about, with its lot, and its driver where none was known.
class LinkTicket {
public:
    static constexpr QLatin1StringView kind {"link_support_ticket"};
    static constexpr Permission permission = Permission::AnswerDrivers;

    struct Command {
        SupportTicketId ticket;
        StayId stay; ///< invalid: about none any more
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = TicketOutcome;

    /// Errors: those of liveTicket(); NotFound for a stay that is not there; NotFound on Field::Driver when the stay is
    /// another driver's.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
