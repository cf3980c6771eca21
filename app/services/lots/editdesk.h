// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// What a desk is for and how people usually pay there.
class EditDesk {
public:
    static constexpr QLatin1StringView kind {"edit_desk"};
    static constexpr Permission permission = Permission::ManageLots;

    struct Command {
        DeskId desk;
        QString deskKind; ///< "entry", "exit" or "both"
        QString defaultTender; ///< "cash" or "card"
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DeskId desk;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound, BadCode on Field::Desk; BadCode on Field::Method.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// One desk as it is set up.
class DescribeDesk {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        DeskId desk;
    };
    struct Answer {
        QString name;
        QString code; ///< first in its receipt numbers
        QString deskKind; ///< "entry", "exit" or "both"
        QString defaultTender; ///< "cash" or "card"
    };

    /// Errors: NotFound on Field::Desk.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
