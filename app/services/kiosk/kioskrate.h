// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskkey.h"
#include "services/support/ratevisit.h"

namespace parkdesk {

/// Who is logged in rates a visit of theirs.
class KioskRate {
public:
    static constexpr QLatin1StringView kind {"kiosk_rate"};
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Command {
        DriverId driver; ///< who is logged in
        StayId stay; ///< one of theirs
        int stars = 0; ///< 1 to 5
        QString text; ///< may be empty; no part of the canonical form
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = RateVisit::Outcome;

    /// Errors: those of checkKioskDriver() and provenStay(), so NotFound on Field::Ticket for a stay of another; those
    /// of RateVisit.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
