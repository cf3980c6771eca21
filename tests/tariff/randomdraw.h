// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <rapidcheck.h>

namespace parkdesk::test {

inline int draw(int from, int until)
{
    // At full size from the first case on, else early cases would be all alike.
    return *rc::gen::resize(100, rc::gen::inRange(from, until));
}

inline bool chance(int oneIn)
{
    return draw(0, oneIn) == 0;
}

inline QByteArray amount(int cents)
{
    return '"' + QByteArray::number(cents / 100) + '.' + QByteArray::number(cents % 100).rightJustified(2, '0') + '"';
}

inline QByteArray period(int minutes)
{
    return "\"PT" + QByteArray::number(minutes) + "M\"";
}

inline int drawPeriod()
{
    constexpr int periods[] = {1, 5, 15, 20, 30, 45, 60, 90, 240};
    return periods[draw(0, 9)];
}

inline QByteArray time(int hour)
{
    return '"' + QByteArray::number(hour).rightJustified(2, '0') + ":00\"";
}

inline constexpr const char *dayNames[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// Some weekdays, and now and then days of the calendar.
inline QByteArray days(bool special)
{
    constexpr const char *specialNames[] = {"publicHoliday", "dayBeforePublicHoliday", "schoolHoliday", "event"};
    const int mask = draw(1, 128);
    QByteArrayList chosen;
    for (int i = 0; i < 7; ++i) {
        if ((mask >> i) % 2 == 1)
            chosen << '"' + QByteArray(dayNames[i]) + '"';
    }
    if (special)
        chosen << '"' + QByteArray(specialNames[draw(0, 4)]) + '"';
    return '[' + chosen.join(',') + ']';
}

} // namespace parkdesk::test
