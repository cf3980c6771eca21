// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// A vehicle is sent away, and why is remembered and counted.
class TurnAway {
public:
    static constexpr QLatin1StringView kind {"turn_away"};
    static constexpr Permission permission = Permission::ParkVehicles;

    struct Command {
        LotId lot;
        QString vehicleType; ///< code; empty: "car"
        QString reason;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        TurnAwayId entry;
        int today = 0; ///< turned away on this business day, this one included
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot, UnknownVehicleType; Required, TooLong, BadCharacters on Field::Reason.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
