// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"

namespace parkdesk {

/// Whose stay or booking it is.
class NameStayDriver {
public:
    static constexpr QLatin1StringView kind {"name_stay_driver"};
    static constexpr Permission permission = Permission::RegisterDrivers;
    static constexpr bool quietWhenIdle = true;

    struct Command {
        StayId stay;
        DriverId driver; ///< invalid: nobody's
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound; those of liveDriver(); for a booking DriverSuspended, or NotPaid where the lot keeps debtors
    /// from booking, on Field::Driver.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Whose a stay will be that is being made: \a named, or else the only active driver who has that vehicle.
[[nodiscard]] Result<std::optional<DriverId>> driverOfNewStay(UnitOfWork &unit, std::optional<VehicleId> vehicle,
                                                              DriverId named);

/// For a stay that is being made: it belongs to \a named, or else to the only active driver who has that vehicle.
/// Errors: those of liveDriver(); DriverSuspended on Field::Driver when \a named is.
[[nodiscard]] Done nameNewStay(UnitOfWork &unit, StayId stay, std::optional<VehicleId> vehicle, DriverId named);

} // namespace parkdesk
