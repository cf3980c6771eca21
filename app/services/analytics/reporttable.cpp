// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/reporttable.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

bool isHourGroup(ReportGroup group)
{
    return group == ReportGroup::Hour || group == ReportGroup::WeekdayHour;
}

ReportTable occupancyTable(ReportGroup group)
{
    const bool hourly = isHourGroup(group);
    ReportTable table;
    table.need.days = true;
    table.columns = {{u"occupied"_s, FigureForm::Time},
                     {u"supply"_s, FigureForm::Time},
                     {u"occupancy"_s, FigureForm::Share},
                     {u"arrivals"_s, FigureForm::Count},
                     {u"departures"_s, FigureForm::Count}};
    table.figures = [hourly](const Gathered &row, const Gathered &) -> QList<Figure> {
        const qint64 occupied = hourly ? row.hour[HourSums::OccupiedMs] : row.day[DaySums::OccupiedMs];
        return {{occupied},
                {row.supplyMs},
                {occupied, row.supplyMs},
                {hourly ? row.hour[HourSums::Arrivals] : row.day[DaySums::Arrivals]},
                {hourly ? row.hour[HourSums::Departures] : row.day[DaySums::Departures]}};
    };
    return table;
}

/// Per space and hour only where rows are times or lots: no place belongs to one method or clerk.
ReportTable revenueTable(ReportGroup group)
{
    ReportTable table;
    const bool spaces = group == ReportGroup::Day || group == ReportGroup::Month || group == ReportGroup::Lot;
    table.need.money = true;
    table.need.days = spaces;
    table.columns = {{u"payments"_s, FigureForm::Count},    {u"taken"_s, FigureForm::Amount},
                     {u"refunds"_s, FigureForm::Count},     {u"refunded"_s, FigureForm::Amount},
                     {u"revenue"_s, FigureForm::Amount},    {u"tax"_s, FigureForm::Amount},
                     {u"average"_s, FigureForm::MeanAmount}};
    if (spaces)
        table.columns += QList<ReportColumn> {{u"per_space_day"_s, FigureForm::AmountADay},
                                              {u"per_space_hour"_s, FigureForm::AmountAnHour},
                                              {u"occupancy"_s, FigureForm::Share},
                                              {u"per_occupied_hour"_s, FigureForm::AmountAnHour}};
    table.figures = [spaces](const Gathered &row, const Gathered &) {
        const MoneySums &money = row.money;
        const qint64 occupied = row.day[DaySums::OccupiedMs];
        QList<Figure> figures {{money[MoneySums::Payments]},
                               {money[MoneySums::Taken]},
                               {money[MoneySums::Refunds]},
                               {money[MoneySums::Refunded]},
                               {row.revenue()},
                               {money[MoneySums::Tax] + money[MoneySums::RefundedTax]},
                               {money[MoneySums::Taken], money[MoneySums::Payments]}};
        if (spaces)
            figures += QList<Figure> {{row.revenue(), row.supplyMs},
                                      {row.revenue(), row.supplyMs},
                                      {occupied, row.supplyMs},
                                      {row.revenue(), occupied}};
        return figures;
    };
    return table;
}

ReportTable peakTable()
{
    ReportTable table;
    table.need.supply = false;
    table.columns = {{u"arrivals"_s, FigureForm::Count},
                     {u"departures"_s, FigureForm::Count},
                     {u"movements"_s, FigureForm::Count},
                     {u"movements_an_hour"_s, FigureForm::AnHour}};
    table.figures = [](const Gathered &row, const Gathered &) -> QList<Figure> {
        const qint64 arrivals = row.hour[HourSums::Arrivals];
        const qint64 departures = row.hour[HourSums::Departures];
        return {{arrivals}, {departures}, {arrivals + departures}, {arrivals + departures, row.passedMs}};
    };
    return table;
}

ReportTable mixTable()
{
    ReportTable table;
    table.need.days = true;
    table.need.money = true;
    table.columns = {{u"visits"_s, FigureForm::Count},   {u"visits_share"_s, FigureForm::Share},
                     {u"occupied"_s, FigureForm::Time},  {u"occupied_share"_s, FigureForm::Share},
                     {u"revenue"_s, FigureForm::Amount}, {u"revenue_share"_s, FigureForm::Share}};
    table.figures = [](const Gathered &row, const Gathered &all) -> QList<Figure> {
        const qint64 visits = row.day[DaySums::Arrivals];
        const qint64 occupied = row.day[DaySums::OccupiedMs];
        return {{visits},        {visits, all.day[DaySums::Arrivals]},
                {occupied},      {occupied, all.day[DaySums::OccupiedMs]},
                {row.revenue()}, {row.revenue(), all.revenue()}};
    };
    return table;
}

ReportTable turnoverTable()
{
    ReportTable table;
    table.need.days = true;
    table.columns = {{u"arrivals"_s, FigureForm::Count},
                     {u"supply"_s, FigureForm::Time},
                     {u"turnover"_s, FigureForm::Rate},
                     {u"departures"_s, FigureForm::Count},
                     {u"mean"_s, FigureForm::MeanTime}};
    table.figures = [](const Gathered &row, const Gathered &) -> QList<Figure> {
        const qint64 arrivals = row.day[DaySums::Arrivals];
        const qint64 departures = row.day[DaySums::Departures];
        return {
            {arrivals}, {row.supplyMs}, {arrivals, row.supplyMs}, {departures}, {row.day[DaySums::StayMs], departures}};
    };
    return table;
}

ReportTable bookingsTable()
{
    ReportTable table;
    table.need.days = true;
    table.columns = {{u"booked"_s, FigureForm::Count},          {u"due"_s, FigureForm::Count},
                     {u"cancelled"_s, FigureForm::Count},       {u"cancelled_late"_s, FigureForm::Count},
                     {u"no_shows"_s, FigureForm::Count},        {u"no_show_rate"_s, FigureForm::Share},
                     {u"late_cancel_rate"_s, FigureForm::Share}};
    table.figures = [](const Gathered &row, const Gathered &) -> QList<Figure> {
        const DaySums &day = row.day;
        // Due, and not cancelled before the start.
        const qint64 held = day[DaySums::Due] - day[DaySums::Cancelled] + day[DaySums::CancelledLate];
        return {{day[DaySums::Booked]},
                {day[DaySums::Due]},
                {day[DaySums::Cancelled]},
                {day[DaySums::CancelledLate]},
                {day[DaySums::NoShows]},
                {day[DaySums::NoShows], held},
                {day[DaySums::CancelledLate], held}};
    };
    return table;
}

} // namespace

ReportTable tableOf(ReportKind kind, ReportGroup group)
{
    switch (kind) {
    case ReportKind::Revenue: return revenueTable(group);
    case ReportKind::Peak: return peakTable();
    case ReportKind::Mix: return mixTable();
    case ReportKind::Turnover: return turnoverTable();
    case ReportKind::Bookings: return bookingsTable();
    default: return occupancyTable(group);
    }
}

Done fillFromSums(const ReportScene &scene, FiguresReport::Answer &answer)
{
    const ReportTable table = tableOf(answer.kind, answer.group);
    answer.columns = table.columns;
    const auto fill = [&](const ReportScene &part, const Currency &currency) -> Done {
        const std::map<RowKey, Gathered> rows = TRY(part.gather(table.need));
        Gathered all;
        for (const auto &entry : rows)
            all += entry.second;
        for (const auto &[key, row] : rows)
            answer.rows.append({key.number, key.text, currency, table.figures(row, all)});
        answer.totals.append({0, {}, currency, table.figures(all, all)});
        return {};
    };
    if (!table.need.money)
        return fill(scene, {});
    const auto byCurrency = scene.lotsByCurrency();
    for (const QList<Lot> &lots : byCurrency)
        TRY_DONE(fill(scene.with(lots), lots.constFirst().currency));
    return {};
}

} // namespace parkdesk
