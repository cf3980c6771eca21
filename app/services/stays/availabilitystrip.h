// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/usecase.h"

namespace parkdesk {

/// How many spots of one vehicle type are free in each hour of a day.
class AvailabilityStrip {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
        QString vehicleType;
        Instant at; ///< some moment of that day, on the lot's clock
    };
    struct Hour {
        TimeSpan span; ///< an hour on the wall; the day of a clock change has 23 or 25 of them
        int free = 0; ///< for the whole hour, less the bookings without a place
        bool closed = false; ///< the lot lets nobody in during all of it
    };
    struct Answer {
        Lot lot;
        QList<Hour> hours;
        int total = 0; ///< spots, or places for types that take single places
    };

    /// Errors: UnknownLot, UnknownVehicleType.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
