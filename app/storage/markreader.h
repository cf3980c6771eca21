// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/result.h"
#include "domain/stay.h"
#include "storage/summaryfigures.h"

#include <QList>
#include <QString>

namespace parkdesk {

class UnitOfWork;

/// The rows that figures are made of, of one lot within a span of time.
class MarkReader {
public:
    MarkReader(UnitOfWork &unit, Instant now)
        : m_unit(unit)
        , m_now(now)
    {
    }

    struct Place {
        TimeSpan span; ///< of one that is still inside up to now
        SpotId spot; ///< none where it never had one
    };
    struct Inside {
        StayId stay;
        VehicleTypeId type;
        Instant enteredAt;
        QList<Place> places; ///< that it took
    };
    /// Stays that were inside at some time of \a span.
    [[nodiscard]] Result<QList<Inside>> inside(const Lot &lot, const TimeSpan &span);

    struct Moment {
        StayId stay;
        VehicleTypeId type;
        Instant at;
        Duration length {0}; ///< of one that ended
        StayState state = StayState::Left; ///< of a booking
    };
    [[nodiscard]] Result<QList<Moment>> arrivals(const Lot &lot, const TimeSpan &span);
    [[nodiscard]] Result<QList<Moment>> departures(const Lot &lot, const TimeSpan &span);
    /// Bookings for that time that were cancelled or that nobody came for.
    [[nodiscard]] Result<QList<Moment>> unusedBookings(const Lot &lot, const TimeSpan &span);

    struct Entry {
        StayId stay;
        LotId lot;
        VehicleTypeId type;
        QString word; ///< method or cause
        StaffId staff;
        Instant at;
        qint64 amount = 0; ///< minor units; 1 for an exception
    };
    /// Of all lots.
    [[nodiscard]] Result<QList<Entry>> payments(const TimeSpan &span);
    [[nodiscard]] Result<QList<Entry>> exceptions(const Lot &lot, const TimeSpan &span);

private:
    [[nodiscard]] Result<Instant> since(const Lot &lot, Instant from);

    UnitOfWork &m_unit;
    Instant m_now;
};

} // namespace parkdesk
