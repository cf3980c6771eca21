// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/entervehicle.h"

#include "domain/money.h"

namespace parkdesk {

/// A plate that is inside by the book stands at the entrance: its old stay ended unseen, and a new one begins.
class ReEnter {
public:
    static constexpr QLatin1StringView kind {"re_enter"};
    static constexpr Permission permission = Permission::ParkVehicles;

    struct Command {
        LotId lot;
        QString plate;
        QString vehicleType; ///< code; empty: as it came last
        std::optional<QString> spot; ///< label; absent: the program finds one
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        EnterVehicle::Outcome entered;
        StayId closed; ///< the old stay
        Money amount; ///< of the old stay
        Money open; ///< of that, not paid
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: the plate's; NotInside on Field::Plate; Ambiguous (details "tickets") when twins stand here; those of
    /// EnterVehicle.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
