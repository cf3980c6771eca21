// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"

namespace parkdesk {

/// A driver may no longer log in or book, for a reason that the staff can read. What runs already goes on.
class SuspendDriver {
public:
    static constexpr QLatin1StringView kind {"suspend_driver"};
    static constexpr Permission permission = Permission::ManageDrivers;

    struct Command {
        DriverId driver;
        QString reason; ///< no part of the canonical form
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverId driver;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of liveDriver() and keyOf(); Required, TooLong and BadCharacters on Field::Reason; Unchanged on
    /// Field::Driver when it is suspended already.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// They may again.
class ReactivateDriver {
public:
    static constexpr QLatin1StringView kind {"reactivate_driver"};
    static constexpr Permission permission = Permission::ManageDrivers;

    struct Command {
        DriverId driver;
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = SuspendDriver::Outcome;

    /// Errors: those of liveDriver(); Unchanged on Field::Driver when it is not suspended.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
