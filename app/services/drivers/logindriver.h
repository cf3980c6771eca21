// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"

namespace parkdesk {

/// A driver comes to the kiosk: by the code that was mailed, with their password beside it where they have one, or by
/// their card. Asked for by DriverDoor, which stretches passwords before the transaction.
class LogInDriver {
public:
    static constexpr QLatin1StringView kind {"log_in_driver"};
    static constexpr Permission permission = Permission::WelcomeDrivers;
    static constexpr int freeTries = 5; ///< in a row; the next wait 1, 2, 4 ... 60 seconds

    /// None of it but the way is part of the canonical form.
    struct Command {
        QString card; ///< what the card says; empty by code
        QString mail;
        QString code;
        QString checkedProof; ///< the proof against which the password was checked; empty when there was none
        bool passwordFits = false;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverId driver; ///< who came; invalid when nobody was let in
        DriverCodeId code; ///< the proof of their address, when they came by it
        std::optional<ErrorCode> refusal; ///< CodeWrong, CodeOver, DriverSuspended: the try was counted
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of readDriverMail() and keyOf(); LoginDelayed on Field::Code (details "wait_ms").
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
