// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// A till is set up.
class AddDesk {
public:
    static constexpr QLatin1StringView kind {"add_desk"};
    static constexpr Permission permission = Permission::ManageLots;

    struct Command {
        LotId lot;
        QString name;
        QString deskKind; ///< "entry", "exit" or "both"
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DeskId desk;
        QString code; ///< first in its receipt numbers
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot; those of the name; AlreadyExists on Field::Desk; BadCode on Field::Desk.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
