// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"

namespace parkdesk {

/// A vehicle as somebody names it.
struct DriverVehicleEntry {
    QString plate;
    QString vehicleType; ///< code; empty: the one this vehicle came with last, else "car"
};

/// Somebody gets an account: at the desk by a clerk's word, or at the kiosk with an address that was proven.
class RegisterDriver {
public:
    static constexpr QLatin1StringView kind {"register_driver"};
    static constexpr Permission permission = Permission::WelcomeDrivers;
    static constexpr qsizetype mostVehicles = 20; ///< of one driver

    struct Command {
        DriverFields fields; ///< language and reminders alone are part of the canonical form
        DriverOrigin origin = DriverOrigin::Desk;
        DriverCodeId proof; ///< of the address, by ProveDriverMail; invalid without one
        QList<DriverVehicleEntry> vehicles; ///< the first is the primary one
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverId driver;
        qint64 number = 0;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of readDriverFields() and keyOf(); AlreadyExists on Field::Mail, Field::Phone or Field::Plate;
    /// CodeOver on Field::Code; MailUnproven on Field::Mail at the kiosk; those of a plate; LimitReached on
    /// Field::Plate.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
