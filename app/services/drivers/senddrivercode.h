// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"

namespace parkdesk {

/// A one-time code goes to a mail address: to join, to log in, to use another address. Whether somebody is registered
/// under it changes neither the answer nor what is done for it: an address that gets no code gets a mail that says so.
class SendDriverCode {
public:
    static constexpr QLatin1StringView kind {"send_driver_code"};
    static constexpr Permission permission = Permission::WelcomeDrivers;
    static constexpr Duration pause = minutes(1); ///< between two to one address
    static constexpr int mostAnHour = 5; ///< to one address
    static constexpr int mostAnHourAtDesk = 20;

    struct Command {
        CodePurpose purpose = CodePurpose::LogIn;
        QString mail; ///< no part of the canonical form, which is kept as a hash that could be guessed
        DriverId driver; ///< whose address it is or is to be, for ChangeMail
        QString language = QStringLiteral("en"); ///< where the driver's own is not known
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverCodeId code;
        Instant expiresAt;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of readDriverMail() and keyOf(); CodeTooSoon on Field::Mail; LimitReached on Field::Mail (details
    /// "limit") for the address or the desk.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
