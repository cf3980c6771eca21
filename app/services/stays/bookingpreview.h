// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/health/timings.h"
#include "services/stays/stayhistory.h"
#include "tariff/charge.h"

#include <QStringList>

namespace parkdesk {

/// What a booking would be like, while it is still being typed. Nothing is held by it.
class BookingPreview {
public:
    static constexpr Permission permission = Permission::SeeDesk;
    static constexpr Work work = Work::Booking;

    struct Question {
        LotId lot;
        QString plate; ///< as typed; may be empty or no plate yet
        QString vehicleType;
        TimeSpan span;
    };
    struct Neighbour {
        TimeSpan booked;
        QString plate; ///< empty without one
        QString ticket;
        QString spot; ///< empty in a free-choice lot
    };
    struct Answer {
        std::optional<Charge> charge; ///< absent when the tariff gives no price for that time
        QString spot; ///< that would be given; empty when none is free and in a free-choice lot
        bool anyFree = false;
        QStringList spots; ///< that could be chosen, the best first, at most 200; empty in a free-choice lot
        Instant heldUntil; ///< a no-show after that
        QString knownType; ///< the type of the plate's last stay; empty for a new plate
        std::optional<StayHistory::Visits> visits; ///< absent for a new plate
        int booked = 0; ///< bookings with a part of their time in it
        QList<Neighbour> neighbours; ///< of those the first twelve
    };

    /// Errors: UnknownLot, UnknownVehicleType.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// What a stay of \a span would cost by the tariff of today, which is the one a booking keeps; nothing where it gives
/// no price for that time.
[[nodiscard]] Result<std::optional<Charge>> expectedCharge(UnitOfWork &unit, const Lot &lot, const QString &vehicleType,
                                                           const TimeSpan &span, const DeedContext &context);

} // namespace parkdesk
