// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/registerdriver.h"

namespace parkdesk {

/// Adds a vehicle; the first one is the primary one. For the use cases here. Errors: those of AddDriverVehicle.
[[nodiscard]] Result<DriverVehicleId> addVehicleOf(UnitOfWork &unit, DriverId driver, const DriverVehicleEntry &vehicle,
                                                   const DeedContext &context);

/// A driver has one more vehicle; another driver may have it as well.
class AddDriverVehicle {
public:
    static constexpr QLatin1StringView kind {"add_driver_vehicle"};
    static constexpr Permission permission = Permission::RegisterDrivers;

    struct Command {
        DriverId driver;
        DriverVehicleEntry vehicle;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverVehicleId vehicle;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of liveDriver() and of a plate; UnknownVehicleType; AlreadyExists on Field::Plate; LimitReached on
    /// Field::Plate (details "limit").
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// A vehicle is theirs no longer; its stays remain.
class RemoveDriverVehicle {
public:
    static constexpr QLatin1StringView kind {"remove_driver_vehicle"};
    static constexpr Permission permission = Permission::RegisterDrivers;

    struct Command {
        DriverId driver;
        DriverVehicleId vehicle;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverVehicleId primary; ///< now; invalid when none is left
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of liveDriver(); NotFound on Field::Plate.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Which vehicle is meant when none is said.
class SetPrimaryVehicle {
public:
    static constexpr QLatin1StringView kind {"set_primary_vehicle"};
    static constexpr Permission permission = Permission::RegisterDrivers;
    static constexpr bool quietWhenIdle = true;

    using Command = RemoveDriverVehicle::Command;
    using Outcome = RemoveDriverVehicle::Outcome;

    /// Errors: those of liveDriver(); NotFound on Field::Plate.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
