// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/reportscene.h"

#include "domain/wallclock.h"
#include "storage/lotrepository.h"
#include "storage/lottotals.h"
#include "storage/summaryfold.h"
#include "storage/supplyreader.h"
#include "storage/unitofwork.h"
#include "storage/visitreader.h"

#include <algorithm>

namespace parkdesk {

namespace {

constexpr qint64 mostDays = 36'600;
using SupplyByLot = std::map<qint64, SupplyReader::Supply>;

/// Keys that come in their order are found where the last one was, which matters for the hours of years. Gives where
/// the next one is looked for.
template <typename Rows, typename Add>
typename Rows::iterator addInOrder(Rows &rows, typename Rows::iterator at, const RowKey &key, const Add &add)
{
    const auto row = rows.try_emplace(at, key);
    add(row->second);
    return std::next(row);
}

} // namespace

Gathered &Gathered::operator+=(const Gathered &other)
{
    hour += other.hour;
    day += other.day;
    money += other.money;
    supplyMs += other.supplyMs;
    passedMs += other.passedMs;
    return *this;
}

Result<ReportScene> ReportScene::of(UnitOfWork &unit, const FiguresReport::Question &question, Instant now)
{
    const QList<ReportGroup> groups = FiguresReport::groupsOf(question.kind);
    ReportScene scene {unit, question, question.group.value_or(groups.constFirst()), now, {}, false, {}};
    if (!groups.contains(scene.group))
        return fail(ErrorCode::NotFound);
    if (question.days.length() <= 0 || question.days.length() > mostDays)
        return fail(ErrorCode::BadSpan, Field::Until);
    LotRepository repository(unit);
    for (const LotId lot : question.lots)
        scene.lots.append(TRY(repository.find(lot)));
    if (question.lots.isEmpty()) {
        scene.lots = TRY(repository.allEver()); // what a lot earned does not go with it
        scene.everyLot = true;
    }
    const QList<VehicleType> types = TRY(repository.vehicleTypes());
    for (const VehicleType &type : types)
        scene.typeCodes.insert(type.id.value, type.code);
    return scene;
}

ReportScene ReportScene::with(const QList<Lot> &some) const
{
    ReportScene scene = *this;
    scene.everyLot = everyLot && some.size() == lots.size();
    scene.lots = some;
    return scene;
}

QMap<QString, QList<Lot>> ReportScene::lotsByCurrency() const
{
    QMap<QString, QList<Lot>> byCurrency;
    for (const Lot &lot : lots)
        byCurrency[lot.currency.code()].append(lot);
    return byCurrency;
}

Result<std::map<RowKey, Gathered>> ReportScene::gather(const FigureNeed &need) const
{
    if (group != ReportGroup::Lot)
        return gatherTogether(need);
    const auto sums = TRY(LotTotals(unit, now).together(lots, question.days, need, question.type));
    SupplyReader reader(unit, now);
    reader.onlyFor(question.type);
    const auto supply = need.supply ? TRY(reader.byLotAndMonth(lots, question.days)) : SupplyByLot();
    std::map<RowKey, Gathered> rows;
    qint64 number = 0;
    for (const Lot &lot : lots) {
        Gathered &row = rows[{number++, lot.name}];
        if (const auto found = sums.find(lot.id.value); found != sums.end()) {
            row.day = found->second.day;
            row.money = found->second.money;
        }
        if (const auto found = supply.find(lot.id.value); found != supply.end()) {
            for (const auto &entry : found->second)
                row.supplyMs += entry.second;
        }
    }
    return rows;
}

Result<std::map<RowKey, Gathered>> ReportScene::gatherTogether(const FigureNeed &need) const
{
    std::map<RowKey, Gathered> rows;
    if (lots.isEmpty())
        return rows;
    FigureReader reader(unit, now);
    FigureNeed wanted = need;
    wanted.hours = isHourly();
    wanted.eachDay = group == ReportGroup::Day || group == ReportGroup::DayMethod;
    wanted.staff = group == ReportGroup::Clerk;
    wanted.days = need.days && !wanted.hours;
    const LotFigures sums = TRY(reader.sums(lots, everyLot, question.days, wanted, question.type));
    for (auto at = rows.end(); const auto &[hour, part] : sums.hours)
        at = addInOrder(rows, at, keyOfHour(hour), [&](Gathered &row) { row.hour += part; });
    for (const auto &[key, part] : sums.days)
        rows[keyOfDay(key.day, key.type)].day += part;
    const QHash<qint64, QString> logins = wanted.staff ? TRY(VisitReader(unit).logins()) : QHash<qint64, QString>();
    for (const auto &[key, part] : sums.money) {
        RowKey row = keyOfDay(key.day, key.type);
        if (group == ReportGroup::Method || isByMethod())
            row.text = key.method;
        else if (group == ReportGroup::Clerk)
            row = {0, logins.value(key.staff.value)};
        rows[row].money += part;
    }
    TRY_DONE(addSupply(need, rows));
    return rows;
}

Done ReportScene::addSupply(const FigureNeed &need, std::map<RowKey, Gathered> &rows) const
{
    SupplyReader supply(unit, now);
    supply.onlyFor(question.type);
    if (isHourly()) {
        if (need.supply) {
            const SupplyReader::Supply places = TRY(supply.byHour(lots, question.days));
            for (auto at = rows.begin(); const auto &[hour, ms] : places)
                at = addInOrder(rows, at, keyOfHour(hour), [&](Gathered &row) { row.supplyMs += ms; });
        }
        const SupplyReader::Supply passed = supply.hoursPassed(lots, question.days);
        for (auto at = rows.begin(); const auto &[hour, ms] : passed)
            at = addInOrder(rows, at, keyOfHour(hour), [&](Gathered &row) { row.passedMs += ms; });
    } else if (need.supply && (group == ReportGroup::Day || group == ReportGroup::Month)) {
        for (const auto &[day, ms] : TRY(supply.byDay(lots, question.days)))
            rows[keyOfDay(day, {})].supplyMs += ms;
    }
    return {};
}

RowKey ReportScene::keyOfHour(qint64 hour) const
{
    if (group == ReportGroup::Hour)
        return {hour, {}};
    const qint64 day = wallclock::floorOf(hour, wallclock::hoursPerDay);
    return {LocalTime::of(day, 0).weekday() * wallclock::hoursPerDay - wallclock::hoursPerDay + hour
                - day * wallclock::hoursPerDay,
            {}};
}

RowKey ReportScene::keyOfDay(qint64 day, VehicleTypeId type) const
{
    switch (group) {
    case ReportGroup::Day:
    case ReportGroup::DayMethod: return {day, {}};
    case ReportGroup::MonthMethod:
    case ReportGroup::Month: return {SummaryFold::monthOf(day), {}};
    case ReportGroup::Type: return {type.value, typeCodes.value(type.value)};
    default: return {0, {}};
    }
}

} // namespace parkdesk
