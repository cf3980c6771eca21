// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <tuple>

namespace parkdesk {

/// What a day of a lot's calendar is. The numbers are stored, the names public.
enum class DayKind {
    PublicHoliday = 1,
    SchoolHoliday = 2,
    Event = 3,
};
inline constexpr DayKind allDayKinds[] = {DayKind::PublicHoliday, DayKind::SchoolHoliday, DayKind::Event};

/// One day of a lot's calendar; a day may be several things at once.
struct CalendarDay {
    qint64 day = 0; ///< days since 1970-01-01, as LocalTime::day()
    DayKind kind = DayKind::PublicHoliday;
    QString name; ///< office data: "Diwali"
    // Of an event; a holiday takes the whole day. Milliseconds from the start of the day; until may lie on a later one.
    qint64 fromMs = 0;
    qint64 untilMs = wholeDay;

    static constexpr qint64 wholeDay = 86'400'000;

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
    friend bool operator<(const CalendarDay &left, const CalendarDay &right)
    {
        return std::tie(left.day, left.kind, left.name, left.fromMs, left.untilMs)
            < std::tie(right.day, right.kind, right.name, right.fromMs, right.untilMs);
    }
};

/// The public spelling: "public_holiday", "school_holiday", "event".
[[nodiscard]] QString dayKindName(DayKind kind);
[[nodiscard]] std::optional<DayKind> dayKindFromName(const QString &name);

} // namespace parkdesk
