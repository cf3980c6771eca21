// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"

namespace parkdesk {

/// A driver sets a password, or another one, or none: with a code that was mailed, and the password that counted until
/// then. Asked for by DriverDoor.
class SetDriverPassword {
public:
    static constexpr QLatin1StringView kind {"set_driver_password"};
    static constexpr Permission permission = Permission::WelcomeDrivers;

    struct Command {
        DriverId driver;
        DriverCodeId proof; ///< of their address
        QString checkedProof; ///< none of what follows is part of the canonical form
        bool passwordFits = false;
        QString wanted; ///< the proof of the new one; empty takes it away
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverId driver;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of liveDriver() and keyOf(); CodeOver on Field::Code; LoginFailed on Field::Password.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// What a new card says: 128 random bits, for its QR code. It is told once and kept nowhere.
[[nodiscard]] QString newDriverCard();

/// A driver gets a card; one they had before opens nothing any more.
class IssueDriverCard {
public:
    static constexpr QLatin1StringView kind {"issue_driver_card"};
    static constexpr Permission permission = Permission::RegisterDrivers;

    struct Command {
        DriverId driver;
        QString card; ///< from newDriverCard(), no part of the canonical form; empty takes the card away
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = SetDriverPassword::Outcome;

    /// Errors: those of liveDriver() and keyOf().
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
