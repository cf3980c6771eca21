// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"

namespace parkdesk {

/// A driver uses another mail address: both are proven by codes, and their password where they have one. Asked for by
/// DriverDoor. A manager may vouch for somebody who cannot read the old one any more.
class ChangeDriverMail {
public:
    static constexpr QLatin1StringView kind {"change_driver_mail"};
    static constexpr Permission permission = Permission::WelcomeDrivers;

    struct Command {
        DriverId driver;
        QString mail; ///< the new one; no part of the canonical form, nor is the password's
        DriverCodeId oldProof; ///< invalid where the old one was never proven
        DriverCodeId newProof;
        QString checkedProof;
        bool passwordFits = false;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverId driver;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of liveDriver(), keyOf() and readDriverMail(); CodeOver on Field::Code; LoginFailed on
    /// Field::Password; AlreadyExists on Field::Mail; Unchanged on Field::Mail.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
