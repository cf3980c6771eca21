// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/officewords.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct OfficeWords {
    Q_DECLARE_TR_FUNCTIONS(OfficeWords)
};

OfficeColumn moneyColumn(const QString &name)
{
    if (name == "costs"_L1)
        return {OfficeWords::tr("Costs"), OfficeWords::tr("What was entered for the months, by the day, up to today.")};
    if (name == "profit"_L1)
        return {OfficeWords::tr("Left"), OfficeWords::tr("Revenue less costs.")};
    if (name == "margin"_L1)
        return {OfficeWords::tr("Margin"), OfficeWords::tr("What is left ÷ revenue.")};
    if (name == "profit_per_space_day"_L1)
        return {OfficeWords::tr("Left a space and day"), OfficeWords::tr("What is left ÷ supply in days of a space.")};
    if (name == "budget_revenue"_L1)
        return {OfficeWords::tr("Planned revenue"), OfficeWords::tr("By the day, up to today.")};
    if (name == "over_budget"_L1)
        return {OfficeWords::tr("Against the plan"),
                OfficeWords::tr("Revenue less what was planned, of planned months.")};
    if (name == "reached"_L1)
        return {OfficeWords::tr("Reached"), OfficeWords::tr("Revenue ÷ what was planned, of planned months.")};
    if (name == "budget_costs"_L1)
        return {OfficeWords::tr("Planned costs"), OfficeWords::tr("By the day, up to today.")};
    if (name == "costs_over_budget"_L1)
        return {OfficeWords::tr("Costs against the plan"),
                OfficeWords::tr("Costs less planned costs, of planned months.")};
    if (name == "cases"_L1)
        return {OfficeWords::tr("Cases"), OfficeWords::tr("How often it happened.")};
    if (name == "leaked"_L1)
        return {OfficeWords::tr("Not taken"), OfficeWords::tr("What was taken off, given back or never paid.")};
    if (name == "leaked_share"_L1)
        return {OfficeWords::tr("Of the revenue"), OfficeWords::tr("What was not taken ÷ revenue.")};
    return {};
}

OfficeColumn deedColumn(const QString &name)
{
    if (name == "visitors"_L1)
        return {OfficeWords::tr("Visitors"), OfficeWords::tr("Vehicles that came, each counted once.")};
    if (name == "new"_L1)
        return {OfficeWords::tr("New"), OfficeWords::tr("Of those, vehicles that had never come before.")};
    if (name == "returning"_L1)
        return {OfficeWords::tr("Returning"), OfficeWords::tr("Of those, vehicles that had come before.")};
    if (name == "lost"_L1)
        return {OfficeWords::tr("Lost"),
                OfficeWords::tr("Vehicles of the equally long period before that did not come.")};
    if (name == "registered"_L1)
        return {OfficeWords::tr("Registered"), OfficeWords::tr("Drivers with an account at the end.")};
    if (name == "registered_new"_L1)
        return {OfficeWords::tr("New accounts"), OfficeWords::tr("Of those, accounts that were made in the period.")};
    if (name == "active"_L1)
        return {OfficeWords::tr("Active"), OfficeWords::tr("Drivers who came, each counted once.")};
    if (name == "unseen"_L1)
        return {OfficeWords::tr("Not seen"),
                OfficeWords::tr("Drivers registered before, who did not come in the last 90 days.")};
    if (name == "visits_per_driver"_L1)
        return {OfficeWords::tr("Visits a driver"), OfficeWords::tr("Visits of drivers ÷ drivers who came.")};
    if (name == "deeds"_L1)
        return {OfficeWords::tr("Deeds"), OfficeWords::tr("Everything that was done.")};
    if (name == "enter"_L1)
        return {OfficeWords::tr("Entered"), {}};
    if (name == "reserve"_L1)
        return {OfficeWords::tr("Booked"), {}};
    if (name == "arrive"_L1)
        return {OfficeWords::tr("Arrived"), {}};
    if (name == "pay"_L1)
        return {OfficeWords::tr("Paid"), {}};
    if (name == "leave"_L1)
        return {OfficeWords::tr("Let out"), {}};
    if (name == "cancel"_L1 || name == "cancelled"_L1)
        return {OfficeWords::tr("Cancelled"), {}};
    if (name == "undo"_L1)
        return {OfficeWords::tr("Taken back"), {}};
    if (name == "bookings"_L1)
        return {OfficeWords::tr("Bookings"), OfficeWords::tr("Bookings that were made in the period.")};
    if (name == "bookings_share"_L1)
        return {OfficeWords::tr("Share"), OfficeWords::tr("Its part of all of them.")};
    if (name == "arrived"_L1)
        return {OfficeWords::tr("Came"), OfficeWords::tr("Bookings that somebody came for.")};
    if (name == "no_shows"_L1)
        return {OfficeWords::tr("Did not come"), OfficeWords::tr("Bookings that nobody came for.")};
    return {};
}

OfficeColumn changeColumn(const QString &name)
{
    if (name == "revenue_before"_L1)
        return {OfficeWords::tr("Before"), OfficeWords::tr("Revenue of the period that is compared with.")};
    if (name == "changed"_L1)
        return {OfficeWords::tr("Change"), OfficeWords::tr("Revenue less that of the period before.")};
    if (name == "by_space"_L1)
        return {OfficeWords::tr("By space"),
                OfficeWords::tr("What more or less supply did, had all else been as before.")};
    if (name == "by_fullness"_L1)
        return {OfficeWords::tr("By fullness"), OfficeWords::tr("What more or less occupied time of that supply did.")};
    if (name == "by_price"_L1)
        return {OfficeWords::tr("By price"), OfficeWords::tr("What more or less revenue an occupied hour did.")};
    if (name == "visits_before"_L1)
        return {OfficeWords::tr("Visits before"),
                OfficeWords::tr("Vehicles that came in in the period that is compared with.")};
    return {};
}

OfficeColumn placeColumn(const QString &name)
{
    if (name == "expected_places"_L1)
        return {OfficeWords::tr("Expected"), OfficeWords::tr("Places that will be taken, on average of the hour.")};
    if (name == "low_places"_L1)
        return {OfficeWords::tr("At least"), OfficeWords::tr("Less came in one of ten past forecasts.")};
    if (name == "high_places"_L1)
        return {OfficeWords::tr("At most"), OfficeWords::tr("More came in one of ten past forecasts.")};
    if (name == "booked_places"_L1)
        return {OfficeWords::tr("Booked"), OfficeWords::tr("Bookings on hand: no less is expected.")};
    if (name == "expected_revenue"_L1)
        return {OfficeWords::tr("Revenue"), OfficeWords::tr("What will be taken in the hour.")};
    if (name == "counted_places"_L1)
        return {OfficeWords::tr("Counted"), OfficeWords::tr("Places that were taken, on average of the readings.")};
    if (name == "counted_most"_L1)
        return {OfficeWords::tr("Most"), OfficeWords::tr("The highest reading.")};
    if (name == "readings"_L1)
        return {OfficeWords::tr("Readings"), {}};
    return {};
}

} // namespace

OfficeColumn officeColumn(const QString &name)
{
    OfficeColumn column = moneyColumn(name);
    if (column.title.isEmpty())
        column = deedColumn(name);
    if (column.title.isEmpty())
        column = changeColumn(name);
    return column.title.isEmpty() ? placeColumn(name) : column;
}

QString officeRowTitle(ReportGroup group, const ReportRow &row)
{
    if (group == ReportGroup::Desk && row.text.isEmpty())
        return OfficeWords::tr("Away from a desk");
    if (group == ReportGroup::Channel && row.text == "office"_L1)
        return OfficeWords::tr("Away from a desk");
    if (group == ReportGroup::Channel && row.text == "elsewhere"_L1)
        return OfficeWords::tr("Taken over");
    if (group != ReportGroup::Cause)
        return row.text;
    if (row.text == "discount"_L1)
        return OfficeWords::tr("Discounts");
    if (row.text == "refund"_L1)
        return OfficeWords::tr("Refunds");
    if (row.text == "owing"_L1)
        return OfficeWords::tr("Left owing");
    if (row.text == "unseen"_L1)
        return OfficeWords::tr("Left unseen");
    return row.text == "towed"_L1 ? OfficeWords::tr("Towed") : row.text;
}

} // namespace parkdesk
