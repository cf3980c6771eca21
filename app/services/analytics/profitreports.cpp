// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/lotledger.h"
#include "services/analytics/reporttable.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QList<Figure> profitFigures(const LedgerMonth &month)
{
    const qint64 revenue = month.sums.revenue();
    const qint64 profit = revenue - month.costs;
    const qint64 supply = month.sums.supplyMs;
    return {{revenue},
            {month.costs},
            {profit},
            {profit, revenue},
            {profit, supply},
            {revenue, supply},
            {revenue, month.sums.day[DaySums::OccupiedMs]}};
}

QList<Figure> budgetFigures(const LedgerMonth &month)
{
    const qint64 per = month.hasBudget ? 1 : 0;
    return {{month.budgetRevenue, per},
            {month.sums.revenue()},
            {month.budgetedRevenue - month.budgetRevenue, per},
            {month.budgetedRevenue, month.hasBudget ? month.budgetRevenue : 0},
            {month.budgetCosts, per},
            {month.costs},
            {month.budgetedCosts - month.budgetCosts, per}};
}

Done fillFromLedger(const ReportScene &scene, FiguresReport::Answer &answer,
                    QList<Figure> (*figures)(const LedgerMonth &))
{
    const auto byCurrency = scene.lotsByCurrency();
    for (const QList<Lot> &lots : byCurrency) {
        const ReportScene part = scene.with(lots);
        const LotLedger ledger = TRY(LotLedger::of(part));
        const Currency currency = lots.constFirst().currency;
        LedgerMonth all;
        const auto rows = ledger.rows(part);
        for (const auto &[key, row] : rows) {
            all += row;
            answer.rows.append({key.number, key.text, currency, figures(row)});
        }
        answer.totals.append({0, {}, currency, figures(all)});
    }
    return {};
}

} // namespace

Done fillProfit(const ReportScene &scene, FiguresReport::Answer &answer)
{
    answer.columns = {{u"revenue"_s, FigureForm::Amount},
                      {u"costs"_s, FigureForm::Amount},
                      {u"profit"_s, FigureForm::Amount},
                      {u"margin"_s, FigureForm::Share},
                      {u"profit_per_space_day"_s, FigureForm::AmountADay},
                      {u"per_space_day"_s, FigureForm::AmountADay},
                      {u"per_occupied_hour"_s, FigureForm::AmountAnHour}};
    return fillFromLedger(scene, answer, profitFigures);
}

Done fillBudget(const ReportScene &scene, FiguresReport::Answer &answer)
{
    answer.columns = {{u"budget_revenue"_s, FigureForm::Amount},   {u"revenue"_s, FigureForm::Amount},
                      {u"over_budget"_s, FigureForm::Amount},      {u"reached"_s, FigureForm::Share},
                      {u"budget_costs"_s, FigureForm::Amount},     {u"costs"_s, FigureForm::Amount},
                      {u"costs_over_budget"_s, FigureForm::Amount}};
    return fillFromLedger(scene, answer, budgetFigures);
}

} // namespace parkdesk
