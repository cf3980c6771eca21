// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskkey.h"
#include "services/stays/entervehicle.h"

namespace parkdesk {

/// "Park now": a vehicle without a booking comes into the lot of this kiosk.
class KioskEnter {
public:
    static constexpr QLatin1StringView kind {"kiosk_enter"};
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Command {
        DriverId driver; ///< who is logged in: the stay is theirs; invalid: nobody
        QString plate; ///< empty only for a type without plates
        QString vehicleType; ///< code; empty: the one it came with last, else "car"
        QStringList features; ///< asked for: "ev", "accessible"
        std::optional<Instant> until; ///< absent: the lot's usual stay
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = EnterVehicle::Outcome;

    /// Errors: those of lotOfKiosk() and checkKioskDriver(); those of EnterVehicle that a driver can meet: the plate's,
    /// Required on Field::Plate, AlreadyInside, LotFull, BadSpan, OutOfHours (details "opens_at").
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
