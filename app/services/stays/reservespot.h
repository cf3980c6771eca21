// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

#include <QStringList>

namespace parkdesk {

/// A spot is booked for a period, with a plate or only with a code.
class ReserveSpot {
public:
    static constexpr QLatin1StringView kind {"reserve"};
    static constexpr Permission permission = Permission::BookSpots;

    struct Command {
        LotId lot;
        Instant from;
        Instant until;
        QString plate; ///< may be empty
        QString vehicleType;
        std::optional<QString> spot;
        QStringList features;
        QString note; ///< for the desk, not printed; may be empty
        DriverId driver = {}; ///< whose it is; invalid: of the only one who has the vehicle
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        QString ticket; ///< the booking code, as stored
        QString vehicleType;
        QString spot; ///< label; empty in a free-choice lot
        TimeSpan booked;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// The driver is told by mail. Errors: BadSpan, PeriodPast (it began over five minutes ago) on Field::From; those
    /// of EnterVehicle; for the driver those of liveDriver(), DriverSuspended, NotPaid on Field::Driver.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
