// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/supplyreader.h"

#include "storage/query.h"
#include "storage/summaryfold.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// From the first hour that belongs to the days to the last one, in the lot's zone.
TimeSpan spanOf(const Lot &lot, const DayRange &days)
{
    const DayRange wall = FigureReader::hoursOf(lot, days);
    return {lot.zone->instantOfRule({wall.from * wallclock::msPerHour}),
            lot.zone->instantOfRule({wall.until * wallclock::msPerHour})};
}

TimeSpan businessSpanOf(const Lot &lot, const DayRange &days)
{
    const qint64 start = qint64 {lot.dayStart} * 60'000;
    return {lot.zone->instantOfRule(LocalTime::of(days.from, start)),
            lot.zone->instantOfRule(LocalTime::of(days.until, start))};
}

/// All that may belong to the days, by hours or by days.
TimeSpan wholeSpanOf(const Lot &lot, const DayRange &days)
{
    const TimeSpan wall = spanOf(lot, days);
    const TimeSpan business = businessSpanOf(lot, days);
    return {std::min(wall.from, business.from), std::max(wall.until, business.until)};
}

/// Up to here they are asked for one by one.
constexpr qsizetype fewLots = 8;

void addStep(std::map<qint64, qint64> &steps, TimeSpan part, const TimeSpan &within, qint64 places)
{
    part = {std::max(part.from, within.from), std::min(part.until, within.until)};
    if (part.from >= part.until)
        return;
    steps[part.from.ms] += places;
    steps[part.until.ms] -= places;
}

} // namespace

Result<QHash<qint64, SupplyReader::Began>> SupplyReader::began(LotId lot)
{
    QHash<qint64, Began> lots;
    Query query(m_unit.connection(), "lots_began"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("lot2"_L1, lot).run());
    while (query.next())
        lots.insert(query.number(0), {query.instant(1), query.maybeInstant(2), query.maybeInstant(3)});
    return lots;
}

/// Of one lot, or of all; those that are not wanted are passed over.
Done SupplyReader::readStepsOf(LotId lot, const DayRange &days, const QHash<qint64, const Lot *> &wanted,
                               std::map<qint64, Steps> &steps)
{
    struct Within {
        TimeSpan span;
        Steps *steps = nullptr;
    };
    QHash<qint64, Within> withins;
    TimeSpan widest {noEnd, {}};
    const QHash<qint64, Began> lives = TRY(began(lot));
    for (auto entry = wanted.cbegin(); entry != wanted.cend(); ++entry) {
        const Began life = lives.value(entry.key());
        const TimeSpan span = wholeSpanOf(*entry.value(), days);
        const Instant first = std::min(life.madeAt, life.firstEntry.value_or(noEnd));
        const TimeSpan within {std::max(span.from, first),
                               std::min({span.until, life.retiredAt.value_or(noEnd), m_now})};
        withins.insert(entry.key(), {within, &steps[entry.key()]});
        widest = {std::min(widest.from, span.from), std::max(widest.until, span.until)};
    }
    {
        Query query(m_unit.connection(), "places_of_lots"_L1);
        query.bind("lot"_L1, lot).bind("lot2"_L1, lot);
        TRY_DONE(query.bind("type"_L1, m_type).bind("type2"_L1, m_type).run());
        while (query.next()) {
            if (const Within within = withins.value(query.number(0)); within.steps)
                addStep(*within.steps, {query.instant(2), query.maybeInstant(3).value_or(noEnd)}, within.span,
                        query.number(1));
        }
    }
    Query query(m_unit.connection(), "closed_places_of_lots"_L1);
    query.bind("lot"_L1, lot).bind("lot2"_L1, lot).bind("from"_L1, widest.from).bind("until"_L1, widest.until);
    query.bind("type"_L1, m_type).bind("type2"_L1, m_type);
    TRY_DONE(query.bind("until2"_L1, widest.until).run());
    while (query.next()) {
        const Instant until = std::min(query.instant(2), query.maybeInstant(3).value_or(noEnd));
        if (const Within within = withins.value(query.number(0)); within.steps)
            addStep(*within.steps, {query.instant(1), until}, within.span, -1);
    }
    return {};
}

Result<std::map<qint64, SupplyReader::Steps>> SupplyReader::stepsByLot(const QList<Lot> &lots, const DayRange &days)
{
    std::map<qint64, Steps> steps;
    if (lots.size() > fewLots) {
        QHash<qint64, const Lot *> wanted;
        for (const Lot &lot : lots)
            wanted.insert(lot.id.value, &lot);
        TRY_DONE(readStepsOf({}, days, wanted, steps));
        return steps;
    }
    for (const Lot &lot : lots)
        TRY_DONE(readStepsOf(lot.id, days, {{lot.id.value, &lot}}, steps));
    return steps;
}

template <typename Spread>
Result<SupplyReader::Supply> SupplyReader::spread(const QList<Lot> &lots, const DayRange &days, const Spread &spread)
{
    std::map<Clock, Steps> all;
    const std::map<qint64, Steps> byLot = TRY(stepsByLot(lots, days));
    for (const Lot &lot : lots) {
        Steps &together = all[{lot.zone->id(), lot.dayStart}];
        for (const auto &[at, places] : byLot.at(lot.id.value))
            together[at] += places;
    }
    Supply supply;
    for (const auto &[clock, changes] : all) {
        const Zone zone = TRY(ZoneRules::forZone(clock.first));
        qint64 places = 0;
        for (auto step = changes.begin(); step != changes.end(); ++step) {
            places += step->second;
            const auto next = std::next(step);
            if (next == changes.end() || places == 0)
                continue;
            spread(*zone, clock.second, TimeSpan {{step->first}, {next->first}},
                   [&supply, &places](qint64 unit, qint64 ms) {
                       supply.try_emplace(supply.end(), unit)->second += places * ms; // mostly in order
                   });
        }
    }
    return supply;
}

/// Where the months of the wall clock lie; a clock that is changed about their border cuts them into pieces.
std::vector<SupplyReader::Stretch> SupplyReader::monthsOf(const Lot &lot, const DayRange &days)
{
    std::vector<Stretch> stretches;
    Instant at = wholeSpanOf(lot, days).from;
    wallclock::spreadOverDays(*lot.zone, lot.dayStart, wholeSpanOf(lot, days), [&](qint64 day, qint64 ms) {
        const TimeSpan span {at, {at.ms + ms}};
        at = span.until;
        if (!days.contains(day))
            return;
        const qint64 month = SummaryFold::monthOf(day);
        if (!stretches.empty() && stretches.back().month == month && stretches.back().span.until == span.from)
            stretches.back().span.until = span.until;
        else
            stretches.push_back({span, month});
    });
    return stretches;
}

Result<std::map<qint64, SupplyReader::Supply>> SupplyReader::byLotAndMonth(const QList<Lot> &lots, const DayRange &days)
{
    std::map<qint64, Supply> supply;
    std::map<Clock, std::vector<Stretch>> calendars;
    const std::map<qint64, Steps> byLot = TRY(stepsByLot(lots, days));
    for (const Lot &lot : lots) {
        std::vector<Stretch> &months = calendars[{lot.zone->id(), lot.dayStart}];
        if (months.empty())
            months = monthsOf(lot, days);
        const Steps &changes = byLot.at(lot.id.value);
        Supply &own = supply[lot.id.value];
        qint64 places = 0;
        for (auto step = changes.begin(); step != changes.end(); ++step) {
            places += step->second;
            const auto next = std::next(step);
            if (next == changes.end() || places == 0)
                continue;
            auto month = std::partition_point(months.begin(), months.end(), [&](const Stretch &stretch) {
                return stretch.span.until.ms <= step->first;
            });
            for (; month != months.end() && month->span.from.ms < next->first; ++month)
                own[month->month] +=
                    places * (std::min(month->span.until.ms, next->first) - std::max(month->span.from.ms, step->first));
        }
    }
    return supply;
}

Result<SupplyReader::Supply> SupplyReader::byHour(const QList<Lot> &lots, const DayRange &days)
{
    Supply supply = TRY(spread(lots, days, [](const ZoneRules &zone, int, const TimeSpan &span, const auto &each) {
        wallclock::spreadOverHours(zone, span, each);
    }));
    if (lots.isEmpty())
        return supply;
    const DayRange wall = FigureReader::hoursOf(lots.constFirst(), days);
    std::erase_if(supply, [&](const auto &entry) { return !wall.contains(entry.first); });
    return supply;
}

Result<SupplyReader::Supply> SupplyReader::byDay(const QList<Lot> &lots, const DayRange &days)
{
    Supply supply =
        TRY(spread(lots, days, [](const ZoneRules &zone, int dayStart, const TimeSpan &span, const auto &each) {
            wallclock::spreadOverDays(zone, dayStart, span, each);
        }));
    std::erase_if(supply, [&](const auto &entry) { return !days.contains(entry.first); });
    return supply;
}

SupplyReader::Supply SupplyReader::hoursPassed(const QList<Lot> &lots, const DayRange &days) const
{
    Supply passed;
    if (lots.isEmpty())
        return passed;
    const Lot &lot = lots.constFirst();
    TimeSpan span = spanOf(lot, days);
    span.until = std::min(span.until, m_now);
    wallclock::spreadOverHours(
        *lot.zone, span, [&passed](qint64 hour, qint64 ms) { passed.try_emplace(passed.end(), hour)->second += ms; });
    return passed;
}

} // namespace parkdesk
