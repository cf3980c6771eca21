// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/weeklyrule.h"

#include <algorithm>

namespace parkdesk {

namespace {

constexpr int minutesOfDay = 1440;
constexpr qint64 mostRuleDays = 400;
constexpr qint64 msOfMinute = 60'000;

} // namespace

Done checkWeeklyRule(const WeeklyRule &rule)
{
    if (rule.weekdays.isEmpty())
        return fail(ErrorCode::Required, Field::Hours);
    const bool known =
        std::all_of(rule.weekdays.begin(), rule.weekdays.end(), [](int day) { return day >= 1 && day <= 7; });
    if (!known || rule.fromMinute < 0 || rule.fromMinute >= minutesOfDay)
        return fail(ErrorCode::BadNumber, Field::Hours);
    if (rule.untilMinute <= rule.fromMinute || rule.untilMinute > rule.fromMinute + minutesOfDay)
        return fail(ErrorCode::BadSpan, Field::Until);
    if (rule.lastDay < rule.firstDay || rule.lastDay - rule.firstDay >= mostRuleDays)
        return fail(ErrorCode::BadSpan, Field::Until);
    return {};
}

QList<TimeSpan> periodsOf(const WeeklyRule &rule, const ZoneRules &zone)
{
    QList<TimeSpan> periods;
    for (qint64 day = rule.firstDay; day <= rule.lastDay; ++day) {
        const LocalTime midnight = LocalTime::of(day, 0);
        if (!rule.weekdays.contains(midnight.weekday()))
            continue;
        const Instant from = zone.instantOfRule({midnight.ms + rule.fromMinute * msOfMinute});
        const Instant until = zone.instantOfRule({midnight.ms + rule.untilMinute * msOfMinute});
        if (from < until)
            periods.append({from, until});
    }
    return periods;
}

} // namespace parkdesk
