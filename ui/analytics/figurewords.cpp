// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/figurewords.h"

#include "services/analytics/figurevalue.h"
#include "ui/analytics/figurerange.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 86'400'000;
const QString noData = u"\u2013"_s;

/// A decimal number with a point in the locale's form.
QString localNumber(const QString &text)
{
    const QLocale locale;
    const qsizetype point = text.indexOf(u'.');
    const QString whole = locale.toString(text.left(point < 0 ? text.size() : point).toLongLong());
    const bool lostSign = text.startsWith(u'-') && !whole.contains(locale.negativeSign());
    return (lostSign ? locale.negativeSign() : QString()) + whole
        + (point < 0 ? QString() : locale.decimalPoint() + text.sliced(point + 1));
}

QString amountOf(const Figure &figure, qint64 factor, const Currency &currency)
{
    return amountText(Money(scaled(figure, factor).value_or(0), currency));
}

/// All words about one column.
struct ColumnWords {
    QString title;
    QString meaning;
};

ColumnWords wordsOf(const QString &name)
{
    if (name == "occupied"_L1)
        return {FigureWords::tr("Occupied"), FigureWords::tr("Time that places were taken, all of them together.")};
    if (name == "supply"_L1)
        return {FigureWords::tr("Supply"), FigureWords::tr("Time of all places, less those that were closed.")};
    if (name == "occupancy"_L1)
        return {FigureWords::tr("Occupancy"), FigureWords::tr("Occupied time ÷ supply, exact to the second.")};
    if (name == "arrivals"_L1)
        return {FigureWords::tr("Arrivals"), FigureWords::tr("Vehicles that came in.")};
    if (name == "departures"_L1)
        return {FigureWords::tr("Departures"), FigureWords::tr("Vehicles that left.")};
    if (name == "payments"_L1)
        return {FigureWords::tr("Payments"), FigureWords::tr("Payments taken, refunds not counted.")};
    if (name == "taken"_L1)
        return {FigureWords::tr("Taken"), FigureWords::tr("What was paid, tax in, on the day it was taken.")};
    if (name == "refunds"_L1)
        return {FigureWords::tr("Refunds"), FigureWords::tr("Payments that were given back.")};
    if (name == "refunded"_L1)
        return {FigureWords::tr("Refunded"), FigureWords::tr("What was given back, as a negative amount.")};
    if (name == "revenue"_L1)
        return {FigureWords::tr("Revenue"), FigureWords::tr("What was taken less what was refunded, tax in.")};
    if (name == "tax"_L1)
        return {FigureWords::tr("Tax"), FigureWords::tr("The tax that is in the revenue.")};
    if (name == "average"_L1)
        return {FigureWords::tr("Average payment"), FigureWords::tr("Taken ÷ payments.")};
    if (name == "per_space_day"_L1)
        return {FigureWords::tr("Per space and day"), FigureWords::tr("Revenue ÷ supply in days of a space.")};
    if (name == "per_space_hour"_L1)
        return {FigureWords::tr("Per space and hour"), FigureWords::tr("Revenue ÷ supply in hours of a space.")};
    if (name == "per_occupied_hour"_L1)
        return {FigureWords::tr("Per occupied hour"), FigureWords::tr("Revenue ÷ occupied hours.")};
    if (name == "visits"_L1)
        return {FigureWords::tr("Visits"), FigureWords::tr("Vehicles that came in.")};
    if (name == "visits_share"_L1 || name == "occupied_share"_L1 || name == "revenue_share"_L1)
        return {FigureWords::tr("Share"), FigureWords::tr("Its part of all of them.")};
    if (name == "turnover"_L1)
        return {FigureWords::tr("Turnover"), FigureWords::tr("Arrivals by space and day.")};
    if (name == "no_show_rate"_L1)
        return {
            FigureWords::tr("No-shows"),
            FigureWords::tr("Bookings that nobody came for ÷ bookings that were not cancelled before their start.")};
    if (name == "mean"_L1)
        return {FigureWords::tr("Average stay"), FigureWords::tr("Mean length of the stays that ended in the period.")};
    return {name, {}};
}

} // namespace

QString figureText(FigureForm form, const Figure &figure, const Currency &currency)
{
    if (!figure.isKnown())
        return noData;
    switch (form) {
    case FigureForm::Count: return localNumber(decimalText(figure, 1, 0));
    case FigureForm::Time:
    case FigureForm::MeanTime: return durationText(Duration(scaled(figure, 1).value_or(0)));
    case FigureForm::Amount:
    case FigureForm::MeanAmount: return amountOf(figure, 1, currency);
    case FigureForm::AmountAnHour: return amountOf(figure, hourMs, currency);
    case FigureForm::AmountADay: return amountOf(figure, dayMs, currency);
    case FigureForm::Share: return FigureWords::tr("%1 %", "percent").arg(localNumber(decimalText(figure, 100, 1)));
    case FigureForm::Rate: return localNumber(decimalText(figure, dayMs, 2));
    case FigureForm::AnHour: return localNumber(decimalText(figure, hourMs, 1));
    }
    return {};
}

FigureChange changeOf(FigureForm form, const Figure &now, const Figure &before)
{
    if (!now.isKnown() || !before.isKnown())
        return {};
    const bool share = form == FigureForm::Share;
    const auto scale = share ? qint64 {1'000} : form == FigureForm::Rate || form == FigureForm::AmountADay ? dayMs : 1;
    const qint64 later = scaled(now, scale).value_or(0);
    const qint64 earlier = scaled(before, scale).value_or(0);
    if (!share && earlier == 0)
        return {};
    const Figure change = share ? Figure {later - earlier, 1} : Figure {later - earlier, qAbs(earlier)};
    const QString number = share ? decimalText(Figure {later - earlier, 10}, 1, 1) : decimalText(change, 100, 1);
    const int direction = change.value > 0 ? 1 : change.value < 0 ? -1 : 0;
    const QString signedNumber = (direction > 0 ? u"+"_s : QString()) + localNumber(number);
    return {share ? FigureWords::tr("%1 pt", "points of percent").arg(signedNumber)
                  : FigureWords::tr("%1 %", "percent").arg(signedNumber),
            direction};
}

QString columnTitle(const QString &name)
{
    return wordsOf(name).title;
}

QString columnMeaning(const QString &name)
{
    return wordsOf(name).meaning;
}

QString rowTitle(ReportGroup group, const ReportRow &row)
{
    const QLocale locale;
    switch (group) {
    case ReportGroup::Day:
        return locale.toString(dateOfDay(row.number), FigureWords::tr("ddd d MMM", "date format of QLocale"));
    case ReportGroup::WeekdayHour:
        return FigureWords::tr("%1 %2:00", "weekday, hour")
            .arg(locale.standaloneDayName(static_cast<int>(row.number / 24) + 1, QLocale::ShortFormat))
            .arg(row.number % 24, 2, 10, QChar(u'0'));
    case ReportGroup::Month:
        return locale.toString(QDate(static_cast<int>(row.number / 12), static_cast<int>(row.number % 12) + 1, 1),
                               FigureWords::tr("MMM yyyy", "date format of QLocale"));
    case ReportGroup::Type: return vehicleName(row.text);
    default: return row.text;
    }
}

QString groupTitle(ReportGroup group)
{
    switch (group) {
    case ReportGroup::Day: return FigureWords::tr("Day");
    case ReportGroup::WeekdayHour: return FigureWords::tr("Hour");
    case ReportGroup::Month: return FigureWords::tr("Month");
    case ReportGroup::Lot: return FigureWords::tr("Lot");
    case ReportGroup::Type: return FigureWords::tr("Vehicle");
    default: return {};
    }
}

} // namespace parkdesk
