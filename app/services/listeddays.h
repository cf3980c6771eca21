// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessday.h"
#include "domain/lot.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <optional>

namespace parkdesk {

/// \file
/// Lists that have no end are told day by day, the newest first: how many rows each day has, then the ids of a day,
/// then rows by their ids. `ui/shared/dayfeed.h` asks that way.

/// For days of what fits \a Query.
template <typename Query>
struct DaysQuestion {
    LotId here; ///< whose days they are
    Query query;
    std::optional<Instant> before; ///< days that begin earlier; absent: from the newest on
    int budgetMs = 40; ///< so long a portion takes, roughly
};

struct ListedDay {
    qint64 number = 0; ///< since 1970-01-01, on the wall clock of the lot
    TimeSpan span;
    int rows = 0; ///< never 0
};

template <typename Day>
struct DaysAnswer {
    QList<Day> days; ///< the newest first; may be none although there are older ones
    std::optional<Instant> next; ///< go on before it; absent at the oldest
};

constexpr int mostOfDay = 200'000; ///< ids of one day

/// For the ids of one of those days.
template <typename Query>
struct OfDayQuestion {
    Query query;
    TimeSpan span;
    int most = mostOfDay;
};

/// The days within \a bounds on the clock of \a here, until \a budgetMs are used. \a newest finds the last row before
/// an instant, so that days without any cost nothing; \a fill counts the rows of a day, whose number and span it is
/// given.
template <typename Day, typename Newest, typename Fill>
[[nodiscard]] Result<DaysAnswer<Day>> daysBackwards(const Lot &here, TimeSpan bounds, int budgetMs, Newest newest,
                                                    Fill fill)
{
    QElapsedTimer took;
    took.start();
    DaysAnswer<Day> answer;
    for (;;) {
        const std::optional<Instant> last = TRY(newest(bounds.until));
        if (!last || *last < bounds.from)
            return answer;
        const BusinessDay of = BusinessDay::of(*here.zone, *last, here.dayStart);
        Day day;
        day.number = of.number;
        day.span = {std::max(of.span.from, bounds.from), std::min(of.span.until, bounds.until)};
        TRY_DONE(fill(day));
        if (day.rows > 0)
            answer.days.append(day);
        bounds.until = day.span.from;
        if (took.elapsed() >= budgetMs) {
            answer.next = bounds.until;
            return answer;
        }
    }
}

} // namespace parkdesk
