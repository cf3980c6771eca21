// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/figurereader.h"

#include "domain/wallclock.h"
#include "storage/query.h"
#include "storage/summaryfold.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

template <typename SomeSums>
void addRow(SomeSums &sums, const Query &row, int first)
{
    for (size_t i = 0; i < sums.values.size(); ++i)
        sums[i] += row.number(first + static_cast<int>(i));
}

/// Beyond so many changed days the lots themselves are read.
constexpr size_t mostDirty = 120;

/// The stretches of \a range whose members are, or are not, in \a set.
QList<DayRange> stretches(const std::set<qint64> &set, const DayRange &range, bool within)
{
    QList<DayRange> found;
    qint64 at = range.from;
    for (auto it = set.lower_bound(range.from); it != set.end() && *it < range.until; ++it) {
        if (within && !found.isEmpty() && found.last().until == *it)
            ++found.last().until;
        else if (within)
            found.append({*it, *it + 1});
        else if (at < *it)
            found.append({at, *it});
        at = *it + 1;
    }
    if (!within && at < range.until)
        found.append({at, range.until});
    return found;
}

/// What is not folded yet of \a days, and what is but changed since.
QList<DayRange> freshOf(const std::set<qint64> &dirty, qint64 foldedDay, const DayRange &days)
{
    QList<DayRange> fresh = stretches(dirty, {days.from, std::min(days.until, foldedDay)}, true);
    if (foldedDay < days.until)
        fresh.append({std::max(days.from, foldedDay), days.until});
    return fresh;
}

void keepWithin(LotFigures &sums, const DayRange &wall, const DayRange &days, const FigureNeed &need,
                std::optional<VehicleTypeId> type)
{
    std::erase_if(sums.hours, [&](const auto &entry) { return !need.hours || !wall.contains(entry.first); });
    std::erase_if(sums.days, [&](const auto &entry) {
        return !need.days || !days.contains(entry.first.day) || (type && entry.first.type != *type);
    });
    std::erase_if(sums.money, [&](const auto &entry) {
        return !need.money || !days.contains(entry.first.day) || (type && entry.first.type != *type);
    });
}

/// Adds \a other to \a sums.
void merge(LotFigures &sums, const LotFigures &other)
{
    for (const auto &[key, row] : other.hours)
        sums.hours[key] += row;
    for (const auto &[key, row] : other.days)
        sums.days[key] += row;
    for (const auto &[key, row] : other.money)
        sums.money[key] += row;
}

} // namespace

DayRange FigureReader::hoursOf(const Lot &lot, const DayRange &days)
{
    const qint64 shift = lot.dayStart / 60;
    return {days.from * wallclock::hoursPerDay + shift, days.until * wallclock::hoursPerDay + shift};
}

Result<int> FigureReader::countMissing(const QList<Lot> &lots)
{
    const QList<LotId> missing = TRY(SummaryRepository(m_unit).missing());
    return static_cast<int>(
        std::count_if(lots.begin(), lots.end(), [&](const Lot &lot) { return missing.contains(lot.id); }));
}

Result<LotFigures> FigureReader::sums(const QList<Lot> &lots, bool everyLot, const DayRange &days,
                                      const FigureNeed &need, std::optional<VehicleTypeId> type)
{
    LotFigures all;
    SummaryRepository summaries(m_unit);
    const bool rawHours = need.hours && type;
    FigureNeed kept = need;
    kept.hours = need.hours && !rawHours;
    const auto folded = everyLot ? TRY(level2(lots)) : std::nullopt;
    if (folded)
        TRY_DONE(readAll(lots, *folded, days, kept, all));
    if (folded && !rawHours)
        TRY_DONE(addAllOpen(lots, days, need, type, all));
    const QList<Lot> apart = folded && !rawHours ? QList<Lot>() : lots;
    for (const Lot &lot : apart) {
        const SummaryRepository::State state = TRY(summaries.state(lot.id));
        const DayRange wall = hoursOf(lot, days);
        LotFigures own;
        if (state.missing)
            own = TRY(summaries.reckon(lot.id, state.calendar));
        else if (!folded && !need.eachDay && !kept.hours)
            TRY_DONE(readMonths(lot, days, kept, state.foldedUntil, own));
        else if (!folded)
            TRY_DONE(readLot(lot, days, kept, own));
        if (rawHours) {
            own.hours.clear();
            TRY_DONE(readHoursRaw(lot, state, wall, *type, own));
        }
        TRY_DONE(addOpen(lot, days, need, type, own));
        if (state.missing)
            keepWithin(own, wall, days, need, type);
        merge(all, own);
    }
    if (type) {
        std::erase_if(all.days, [&](const auto &entry) { return entry.first.type != *type; });
        std::erase_if(all.money, [&](const auto &entry) { return entry.first.type != *type; });
    }
    return all;
}

Result<std::optional<FigureReader::Level2>> FigureReader::level2(const QList<Lot> &lots)
{
    Level2 folded;
    {
        Query query(m_unit.connection(), "summary_fold"_L1);
        TRY_DONE(query.runForRow());
        folded.foldedUntil = query.number(0);
        if (query.number(1) > 0 || folded.foldedUntil == 0 || lots.isEmpty())
            return std::optional<Level2>();
    }
    if (TRY(SummaryRepository(m_unit).lots()).size() != lots.size())
        return std::optional<Level2>(); // what is folded holds others too
    // Hours begin with the day of each lot: only where all begin it alike do they lie side by side.
    for (const Lot &lot : lots) {
        if (lot.dayStart / 60 != lots.constFirst().dayStart / 60 || lot.currency != lots.constFirst().currency)
            return std::optional<Level2>();
    }
    folded.foldedDay = wallclock::floorOf(folded.foldedUntil, wallclock::hoursPerDay);
    Query query(m_unit.connection(), "dirty_hours_between"_L1);
    TRY_DONE(query.bind("from"_L1, 0).bind("until"_L1, folded.foldedUntil).run());
    while (query.next())
        folded.dirtyDays.insert(wallclock::floorOf(query.number(0), wallclock::hoursPerDay));
    return folded.dirtyDays.size() > mostDirty ? std::optional<Level2>() : std::optional(folded);
}

Done FigureReader::readAll(const QList<Lot> &lots, const Level2 &folded, const DayRange &days, const FigureNeed &need,
                           LotFigures &sums)
{
    if (need.hours)
        TRY_DONE(readAllHours(folded, hoursOf(lots.constFirst(), days), sums));
    if (need.days)
        TRY_DONE(readAllDays(folded, days, sums));
    if (need.money)
        TRY_DONE(need.staff ? readAllStaff(folded, days, sums) : readAllMoney(folded, days, sums));
    return {};
}

Done FigureReader::readAllHours(const Level2 &folded, const DayRange &wall, LotFigures &sums)
{
    const auto dayOf = [](qint64 hour) { return wallclock::floorOf(hour, wallclock::hoursPerDay); };
    {
        Query query(m_unit.connection(), "all_sums_by_hour"_L1);
        query.bind("from"_L1, wall.from).bind("until"_L1, std::min(wall.until, folded.foldedUntil));
        TRY_DONE(query.run());
        while (query.next()) {
            if (!folded.dirtyDays.contains(dayOf(query.number(0))))
                addRow(sums.hours.try_emplace(sums.hours.end(), query.number(0))->second, query, 1);
        }
    }
    const DayRange touched {dayOf(wall.from), dayOf(wall.until - 1) + 1};
    for (const DayRange &days : freshOf(folded.dirtyDays, folded.foldedDay, touched)) {
        Query query(m_unit.connection(), "fresh_sums_by_hour"_L1);
        query.bind("from"_L1, std::max(wall.from, days.from * wallclock::hoursPerDay));
        TRY_DONE(query.bind("until"_L1, std::min(wall.until, days.until * wallclock::hoursPerDay)).run());
        while (query.next())
            addRow(sums.hours[query.number(0)], query, 1);
    }
    return {};
}

Done FigureReader::readAllDays(const Level2 &folded, const DayRange &days, LotFigures &sums)
{
    const auto read = [&](QLatin1StringView statement, const DayRange &some, const std::set<qint64> &without) -> Done {
        Query query(m_unit.connection(), statement);
        TRY_DONE(query.bind("from"_L1, some.from).bind("until"_L1, some.until).run());
        while (query.next()) {
            if (!without.contains(query.number(0)))
                addRow(sums.days[{query.number(0), query.id<VehicleTypeId>(1)}], query, 2);
        }
        return {};
    };
    TRY_DONE(read("all_sums_by_day"_L1, {days.from, std::min(days.until, folded.foldedDay)}, folded.dirtyDays));
    for (const DayRange &fresh : freshOf(folded.dirtyDays, folded.foldedDay, days))
        TRY_DONE(read("fresh_sums_by_day"_L1, fresh, {}));
    return {};
}

Done FigureReader::readAllMoney(const Level2 &folded, const DayRange &days, LotFigures &sums)
{
    const auto read = [&](QLatin1StringView statement, const DayRange &some, const std::set<qint64> &without) -> Done {
        Query query(m_unit.connection(), statement);
        TRY_DONE(query.bind("from"_L1, some.from).bind("until"_L1, some.until).run());
        while (query.next()) {
            if (!without.contains(query.number(0)))
                addRow(sums.money[{query.number(0), query.id<VehicleTypeId>(2), query.text(3), {}}], query, 4);
        }
        return {};
    };
    TRY_DONE(read("all_money_by_day"_L1, {days.from, std::min(days.until, folded.foldedDay)}, folded.dirtyDays));
    for (const DayRange &fresh : freshOf(folded.dirtyDays, folded.foldedDay, days))
        TRY_DONE(read("fresh_money_by_day"_L1, fresh, {}));
    return {};
}

/// Whole months in which nothing changed as such, other days by themselves.
Done FigureReader::readAllStaff(const Level2 &folded, const DayRange &days, LotFigures &sums)
{
    const qint64 until = std::min(days.until, folded.foldedDay);
    DayRange months;
    for (qint64 from = days.from; from < until;) {
        const qint64 month = SummaryFold::monthOf(from);
        const DayRange whole {SummaryFold::firstDayOf(month), SummaryFold::firstDayOf(month + 1)};
        const DayRange part {from, std::min(until, whole.until)};
        from = part.until;
        if (part == whole && stretches(folded.dirtyDays, whole, true).isEmpty()) {
            if (months.until == month) {
                ++months.until;
                continue;
            }
            TRY_DONE(runStaff("staff_months"_L1, months, true, sums));
            months = {month, month + 1};
        } else {
            TRY_DONE(readStaffDays(folded, part, sums));
        }
    }
    TRY_DONE(runStaff("staff_months"_L1, months, true, sums));
    return readStaffDays(folded, {std::max(days.from, folded.foldedDay), days.until}, sums);
}

Done FigureReader::readStaffDays(const Level2 &folded, const DayRange &days, LotFigures &sums)
{
    for (const DayRange &some : stretches(folded.dirtyDays, {days.from, std::min(days.until, folded.foldedDay)}, false))
        TRY_DONE(runStaff("staff_days"_L1, some, false, sums));
    for (const DayRange &fresh : freshOf(folded.dirtyDays, folded.foldedDay, days))
        TRY_DONE(runStaff("fresh_staff_days"_L1, fresh, false, sums));
    return {};
}

Done FigureReader::runStaff(QLatin1StringView statement, const DayRange &range, bool months, LotFigures &sums)
{
    if (range.length() <= 0)
        return {};
    Query query(m_unit.connection(), statement);
    TRY_DONE(query.bind("from"_L1, range.from).bind("until"_L1, range.until).run());
    while (query.next()) {
        const qint64 day = months ? SummaryFold::firstDayOf(query.number(0)) : query.number(0);
        addRow(sums.money[{day, query.id<VehicleTypeId>(1), {}, query.id<StaffId>(2)}], query, 3);
    }
    return {};
}

Done FigureReader::readLot(const Lot &lot, const DayRange &days, const FigureNeed &need, LotFigures &sums)
{
    if (days.from >= days.until)
        return {};
    if (need.hours)
        TRY_DONE(readHours(lot.id, hoursOf(lot, days), sums));
    if (need.days)
        TRY_DONE(readDays(lot.id, days, sums));
    return need.money ? readMoney(lot.id, days, sums) : Done();
}

Done FigureReader::readMonths(const Lot &lot, const DayRange &days, const FigureNeed &need, qint64 foldedUntil,
                              LotFigures &sums)
{
    const qint64 foldedDay = wallclock::floorOf(foldedUntil, wallclock::hoursPerDay);
    qint64 first = SummaryFold::monthOf(days.from);
    if (SummaryFold::firstDayOf(first) < days.from)
        ++first;
    qint64 last = SummaryFold::monthOf(std::min(days.until, foldedDay)); // the first that is not whole
    std::set<qint64> dirty;
    {
        Query query(m_unit.connection(), "dirty_hours_of_lot"_L1);
        TRY_DONE(query.bind("lot"_L1, lot.id).bind("until"_L1, foldedUntil).run());
        while (query.next())
            dirty.insert(SummaryFold::monthOf(wallclock::floorOf(query.number(0), wallclock::hoursPerDay)));
    }
    if (last <= first)
        return readLot(lot, days, need, sums);
    if (need.days) {
        Query query(m_unit.connection(), "sums_by_month"_L1);
        TRY_DONE(query.bind("lot"_L1, lot.id).bind("from"_L1, first).bind("until"_L1, last).run());
        while (query.next()) {
            const DayKey key {SummaryFold::firstDayOf(query.number(0)), query.id<VehicleTypeId>(1)};
            if (!dirty.contains(query.number(0)))
                addRow(sums.days[key], query, 2);
        }
    }
    if (need.money) {
        Query query(m_unit.connection(), "money_by_month"_L1);
        TRY_DONE(query.bind("lot"_L1, lot.id).bind("from"_L1, first).bind("until"_L1, last).run());
        while (query.next()) {
            const MoneyKey key {SummaryFold::firstDayOf(query.number(0)), query.id<VehicleTypeId>(1), query.text(2),
                                query.id<StaffId>(3)};
            if (!dirty.contains(query.number(0)))
                addRow(sums.money[key], query, 4);
        }
    }
    for (const qint64 month : dirty) {
        if (month >= first && month < last)
            TRY_DONE(readLot(lot, {SummaryFold::firstDayOf(month), SummaryFold::firstDayOf(month + 1)}, need, sums));
    }
    TRY_DONE(readLot(lot, {days.from, SummaryFold::firstDayOf(first)}, need, sums));
    return readLot(lot, {SummaryFold::firstDayOf(last), days.until}, need, sums);
}

Done FigureReader::readHours(LotId lot, const DayRange &wall, LotFigures &sums)
{
    if (wall.from >= wall.until)
        return {};
    Query query(m_unit.connection(), "sums_by_hour"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, wall.from).bind("until"_L1, wall.until).run());
    while (query.next())
        addRow(sums.hours[query.number(0)], query, 1);
    return {};
}

Done FigureReader::readDays(LotId lot, const DayRange &days, LotFigures &sums)
{
    Query query(m_unit.connection(), "sums_by_day"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, days.from).bind("until"_L1, days.until).run());
    while (query.next())
        addRow(sums.days[{query.number(0), query.id<VehicleTypeId>(1)}], query, 2);
    return {};
}

Done FigureReader::readMoney(LotId lot, const DayRange &days, LotFigures &sums)
{
    Query query(m_unit.connection(), "money_by_day"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, days.from).bind("until"_L1, days.until).run());
    while (query.next()) {
        const MoneyKey key {query.number(0), query.id<VehicleTypeId>(1), query.text(2), query.id<StaffId>(3)};
        addRow(sums.money[key], query, 4);
    }
    return {};
}

Done FigureReader::readHoursRaw(const Lot &lot, const SummaryRepository::State &state, const DayRange &wall,
                                VehicleTypeId type, LotFigures &sums)
{
    const Instant from = lot.zone->instantOfRule({wall.from * wallclock::msPerHour});
    const Instant until = lot.zone->instantOfRule({wall.until * wallclock::msPerHour});
    LotFigures own;
    Query query(m_unit.connection(), "stays_inside"_L1);
    // A clock that is put back has an hour twice, so a little more is read; what lies outside falls out below.
    query.bind("lot"_L1, lot.id).bind("since"_L1, state.earliestEntry(from) - std::chrono::hours(26));
    TRY_DONE(
        query.bind("until"_L1, until + std::chrono::hours(26)).bind("from"_L1, from - std::chrono::hours(26)).run());
    StayFacts stay;
    const auto close = [&] {
        if (stay.id.isValid() && stay.type == type)
            own.add(state.calendar, stay, 1);
    };
    while (query.next()) {
        if (const auto id = query.id<StayId>(0); id != stay.id) {
            close();
            stay = {id, lot.id, query.id<VehicleTypeId>(1), StayState::Left, {}, {}, query.instant(5), query.instant(6),
                    {}, {}};
        }
        if (!query.isNull(8))
            stay.claims.append({query.instant(8), query.instant(9)});
    }
    close();
    for (const auto &[hour, row] : own.hours) {
        if (wall.contains(hour))
            sums.hours[hour] += row;
    }
    return {};
}

Done FigureReader::addOpen(const Lot &lot, const DayRange &days, const FigureNeed &need,
                           std::optional<VehicleTypeId> type, LotFigures &sums)
{
    if (!need.hours && !need.days)
        return {};
    const DayRange wall = hoursOf(lot, days);
    StayId last;
    Query query(m_unit.connection(), "open_stays_of_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot.id).run());
    while (query.next()) {
        const auto stay = query.id<StayId>(0);
        const auto own = query.id<VehicleTypeId>(1);
        if (type && own != *type)
            continue;
        if (type && need.hours && stay != last) { // read from stays that are over, so that this one is not in it yet
            const qint64 hour = wallclock::hourOf(*lot.zone, query.instant(2));
            if (wall.contains(hour))
                sums.hours[hour][HourSums::Arrivals] += 1;
        }
        last = stay;
        addOpenRow(lot, days, need, query, sums);
    }
    return {};
}

Done FigureReader::addAllOpen(const QList<Lot> &lots, const DayRange &days, const FigureNeed &need,
                              std::optional<VehicleTypeId> type, LotFigures &sums)
{
    if (!need.hours && !need.days)
        return {};
    QHash<qint64, const Lot *> byId;
    for (const Lot &lot : lots)
        byId.insert(lot.id.value, &lot);
    Query query(m_unit.connection(), "open_stays"_L1);
    TRY_DONE(query.run());
    while (query.next()) {
        const Lot *lot = byId.value(query.number(6));
        if (lot && (!type || query.id<VehicleTypeId>(1) == *type))
            addOpenRow(*lot, days, need, query, sums);
    }
    return {};
}

TimeSpan FigureReader::openSpan(const Query &row, Instant from, Instant now)
{
    TimeSpan span {row.instant(2), now};
    if (!row.isNull(3)) {
        span.from = std::max(span.from, row.instant(3));
        if (!row.flag(5)) // where it stood before
            span.until = std::min(span.until, row.instant(4));
    }
    span.from = std::max(span.from, from);
    return span;
}

void FigureReader::addOpenRow(const Lot &lot, const DayRange &days, const FigureNeed &need, const Query &row,
                              LotFigures &sums)
{
    const DayRange wall = hoursOf(lot, days);
    const TimeSpan span = openSpan(row, beforeDays(lot, days), m_now);
    const auto type = row.id<VehicleTypeId>(1);
    if (need.hours)
        wallclock::spreadOverHours(*lot.zone, span, [&](qint64 hour, qint64 ms) {
            if (wall.contains(hour))
                sums.hours[hour][HourSums::OccupiedMs] += ms;
        });
    if (need.days)
        wallclock::spreadOverDays(*lot.zone, lot.dayStart, span, [&](qint64 day, qint64 ms) {
            if (days.contains(day))
                sums.days[{day, type}][DaySums::OccupiedMs] += ms;
        });
}

Instant FigureReader::beforeDays(const Lot &lot, const DayRange &days)
{
    return lot.zone->instantOfRule({hoursOf(lot, days).from * wallclock::msPerHour}) - std::chrono::hours(26);
}

} // namespace parkdesk
