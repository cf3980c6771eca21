// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/stay.h"
#include "domain/timespan.h"
#include "domain/zonerules.h"

#include <QList>
#include <QString>

#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace parkdesk {

/// How a lot counts its days.
struct LotCalendar {
    Zone zone;
    int dayStart = 0; ///< minutes after midnight
};

/// What a stay counts by.
struct StayFacts {
    StayId id;
    LotId lot;
    VehicleTypeId type;
    StayState state = StayState::Reserved;
    std::optional<Instant> bookedAt;
    std::optional<Instant> bookedFrom;
    std::optional<Instant> enteredAt;
    std::optional<Instant> leftAt;
    std::optional<Instant> cancelledAt; ///< as the journal says; absent where it says nothing
    QList<TimeSpan> claims; ///< live ones, of a stay that is over
};

/// What a payment or its counter-entry counts by; amounts in minor units of the lot's currency.
struct PaymentFacts {
    LotId lot;
    VehicleTypeId type; ///< that it was charged for
    QString method;
    StaffId staff;
    Instant takenAt;
    qint64 amount = 0;
    qint64 tax = 0;
};

/// Sums that are added and taken away together.
template <size_t count>
struct Sums {
    std::array<qint64, count> values {};

    qint64 &operator[](size_t index) { return values[index]; }
    qint64 operator[](size_t index) const { return values[index]; }
    Sums &operator+=(const Sums &other)
    {
        for (size_t i = 0; i < count; ++i)
            values[i] += other.values[i];
        return *this;
    }
    [[nodiscard]] bool isZero() const { return values == std::array<qint64, count> {}; }
    friend bool operator==(const Sums &, const Sums &) = default;
};

/// Of an hour: in the order of the columns of summary_hour.
struct HourSums : Sums<3> {
    enum Column { OccupiedMs, Arrivals, Departures };
};
/// Of a day and vehicle type: in the order of the columns of summary_day.
struct DaySums : Sums<9> {
    enum Column { Arrivals, Departures, OccupiedMs, StayMs, Booked, Due, Cancelled, CancelledLate, NoShows };
};
/// Of money: in the order of the columns of summary_money. Refunds are negative amounts.
struct MoneySums : Sums<6> {
    enum Column { Payments, Taken, Tax, Refunds, Refunded, RefundedTax };
};

struct DayKey {
    qint64 day = 0;
    VehicleTypeId type;
    friend auto operator<=>(const DayKey &, const DayKey &) = default;
};
struct MoneyKey {
    qint64 day = 0;
    VehicleTypeId type;
    QString method;
    StaffId staff;
    friend bool operator==(const MoneyKey &, const MoneyKey &) = default;
    friend bool operator<(const MoneyKey &a, const MoneyKey &b)
    {
        return std::tie(a.day, a.type, a.method, a.staff) < std::tie(b.day, b.type, b.method, b.staff);
    }
};

/// When each claim of a stay that is over occupied its place, in their order; one that it never used has no length.
[[nodiscard]] QList<TimeSpan> occupiedByClaim(const StayFacts &stay);

/// When a stay that is over occupied places: its claims while it was inside, the last ones up to the exit, or one place
/// when it never had any (written down elsewhere, before spots were numbered).
[[nodiscard]] QList<TimeSpan> occupiedSpans(const StayFacts &stay);

/// What stays and payments of one lot add up to, or by how much that changes.
struct LotFigures {
    std::map<qint64, HourSums> hours;
    std::map<DayKey, DaySums> days;
    std::map<MoneyKey, MoneySums> money;
    qint64 longestMs = 0; ///< of the stays that were added and are over

    /// \a sign is 1, or -1 to take it away again.
    void add(const LotCalendar &calendar, const StayFacts &stay, qint64 sign);
    void add(const LotCalendar &calendar, const PaymentFacts &payment);
    /// Leaves out what came to nothing.
    void tidy();
};

/// The same as rows in the order of their keys, to be written.
struct LotRows {
    std::vector<std::pair<qint64, HourSums>> hours;
    std::vector<std::pair<DayKey, DaySums>> days;
    std::vector<std::pair<MoneyKey, MoneySums>> money;
};

} // namespace parkdesk
