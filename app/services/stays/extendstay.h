// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/staykey.h"
#include "services/usecase.h"

namespace parkdesk {

/// The end of a booking or of a parked vehicle's time is set anew: later, or earlier.
class ExtendStay {
public:
    static constexpr QLatin1StringView kind {"extend"};
    static constexpr Permission permission = Permission::ParkVehicles;

    struct Command {
        StayKey key;
        Instant until;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        QString spot; ///< label; empty without a place and in a free-choice lot
        Instant before; ///< the end until now
        Instant until;
        bool moved = false; ///< a booking, to another spot, since its own is not free for so long
        int replaced = 0; ///< other bookings that moved aside
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Bookings in the way move to an equal or larger spot; none of them is left without a place. Errors: those of
    /// resolveCurrentStay(); IllegalMove (details "state"); BadSpan or BadTime on Field::Until; SpotTaken on
    /// Field::Until (details "possible_until", in milliseconds) when one cannot be moved aside.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
