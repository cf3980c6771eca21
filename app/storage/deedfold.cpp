// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/deedfold.h"

#include "domain/wallclock.h"
#include "storage/filltable.h"
#include "storage/query.h"
#include "storage/summaryfold.h"
#include "storage/summaryrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsAStep = 20'000;
constexpr qint64 daysACleaning = 400;
/// Numbers are given before a deed commits, so on a server a lower one may come to sight after a higher one. No deed
/// takes as long as that.
constexpr auto settled = std::chrono::hours(6);

} // namespace

void DeedSums::count(const QString &kind, qint64 times)
{
    values[0] += times;
    if (const auto column = countedAs(kind))
        values[*column + 1] += times;
}

Result<DeedFold::State> DeedFold::state()
{
    Query query(m_unit.connection(), "deed_fold"_L1);
    TRY_DONE(query.runForRow());
    return State {query.number(0), query.flag(1)};
}

Result<bool> DeedFold::step(Instant now)
{
    const State known = TRY(state());
    if (known.clearing) {
        TRY_DONE(clear(known));
        return true;
    }
    const qint64 ready = TRY(lastReady(now));
    if (ready <= known.until)
        return false;
    const qint64 until = std::min(ready, known.until + rowsAStep);
    const Counted counted = TRY(count(known.until, until));
    TRY_DONE(add("add_deed_day"_L1, counted.days));
    TRY_DONE(add("add_deed_month"_L1, counted.months));
    TRY_DONE(setUntil(known, until));
    return until < ready;
}

Done DeedFold::forget()
{
    Query query(m_unit.connection(), "forget_deed_sums"_L1);
    return query.run();
}

Done DeedFold::setUntil(const State &known, qint64 journal)
{
    Query query(m_unit.connection(), "set_deed_fold"_L1);
    query.bind("until"_L1, journal).bind("counted"_L1, known.until);
    return query.bind("clearing"_L1, known.clearing).run();
}

Result<qint64> DeedFold::lastReady(Instant now)
{
    Query query(m_unit.connection(), "deed_fold_ready"_L1);
    TRY_DONE(query.bind("settled"_L1, now - settled).run());
    return query.next() ? query.number(0) : 0;
}

Done DeedFold::clear(const State &known)
{
    std::optional<std::pair<LotId, qint64>> first;
    {
        Query query(m_unit.connection(), "first_deed_day"_L1);
        TRY_DONE(query.run());
        if (query.next())
            first.emplace(query.id<LotId>(0), query.number(1));
    }
    if (first) {
        Query query(m_unit.connection(), "clear_deed_days"_L1);
        return query.bind("lot"_L1, first->first).bind("until"_L1, first->second + daysACleaning).run();
    }
    Query query(m_unit.connection(), "clear_deed_months"_L1);
    TRY_DONE(query.run());
    return setUntil(known, 0);
}

Result<DeedFold::Counted> DeedFold::count(qint64 after, qint64 until)
{
    QHash<qint64, LotCalendar> calendars;
    SummaryRepository summaries(m_unit);
    const QList<LotId> lots = TRY(summaries.lots());
    for (const LotId lot : lots)
        calendars.insert(lot.value, TRY(summaries.state(lot)).calendar);
    Counted counted;
    Query query(m_unit.connection(), "deeds_to_fold"_L1);
    TRY_DONE(query.bind("after"_L1, after).bind("until"_L1, until).run());
    while (query.next()) {
        DeedKey key {query.id<LotId>(0), 0, query.id<DeskId>(1), query.id<StaffId>(2)};
        const auto calendar = calendars.constFind(key.lot.value);
        if (calendar == calendars.cend())
            return fail(ErrorCode::Internal);
        key.day = wallclock::dayOf(*calendar->zone, query.instant(4), calendar->dayStart);
        counted.days[key].count(query.text(3), 1);
    }
    Counts all;
    for (const auto &[key, sums] : counted.days)
        all[{{}, key.day, key.desk, key.staff}] += sums;
    counted.days.merge(all);
    for (const auto &[key, sums] : counted.days)
        counted.months[{key.lot, SummaryFold::monthOf(key.day), key.desk, key.staff}] += sums;
    return counted;
}

Done DeedFold::add(QLatin1StringView statement, const Counts &counts)
{
    FillTable rows(m_unit.connection(), statement, FillTable::fewParameters);
    for (const auto &[key, sums] : counts) {
        rows << key.lot << key.day << key.desk << key.staff;
        for (const qint64 value : sums.values)
            rows << value;
        TRY_DONE(rows.endRow());
    }
    return rows.flush();
}

Result<DeedFold::Counts> DeedFold::written(QLatin1StringView statement)
{
    Query query(m_unit.connection(), statement);
    TRY_DONE(query.run());
    Counts counts;
    while (query.next()) {
        DeedSums sums;
        for (size_t i = 0; i < sums.values.size(); ++i)
            sums[i] = query.number(static_cast<int>(i) + 4);
        counts.emplace(DeedKey {query.id<LotId>(0), query.number(1), query.id<DeskId>(2), query.id<StaffId>(3)}, sums);
    }
    return counts;
}

Result<std::set<qint64>> DeedFold::wrongDays()
{
    const State known = TRY(state());
    if (known.clearing)
        return std::set<qint64>();
    const Counted right = TRY(count(0, known.until));
    std::set<qint64> wrong;
    const auto compare = [&wrong](const Counts &one, const Counts &other, const auto &dayOf) {
        for (const auto &[key, sums] : one) {
            const auto found = other.find(key);
            if (found == other.end() || found->second != sums)
                wrong.insert(dayOf(key.day));
        }
    };
    const auto same = [](qint64 day) { return day; };
    const Counts days = TRY(written("written_deed_days"_L1));
    compare(right.days, days, same);
    compare(days, right.days, same);
    const Counts months = TRY(written("written_deed_months"_L1));
    compare(right.months, months, SummaryFold::firstDayOf);
    compare(months, right.months, SummaryFold::firstDayOf);
    return wrong;
}

} // namespace parkdesk
