// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/staykey.h"
#include "services/usecase.h"

#include "domain/money.h"

namespace parkdesk {

/// A plate or a type that was typed wrong is put right, with the reason.
class CorrectStay {
public:
    static constexpr QLatin1StringView kind {"correct"};
    static constexpr Permission permission = Permission::CorrectStays;

    struct Command {
        StayKey key;
        std::optional<QString> plate;
        std::optional<QString> vehicleType; ///< code
        QString reason;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        QString vehicleType; ///< code, now
        QString spot; ///< label; empty without a place and in a free-choice lot
        /// What the whole stay costs until now, before and after; absent for a booking and where there is no price.
        std::optional<Money> amountBefore;
        std::optional<Money> amountAfter;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Another type chooses the tariff version again, and what was paid for the wrong one no longer opens the exit when
    /// the right one costs more. A parked vehicle stays where it stands, suitable or not; a booking gets a spot that
    /// fits. Errors: those of resolveCurrentStay(); IllegalMove (details "state"); Required on Field::Reason; the
    /// plate's; UnknownVehicleType; Unchanged on Field::Plate or Field::VehicleType; AlreadyInside on Field::Plate
    /// (details "ticket"); SpotTaken on Field::Spot when the right type needs places on which others stand; LotFull;
    /// TooLong, BadCharacters on Field::Reason.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
