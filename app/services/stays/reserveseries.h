// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/weeklyrule.h"
#include "services/usecase.h"

#include <QStringList>

namespace parkdesk {

/// Many spots are booked at once: for each period of a weekly rule, for each vehicle of a group. What does not fit is
/// left out and told.
class ReserveSeries {
public:
    static constexpr QLatin1StringView kind {"reserve_series"};
    static constexpr Permission permission = Permission::BookSpots;
    static constexpr int mostBookings = 400;

    struct Command {
        LotId lot;
        /// One for each vehicle; empty texts are vehicles that are known by their code alone.
        QStringList plates;
        QString vehicleType;
        QStringList features;
        QString note;
        std::optional<WeeklyRule> weekly; ///< absent: once, for `once`
        std::optional<TimeSpan> once;
        DriverId driver = {}; ///< whose all of them are; invalid: of the only one who has each vehicle
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Booked {
        StayId stay;
        QString ticket; ///< as stored
        int vehicle = 0; ///< number in `plates`
        QString spot; ///< label; empty in a free-choice lot
        TimeSpan span;
    };
    struct Skipped {
        int vehicle = 0;
        TimeSpan span;
        QString why; ///< code: "lot_full", "period_past", "limit_reached"
    };
    struct Outcome {
        QList<Booked> booked; ///< in the order of time
        QList<Skipped> skipped;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Each driver is told by one mail. Errors: Required on Field::Plate without vehicles, on Field::Hours without
    /// periods; those of checkWeeklyRule(); LimitReached on Field::None (details "limit") beyond mostBookings; the
    /// first reason when nothing at all could be booked; those of ReserveSpot otherwise.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
