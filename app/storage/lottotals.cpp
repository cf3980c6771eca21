// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lottotals.h"

#include "domain/wallclock.h"
#include "storage/query.h"
#include "storage/summaryfold.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Up to here they are asked for one by one.
constexpr qsizetype fewLotsAlone = 8;

template <typename SomeSums>
void addColumns(SomeSums &sums, const Query &row, int first)
{
    for (size_t i = 0; i < sums.values.size(); ++i)
        sums[i] += row.number(first + static_cast<int>(i));
}

/// \a days cut where months end.
template <typename Each>
Done eachMonthOf(const DayRange &days, const Each &each)
{
    for (qint64 from = days.from; from < days.until;) {
        const qint64 until = std::min(days.until, SummaryFold::firstDayOf(SummaryFold::monthOf(from) + 1));
        TRY_DONE(each(DayRange {from, until}));
        from = until;
    }
    return {};
}

} // namespace

Result<std::map<qint64, LotTotals::Months>> LotTotals::byMonth(const QList<Lot> &lots, const DayRange &days,
                                                               const FigureNeed &need,
                                                               std::optional<VehicleTypeId> type)
{
    return read(lots, {days, need, type.value_or(VehicleTypeId()), false, 0, {}, {}});
}

Result<std::map<qint64, LotTotals::Totals>> LotTotals::together(const QList<Lot> &lots, const DayRange &days,
                                                                const FigureNeed &need,
                                                                std::optional<VehicleTypeId> type)
{
    const auto byMonth = TRY(read(lots, {days, need, type.value_or(VehicleTypeId()), true, 0, {}, {}}));
    std::map<qint64, Totals> sums;
    for (const auto &[lot, months] : byMonth) {
        Totals &all = sums[lot];
        for (const auto &entry : months) {
            all.day += entry.second.day;
            all.money += entry.second.money;
        }
    }
    return sums;
}

Result<std::map<qint64, LotTotals::Months>> LotTotals::read(const QList<Lot> &lots, Scene scene)
{
    const QList<const Lot *> alone = TRY(partLots(lots, scene));
    TRY_DONE(readFolded(scene));
    TRY_DONE(readFresh(scene, {std::max(scene.days.from, scene.foldedDay), scene.days.until}));
    if (scene.need.days)
        TRY_DONE(addOpen(scene));
    for (const Lot *lot : alone)
        TRY_DONE(readAlone(scene, *lot));
    return std::move(scene.result);
}

/// Gives those that are to be read by themselves: level 2 is not right for them, or there is nothing at all.
Result<QList<const Lot *>> LotTotals::partLots(const QList<Lot> &lots, Scene &scene)
{
    qint64 foldedUntil = 0;
    {
        Query query(m_unit.connection(), "folded_until"_L1);
        TRY_DONE(query.runForRow());
        foldedUntil = query.number(0);
    }
    scene.foldedDay = wallclock::floorOf(foldedUntil, wallclock::hoursPerDay);
    const QList<LotId> missing = TRY(SummaryRepository(m_unit).missing());
    std::set<qint64> apart;
    for (const LotId lot : missing)
        apart.insert(lot.value);
    {
        Query query(m_unit.connection(), "dirty_lots"_L1);
        TRY_DONE(query.bind("until"_L1, foldedUntil).run());
        while (query.next())
            apart.insert(query.number(0));
    }
    QList<const Lot *> alone;
    for (const Lot &lot : lots) {
        if (apart.contains(lot.id.value))
            alone.append(&lot);
        else
            scene.lots.insert(lot.id.value, &lot);
    }
    return alone;
}

Done LotTotals::readFolded(Scene &scene)
{
    const DayRange folded {scene.days.from, std::min(scene.days.until, scene.foldedDay)};
    if (folded.length() <= 0)
        return {};
    qint64 first = SummaryFold::monthOf(folded.from);
    if (SummaryFold::firstDayOf(first) < folded.from)
        ++first;
    const qint64 last = SummaryFold::monthOf(folded.until); // the first that is not whole
    if (last <= first)
        return eachMonthOf(folded, [&](const DayRange &days) { return readDays(scene, days); });
    TRY_DONE(readDays(scene, {folded.from, SummaryFold::firstDayOf(first)}));
    TRY_DONE(readMonths(scene, {first, last}));
    return readDays(scene, {SummaryFold::firstDayOf(last), folded.until});
}

Done LotTotals::readMonths(Scene &scene, const DayRange &months)
{
    const bool typed = scene.type.isValid();
    if (scene.need.days && typed)
        TRY_DONE(run(scene, scene.together ? "lot_months_of_type_together"_L1 : "lot_months_of_type"_L1, What::Days,
                     months, true, 1));
    else if (scene.need.days)
        TRY_DONE(run(scene, scene.together ? "lot_months_together"_L1 : "lot_months"_L1, What::Days, months, true, 0));
    if (!scene.need.money)
        return {};
    return run(scene, scene.together ? "lot_money_months_together"_L1 : "lot_money_months"_L1, What::Money, months,
               true, 1);
}

/// Of one month, that are folded.
Done LotTotals::readDays(Scene &scene, const DayRange &days)
{
    if (scene.type.isValid())
        return readFresh(scene, days); // days are kept by type on level 1 alone
    if (scene.need.days)
        TRY_DONE(run(scene, "lot_days"_L1, What::Days, days, false, 0));
    return scene.need.money ? run(scene, "lot_money_days"_L1, What::Money, days, false, 0) : Done();
}

Done LotTotals::readFresh(Scene &scene, const DayRange &days)
{
    return eachMonthOf(days, [&](const DayRange &part) -> Done {
        if (scene.need.days)
            TRY_DONE(run(scene, "fresh_lot_days"_L1, What::Days, part, false, 2));
        return scene.need.money ? run(scene, "fresh_lot_money"_L1, What::Money, part, false, 2) : Done();
    });
}

/// \a types: how many times the statement asks for the vehicle type.
Done LotTotals::run(Scene &scene, QLatin1StringView statement, What what, const DayRange &range, bool months, int types)
{
    if (range.length() <= 0 || scene.lots.isEmpty())
        return {};
    if (scene.lots.size() > fewLotsAlone)
        return runOnce(scene, statement, what, range, months, types, {});
    for (const Lot *lot : std::as_const(scene.lots))
        TRY_DONE(runOnce(scene, statement, what, range, months, types, lot->id));
    return {};
}

Done LotTotals::runOnce(Scene &scene, QLatin1StringView statement, What what, const DayRange &range, bool months,
                        int types, LotId lot)
{
    Query query(m_unit.connection(), statement);
    query.bind("lot"_L1, lot).bind("lot2"_L1, lot).bind("from"_L1, range.from).bind("until"_L1, range.until);
    if (types > 0)
        query.bind("type"_L1, scene.type);
    if (types > 1)
        query.bind("type2"_L1, scene.type);
    TRY_DONE(query.run());
    while (query.next()) {
        if (!scene.lots.contains(query.number(0)))
            continue;
        const qint64 month = months ? query.number(1) : SummaryFold::monthOf(query.number(1));
        Totals &totals = scene.result[query.number(0)][month];
        if (what == What::Days)
            addColumns(totals.day, query, 2);
        else
            addColumns(totals.money, query, 2);
    }
    return {};
}

Done LotTotals::readAlone(Scene &scene, const Lot &lot)
{
    FigureNeed need;
    need.days = scene.need.days;
    need.money = scene.need.money;
    const LotFigures sums =
        TRY(FigureReader(m_unit, m_now)
                .sums({lot}, false, scene.days, need, scene.type.isValid() ? std::optional(scene.type) : std::nullopt));
    Months &months = scene.result[lot.id.value];
    for (const auto &[key, row] : sums.days)
        months[SummaryFold::monthOf(key.day)].day += row;
    for (const auto &[key, row] : sums.money)
        months[SummaryFold::monthOf(key.day)].money += row;
    return {};
}

/// Those who are inside, up to now.
Done LotTotals::addOpen(Scene &scene)
{
    const auto add = [&](const Lot &lot, const Query &row) {
        if (scene.type.isValid() && row.id<VehicleTypeId>(1) != scene.type)
            return;
        Months &months = scene.result[lot.id.value];
        const TimeSpan span = FigureReader::openSpan(row, FigureReader::beforeDays(lot, scene.days), m_now);
        wallclock::spreadOverDays(*lot.zone, lot.dayStart, span, [&](qint64 day, qint64 ms) {
            if (scene.days.contains(day))
                months[SummaryFold::monthOf(day)].day[DaySums::OccupiedMs] += ms;
        });
    };
    if (scene.lots.size() > fewLotsAlone) {
        Query query(m_unit.connection(), "open_stays"_L1);
        TRY_DONE(query.run());
        while (query.next()) {
            if (const Lot *lot = scene.lots.value(query.number(6)))
                add(*lot, query);
        }
        return {};
    }
    for (const Lot *lot : std::as_const(scene.lots)) {
        Query query(m_unit.connection(), "open_stays_of_lot"_L1);
        TRY_DONE(query.bind("lot"_L1, lot->id).run());
        while (query.next())
            add(*lot, query);
    }
    return {};
}

} // namespace parkdesk
