// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/usecase.h"

namespace parkdesk {

/// What really stands on a spot, when the book says otherwise.
class FoundOnSpot {
public:
    static constexpr QLatin1StringView kind {"found"};
    static constexpr Permission permission = Permission::ParkVehicles;

    struct Command {
        LotId lot;
        QString spot; ///< label
        QString plate; ///< empty when it cannot be read
        QString vehicleType; ///< code; of an unknown vehicle
        QString reason; ///< and, for a vehicle without a plate, how to know it
        [[nodiscard]] QJsonObject toJson() const;
    };
    /// What was done about it. The numbers are stored.
    enum class Remedy {
        Moved = 1, ///< the vehicle is parked here, now on this spot
        Swapped = 2, ///< the same, and the vehicle that the book had on this spot stands on the other
        Displaced = 3, ///< the same as Moved; bookings of this spot lost it
        Arrived = 4, ///< it had a booking that is due
        Unknown = 5, ///< it has a stay from now on
    };
    struct Outcome {
        StayId stay; ///< of the vehicle that was found
        Remedy remedy = Remedy::Moved;
        QString ticket; ///< as stored
        QString spot; ///< label
        QString before; ///< label of where the book had it; empty when nowhere
        std::optional<StayId> other; ///< swapped with
        int displaced = 0; ///< bookings that lost their place
        int unplaced = 0; ///< of those: without another one
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// What is found is so: no rule about types or bookings refuses it. Errors: UnknownLot, UnknownSpot; the plate's;
    /// UnknownVehicleType; Required on Field::Reason; Unchanged on Field::Spot when the book says so already; Ambiguous
    /// on Field::Plate (details "tickets"); SpotTaken on Field::Spot (details "ticket") when the book has a vehicle
    /// there that can stand nowhere else: it is closed or moved first; TooLong, BadCharacters on Field::Reason.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
