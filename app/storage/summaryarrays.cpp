// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/summaryarrays.h"

#include "domain/wallclock.h"

#include <algorithm>
#include <limits>

namespace parkdesk {

namespace {

/// So many cells more than asked for, where a row grows.
constexpr qint64 cellsMore = 400;

} // namespace

template <typename Cell>
Cell &LotArrays::Row<Cell>::at(qint64 number)
{
    if (cells.empty())
        first = number;
    if (number < first) {
        const qint64 more = first - number + cellsMore;
        cells.insert(cells.begin(), static_cast<size_t>(more), Cell {});
        first -= more;
    }
    const auto index = static_cast<size_t>(number - first);
    if (index >= cells.size())
        cells.resize(index + 1);
    return cells[index];
}

qint64 LotArrays::hourOf(Instant at, qint64 offset)
{
    return wallclock::floorOf(at.ms + offset, wallclock::msPerHour);
}

DaySums &LotArrays::dayAt(Instant at, VehicleTypeId type, qint64 offset)
{
    const qint64 local = at.ms + offset - qint64 {m_calendar.dayStart} * 60'000;
    return m_days[type].at(wallclock::floorOf(local, LocalTime::msPerDay));
}

void LotArrays::addVisit(const StayFacts &stay)
{
    const bool over = stay.state == StayState::Left;
    if ((over || stay.state == StayState::Parked) && stay.enteredAt) {
        const qint64 offset = m_calendar.zone->offsetMsAt(*stay.enteredAt);
        dayAt(*stay.enteredAt, stay.type, offset)[DaySums::Arrivals] += 1;
        hourAt(*stay.enteredAt, offset)[HourSums::Arrivals] += 1;
    }
    if (over && stay.enteredAt && stay.leftAt)
        addOver(stay);
}

void LotArrays::addBooking(const StayFacts &stay)
{
    if (!stay.bookedAt || !stay.bookedFrom)
        return;
    const auto offsetAt = [this](Instant at) { return m_calendar.zone->offsetMsAt(at); };
    dayAt(*stay.bookedAt, stay.type, offsetAt(*stay.bookedAt))[DaySums::Booked] += 1;
    DaySums &due = dayAt(*stay.bookedFrom, stay.type, offsetAt(*stay.bookedFrom));
    due[DaySums::Due] += 1;
    if (stay.state == StayState::NoShow)
        due[DaySums::NoShows] += 1;
    if (stay.state == StayState::Cancelled) {
        due[DaySums::Cancelled] += 1;
        if (stay.cancelledAt && *stay.cancelledAt >= *stay.bookedFrom)
            due[DaySums::CancelledLate] += 1;
    }
}

void LotArrays::addOver(const StayFacts &stay)
{
    const qint64 offset = m_calendar.zone->offsetMsAt(*stay.leftAt);
    const qint64 length = (*stay.leftAt - *stay.enteredAt).count();
    DaySums &day = dayAt(*stay.leftAt, stay.type, offset);
    day[DaySums::Departures] += 1;
    day[DaySums::StayMs] += length;
    hourAt(*stay.leftAt, offset)[HourSums::Departures] += 1;
    m_longestMs = std::max(m_longestMs, length);
    // No zone changes its clock twice within a day.
    const bool steady = length < LocalTime::msPerDay && m_calendar.zone->offsetMsAt(*stay.enteredAt) == offset;
    const auto addSpan = [&](const TimeSpan &span) {
        if (steady)
            addSteady(span, stay.type, offset);
        else
            addChanging(span, stay.type);
    };
    if (stay.claims.isEmpty()) {
        if (*stay.enteredAt < *stay.leftAt)
            addSpan({*stay.enteredAt, *stay.leftAt});
        return;
    }
    for (const TimeSpan &span : occupiedSpans(stay))
        addSpan(span);
}

void LotArrays::addSteady(const TimeSpan &span, VehicleTypeId type, qint64 offset)
{
    for (qint64 at = span.from.ms; at < span.until.ms;) {
        const qint64 hour = wallclock::floorOf(at + offset, wallclock::msPerHour);
        const qint64 next = std::min((hour + 1) * wallclock::msPerHour - offset, span.until.ms);
        m_hours.at(hour)[HourSums::OccupiedMs] += next - at;
        at = next;
    }
    const qint64 shift = offset - qint64 {m_calendar.dayStart} * 60'000;
    Row<DaySums> &days = m_days[type];
    for (qint64 at = span.from.ms; at < span.until.ms;) {
        const qint64 day = wallclock::floorOf(at + shift, LocalTime::msPerDay);
        const qint64 next = std::min((day + 1) * LocalTime::msPerDay - shift, span.until.ms);
        days.at(day)[DaySums::OccupiedMs] += next - at;
        at = next;
    }
}

void LotArrays::addChanging(const TimeSpan &span, VehicleTypeId type)
{
    wallclock::spreadOverHours(*m_calendar.zone, span,
                               [&](qint64 hour, qint64 ms) { m_hours.at(hour)[HourSums::OccupiedMs] += ms; });
    wallclock::spreadOverDays(*m_calendar.zone, m_calendar.dayStart, span,
                              [&](qint64 day, qint64 ms) { m_days[type].at(day)[DaySums::OccupiedMs] += ms; });
}

void LotArrays::add(const PaymentFacts &payment)
{
    const qint64 local =
        payment.takenAt.ms + m_calendar.zone->offsetMsAt(payment.takenAt) - qint64 {m_calendar.dayStart} * 60'000;
    const qint64 day = wallclock::floorOf(local, LocalTime::msPerDay);
    if (!m_moneyOfDay || day != m_moneyDay) {
        m_moneyOfDay = &m_money[day];
        m_moneyDay = day;
    }
    auto found = std::find_if(m_moneyOfDay->begin(), m_moneyOfDay->end(), [&](const auto &entry) {
        return entry.first.staff == payment.staff && entry.first.type == payment.type
            && entry.first.method == payment.method;
    });
    if (found == m_moneyOfDay->end())
        found = m_moneyOfDay->insert(found, {{day, payment.type, payment.method, payment.staff}, {}});
    MoneySums &sums = found->second;
    const bool refund = payment.amount < 0;
    sums[refund ? MoneySums::Refunds : MoneySums::Payments] += 1;
    sums[refund ? MoneySums::Refunded : MoneySums::Taken] += payment.amount;
    sums[refund ? MoneySums::RefundedTax : MoneySums::Tax] += payment.tax;
}

std::vector<LotRows> LotArrays::pieces(size_t rows) const
{
    std::vector<LotRows> pieces;
    size_t left = 0;
    const auto here = [&]() -> LotRows & {
        if (left == 0) {
            pieces.emplace_back();
            left = rows;
        }
        --left;
        return pieces.back();
    };
    eachHour([&](qint64 hour, const HourSums &sums) { here().hours.emplace_back(hour, sums); });
    eachDay([&](const DayKey &key, const DaySums &sums) { here().days.emplace_back(key, sums); });
    eachMoney([&](const MoneyKey &key, const MoneySums &sums) { here().money.emplace_back(key, sums); });
    return pieces;
}

LotFigures LotArrays::figures() const
{
    LotFigures figures;
    eachHour([&](qint64 hour, const HourSums &sums) { figures.hours.emplace_hint(figures.hours.end(), hour, sums); });
    eachDay([&](const DayKey &key, const DaySums &sums) { figures.days.emplace_hint(figures.days.end(), key, sums); });
    eachMoney([&](const MoneyKey &key, const MoneySums &sums) {
        figures.money.emplace_hint(figures.money.end(), key, sums);
    });
    figures.longestMs = m_longestMs;
    return figures;
}

void LotArrays::eachHour(const std::function<void(qint64, const HourSums &)> &each) const
{
    for (size_t i = 0; i < m_hours.cells.size(); ++i) {
        if (!m_hours.cells[i].isZero())
            each(m_hours.first + static_cast<qint64>(i), m_hours.cells[i]);
    }
}

void LotArrays::eachDay(const std::function<void(const DayKey &, const DaySums &)> &each) const
{
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 end = std::numeric_limits<qint64>::min();
    for (const auto &[type, row] : m_days) {
        first = std::min(first, row.first);
        end = std::max(end, row.first + static_cast<qint64>(row.cells.size()));
    }
    for (qint64 day = first; day < end; ++day) {
        for (const auto &[type, row] : m_days) {
            const qint64 index = day - row.first;
            if (index >= 0 && index < static_cast<qint64>(row.cells.size())
                && !row.cells[static_cast<size_t>(index)].isZero())
                each({day, type}, row.cells[static_cast<size_t>(index)]);
        }
    }
}

void LotArrays::eachMoney(const std::function<void(const MoneyKey &, const MoneySums &)> &each) const
{
    for (const auto &entry : m_money) {
        auto rows = entry.second;
        std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[key, sums] : rows) {
            if (!sums.isZero())
                each(key, sums);
        }
    }
}

} // namespace parkdesk
