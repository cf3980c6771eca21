// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/forecast/series.h"

#include "domain/wallclock.h"

namespace parkdesk {

namespace {

constexpr int publicHolidayKind = 7;
constexpr int firstSchoolKind = 8;
constexpr int firstEventKind = 15;

int weekdayOf(qint64 day)
{
    return LocalTime::of(day, 0).weekday() - 1;
}

} // namespace

void Series::set(qint64 unit, qint64 value)
{
    if (m_values.empty())
        m_first = unit;
    if (unit < m_first) {
        m_values.insert(m_values.begin(), static_cast<size_t>(m_first - unit), std::nullopt);
        m_first = unit;
    }
    if (unit >= until())
        m_values.resize(static_cast<size_t>(unit - m_first + 1));
    m_values[static_cast<size_t>(unit - m_first)] = value;
}

std::optional<qint64> Series::at(qint64 unit) const
{
    return unit < m_first || unit >= until() ? std::nullopt : m_values[static_cast<size_t>(unit - m_first)];
}

qint64 Series::dayOf(qint64 unit) const
{
    return wallclock::floorOf(unit, m_unitsPerDay);
}

DayMarks::DayMarks(const QList<CalendarDay> &days)
{
    QHash<QString, int> events;
    // What moves people most counts where a day is several things: an event before a holiday before school holidays.
    for (const DayKind kind : {DayKind::SchoolHoliday, DayKind::PublicHoliday, DayKind::Event}) {
        for (const CalendarDay &day : days) {
            if (day.kind != kind)
                continue;
            if (kind == DayKind::SchoolHoliday) {
                m_kinds[day.day] = firstSchoolKind + weekdayOf(day.day);
            } else if (kind == DayKind::PublicHoliday) {
                m_kinds[day.day] = publicHolidayKind;
            } else {
                const int next = firstEventKind + static_cast<int>(events.size());
                m_kinds[day.day] = *events.insert(day.name, events.value(day.name, next));
            }
        }
    }
}

int DayMarks::kindOf(qint64 day) const
{
    const auto found = m_kinds.find(day);
    return found == m_kinds.end() ? weekdayOf(day) : found->second;
}

int DayMarks::plainKindOf(qint64 day) const
{
    return kindOf(day) == publicHolidayKind ? 6 : weekdayOf(day);
}

std::vector<qint64> DayMarks::before(qint64 day, qint64 limit) const
{
    std::vector<qint64> days;
    const int kind = kindOf(day);
    for (auto it = m_kinds.lower_bound(limit); it != m_kinds.begin();) {
        --it;
        if (it->second == kind)
            days.push_back(it->first);
    }
    return days;
}

} // namespace parkdesk
