// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/support.h"
#include "services/usecase.h"

namespace parkdesk {

/// Something more is said in a ticket. What the office answers goes to the driver by mail, or to the contact that was
/// left, where there is an address; then it is the driver's turn. What a driver says opens the ticket again. A note for
/// the staff changes nothing else.
class AnswerTicket {
public:
    static constexpr QLatin1StringView kind {"answer_support_ticket"};
    static constexpr Permission permission = Permission::AnswerDrivers;

    struct Command {
        SupportTicketId ticket;
        QString text;
        TicketVoice voice = TicketVoice::Office;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        SupportTicketId ticket;
        int said = 0; ///< number within the ticket
        MailId mail; ///< that was queued; invalid when there is no address
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of keyOf(), liveTicket(), readSupportText() and queueMail().
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
