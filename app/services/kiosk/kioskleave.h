// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskkey.h"
#include "services/stays/leavestay.h"

namespace parkdesk {

/// A vehicle on which nothing is due drives out of the lot of this kiosk.
class KioskLeave {
public:
    static constexpr QLatin1StringView kind {"kiosk_leave"};
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Command {
        KioskKey key;
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = LeaveStay::Outcome;

    /// Errors: those of stayAtKiosk(); CardPending; NotInside, NotPaid (details "due").
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
