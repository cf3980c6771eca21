// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"

namespace parkdesk {

/// A person wants to be forgotten: every field, vehicle, code and index goes, and what they wrote in reviews and
/// tickets. Stays, stars and what was paid remain, and point to an account that is nobody any more; a vehicle that
/// stands here leaves like any other.
class EraseDriver {
public:
    static constexpr QLatin1StringView kind {"erase_driver"};
    static constexpr Permission permission = Permission::ManageDrivers;

    struct Command {
        DriverId driver;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverId driver;
        qint64 stays = 0; ///< that remain
        qint64 live = 0; ///< of those booked or inside
        int open = 0; ///< that are not paid
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of liveDriver().
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
