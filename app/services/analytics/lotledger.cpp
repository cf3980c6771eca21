// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/lotledger.h"

#include "domain/wallclock.h"
#include "storage/lottotals.h"
#include "storage/monthentryrepository.h"
#include "storage/summaryfold.h"
#include "storage/supplyreader.h"

#include <algorithm>

namespace parkdesk {

namespace {

/// The part of \a amount, said of \a month, that falls on \a days.
qint64 partOfMonth(qint64 amount, qint64 month, const DayRange &days)
{
    const qint64 first = SummaryFold::firstDayOf(month);
    const qint64 length = SummaryFold::firstDayOf(month + 1) - first;
    const qint64 from = std::clamp<qint64>(days.from - first, 0, length);
    const qint64 until = std::clamp<qint64>(days.until - first, from, length);
    return shareOfMonth(amount, until, length) - shareOfMonth(amount, from, length);
}

void addEntry(const MonthEntry &entry, const DayRange &days, LedgerMonth &month)
{
    const qint64 part = partOfMonth(entry.amount, entry.month, days);
    if (isCost(entry.kind))
        month.costs += part;
    else if (entry.kind == MonthEntryKind::BudgetRevenue)
        month.budgetRevenue += part;
    else
        month.budgetCosts += part;
    month.hasBudget = month.hasBudget || !isCost(entry.kind);
}

} // namespace

LedgerMonth &LedgerMonth::operator+=(const LedgerMonth &other)
{
    sums += other.sums;
    costs += other.costs;
    budgetRevenue += other.budgetRevenue;
    budgetCosts += other.budgetCosts;
    hasBudget = hasBudget || other.hasBudget;
    budgetedRevenue += other.budgetedRevenue;
    budgetedCosts += other.budgetedCosts;
    return *this;
}

Result<LotLedger> LotLedger::of(const ReportScene &scene)
{
    LotLedger ledger;
    FigureNeed need;
    need.days = true;
    need.money = true;
    QHash<LotId, qsizetype> places;
    QHash<LotId, DayRange> passed;
    const DayRange days = scene.question.days;
    const auto sums = TRY(LotTotals(scene.unit, scene.now).byMonth(scene.lots, days, need, scene.question.type));
    SupplyReader reader(scene.unit, scene.now);
    reader.onlyFor(scene.question.type);
    const auto supply = TRY(reader.byLotAndMonth(scene.lots, days));
    for (qsizetype i = 0; i < scene.lots.size(); ++i) {
        const Lot &lot = scene.lots.at(i);
        if (const auto found = sums.find(lot.id.value); found != sums.end()) {
            for (const auto &[month, totals] : found->second) {
                Gathered &row = ledger.months[{i, month}].sums;
                row.day += totals.day;
                row.money += totals.money;
            }
        }
        for (const auto &[month, ms] : supply.at(lot.id.value))
            ledger.months[{i, month}].sums.supplyMs += ms;
        places.insert(lot.id, i);
        const qint64 tomorrow = wallclock::dayOf(*lot.zone, scene.now, lot.dayStart) + 1;
        passed.insert(lot.id, {days.from, std::max(days.from, std::min(days.until, tomorrow))});
    }
    const DayRange months {SummaryFold::monthOf(days.from), SummaryFold::monthOf(days.until - 1) + 1};
    const QList<MonthEntry> entries = TRY(MonthEntryRepository(scene.unit).between(months));
    for (const MonthEntry &entry : entries) {
        const auto place = places.constFind(entry.lot);
        const DayRange own = passed.value(entry.lot);
        if (place != places.cend() && SummaryFold::firstDayOf(entry.month) < own.until)
            addEntry(entry, own, ledger.months[{*place, entry.month}]);
    }
    for (auto &entry : ledger.months) {
        LedgerMonth &month = entry.second;
        if (month.hasBudget) {
            month.budgetedRevenue = month.sums.revenue();
            month.budgetedCosts = month.costs;
        }
    }
    return ledger;
}

std::map<RowKey, LedgerMonth> LotLedger::rows(const ReportScene &scene) const
{
    std::map<RowKey, LedgerMonth> rows;
    for (const auto &[key, month] : months) {
        const bool byLot = scene.group == ReportGroup::Lot;
        rows[byLot ? RowKey {key.lot, scene.lots.at(key.lot).name} : RowKey {key.month, {}}] += month;
    }
    return rows;
}

} // namespace parkdesk
