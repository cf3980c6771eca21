// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/reportsection.h"

#include "domain/wallclock.h"
#include "services/analytics/figurevalue.h"

#include <QSet>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int shareDecimals = 6;
constexpr qint64 million = 1'000'000;
constexpr qint64 hundred = 100;

ReportForm keyForm(ReportGroup group)
{
    switch (group) {
    case ReportGroup::Hour: return ReportForm::Time;
    case ReportGroup::Day:
    case ReportGroup::DayMethod: return ReportForm::Date;
    case ReportGroup::Month:
    case ReportGroup::MonthMethod: return ReportForm::Month;
    default: return ReportForm::Text;
    }
}

std::optional<qint64> keyNumber(ReportGroup group, const ReportRow &row)
{
    switch (group) {
    case ReportGroup::Hour: return row.number * wallclock::msPerHour;
    case ReportGroup::Day:
    case ReportGroup::Month:
    case ReportGroup::DayMethod:
    case ReportGroup::MonthMethod:
    case ReportGroup::WeekdayHour: return row.number;
    default: return std::nullopt;
    }
}

ReportChart::Kind chartOf(ReportGroup group, qsizetype rows)
{
    constexpr qsizetype mostBars = 62;
    switch (group) {
    case ReportGroup::Hour:
    case ReportGroup::Day:
    case ReportGroup::Month:
    case ReportGroup::DayMethod:
    case ReportGroup::MonthMethod: return rows > mostBars ? ReportChart::Kind::Lines : ReportChart::Kind::Bars;
    case ReportGroup::WeekdayHour: return ReportChart::Kind::Week;
    default: return ReportChart::Kind::Ranks;
    }
}

/// What a chart of each kind of report is about; -1 when none of \a shown is told by one.
qsizetype tellingColumn(const QList<ReportColumn> &columns, const QList<qsizetype> &shown)
{
    static const QStringList telling {u"occupancy"_s, u"revenue"_s, u"movements_an_hour"_s, u"visits"_s, u"turnover"_s,
                                      u"booked"_s,    u"stays"_s};
    // Revenue reports tell occupancy as well, at their end.
    const bool money = std::any_of(columns.begin(), columns.end(),
                                   [](const ReportColumn &column) { return column.name == "revenue"_L1; });
    for (const QString &name : telling) {
        if (money && name == "occupancy"_L1)
            continue;
        for (qsizetype i = 0; i < shown.size(); ++i) {
            if (columns.at(shown.at(i)).name == name)
                return i;
        }
    }
    return shown.isEmpty() ? -1 : 0;
}

/// The time of a group that has a method beside it.
std::optional<ReportGroup> timeBesideMethod(ReportGroup group)
{
    if (group == ReportGroup::DayMethod)
        return ReportGroup::Day;
    return group == ReportGroup::MonthMethod ? std::optional(ReportGroup::Month) : std::nullopt;
}

QSet<QString> currenciesOf(const FiguresReport::Answer &report)
{
    QSet<QString> found;
    for (const auto *rows : {&report.rows, &report.totals}) {
        for (const ReportRow &row : *rows) {
            if (row.currency.isValid())
                found.insert(row.currency.code());
        }
    }
    return found;
}

} // namespace

ReportForm reportFormOf(FigureForm form)
{
    switch (form) {
    case FigureForm::Count: return ReportForm::Count;
    case FigureForm::Time:
    case FigureForm::MeanTime: return ReportForm::Length;
    case FigureForm::Amount:
    case FigureForm::MeanAmount:
    case FigureForm::AmountAnHour:
    case FigureForm::AmountADay: return ReportForm::Amount;
    case FigureForm::Share: return ReportForm::Share;
    default: return ReportForm::Decimal;
    }
}

ReportValue reportValue(FigureForm form, const Figure &figure, const Currency &currency, const QString &shown)
{
    const int money = currency.isValid() ? currency.decimals() : 0;
    switch (form) {
    case FigureForm::Count:
    case FigureForm::Time:
    case FigureForm::MeanTime: return {shown, scaled(figure, 1), 0};
    case FigureForm::Amount:
    case FigureForm::MeanAmount: return {shown, scaled(figure, 1), money};
    case FigureForm::AmountAnHour: return {shown, scaled(figure, wallclock::msPerHour), money};
    case FigureForm::AmountADay: return {shown, scaled(figure, LocalTime::msPerDay), money};
    case FigureForm::Share: return {shown, scaled(figure, million), shareDecimals};
    case FigureForm::Mean: return {shown, scaled(figure, hundred), 2};
    case FigureForm::AnHour: return {shown, scaled(figure, wallclock::msPerHour * hundred), 2};
    default: return {shown, scaled(figure, LocalTime::msPerDay * hundred), 2};
    }
}

ReportSection sectionOf(const FiguresReport::Answer &report, const QString &title, const ReportWords &words,
                        const QStringList &columns)
{
    const QSet<QString> currencies = currenciesOf(report);
    const bool several = currencies.size() > 1;
    const auto time = timeBesideMethod(report.group);
    ReportSection section;
    section.title = title;
    section.columns.append({words.groupTitle(time.value_or(report.group)), {}, keyForm(report.group), {}});
    if (time)
        section.columns.append({words.groupTitle(ReportGroup::Method), {}, ReportForm::Text, {}});
    const auto keys = static_cast<int>(section.columns.size());
    if (several)
        section.columns.append({words.currency, {}, ReportForm::Text, {}});
    const QString unit = currencies.size() == 1 ? *currencies.constBegin() : QString();
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < report.columns.size(); ++i) {
        const ReportColumn &column = report.columns.at(i);
        if (!columns.isEmpty() && !columns.contains(column.name))
            continue;
        shown.append(i);
        section.columns.append(
            {words.columnTitle(column), words.columnMeaning(column), reportFormOf(column.form), unit});
    }
    const auto cells = [&](const ReportRow &row, const QString &key, bool total) {
        QList<ReportValue> line {{key, total ? std::nullopt : keyNumber(report.group, row), 0}};
        if (time)
            line.append({total ? QString() : words.rowTitle(ReportGroup::Method, row), {}, 0});
        if (several)
            line.append({row.currency.code(), {}, 0});
        for (const qsizetype i : shown) {
            const FigureForm form = report.columns.at(i).form;
            const Figure &figure = row.figures.at(i);
            line.append(reportValue(form, figure, row.currency, words.figure(form, figure, row.currency)));
        }
        return line;
    };
    for (const ReportRow &row : report.rows)
        section.rows.append(cells(row, words.rowTitle(time.value_or(report.group), row), false));
    for (const ReportRow &row : report.totals)
        section.totals.append(cells(row, words.total, true));
    // Amounts of several currencies have no common axis.
    const qsizetype at = tellingColumn(report.columns, shown);
    const bool mixed = several && at >= 0 && reportFormOf(report.columns.at(shown.at(at)).form) == ReportForm::Amount;
    if (at >= 0 && !mixed)
        section.chart = {
            chartOf(report.group, report.rows.size()), {static_cast<int>(at) + keys + (several ? 1 : 0)}, keys, {}};
    return section;
}

} // namespace parkdesk
