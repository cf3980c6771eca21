// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"

namespace parkdesk {

/// Two accounts of one person become one: stays, vehicles, reviews and tickets go to the one that is kept, and what it
/// does not know it takes from the other, which is emptied and points to it.
class MergeDrivers {
public:
    static constexpr QLatin1StringView kind {"merge_drivers"};
    static constexpr Permission permission = Permission::ManageDrivers;

    struct Command {
        DriverId kept;
        DriverId merged;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverId driver; ///< the one that is kept
        int stays = 0; ///< that it got
        int vehicles = 0;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of liveDriver() and keyOf(); Unchanged on Field::Driver when both are the same.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
