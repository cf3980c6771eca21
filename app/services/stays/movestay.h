// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/staykey.h"
#include "services/usecase.h"

namespace parkdesk {

/// A parked vehicle drives to another spot, or a booking gets another one.
class MoveStay {
public:
    static constexpr QLatin1StringView kind {"move"};
    static constexpr Permission permission = Permission::ParkVehicles;

    struct Command {
        StayKey key;
        /// Label; several, with blanks between, for a vehicle that stands on several. Absent: the best one that is no
        /// smaller than its own.
        std::optional<QString> spot;
        QString reason; ///< may be empty; one that is said is listed as an exception
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        QString before; ///< label; empty when it had no place and in a free-choice lot
        QString spot; ///< label, or several; empty in a free-choice lot
        TimeSpan claimed;
        bool shortened = false; ///< only a gap was left there: the vehicle may stay until the end of `claimed`
        int replaced = 0; ///< other bookings that moved aside
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of resolveCurrentStay(); IllegalMove (details "state"); UnknownSpot, SpotUnsuitable, SpotTaken on
    /// Field::Spot; Unchanged on Field::Spot when it is there already; LotFull; TooLong, BadCharacters on
    /// Field::Reason.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
