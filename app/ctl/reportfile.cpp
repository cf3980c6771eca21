// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/reportfile.h"

#include "ctl/terminal.h"
#include "domain/dates.h"
#include "paper/reportpages.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Meaning {
    QLatin1StringView column;
    QLatin1StringView text;
};
constexpr Meaning meanings[] = {
    {"occupied"_L1, "Time that places were taken, all of them together."_L1},
    {"supply"_L1, "Time of all places, less those that were closed."_L1},
    {"occupancy"_L1, "Occupied time by supply."_L1},
    {"arrivals"_L1, "Vehicles that came in."_L1},
    {"departures"_L1, "Vehicles that left."_L1},
    {"payments"_L1, "Payments taken, refunds not counted."_L1},
    {"taken"_L1, "What was paid, tax in, on the day it was taken."_L1},
    {"refunds"_L1, "Payments that were given back."_L1},
    {"refunded"_L1, "What was given back, as a negative amount."_L1},
    {"revenue"_L1, "What was taken less what was refunded, tax in."_L1},
    {"tax"_L1, "The tax that is in the revenue."_L1},
    {"average"_L1, "Taken by payments."_L1},
    {"per_space_day"_L1, "Revenue by supply in days of a space."_L1},
    {"per_space_hour"_L1, "Revenue by supply in hours of a space."_L1},
    {"per_occupied_hour"_L1, "Revenue by occupied hours."_L1},
    {"movements"_L1, "Arrivals and departures."_L1},
    {"visits"_L1, "Vehicles that came in."_L1},
    {"turnover"_L1, "Arrivals by space and day."_L1},
    {"booked"_L1, "Bookings that were made."_L1},
    {"due"_L1, "Bookings that began."_L1},
    {"cancelled_late"_L1, "Bookings that were cancelled after their start."_L1},
    {"no_shows"_L1, "Bookings that nobody came for."_L1},
};

QString raised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// "occupied_share" as people read it.
QString titleOf(const ReportColumn &column)
{
    return raised(QString(column.name).replace(u'_', u' '));
}

QString meaningOf(const ReportColumn &column)
{
    for (const Meaning &entry : meanings) {
        if (entry.column == column.name)
            return entry.text;
    }
    return {};
}

QString groupTitle(ReportGroup group)
{
    return groupName(group).replace(u'-', u' ');
}

bool tellProgress(qint64 done, qint64 total)
{
    if (isWatched())
        writeErr(done >= total ? u"\r\033[K"_s : u"\r%1 of %2 rows"_s.arg(done).arg(total));
    return true;
}

} // namespace

bool needsFonts(const QString &path)
{
    const auto format = reportFormatOf(path);
    return format == ReportFormat::Pdf || format == ReportFormat::Png;
}

bool isReportFile(const QString &path)
{
    return reportFormatOf(path).has_value();
}

Result<Answer> writeReportFile(const FiguresReport::Answer &report, const QString &lot, const QString &path,
                               ReportWords words)
{
    words.columnTitle = titleOf;
    words.columnMeaning = meaningOf;
    words.groupTitle = [](ReportGroup group) { return raised(groupTitle(group)); };
    words.total = u"Total"_s;
    words.currency = u"Currency"_s;
    const QString name = raised(reportName(report.kind));
    const QString title = u"%1 by %2"_s.arg(name, groupTitle(report.group));
    ReportDocument document;
    document.title = lot.isEmpty() ? title : u"%1, %2"_s.arg(title, lot);
    document.pageText = u"Page %1 of %2"_s;
    document.definitionsTitle = u"What the figures mean"_s;
    document.letterPaper = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    const QString last = dateOf(report.days.until - 1).toString(Qt::ISODate);
    document.facts = {{u"Period"_s, u"%1 to %2"_s.arg(dateOf(report.days.from).toString(Qt::ISODate), last)},
                      {u"Lots"_s, lot.isEmpty() ? QString::number(report.lots) : lot}};
    if (report.running)
        document.facts.append({u"Note"_s, u"The last day is not over: those inside count up to now."_s});
    document.facts.append({u"Made"_s, QDateTime::fromMSecsSinceEpoch(report.asOf.ms).toString(u"yyyy-MM-dd HH:mm"_s)});
    document.sections = {sectionOf(report, name, words)};
    TRY_DONE(writeReport(document, *reportFormatOf(path), path, tellProgress));
    Answer answer;
    answer.json = {{u"file"_s, path},
                   {u"report"_s, reportName(report.kind)},
                   {u"rows"_s, report.rows.size()},
                   {u"bytes"_s, QFileInfo(path).size()}};
    answer.lines = {u"%1 holds %2 rows."_s.arg(path).arg(report.rows.size())};
    return answer;
}

} // namespace parkdesk::ctl
