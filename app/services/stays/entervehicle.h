// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/spot.h"
#include "services/usecase.h"

#include <QStringList>

namespace parkdesk {

/// A vehicle without a booking comes in.
class EnterVehicle {
public:
    static constexpr QLatin1StringView kind {"enter"};
    static constexpr Permission permission = Permission::ParkVehicles;

    struct Command {
        LotId lot;
        QString plate; ///< empty: no plate, which needs a type without one or a note
        QString note; ///< for a vehicle without a plate
        QString vehicleType; ///< code; empty: the one this vehicle came with last, else "car"
        /// Label; absent: the program finds one. A long vehicle may stand on several, with blanks between their labels.
        std::optional<QString> spot;
        QStringList features; ///< asked for: "ev", "accessible", ...
        std::optional<Instant> until; ///< absent: now + the lot's usual stay
        std::optional<QString> twinReason; ///< a second vehicle with the same plate is real, and why
        bool largerClass = false; ///< when no spot for its type is free: one marked for larger vehicles (exception)
        bool overflow = false; ///< when no spot is free at all: the overflow zone (exception; Permission::UseOverflow,
                               ///< an approver's will do)
        std::optional<QString> outOfHoursReason; ///< why it comes in while the lot is closed (exception)
        std::optional<int> queueNumber; ///< of today; absent: the one with which this vehicle waits, if it does
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        QString ticket; ///< as stored
        QString vehicleType;
        QString spot; ///< label, or several; empty in a free-choice lot
        TimeSpan claimed;
        bool shortened = false; ///< only a gap was left: the vehicle may stay until the end of `claimed`
        bool larger = false; ///< on a spot for larger vehicles
        bool overflow = false; ///< in the overflow zone
        std::optional<int> queueNumber; ///< the number that it waited with
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// A spot for its own type is taken whenever one is free, whatever else the command allows.
    /// Errors: those of Plate; UnknownLot, UnknownVehicleType; AlreadyInside (details "ticket"); LotFull; UnknownSpot,
    /// SpotTaken, SpotUnsuitable; BadSpan when `until` is not after now; TooLong on Field::Note; Required on
    /// Field::Plate; NotPermitted for a twin and for overflow (details "permission"); OutOfHours (details "opens_at",
    /// instant, where it opens again) on Field::Reason while the lot is closed; NotWaiting on Field::Queue.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
