// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarday.h"

#include <QHash>
#include <QList>

#include <map>
#include <optional>
#include <vector>

namespace parkdesk {

/// What was so, unit of time by unit of time: hours of a wall clock, or business days. Values are whole numbers of
/// whoever fills it (thousandths of a place, minor units of money). What is not known is not nought.
class Series {
public:
    /// \a unitsPerDay is 24 or 1.
    explicit Series(int unitsPerDay = 24)
        : m_unitsPerDay(unitsPerDay)
    {
    }

    void set(qint64 unit, qint64 value);
    [[nodiscard]] std::optional<qint64> at(qint64 unit) const;
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    /// The first unit that may be known, and the one after the last.
    [[nodiscard]] qint64 from() const { return m_first; }
    [[nodiscard]] qint64 until() const { return m_first + static_cast<qint64>(m_values.size()); }

    [[nodiscard]] int unitsPerDay() const { return m_unitsPerDay; }
    [[nodiscard]] qint64 week() const { return qint64 {7} * m_unitsPerDay; }
    [[nodiscard]] qint64 days(qint64 count) const { return count * m_unitsPerDay; }
    [[nodiscard]] qint64 dayOf(qint64 unit) const;

private:
    int m_unitsPerDay;
    qint64 m_first = 0;
    std::vector<std::optional<qint64>> m_values;
};

/// Which days are like which: weekdays, public holidays, school holidays by weekday, events by their name.
class DayMarks {
public:
    DayMarks() = default;
    explicit DayMarks(const QList<CalendarDay> &days);

    /// Days of one kind are like each other; 0 to 6 are plain weekdays from Monday.
    [[nodiscard]] int kindOf(qint64 day) const;
    /// What \a day is like where no other of its kind is known: a public holiday is like a Sunday, anything else like
    /// its weekday.
    [[nodiscard]] int plainKindOf(qint64 day) const;
    [[nodiscard]] bool isSpecial(qint64 day) const { return m_kinds.find(day) != m_kinds.end(); }
    /// Special days before \a day of the same kind as it, the latest first.
    [[nodiscard]] std::vector<qint64> before(qint64 day, qint64 limit) const;

private:
    std::map<qint64, int> m_kinds; ///< of special days
};

} // namespace parkdesk
