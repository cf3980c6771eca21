// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// A photo that belongs to a ticket. It comes as a JPEG file that was made anew from the picture alone, so that it says
/// neither where nor when nor with what it was taken.
class AddTicketPhoto {
public:
    static constexpr QLatin1StringView kind {"add_support_photo"};
    static constexpr Permission permission = Permission::AnswerDrivers;
    static constexpr int mostPhotos = 6; ///< of a ticket
    static constexpr qsizetype mostBytes = 1024 * 1024; ///< as it is kept

    struct Command {
        SupportTicketId ticket;
        QByteArray jpeg;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        SupportTicketId ticket;
        int photo = 0; ///< number within the ticket
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of keyOf() and liveTicket(); BadFile on Field::File when it is no such file; TooLong on
    /// Field::File beyond mostBytes; LimitReached on Field::File (details "limit").
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// The bytes of one photo.
class TicketPhoto {
public:
    static constexpr Permission permission = Permission::AnswerDrivers;

    struct Question {
        SupportTicketId ticket;
        int photo = 0; ///< number within the ticket
    };
    using Answer = QByteArray; ///< JPEG

    /// Errors: those of keyOf(); NotFound.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
