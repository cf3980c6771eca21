// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lengthfold.h"

#include "domain/wallclock.h"
#include "storage/query.h"
#include "storage/summaryfold.h"
#include "storage/summaryrepository.h"
#include "storage/unitofwork.h"

#include <limits>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// So many are proved at once, for they are unpacked.
constexpr qint64 daysAProof = 31;
constexpr auto clockChange = std::chrono::hours(2);

DayKey sameKey(const DayKey &key)
{
    return key;
}

/// The days on which the two differ.
std::set<qint64> unlike(const LengthFold::ByDay &one, const LengthFold::ByDay &other)
{
    std::set<qint64> keys;
    const auto compare = [&keys](const LengthFold::ByDay &a, const LengthFold::ByDay &b) {
        for (const auto &[key, sums] : a) {
            const auto found = b.find(key);
            if (found == b.end() || found->second.packed() != sums.packed())
                keys.insert(key.day);
        }
    };
    compare(one, other);
    compare(other, one);
    return keys;
}

} // namespace

Done LengthFold::addStays(LotId lot, const LotCalendar &calendar, const DayRange &days, const KeyOf &keyOf, ByDay &sums)
{
    const auto beginOf = [&](qint64 day) {
        return calendar.zone->instantOfRule(LocalTime::of(day, qint64 {calendar.dayStart} * 60'000));
    };
    // A day that begins while the clock is put back has a piece before its beginning.
    const Instant from = beginOf(days.from) - clockChange;
    const Instant until = beginOf(days.until) + clockChange;
    Query query(m_unit.connection(), "stays_left"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, from).bind("until"_L1, until).run());
    while (query.next()) {
        const Instant left = query.instant(2);
        const qint64 day = wallclock::dayOf(*calendar.zone, left, calendar.dayStart);
        if (days.contains(day))
            sums[keyOf({day, query.id<VehicleTypeId>(0)})].addStay((left - query.instant(1)).count());
    }
    return {};
}

Result<LengthFold::ByDay> LengthFold::reckon(const DayRange &days)
{
    SummaryRepository summaries(m_unit);
    ByDay sums;
    const QList<LotId> lots = TRY(summaries.lots());
    for (const LotId lot : lots)
        TRY_DONE(addStays(lot, TRY(summaries.state(lot)).calendar, days, sameKey, sums));
    return sums;
}

Done LengthFold::foldDays(const DayRange &days)
{
    {
        Query query(m_unit.connection(), "drop_length_days"_L1);
        TRY_DONE(query.bind("from"_L1, days.from).bind("until"_L1, days.until).run());
    }
    const ByDay sums = TRY(reckon(days));
    for (const auto &[key, lengths] : sums) {
        Query query(m_unit.connection(), "add_length_day"_L1);
        TRY_DONE(query.bind("day"_L1, key.day).bind("type"_L1, key.type).bind("lengths"_L1, lengths.packed()).run());
    }
    return {};
}

Result<LengthFold::ByDay> LengthFold::monthOfDays(qint64 month)
{
    const auto inMonth = [month](const DayKey &key) { return DayKey {month, key.type}; };
    ByDay sums;
    TRY_DONE(addDays({SummaryFold::firstDayOf(month), SummaryFold::firstDayOf(month + 1)}, inMonth, sums));
    return sums;
}

Done LengthFold::foldMonth(qint64 month)
{
    {
        Query query(m_unit.connection(), "drop_length_month"_L1);
        TRY_DONE(query.bind("month"_L1, month).run());
    }
    const ByDay sums = TRY(monthOfDays(month));
    for (const auto &[key, lengths] : sums) {
        Query query(m_unit.connection(), "add_length_month"_L1);
        query.bind("month"_L1, month).bind("type"_L1, key.type);
        TRY_DONE(query.bind("lengths"_L1, lengths.packed()).run());
    }
    return {};
}

Done LengthFold::addDays(const DayRange &days, const KeyOf &keyOf, ByDay &sums)
{
    return addWritten("length_days"_L1, days, keyOf, sums);
}

Done LengthFold::addMonths(const DayRange &months, const KeyOf &keyOf, ByDay &sums)
{
    return addWritten("length_months"_L1, months, keyOf, sums);
}

Done LengthFold::addWritten(QLatin1StringView statement, const DayRange &range, const KeyOf &keyOf, ByDay &sums)
{
    Query query(m_unit.connection(), statement);
    TRY_DONE(query.bind("from"_L1, range.from).bind("until"_L1, range.until).run());
    while (query.next()) {
        if (!sums[keyOf({query.number(0), query.id<VehicleTypeId>(1)})].addPacked(query.bytes(2)))
            return fail(ErrorCode::Internal);
    }
    return {};
}

Result<qint64> LengthFold::firstDay()
{
    qint64 first = std::numeric_limits<qint64>::max();
    {
        Query query(m_unit.connection(), "first_length_day"_L1);
        TRY_DONE(query.runForRow());
        first = query.maybeNumber(0).value_or(first);
    }
    Query query(m_unit.connection(), "first_left"_L1);
    TRY_DONE(query.run());
    while (query.next()) {
        if (const auto left = query.maybeInstant(0)) // two days are more than any zone is away
            first = std::min(first, wallclock::floorOf(left->ms, LocalTime::msPerDay) - 2);
    }
    return first;
}

Result<std::set<qint64>> LengthFold::wrongDays(qint64 until, const std::set<qint64> &dirty)
{
    std::set<qint64> wrong;
    const qint64 first = TRY(firstDay());
    for (qint64 from = first; from < until; from += daysAProof) {
        const DayRange some {from, std::min(until, from + daysAProof)};
        ByDay folded;
        TRY_DONE(addDays(some, sameKey, folded));
        for (const qint64 day : unlike(TRY(reckon(some)), folded)) {
            if (!dirty.contains(day))
                wrong.insert(day);
        }
    }
    if (first < until)
        wrong.merge(TRY(wrongMonths(SummaryFold::monthOf(first), SummaryFold::monthOf(until), dirty)));
    return wrong;
}

Result<std::set<qint64>> LengthFold::wrongMonths(qint64 first, qint64 until, const std::set<qint64> &dirty)
{
    std::set<qint64> wrong;
    for (qint64 month = first; month < until; ++month) {
        const DayRange range {SummaryFold::firstDayOf(month), SummaryFold::firstDayOf(month + 1)};
        if (const auto changed = dirty.lower_bound(range.from); changed != dirty.end() && *changed < range.until)
            continue;
        ByDay folded;
        TRY_DONE(addMonths({month, month + 1}, sameKey, folded));
        if (!unlike(TRY(monthOfDays(month)), folded).empty())
            wrong.insert(range.from);
    }
    return wrong;
}

} // namespace parkdesk
