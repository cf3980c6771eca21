// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/timespan.h"

#include <QList>

namespace parkdesk {

class UnitOfWork;

/// What a driver parked, booked and paid.
class DriverStayReader {
public:
    explicit DriverStayReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    struct Place {
        StayId stay;
        Instant start;
    };
    struct Which {
        std::optional<LotId> lot; ///< absent: all
        Instant since {}; ///< began then or later
    };
    /// The newest first, those before \a before.
    [[nodiscard]] Result<QList<Place>> stays(DriverId driver, const Which &which, const Place &before, int most);
    /// Whose vehicle is inside, the longest first.
    [[nodiscard]] Result<QList<Place>> inside(DriverId driver, int most);
    /// That are still to come, the next first.
    [[nodiscard]] Result<QList<Place>> bookings(DriverId driver, int most);

    struct Counts {
        qint64 stays = 0;
        qint64 staysSince = 0; ///< that came
        qint64 live = 0; ///< reserved or parked
        std::optional<Instant> first;
        std::optional<Instant> last;
    };
    [[nodiscard]] Result<Counts> counts(DriverId driver, Instant since);

    struct Paid {
        PaymentId payment;
        StayId stay;
        Instant at;
        QString method;
        Money amount; ///< negative for a counter-payment
    };
    /// The newest first.
    [[nodiscard]] Result<QList<Paid>> payments(DriverId driver, Instant since, int most);

    struct Visits {
        LotId lot;
        QString name;
        qint64 stays = 0;
        Instant last;
    };
    /// Where they parked since then, most often first.
    [[nodiscard]] Result<QList<Visits>> lots(DriverId driver, Instant since, int most);

    struct Open {
        StayId stay;
        Money amount;
    };
    /// Stays that left without all being paid.
    [[nodiscard]] Result<QList<Open>> openAmounts(DriverId driver, int most);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
