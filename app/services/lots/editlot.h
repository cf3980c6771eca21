// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotsettings.h"
#include "services/usecase.h"

namespace parkdesk {

/// What was typed in about a lot.
class ReadLotSettings {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
    };
    struct Answer {
        LotSettings settings;
        bool hasStays = false; ///< time zone and currency are fixed
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// Makes them what \a settings says.
class EditLot {
public:
    static constexpr QLatin1StringView kind {"edit_lot"};
    static constexpr Permission permission = Permission::ManageLots;

    struct Command {
        LotId lot;
        LotSettings settings;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        LotId lot;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot; those of checkSettings(); UnknownVehicleType; AlreadyExists on Field::Name; LotHasStays on
    /// Field::TimeZone or Field::Currency; Unchanged.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
