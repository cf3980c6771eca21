// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/support.h"
#include "services/usecase.h"

namespace parkdesk {

/// Somebody turns to the office: a ticket is opened.
class OpenSupportTicket {
public:
    static constexpr QLatin1StringView kind {"open_support_ticket"};
    static constexpr Permission permission = Permission::AnswerDrivers;

    struct Command {
        TicketCategory category = TicketCategory::Question;
        QString text;
        DriverId driver; ///< may be invalid
        StayId stay; ///< may be invalid; without a driver and a lot, those of the stay are taken
        LotId lot; ///< may be invalid
        QString contact; ///< mail address or phone number for the answer; may be empty
        QString language = QStringLiteral("en"); ///< of an answer to somebody without an account
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        SupportTicketId ticket;
        qint64 number = 0; ///< that people say, see supportNumberText()
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of keyOf() and liveDriver(); Required, TooLong and BadCharacters on Field::Text; NotFound on
    /// Field::Ticket for a stay that is not there or another driver's; UnknownLot; BadMail and BadPhone for a contact;
    /// BadCode on Field::Language.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
