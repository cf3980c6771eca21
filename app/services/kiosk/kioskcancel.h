// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskkey.h"
#include "services/stays/cancelstay.h"

namespace parkdesk {

/// A booking is given up.
class KioskCancel {
public:
    static constexpr QLatin1StringView kind {"kiosk_cancel"};
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Command {
        KioskKey key; ///< a plate is not enough
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = CancelStay::Outcome;

    /// Errors: those of provenStay() and CancelStay.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
