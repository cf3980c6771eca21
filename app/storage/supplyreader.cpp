// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/supplyreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

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

void addStep(std::map<qint64, qint64> &steps, TimeSpan part, const TimeSpan &within, qint64 places)
{
    part = {std::max(part.from, within.from), std::min(part.until, within.until)};
    if (part.from >= part.until)
        return;
    steps[part.from.ms] += places;
    steps[part.until.ms] -= places;
}

} // namespace

Done SupplyReader::stepsOf(const Lot &lot, const TimeSpan &span, Steps &steps)
{
    TimeSpan life {{}, noEnd};
    {
        Query query(m_unit.connection(), "lot_began"_L1);
        TRY_DONE(query.bind("lot"_L1, lot.id).runForRow());
        life.from = std::min(query.instant(0), query.maybeInstant(1).value_or(noEnd));
        life.until = query.maybeInstant(2).value_or(noEnd);
    }
    const TimeSpan within {std::max(span.from, life.from), std::min({span.until, life.until, m_now})};
    {
        Query query(m_unit.connection(), "places_of_lot"_L1);
        TRY_DONE(query.bind("lot"_L1, lot.id).bind("type"_L1, m_type).bind("type2"_L1, m_type).run());
        while (query.next())
            addStep(steps, {query.instant(1), query.maybeInstant(2).value_or(noEnd)}, within, query.number(0));
    }
    Query query(m_unit.connection(), "closed_places_of_lot"_L1);
    query.bind("lot"_L1, lot.id).bind("from"_L1, span.from).bind("until"_L1, span.until);
    query.bind("type"_L1, m_type).bind("type2"_L1, m_type);
    TRY_DONE(query.bind("until2"_L1, span.until).run());
    while (query.next()) {
        const Instant until = std::min(query.instant(1), query.maybeInstant(2).value_or(noEnd));
        addStep(steps, {query.instant(0), until}, within, -1);
    }
    return {};
}

Result<std::map<SupplyReader::Clock, SupplyReader::Steps>> SupplyReader::steps(const QList<Lot> &lots,
                                                                               const DayRange &days)
{
    std::map<Clock, Steps> all;
    for (const Lot &lot : lots) {
        const TimeSpan wall = spanOf(lot, days);
        const TimeSpan business = businessSpanOf(lot, days);
        TRY_DONE(stepsOf(lot, {std::min(wall.from, business.from), std::max(wall.until, business.until)},
                         all[{lot.zone->id(), lot.dayStart}]));
    }
    return all;
}

template <typename Spread>
Result<SupplyReader::Supply> SupplyReader::spread(const QList<Lot> &lots, const DayRange &days, const Spread &spread)
{
    Supply supply;
    const std::map<Clock, Steps> all = TRY(steps(lots, days));
    for (const auto &[clock, changes] : all) {
        const Zone zone = TRY(ZoneRules::forZone(clock.first));
        qint64 places = 0;
        for (auto step = changes.begin(); step != changes.end(); ++step) {
            places += step->second;
            const auto next = std::next(step);
            if (next == changes.end() || places == 0)
                continue;
            spread(*zone, clock.second, TimeSpan {{step->first}, {next->first}},
                   [&supply, &places](qint64 unit, qint64 ms) { supply[unit] += places * ms; });
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
    wallclock::spreadOverHours(*lot.zone, span, [&passed](qint64 hour, qint64 ms) { passed[hour] += ms; });
    return passed;
}

} // namespace parkdesk
