// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskkey.h"
#include "services/stays/arrive.h"

namespace parkdesk {

/// "Check in": a booking comes into the lot of this kiosk.
class KioskArrive {
public:
    static constexpr QLatin1StringView kind {"kiosk_arrive"};
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Command {
        KioskKey key; ///< a plate is not enough
        QString plate; ///< for a booking made without one
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = Arrive::Outcome;

    /// Errors: those of provenStay(); SpotUnsuitable on Field::Lot when it is booked in another lot; those of Arrive.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
