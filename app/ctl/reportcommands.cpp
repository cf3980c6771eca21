// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "ctl/reportfile.h"
#include "ctl/terminal.h"
#include "domain/wallclock.h"
#include "formats/csv.h"
#include "services/analytics/figurekeeping.h"
#include "services/analytics/figuremaking.h"
#include "services/analytics/figurevalue.h"

#include <QDate>
#include <QJsonArray>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;

QDate dateOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

std::optional<qint64> dayOfText(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && text.size() == 10 ? std::optional(QDate(1970, 1, 1).daysTo(date)) : std::nullopt;
}

/// What a row stands for, in its public spelling.
QString keyText(ReportGroup group, const ReportRow &row)
{
    const auto hourText = [](qint64 hour) { return u"%1:00"_s.arg(hour, 2, 10, QChar(u'0')); };
    switch (group) {
    case ReportGroup::Hour: {
        const qint64 day = wallclock::floorOf(row.number, wallclock::hoursPerDay);
        return dateOf(day).toString(Qt::ISODate) + u'T' + hourText(row.number - day * wallclock::hoursPerDay);
    }
    case ReportGroup::Day: return dateOf(row.number).toString(Qt::ISODate);
    case ReportGroup::Month: return u"%1-%2"_s.arg(row.number / 12).arg(row.number % 12 + 1, 2, 10, QChar(u'0'));
    case ReportGroup::WeekdayHour: {
        static const QStringList days {u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
        return days.value(row.number / wallclock::hoursPerDay) + u' ' + hourText(row.number % wallclock::hoursPerDay);
    }
    case ReportGroup::Length: return u"%1"_s.arg(row.number);
    case ReportGroup::DayMethod: return keyText(ReportGroup::Day, row) + u' ' + row.text;
    case ReportGroup::MonthMethod: return keyText(ReportGroup::Month, row) + u' ' + row.text;
    default: return row.text;
    }
}

QString keyName(ReportGroup group)
{
    return group == ReportGroup::Length ? u"minutes_from"_s : groupName(group);
}

/// A figure as a machine reads it; empty where there are no data.
QString machineText(FigureForm form, const Figure &figure, const Currency &currency)
{
    const int decimals = currency.isValid() ? currency.decimals() : 0;
    const auto amount = [&](qint64 factor) {
        const auto minor = scaled(figure, factor);
        return minor ? Money(*minor, currency).toText() : QString();
    };
    switch (form) {
    case FigureForm::Count:
    case FigureForm::Time:
    case FigureForm::MeanTime: return decimalText(figure, 1, 0);
    case FigureForm::Amount:
    case FigureForm::MeanAmount: return amount(1);
    case FigureForm::AmountAnHour: return amount(wallclock::msPerHour);
    case FigureForm::AmountADay: return amount(msPerDay);
    case FigureForm::Share: return decimalText(figure, 1, 4);
    case FigureForm::Rate: return decimalText(figure, msPerDay, 2 + decimals);
    case FigureForm::Mean: return decimalText(figure, 1, 2);
    case FigureForm::AnHour: return decimalText(figure, wallclock::msPerHour, 2);
    }
    return {};
}

QString machineName(const ReportColumn &column)
{
    const bool time = column.form == FigureForm::Time || column.form == FigureForm::MeanTime;
    return time ? column.name + u"_ms"_s : column.name;
}

QString personText(FigureForm form, const Figure &figure, const Currency &currency)
{
    if (!figure.isKnown())
        return u"-"_s;
    if (form == FigureForm::Share)
        return decimalText(figure, 100, 1) + u" %"_s;
    if (form != FigureForm::Time && form != FigureForm::MeanTime)
        return machineText(form, figure, currency);
    const qint64 length = scaled(figure, 1).value_or(0) / 60'000;
    return u"%1:%2 h"_s.arg(length / 60).arg(length % 60, 2, 10, QChar(u'0'));
}

QJsonObject rowJson(const FiguresReport::Answer &report, const ReportRow &row, bool total)
{
    QJsonObject json;
    if (!total)
        json.insert(keyName(report.group),
                    report.group == ReportGroup::Length ? QJsonValue(row.number)
                                                        : QJsonValue(keyText(report.group, row)));
    if (row.currency.isValid())
        json.insert(u"currency"_s, row.currency.code());
    for (qsizetype i = 0; i < report.columns.size(); ++i) {
        const ReportColumn &column = report.columns.at(i);
        const QString text = machineText(column.form, row.figures.at(i), row.currency);
        const bool whole =
            column.form == FigureForm::Count || column.form == FigureForm::Time || column.form == FigureForm::MeanTime;
        json.insert(machineName(column), text.isEmpty() ? QJsonValue() : whole ? QJsonValue(text.toLongLong()) : text);
    }
    return json;
}

QJsonObject reportJson(const FiguresReport::Answer &report)
{
    QJsonArray rows;
    for (const ReportRow &row : report.rows)
        rows.append(rowJson(report, row, false));
    QJsonArray totals;
    for (const ReportRow &row : report.totals)
        totals.append(rowJson(report, row, true));
    return {{u"report"_s, reportName(report.kind)},
            {u"group"_s, groupName(report.group)},
            {u"from"_s, dateOf(report.days.from).toString(Qt::ISODate)},
            {u"until"_s, dateOf(report.days.until).toString(Qt::ISODate)},
            {u"lots"_s, report.lots},
            {u"running"_s, report.running},
            {u"sums_missing"_s, report.missing},
            {u"rows"_s, rows},
            {u"totals"_s, totals}};
}

bool hasAmounts(const FiguresReport::Answer &report)
{
    return !report.totals.isEmpty() && report.totals.constFirst().currency.isValid();
}

QStringList csvLines(const FiguresReport::Answer &report)
{
    QStringList header {keyName(report.group)};
    const bool amounts = hasAmounts(report);
    if (amounts)
        header.append(u"currency"_s);
    for (const ReportColumn &column : report.columns)
        header.append(machineName(column));
    QList<QStringList> rows;
    for (const ReportRow &row : report.rows) {
        QStringList cells {keyText(report.group, row)};
        if (amounts)
            cells.append(row.currency.code());
        for (qsizetype i = 0; i < report.columns.size(); ++i)
            cells.append(machineText(report.columns.at(i).form, row.figures.at(i), row.currency));
        rows.append(cells);
    }
    return {QString::fromUtf8(writeCsv(header, rows)).chopped(1)}; // its end of line comes again when it is told
}

QStringList printedTable(const FiguresReport::Answer &report)
{
    const bool amounts = hasAmounts(report);
    QList<QStringList> rows {{keyName(report.group)}};
    for (const ReportColumn &column : report.columns)
        rows.last().append(column.name);
    if (amounts)
        rows.last().append(u"currency"_s);
    const auto append = [&](const ReportRow &row, const QString &key) {
        QStringList cells {key};
        for (qsizetype i = 0; i < report.columns.size(); ++i)
            cells.append(personText(report.columns.at(i).form, row.figures.at(i), row.currency));
        if (amounts)
            cells.append(row.currency.code());
        rows.append(cells);
    };
    for (const ReportRow &row : report.rows)
        append(row, keyText(report.group, row));
    for (const ReportRow &row : report.totals)
        append(row, u"total"_s);
    QList<qsizetype> widths;
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths.at(i), row.at(i).size());
        }
    }
    QStringList lines;
    for (const QStringList &row : std::as_const(rows)) {
        QString line = row.constFirst().leftJustified(widths.constFirst());
        for (qsizetype i = 1; i < row.size(); ++i)
            line += u"  "_s + row.at(i).rightJustified(widths.at(i));
        lines.append(line);
    }
    if (report.running)
        lines.append(u"The last day is not over: those inside count up to now."_s);
    return lines;
}

QString reportContradiction(const Invocation &invocation)
{
    if (invocation.argument == "forecast"_L1)
        return u"What is to come is told by: parkdeskctl forecast"_s;
    const auto kind = reportFromName(invocation.argument);
    if (!kind)
        return u"There is no report \"%1\"."_s.arg(invocation.argument);
    for (const QLatin1StringView name : {"from"_L1, "until"_L1}) {
        if (!dayOfText(invocation.text(name)))
            return u"--%1 needs a day such as 2026-11-01."_s.arg(name);
    }
    if (*dayOfText(invocation.text("from"_L1)) >= *dayOfText(invocation.text("until"_L1)))
        return u"--until is the day after the last one, so it comes after --from."_s;
    if (invocation.has("csv"_L1) && invocation.global.json)
        return u"--csv and --json are two answers."_s;
    if (invocation.has("to"_L1) && !isReportFile(invocation.text("to"_L1)))
        return u"--to is a file that ends in .pdf, .xlsx, .csv or .png."_s;
    if (invocation.has("to"_L1) && invocation.has("csv"_L1))
        return u"--csv prints, --to writes a file."_s;
    if (const auto group = invocation.maybe("group"_L1)) {
        const auto known = groupFromName(*group);
        if (!known || !FiguresReport::groupsOf(*kind).contains(*known)) {
            QStringList names;
            for (const ReportGroup other : FiguresReport::groupsOf(*kind))
                names.append(groupName(other));
            return u"\"%1\" cannot be told by \"%2\", but by: %3."_s.arg(invocation.argument, *group,
                                                                         names.join(u", "_s));
        }
    }
    return {};
}

Result<Answer> tellReport(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    FiguresReport::Question question;
    question.kind = *reportFromName(invocation.argument);
    question.days = {*dayOfText(invocation.text("from"_L1)), *dayOfText(invocation.text("until"_L1))};
    if (const auto group = invocation.maybe("group"_L1))
        question.group = groupFromName(*group);
    if (const auto lot = invocation.maybe("lot"_L1))
        question.lots = {TRY(context.lot(*lot)).id};
    const FiguresReport::Answer report = TRY(context.read<FiguresReport>(question));
    if (const auto path = invocation.maybe("to"_L1)) {
        ReportWords words;
        words.rowTitle = keyText;
        words.figure = personText;
        return writeReportFile(report, invocation.text("lot"_L1), *path, words);
    }
    Answer answer;
    answer.json = reportJson(report);
    answer.lines = invocation.has("csv"_L1) ? csvLines(report) : printedTable(report);
    return answer;
}

Result<Answer> rebuildSums(const Invocation &, Context &context)
{
    TRY_DONE(context.open(Access::Write));
    const int lots = TRY(forgetFigures(context.connection()));
    const bool telling = isWatched();
    FigureMaking making(TRY(context.url()), Context::writing());
    while (TRY(making.step(context.connection(), context.clock().now()))) {
        if (telling)
            writeErr(u"\rSums: %1 of %2 lots to be written, then those of all lots"_s.arg(making.lotsLeft()).arg(lots));
    }
    if (telling)
        writeErr(u"\r\033[K"_s);
    Answer answer;
    answer.json = {{u"lots"_s, lots}};
    answer.lines = {u"The sums of %1 lots were made again."_s.arg(lots)};
    return answer;
}

} // namespace

std::vector<CommandSpec> reportCommands()
{
    return {
        {"report"_L1,
         "NAME"_L1,
         true,
         "Tell figures: occupancy revenue peak mix stay turnover bookings activity exceptions profit budget channels "
         "leakage drivers."_L1,
         {{"from"_L1, "DAY"_L1, "the first business day"_L1, true},
          {"until"_L1, "DAY"_L1, "the day after the last one"_L1, true},
          {"lot"_L1, "LOT"_L1, "one lot; else all"_L1},
          {"group"_L1, "HOW"_L1,
           "a row for each hour, day, weekday-hour, month, lot, type, method, clerk, desk, channel, cause, day-method "
           "or month-method"_L1},
          {"csv"_L1, {}, "as CSV, with a header"_L1},
          {"to"_L1, "FILE"_L1, "into a file: .pdf, .xlsx, .csv or .png (the chart)"_L1}},
         "Not every report can be told by everything; one that cannot says by what. Without --group: occupancy, "
         "revenue,\n"
         "turnover and bookings by day, peak by weekday-hour, mix by type, stay by length (half hours), activity and\n"
         "profit by lot, exceptions and leakage by cause, budget and drivers by\n"
         "month, channels by channel. Costs and budgets are\n"
         "those of \"costs set\" and \"budget set\", by the day and up to today. Times are in milliseconds in CSV and\n"
         "JSON, shares between 0 and 1, amounts in the main unit. What is to come: \"forecast\"."_L1,
         tellReport,
         reportContradiction},
        {"rebuild"_L1,
         {},
         false,
         "Make the sums that figures are read from again, from the raw rows."_L1,
         {},
         "The program keeps them by itself; this is for after verify found one wrong. Needs no log-in, only the right "
         "to\n"
         "open the database."_L1,
         rebuildSums},
    };
}

} // namespace parkdesk::ctl
