// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/forecastwords.h"

#include "domain/wallclock.h"
#include "services/analytics/figurevalue.h"
#include "ui/analytics/figurerange.h"
#include "ui/shared/moneytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct ForecastWords {
    Q_DECLARE_TR_FUNCTIONS(ForecastWords)
};

constexpr qint64 perPlace = 1000;
constexpr qint64 noon = 12;

QString hourWords(qint64 hour)
{
    const qint64 day = wallclock::floorOf(hour, wallclock::hoursPerDay);
    return ForecastWords::tr("%1, %2:00", "day, hour")
        .arg(QLocale().toString(dateOfDay(day), ForecastWords::tr("ddd d MMM", "date format of QLocale")))
        .arg(hour - day * wallclock::hoursPerDay, 2, 10, QChar(u'0'));
}

QString detailOf(const Forecast::Answer &forecast, const Forecast::Hour &hour)
{
    QString detail =
        ForecastWords::tr("%1: %2 places, %3 to %4", "hour, counts")
            .arg(hourWords(hour.hour), placesWords(hour.occupied), placesWords(hour.low), placesWords(hour.high));
    if (hour.booked > 0)
        detail += ForecastWords::tr(", %1 booked", "places").arg(placesWords(hour.booked));
    if (hour.revenue)
        detail += ForecastWords::tr(", revenue %1", "amount").arg(moneyText(Money(*hour.revenue, forecast.currency)));
    if (hour.special)
        detail += ForecastWords::tr(", holiday or event");
    return detail;
}

} // namespace

QString placesWords(qint64 thousandths)
{
    const qint64 tenths = scaled({thousandths, perPlace}, 10).value_or(0);
    QLocale locale;
    return tenths % 10 == 0 ? locale.toString(tenths / 10)
                            : locale.toString(tenths / 10) + locale.decimalPoint() + locale.toString(tenths % 10);
}

std::vector<BandChart::Point> forecastPoints(const Forecast::Answer &forecast)
{
    std::vector<BandChart::Point> points;
    const QLocale locale;
    for (const Forecast::Hour &hour : forecast.hours) {
        const qint64 next = forecast.from + static_cast<qint64>(points.size());
        for (qint64 missing = next; missing <= hour.hour; ++missing) {
            const qint64 day = wallclock::floorOf(missing, wallclock::hoursPerDay);
            BandChart::Point point;
            const QDate date = dateOfDay(day);
            if (missing - day * wallclock::hoursPerDay == noon)
                point.label = locale.toString(date, ForecastWords::tr("ddd d", "date format of QLocale"));
            point.shaded = date.dayOfWeek() > 5;
            point.detail = ForecastWords::tr("%1: no data").arg(hourWords(missing));
            points.push_back(point);
        }
        BandChart::Point &point = points.back();
        point.value = hour.occupied;
        point.low = hour.low;
        point.high = hour.high;
        point.shaded = point.shaded || hour.special;
        point.detail = detailOf(forecast, hour);
    }
    return points;
}

QString forecastNote(const Forecast::Answer &forecast)
{
    if (forecast.enough)
        return ForecastWords::tr("the next 14 days");
    return ForecastWords::tr("Not enough data yet: %1 of %2 days are known.")
        .arg(forecast.daysKnown)
        .arg(Forecast::fewestDays);
}

QString forecastProof(const Forecast::Answer &forecast)
{
    const BacktestScore &score = forecast.occupancy;
    if (score.units == 0 || score.naiveError == 0)
        return ForecastWords::tr("How good it is cannot be told yet.");
    const QString error = placesWords(score.error / score.units);
    const QString naive = placesWords(score.naiveError / score.units);
    return score.beatsNaive()
        ? ForecastWords::tr("Tried on the last two weeks: wrong by %1 places on average; \"as a week ago\" by %2.")
              .arg(error, naive)
        : ForecastWords::tr(
              "Tried on the last two weeks: wrong by %1 places on average, no better than \"as a week ago\" (%2).")
              .arg(error, naive);
}

FiguresReport::Answer forecastTable(const Forecast::Answer &forecast)
{
    FiguresReport::Answer table;
    table.group = ReportGroup::Hour;
    table.columns = {{u"expected_places"_s, FigureForm::Count},
                     {u"low_places"_s, FigureForm::Count},
                     {u"high_places"_s, FigureForm::Count},
                     {u"booked_places"_s, FigureForm::Count}};
    const bool money = forecast.currency.isValid();
    if (money)
        table.columns.append({u"expected_revenue"_s, FigureForm::Amount});
    for (const Forecast::Hour &hour : forecast.hours) {
        QList<Figure> figures {
            {hour.occupied, perPlace}, {hour.low, perPlace}, {hour.high, perPlace}, {hour.booked, perPlace}};
        if (money)
            figures.append({hour.revenue.value_or(0), hour.revenue ? 1 : 0});
        table.rows.append({hour.hour, hourWords(hour.hour), forecast.currency, figures});
    }
    return table;
}

} // namespace parkdesk
