// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/summaryfigures.h"

#include <functional>
#include <vector>

namespace parkdesk {

/// The sums of one lot in arrays by hour and by day, for who adds up very many stays. What is added is what LotFigures
/// adds.
class LotArrays {
public:
    explicit LotArrays(LotCalendar calendar)
        : m_calendar(std::move(calendar))
    {
    }
    LotArrays(const LotArrays &) = delete;
    LotArrays &operator=(const LotArrays &) = delete;
    LotArrays(LotArrays &&) = default; // what is pointed to goes along
    LotArrays &operator=(LotArrays &&) = default;

    /// Both halves of what a stay counts by: that the vehicle was here, and that it was booked.
    void addVisit(const StayFacts &stay);
    void addBooking(const StayFacts &stay);
    void add(const PaymentFacts &payment);

    /// In the order of their keys; zeros are left out.
    void eachHour(const std::function<void(qint64 hour, const HourSums &)> &each) const;
    void eachDay(const std::function<void(const DayKey &, const DaySums &)> &each) const;
    void eachMoney(const std::function<void(const MoneyKey &, const MoneySums &)> &each) const;
    /// All of it in pieces of so many rows.
    [[nodiscard]] std::vector<LotRows> pieces(size_t rows) const;
    [[nodiscard]] LotFigures figures() const;
    [[nodiscard]] qint64 longestMs() const { return m_longestMs; }
    [[nodiscard]] const LotCalendar &calendar() const { return m_calendar; }

private:
    /// Cells by a number that may begin anywhere.
    template <typename Cell>
    struct Row {
        qint64 first = 0;
        std::vector<Cell> cells;
        Cell &at(qint64 number);
    };
    [[nodiscard]] HourSums &hourAt(Instant at, qint64 offset) { return m_hours.at(hourOf(at, offset)); }
    [[nodiscard]] DaySums &dayAt(Instant at, VehicleTypeId type, qint64 offset);
    [[nodiscard]] static qint64 hourOf(Instant at, qint64 offset);
    void addOver(const StayFacts &stay);
    void addSteady(const TimeSpan &span, VehicleTypeId type, qint64 offset);
    void addChanging(const TimeSpan &span, VehicleTypeId type);

    LotCalendar m_calendar;
    Row<HourSums> m_hours;
    std::map<VehicleTypeId, Row<DaySums>> m_days;
    std::map<qint64, std::vector<std::pair<MoneyKey, MoneySums>>> m_money; ///< by day: a handful each
    std::vector<std::pair<MoneyKey, MoneySums>> *m_moneyOfDay = nullptr; ///< where the last payment went
    qint64 m_moneyDay = 0;
    qint64 m_longestMs = 0;
};

} // namespace parkdesk
