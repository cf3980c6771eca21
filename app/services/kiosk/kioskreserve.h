// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskkey.h"
#include "services/stays/reservespot.h"

namespace parkdesk {

/// Whoever is logged in books ahead, in any lot.
class KioskReserve {
public:
    static constexpr QLatin1StringView kind {"kiosk_reserve"};
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Command {
        DriverId driver;
        LotId lot; ///< invalid: that of this kiosk
        Instant from;
        Instant until;
        QString plate; ///< one of theirs, or another; may be empty
        QString vehicleType; ///< code
        QStringList features;
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = ReserveSpot::Outcome;

    /// Errors: those of checkKioskDriver() and ReserveSpot.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
