// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/spot.h"
#include "domain/stay.h"
#include "services/usecase.h"

namespace parkdesk {

/// Places against time: every claim that meets a period, and the bookings that have none.
class RackOfLot {
public:
    static constexpr Permission permission = Permission::SeeDesk;
    static constexpr Duration longest = hours(24 * 92);

    struct Question {
        LotId lot;
        Instant from;
        Instant until;
    };
    enum class BarKind {
        Booking, ///< held for a vehicle that has not come (yet)
        Parked, ///< it stands there: the end moves on with the clock
        Past, ///< it stood there
        Closure,
    };
    struct Bar {
        ClaimId claim;
        BarKind kind = BarKind::Booking;
        TimeSpan claimed; ///< exactly, though it may lie partly outside of the period
        StayId stay;
        StayState state = StayState::Reserved;
        QString plate; ///< empty without one
        QString ticket;
        QString vehicleType;
        std::optional<TimeSpan> booked;
        std::optional<Instant> agreedUntil; ///< Parked: the end that the driver was told
        bool overTime = false; ///< Parked: beyond that, and not paid
        bool paid = false; ///< Parked: may drive out
        ClosureId closure;
        QString reason;
        friend bool operator==(const Bar &, const Bar &) = default;
    };
    /// One place. Rows of a spot follow each other; spots go by zone, then by natural label.
    struct Row {
        SpotId spot;
        QString label;
        int place = 0;
        int places = 1; ///< of the spot
        ZoneId zone;
        LevelId level;
        QStringList types;
        SpotFeatures features;
        bool overflow = false; ///< in no plan: of the overflow zone, or gone since
        QList<Bar> bars; ///< by time; they never overlap
    };
    struct Unplaced {
        StayId stay;
        QString plate;
        QString ticket;
        QString vehicleType;
        TimeSpan booked;
    };
    struct ZoneName {
        ZoneId zone;
        QString name;
    };
    struct Answer {
        LotId lot;
        TimeSpan span;
        Instant now;
        QList<ZoneName> zones;
        QList<Row> rows;
        QList<Unplaced> unplaced; ///< with a part of their period in the span, the earliest first
    };

    /// Errors: UnknownLot; BadSpan when it is empty or longer than \a longest.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
