// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

#include <QList>

namespace parkdesk {

/// One event of a calendar, in the wall-clock time of the lot. One that comes again is written out.
struct CalendarEntry {
    QString name;
    LocalTime from;
    LocalTime until; ///< excluded
    int line = 0; ///< of the file, where its event begins

    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// What a calendar file holds between two days.
struct CalendarFile {
    int events = 0; ///< as written, each that comes again once
    QList<CalendarEntry> entries; ///< by their beginning
};

/// Larger files are refused.
inline constexpr qsizetype longestCalendarFile = qsizetype {8} * 1024 * 1024;

/// Reads iCalendar (RFC 5545): events of whole days and with times, in UTC, in a named zone, in a zone that the file
/// describes, or floating; repeating rules with their exceptions. What lies outside [\a firstDay, \a lastDay] (days
/// since 1970) is left out; what was cancelled is passed over. The file is read as a whole or not at all. Errors:
/// BadCalendar on Field::Calendar, details "line" (of the file, from 1) and "reason": too_long, not_text, no_calendar,
/// not_closed, bad_line, bad_time, bad_rule, no_start, unknown_zone, too_many.
[[nodiscard]] Result<CalendarFile> readCalendar(const QByteArray &bytes, const ZoneRules &zone, qint64 firstDay,
                                                qint64 lastDay);

} // namespace parkdesk
