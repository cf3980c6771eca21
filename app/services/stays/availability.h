// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/usecase.h"

namespace parkdesk {

/// How many vehicles of each type could come for a period. Types overlap, so their numbers are not added.
class Availability {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
        std::optional<Instant> from; ///< absent: now
        std::optional<Instant> until; ///< absent: from + the type's usual stay
    };
    struct Row {
        QString vehicleType;
        int total = 0; ///< spots, or places for types that take single places
        int free = 0; ///< less the bookings that have no place
        int occupied = 0; ///< now, under parked stays
    };
    struct Answer {
        Lot lot;
        QList<Row> rows; ///< types that have spots here
        int places = 0; ///< supply: less those that are closed
        int closedPlaces = 0;
        int occupiedPlaces = 0; ///< under parked stays, paid or not
        int bookedPlaces = 0; ///< under bookings in the next hours of the usual stay
        int unplaced = 0; ///< bookings without a place in the period
    };

    /// Errors: UnknownLot, BadSpan.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
