// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

#include <QList>

namespace parkdesk {

/// The same hours on the same days of each week, by the clock on the wall.
struct WeeklyRule {
    QList<int> weekdays; ///< 1 = Monday .. 7 = Sunday, ascending, each once
    int fromMinute = 0; ///< after midnight
    int untilMinute = 0; ///< beyond 1440 on the next day; after fromMinute, by a day at most
    qint64 firstDay = 0; ///< days since 1970-01-01
    qint64 lastDay = 0; ///< the last on which one begins

    friend bool operator==(const WeeklyRule &, const WeeklyRule &) = default;
};

/// Errors: Required on Field::Hours without weekdays; BadNumber there when one is not 1..7; BadSpan on Field::Until
/// when the hours are empty or longer than a day, or the days end before they begin, or are more than 400.
[[nodiscard]] Done checkWeeklyRule(const WeeklyRule &rule);

/// The periods of \a rule, in order. A time that a clock change leaves out moves to the end of the gap, one that comes
/// twice is the first of them; a period that a change swallows whole is left out.
[[nodiscard]] QList<TimeSpan> periodsOf(const WeeklyRule &rule, const ZoneRules &zone);

} // namespace parkdesk
