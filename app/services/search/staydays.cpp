// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/businessday.h"
#include "services/search/searchplan.h"
#include "services/search/searchstays.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

#include <QElapsedTimer>

#include <algorithm>

namespace parkdesk {

namespace {

/// So many days are asked of the sums at a time.
constexpr int daysAtOnce = 64;

/// Counts the stays that began on days of one lot: from the sums where they have its days, else one by one.
class DayCounter {
public:
    DayCounter(SearchReader &reader, const StayFilter &filter, bool summed)
        : m_reader(reader)
        , m_filter(filter)
        , m_summed(summed)
    {
    }

    /// \a whole: the span is all of the day.
    [[nodiscard]] Result<int> count(const BusinessDay &day, const TimeSpan &span, bool whole)
    {
        if (!m_summed || !whole)
            return m_reader.countStarts(m_filter, span);
        if (!m_known.contains(day.number)) {
            m_known = {day.number + 1 - daysAtOnce, day.number + 1};
            m_arrivals = TRY(m_reader.arrivals(m_filter, m_known));
        }
        return m_arrivals.value(day.number, 0) + TRY(m_reader.countStartsNotIn(m_filter, span));
    }

    /// A day that is read at once, or one of too many stays in halves, and these again; the newest first.
    [[nodiscard]] Done append(QList<StayDays::Day> &days, const StayDays::Day &day, int most)
    {
        if (day.stays <= most || day.span.length() <= Duration(1)) {
            if (day.stays > 0)
                days.append(day);
            return {};
        }
        const Instant middle = day.span.from + day.span.length() / 2;
        const TimeSpan later {middle, day.span.until};
        const int stays = TRY(m_reader.countStarts(m_filter, later));
        TRY_DONE(append(days, {day.number, later, stays, true}, most));
        return append(days, {day.number, {day.span.from, middle}, day.stays - stays, true}, most);
    }

private:
    SearchReader &m_reader;
    const StayFilter &m_filter;
    bool m_summed;
    DayRange m_known;
    QHash<qint64, int> m_arrivals;
};

} // namespace

bool StayDays::counts(const StayQuery &query)
{
    StayQuery countable;
    countable.place = query.place;
    countable.lots = query.lots;
    countable.types = query.types;
    countable.from = query.from;
    countable.until = query.until;
    countable.lastDays = query.lastDays;
    return query == countable;
}

Result<StayDays::Answer> StayDays::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    QElapsedTimer took;
    took.start();
    Answer answer;
    const Lot here = TRY(LotRepository(unit).find(question.here));
    const auto filter = TRY(filterOf(unit, question.query, context.now));
    if (!filter)
        return answer;
    SearchReader reader(unit);
    const Instant bottom = std::max(filter->since, TRY(reader.firstStart()));
    const Instant end = question.before.value_or(question.query.until.value_or(noEnd));
    // What is booked for later stands above today, in days like the others.
    const QList<StayPlace> newest = TRY(StayWalk(reader, context.now, question.budgetMs).newest(*filter, {{0}, end}));
    if (newest.isEmpty())
        return answer;
    DayCounter counter(reader, *filter, TRY(reader.summedAlike(here.id, *filter)));
    Instant at = newest.first().start;
    while (at >= bottom) {
        const BusinessDay day = BusinessDay::of(*here.zone, at, here.dayStart);
        const TimeSpan span {std::max(day.span.from, bottom), std::min(day.span.until, end)};
        // The oldest day is whole as well when nothing is older.
        const bool whole = span.until == day.span.until && (span.from == day.span.from || bottom > filter->since);
        const int stays = TRY(counter.count(day, span, whole));
        TRY_DONE(counter.append(answer.days, {day.number, span, stays, false}, std::max(1, question.most)));
        if (day.span.from <= bottom)
            break;
        if (took.elapsed() >= question.budgetMs) { // a portion holds a day at least
            answer.next = day.span.from;
            break;
        }
        at = day.span.from - Duration(1);
    }
    return answer;
}

} // namespace parkdesk
