// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/figurewords.h"

#include "domain/wallclock.h"
#include "services/analytics/figurevalue.h"
#include "ui/analytics/figurerange.h"
#include "ui/analytics/officewords.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

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
    if (name == "movements"_L1)
        return {FigureWords::tr("Movements"), FigureWords::tr("Vehicles that came in or left.")};
    if (name == "movements_an_hour"_L1)
        return {FigureWords::tr("An hour"),
                FigureWords::tr("Movements ÷ hours that passed, a repeated hour counted twice.")};
    if (name == "share"_L1)
        return {FigureWords::tr("Share"), FigureWords::tr("Its part of all of them.")};
    if (name == "median"_L1)
        return {FigureWords::tr("Median"), FigureWords::tr("Half of the stays were no longer.")};
    if (name == "p90"_L1)
        return {FigureWords::tr("9 of 10"), FigureWords::tr("Nine of ten stays were no longer.")};
    if (name == "booked"_L1)
        return {FigureWords::tr("Booked"), FigureWords::tr("Bookings that were made.")};
    if (name == "due"_L1)
        return {FigureWords::tr("Due"), FigureWords::tr("Bookings for that day.")};
    if (name == "cancelled"_L1)
        return {FigureWords::tr("Cancelled"), FigureWords::tr("Bookings for that day that were cancelled.")};
    if (name == "cancelled_late"_L1)
        return {FigureWords::tr("Cancelled late"), FigureWords::tr("Those cancelled after their start.")};
    if (name == "no_shows"_L1)
        return {FigureWords::tr("Nobody came"), FigureWords::tr("Bookings that nobody came for.")};
    if (name == "late_cancel_rate"_L1)
        return {FigureWords::tr("Cancelled late"),
                FigureWords::tr("Those cancelled after their start ÷ bookings not cancelled before it.")};
    if (name == "exceptions"_L1)
        return {FigureWords::tr("Exceptions"), FigureWords::tr("Deeds that somebody must explain.")};
    const OfficeColumn office = officeColumn(name);
    return {office.title.isEmpty() ? name : office.title, office.meaning};
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
    case FigureForm::Mean: return localNumber(decimalText(figure, 1, 1));
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
    case ReportGroup::Method: return methodName(row.text);
    case ReportGroup::Cause: {
        const QString leak = officeRowTitle(group, row);
        return leak == row.text ? causeName(row.text) : leak;
    }
    case ReportGroup::DayMethod:
        return FigureWords::tr("%1, %2", "day, way to pay").arg(rowTitle(ReportGroup::Day, row), methodName(row.text));
    case ReportGroup::MonthMethod:
        return FigureWords::tr("%1, %2", "day, way to pay")
            .arg(rowTitle(ReportGroup::Month, row), methodName(row.text));
    case ReportGroup::Length:
        return FigureWords::tr("from %1", "length of a stay").arg(durationText(minutes(row.number)));
    case ReportGroup::Hour: {
        const qint64 day = wallclock::floorOf(row.number, wallclock::hoursPerDay);
        return FigureWords::tr("%1 %2:00", "weekday, hour")
            .arg(locale.toString(dateOfDay(day), FigureWords::tr("ddd d MMM", "date format of QLocale")))
            .arg(row.number - day * wallclock::hoursPerDay, 2, 10, QChar(u'0'));
    }
    default: return officeRowTitle(group, row);
    }
}

QString groupTitle(ReportGroup group)
{
    switch (group) {
    case ReportGroup::Day: return FigureWords::tr("Day");
    case ReportGroup::DayMethod: return FigureWords::tr("Day");
    case ReportGroup::Hour:
    case ReportGroup::WeekdayHour: return FigureWords::tr("Hour");
    case ReportGroup::MonthMethod:
    case ReportGroup::Month: return FigureWords::tr("Month");
    case ReportGroup::Lot: return FigureWords::tr("Lot");
    case ReportGroup::Type: return FigureWords::tr("Vehicle");
    case ReportGroup::Length: return FigureWords::tr("Length");
    case ReportGroup::Method: return FigureWords::tr("Paid by");
    case ReportGroup::Clerk: return FigureWords::tr("Person");
    case ReportGroup::Cause: return FigureWords::tr("Cause");
    case ReportGroup::Desk: return FigureWords::tr("Desk");
    case ReportGroup::Channel: return FigureWords::tr("Way in");
    }
    return {};
}

QString causeName(const QString &cause)
{
    static const std::map<QString, QString (*)()> names {
        {u"twin"_s, [] { return FigureWords::tr("Second vehicle with a plate"); }},
        {u"fallback_price"_s, [] { return FigureWords::tr("Price of the lot, without a tariff"); }},
        {u"owing"_s, [] { return FigureWords::tr("Left owing"); }},
        {u"unseen"_s, [] { return FigureWords::tr("Left unseen"); }},
        {u"towed"_s, [] { return FigureWords::tr("Towed away"); }},
        {u"moved"_s, [] { return FigureWords::tr("Moved"); }},
        {u"corrected_plate"_s, [] { return FigureWords::tr("Plate corrected"); }},
        {u"corrected_type"_s, [] { return FigureWords::tr("Vehicle type corrected"); }},
        {u"found_elsewhere"_s, [] { return FigureWords::tr("Found on another spot"); }},
        {u"unknown_vehicle"_s, [] { return FigureWords::tr("Unknown vehicle found"); }},
        {u"larger_class"_s, [] { return FigureWords::tr("On a larger spot"); }},
        {u"overflow"_s, [] { return FigureWords::tr("Let in beyond the marked spots"); }},
        {u"out_of_hours"_s, [] { return FigureWords::tr("Out of opening hours"); }},
        {u"lost_ticket"_s, [] { return FigureWords::tr("Lost ticket"); }},
        {u"void"_s, [] { return FigureWords::tr("Payment taken back"); }},
        {u"fee_waived"_s, [] { return FigureWords::tr("Fee for a booking waived"); }},
        {u"back_fill"_s, [] { return FigureWords::tr("Written down later"); }},
        {u"manager_price"_s, [] { return FigureWords::tr("Price said by a manager"); }},
        {u"card_unbooked"_s, [] { return FigureWords::tr("Taken by card, to be given back"); }},
    };
    const auto found = names.find(cause);
    return found == names.end() ? cause : found->second();
}

} // namespace parkdesk
