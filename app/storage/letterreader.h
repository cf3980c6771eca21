// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QList>

namespace parkdesk {

class UnitOfWork;

/// To whom the office writes by itself, and about what: drivers who are active, have a mail address and want reminders.
class LetterReader {
public:
    explicit LetterReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    struct Booking {
        StayId stay;
        DriverId driver;
        QString language; ///< of the driver
        QString ticket;
        Instant from;
        QString lot;
        QByteArray zone; ///< of the lot
        Duration hold {0}; ///< how long the place is kept after \a from
        Instant until;
        QString address; ///< of the lot
    };
    /// Where a list of bookings goes on.
    struct BookingPlace {
        Instant from;
        StayId stay;
    };
    /// That begin until then, by their begin; made \a lead before it or earlier, and not reminded of yet.
    [[nodiscard]] Result<QList<Booking>> bookings(const BookingPlace &after, Instant until, Duration lead, int most);

    struct Absence {
        DriverId driver;
        QString language; ///< of the driver
        StayId lastStay;
        Instant leftAt;
        QString lot;
        QByteArray zone; ///< of the lot
    };
    /// Drivers who left for the last time within \a between, and have booked nothing; by id.
    [[nodiscard]] Result<QList<Absence>> absences(DriverId after, const TimeSpan &between, int most);

    /// By id.
    [[nodiscard]] Result<QList<DriverId>> drivers(DriverId after, int most);
    [[nodiscard]] Result<qint64> countDrivers();

    struct Visit {
        QString lot;
        QByteArray zone; ///< of the lot
        QString plate; ///< may be empty
        Instant enteredAt;
        std::optional<Instant> leftAt; ///< absent while inside
        Money paid; ///< within the span
    };
    /// What ended or was paid within \a span, by entry.
    [[nodiscard]] Result<QList<Visit>> visits(DriverId driver, const TimeSpan &span);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
