// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskkey.h"
#include "services/stays/extendstay.h"

namespace parkdesk {

/// A stay or a booking ends at another time.
class KioskExtend {
public:
    static constexpr QLatin1StringView kind {"kiosk_extend"};
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Command {
        KioskKey key; ///< a plate is not enough
        Instant until;
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = ExtendStay::Outcome;

    /// Errors: those of provenStay() and ExtendStay.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
