// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/health/timings.h"
#include "services/usecase.h"

#include <QStringList>

namespace parkdesk {

/// Which bookings would have to move so that one more fits: asked when there is no room, shown before anything is done.
class MovesForBooking {
public:
    static constexpr Permission permission = Permission::BookSpots;
    static constexpr Work work = Work::Booking;

    struct Question {
        LotId lot;
        QString vehicleType; ///< code
        TimeSpan span;
        QStringList features;
    };
    struct Move {
        StayId stay;
        QString ticket;
        QString plate; ///< empty without one
        TimeSpan booked;
        QString from; ///< spots; empty in a free-choice lot
        QString to;
    };
    struct Answer {
        bool fits = false;
        bool gaveUp = false; ///< there were too many ways to try them all
        QString spot; ///< of the new booking; empty in a free-choice lot
        QList<Move> moves; ///< the fewest, three at most; empty when it fits as it is
    };

    /// Errors: UnknownLot, UnknownVehicleType; BadCode on Field::Spot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
