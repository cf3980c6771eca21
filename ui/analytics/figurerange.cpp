// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/figurerange.h"

#include <QCoreApplication>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct RangeWords {
    Q_DECLARE_TR_FUNCTIONS(RangeWords)
};

const QDate firstDay(1970, 1, 1);

/// Of a period by the calendar, how many months it has; 0 of others.
int monthsOf(RangePreset preset)
{
    switch (preset) {
    case RangePreset::ThisMonth:
    case RangePreset::LastMonth: return 1;
    case RangePreset::ThisQuarter:
    case RangePreset::LastQuarter: return 3;
    case RangePreset::ThisYear:
    case RangePreset::LastYear: return 12;
    default: return 0;
    }
}

} // namespace

const QList<RangePreset> &allRangePresets()
{
    static const QList<RangePreset> presets {RangePreset::Today,       RangePreset::Yesterday,   RangePreset::Week,
                                             RangePreset::FourWeeks,   RangePreset::ThisMonth,   RangePreset::LastMonth,
                                             RangePreset::ThisQuarter, RangePreset::LastQuarter, RangePreset::ThisYear,
                                             RangePreset::LastYear,    RangePreset::Own};
    return presets;
}

QString presetName(RangePreset preset)
{
    switch (preset) {
    case RangePreset::Today: return RangeWords::tr("Today");
    case RangePreset::Yesterday: return RangeWords::tr("Yesterday");
    case RangePreset::Week: return RangeWords::tr("Last 7 days");
    case RangePreset::FourWeeks: return RangeWords::tr("Last 28 days");
    case RangePreset::ThisMonth: return RangeWords::tr("This month");
    case RangePreset::LastMonth: return RangeWords::tr("Last month");
    case RangePreset::ThisQuarter: return RangeWords::tr("This quarter");
    case RangePreset::LastQuarter: return RangeWords::tr("Last quarter");
    case RangePreset::ThisYear: return RangeWords::tr("This year");
    case RangePreset::LastYear: return RangeWords::tr("Last year");
    case RangePreset::Own: return RangeWords::tr("From … to …");
    }
    return {};
}

DayRange rangeOf(RangePreset preset, qint64 today)
{
    const QDate date = dateOfDay(today);
    const QDate month(date.year(), date.month(), 1);
    const QDate quarter = month.addMonths(-((date.month() - 1) % 3));
    const QDate year(date.year(), 1, 1);
    switch (preset) {
    case RangePreset::Today: return {today, today + 1};
    case RangePreset::Yesterday: return {today - 1, today};
    case RangePreset::Week: return {today - 6, today + 1};
    case RangePreset::Own:
    case RangePreset::FourWeeks: return {today - 27, today + 1};
    case RangePreset::ThisMonth: return {dayOfDate(month), today + 1};
    case RangePreset::LastMonth: return {dayOfDate(month.addMonths(-1)), dayOfDate(month)};
    case RangePreset::ThisQuarter: return {dayOfDate(quarter), today + 1};
    case RangePreset::LastQuarter: return {dayOfDate(quarter.addMonths(-3)), dayOfDate(quarter)};
    case RangePreset::ThisYear: return {dayOfDate(year), today + 1};
    case RangePreset::LastYear: return {dayOfDate(year.addYears(-1)), dayOfDate(year)};
    }
    return {};
}

DayRange rangeBefore(const DayRange &days)
{
    const qint64 back = (days.length() + 6) / 7 * 7;
    return {days.from - back, days.until - back};
}

DayRange rangeOf(RangePreset preset, qint64 today, int steps)
{
    const DayRange days = rangeOf(preset, today);
    const int months = monthsOf(preset);
    if (months == 0 || steps == 0)
        return {days.from + steps * days.length(), days.until + steps * days.length()};
    const QDate first = dateOfDay(days.from).addMonths(months * steps);
    const DayRange whole {dayOfDate(first), dayOfDate(first.addMonths(months))};
    return {whole.from, whole.from <= today ? qMin(whole.until, today + 1) : whole.until};
}

DayRange rangeBefore(RangePreset preset, const DayRange &days)
{
    const int months = monthsOf(preset);
    if (months == 0)
        return rangeBefore(days);
    const QDate first = dateOfDay(days.from).addMonths(-months);
    const bool whole = days.until == dayOfDate(dateOfDay(days.from).addMonths(months));
    const qint64 from = dayOfDate(first);
    return {from, whole ? days.from : qMin(from + days.length(), days.from)};
}

DayRange rangeYearBefore(const DayRange &days)
{
    constexpr qint64 weeksOfYear = 52;
    return {days.from - 7 * weeksOfYear, days.until - 7 * weeksOfYear};
}

QString comparedName(Compared compared)
{
    switch (compared) {
    case Compared::PeriodBefore: return RangeWords::tr("the period before");
    case Compared::YearBefore: return RangeWords::tr("the same days last year");
    case Compared::Nothing: return RangeWords::tr("nothing");
    }
    return {};
}

qint64 monthOfDay(qint64 day)
{
    const QDate date = dateOfDay(day);
    return qint64 {date.year()} * 12 + date.month() - 1;
}

QDate dateOfDay(qint64 day)
{
    return firstDay.addDays(day);
}

qint64 dayOfDate(QDate date)
{
    return firstDay.daysTo(date);
}

QString rangeText(const DayRange &days)
{
    const QLocale locale;
    const QString form = RangeWords::tr("d MMM yyyy", "date format of QLocale");
    const QString first = locale.toString(dateOfDay(days.from), form);
    const QString last = locale.toString(dateOfDay(days.until - 1), form);
    return days.length() == 1 ? first : RangeWords::tr("%1 – %2", "first and last day").arg(first, last);
}

} // namespace parkdesk
