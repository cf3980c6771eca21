// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/health/timings.h"
#include "services/usecase.h"

namespace parkdesk {

/// Vehicles that a piece of a plate, or the label of a spot, could mean: on that spot, inside, due, or known from
/// earlier days. A known one is found by any three signs of its plate, by fewer only from the beginning; last come
/// those that only look as if they held the piece.
class SuggestVehicles {
public:
    static constexpr Permission permission = Permission::SeeDesk;
    static constexpr Work work = Work::FindWhileTyping;
    /// Bookings that begin within this time are due.
    static constexpr Duration dueWithin = hours(24);
    /// A shorter text would mean too much.
    static constexpr int leastSigns = 2;

    struct Question {
        LotId lot;
        QString text; ///< a piece of a plate, or the label of a spot, with or without "#"
    };
    enum class Kind { OnSpot, Inside, Due, Known, Alike };
    struct Row {
        Kind kind = Kind::Known;
        StayId stay; ///< of a known or alike vehicle the last one, wherever it was
        QString plate; ///< as shown; empty without one
        QString ticket; ///< as stored; empty of a known vehicle
        QString vehicleType; ///< code; empty when unknown
        QString spot; ///< label; empty in a free-choice lot
        std::optional<Instant> enteredAt; ///< of a known vehicle: the last time
        std::optional<TimeSpan> booked;
        int visits = 0; ///< of a known vehicle
        QString lotName; ///< of a known vehicle: where it was last

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Answer {
        QList<Row> rows; ///< by kind; at most six inside or due, five known and two alike
        bool more = false; ///< others fit as well

        /// Just one holds the piece, the first of the rows; some may look alike.
        [[nodiscard]] bool isOne() const
        {
            return !more && !rows.isEmpty() && rows.first().kind != Kind::Alike
                && (rows.size() == 1 || rows.at(1).kind == Kind::Alike);
        }
    };

    /// Nothing for a text that can be no piece of a plate. Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
