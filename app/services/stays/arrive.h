// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/staykey.h"
#include "services/usecase.h"

namespace parkdesk {

/// A vehicle with a booking comes in, even one that fell as a no-show, as long as its period is not over; it owes no
/// fee then, and one that was paid counts for the stay.
class Arrive {
public:
    static constexpr QLatin1StringView kind {"arrive"};
    static constexpr Permission permission = Permission::ParkVehicles;

    struct Command {
        StayKey key;
        QString plate; ///< for a booking made without one
        std::optional<QString> outOfHoursReason = {}; ///< why it comes in while the lot is closed (exception)
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        QString ticket;
        QString spot;
        TimeSpan claimed;
        bool moved = false; ///< to another spot than the booked one
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// The booked places when they are free from now on, else another spot. Errors: those of resolveStay(); IllegalMove
    /// (details "state"); PeriodPast for a no-show whose period is over; TooEarly (details "from") more than
    /// the lot's early arrival before the booking begins; Required on Field::Plate; AlreadyInside; LotFull; those of
    /// isOutOfHours() while the lot is closed.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
