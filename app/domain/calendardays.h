// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace parkdesk {

/// Something that takes place at a lot's door, such as a match: local time, the end excluded.
struct CalendarEvent {
    QString name;
    LocalTime from;
    LocalTime until;

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/// The days on which other rules hold. Days are counted since 1970-01-01 and kept in ascending order, see sorted().
struct CalendarDays {
    std::vector<qint64> publicHolidays;
    std::vector<qint64> schoolHolidays;
    std::vector<CalendarEvent> events;

    [[nodiscard]] bool isPublicHoliday(qint64 day) const
    {
        return std::binary_search(publicHolidays.begin(), publicHolidays.end(), day);
    }
    [[nodiscard]] bool isSchoolHoliday(qint64 day) const
    {
        return std::binary_search(schoolHolidays.begin(), schoolHolidays.end(), day);
    }
    /// Does an event begin on it?
    [[nodiscard]] bool isEventDay(qint64 day) const
    {
        return std::any_of(events.begin(), events.end(),
                           [day](const CalendarEvent &event) { return event.from.day() == day; });
    }
    [[nodiscard]] bool isEmpty() const { return publicHolidays.empty() && schoolHolidays.empty() && events.empty(); }

    /// The same days in order and each once: what the questions above need.
    [[nodiscard]] CalendarDays sorted() const
    {
        CalendarDays days = *this;
        for (std::vector<qint64> *list : {&days.publicHolidays, &days.schoolHolidays}) {
            std::sort(list->begin(), list->end());
            list->erase(std::unique(list->begin(), list->end()), list->end());
        }
        std::stable_sort(days.events.begin(), days.events.end(),
                         [](const CalendarEvent &left, const CalendarEvent &right) { return left.from < right.from; });
        return days;
    }
    /// The days of both.
    [[nodiscard]] CalendarDays with(const CalendarDays &other) const
    {
        CalendarDays days = *this;
        days.publicHolidays.insert(days.publicHolidays.end(), other.publicHolidays.begin(), other.publicHolidays.end());
        days.schoolHolidays.insert(days.schoolHolidays.end(), other.schoolHolidays.begin(), other.schoolHolidays.end());
        days.events.insert(days.events.end(), other.events.begin(), other.events.end());
        return days.sorted();
    }

    friend bool operator==(const CalendarDays &, const CalendarDays &) = default;
};

} // namespace parkdesk
