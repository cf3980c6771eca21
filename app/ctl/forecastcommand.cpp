// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "domain/naturalkey.h"
#include "domain/wallclock.h"
#include "formats/csv.h"
#include "services/analytics/figurevalue.h"
#include "services/forecast/forecast.h"
#include "services/imports/importcounts.h"

#include <QJsonArray>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 perPlace = 1000;

/// Thousandths of a place as places: "12.4".
QString placesText(qint64 thousandths)
{
    return decimalText({thousandths, perPlace}, 1, 1);
}

QString hourName(qint64 hour)
{
    return LocalTime {hour * wallclock::msPerHour}.toText();
}

QString amountOf(std::optional<qint64> minor, const Currency &currency)
{
    return minor && currency.isValid() ? Money(*minor, currency).toText() : QString();
}

/// MASE: the error by that of the plain forecast "as a week ago".
QString maseOf(const BacktestScore &score)
{
    return decimalText({score.error, score.naiveError}, 1, 3);
}

QJsonValue scoreJson(const BacktestScore &score, const QString &error, const QString &naive)
{
    if (score.units == 0)
        return {};
    const QString mase = maseOf(score);
    return QJsonObject {{u"model"_s, forecastModelName(score.model)},
                        {u"compared"_s, score.units},
                        {u"mean_error"_s, error},
                        {u"naive_mean_error"_s, naive},
                        {u"mase"_s, mase.isEmpty() ? QJsonValue() : QJsonValue(mase)}};
}

QJsonValue placesScore(const BacktestScore &score)
{
    return scoreJson(score, decimalText({score.error, score.units * perPlace}, 1, 2),
                     decimalText({score.naiveError, score.units * perPlace}, 1, 2));
}

QJsonValue moneyScore(const BacktestScore &score, const Currency &currency)
{
    return scoreJson(score, amountOf(scaled({score.error, score.units}, 1), currency),
                     amountOf(scaled({score.naiveError, score.units}, 1), currency));
}

QString placesSentence(const BacktestScore &score)
{
    if (score.units == 0)
        return u"The last two weeks cannot be told from what was before them: too little is known."_s;
    const QString mase = maseOf(score);
    return u"Last two weeks, told from before (%1): wrong by %2 places an hour on the mean, \"as a week ago\" by %3; "
           "MASE %4%5."_s.arg(forecastModelName(score.model), decimalText({score.error, score.units * perPlace}, 1, 1),
                              decimalText({score.naiveError, score.units * perPlace}, 1, 1),
                              mase.isEmpty() ? u"-"_s : mase,
                              score.beatsNaive() ? QString() : u", no better than that"_s);
}

Result<std::optional<CountedLotId>> countedOption(const Invocation &invocation, Context &context)
{
    const auto name = invocation.maybe("counted"_L1);
    if (!name)
        return std::optional<CountedLotId>();
    const auto lots = TRY(context.read<CountedLots>({}));
    for (const CountedLot &lot : lots) {
        if (naturalKey(lot.name) == naturalKey(*name))
            return std::optional(lot.id);
    }
    return fail(ErrorCode::UnknownLot, Field::Lot);
}

/// A line a day: mean, the fullest hour with its band, and the money.
QStringList dayLines(const Forecast::Answer &forecast)
{
    QStringList lines;
    for (qsizetype at = 0; at < forecast.hours.size();) {
        const qint64 day = wallclock::floorOf(forecast.hours.at(at).hour, wallclock::hoursPerDay);
        qint64 sum = 0;
        qint64 count = 0;
        qint64 revenue = 0;
        const Forecast::Hour *top = nullptr;
        for (; at < forecast.hours.size()
             && wallclock::floorOf(forecast.hours.at(at).hour, wallclock::hoursPerDay) == day;
             ++at) {
            const Forecast::Hour &hour = forecast.hours.at(at);
            sum += hour.occupied;
            ++count;
            revenue += hour.revenue.value_or(0);
            if (top == nullptr || hour.occupied > top->occupied)
                top = &hour;
        }
        QString line = u"%1%2  mean %3, most %4 at %5 (%6 to %7)"_s.arg(
            LocalTime::of(day, 0).toText().first(10), top->special ? u"*"_s : u" "_s, placesText(sum / count),
            placesText(top->occupied), hourName(top->hour).mid(11), placesText(top->low), placesText(top->high));
        if (forecast.currency.isValid())
            line += u"  %1 %2"_s.arg(amountOf(revenue, forecast.currency), forecast.currency.code());
        lines.append(line);
    }
    return lines;
}

QStringList csvLines(const Forecast::Answer &forecast)
{
    QList<QStringList> rows;
    for (const Forecast::Hour &hour : forecast.hours) {
        rows.append({hourName(hour.hour), placesText(hour.occupied), placesText(hour.low), placesText(hour.high),
                     placesText(hour.booked), amountOf(hour.revenue, forecast.currency),
                     hour.revenue ? amountOf(hour.revenueLow, forecast.currency) : QString(),
                     hour.revenue ? amountOf(hour.revenueHigh, forecast.currency) : QString()});
    }
    const QStringList header {u"hour"_s,   u"occupied"_s, u"low"_s,         u"high"_s,
                              u"booked"_s, u"revenue"_s,  u"revenue_low"_s, u"revenue_high"_s};
    return {QString::fromUtf8(writeCsv(header, rows)).chopped(1)};
}

QJsonObject forecastJson(const Forecast::Answer &forecast)
{
    QJsonArray hours;
    for (const Forecast::Hour &hour : forecast.hours) {
        QJsonObject row {{u"hour"_s, hourName(hour.hour)},       {u"occupied"_s, placesText(hour.occupied)},
                         {u"low"_s, placesText(hour.low)},       {u"high"_s, placesText(hour.high)},
                         {u"booked"_s, placesText(hour.booked)}, {u"special"_s, hour.special}};
        if (hour.revenue) {
            row.insert(u"revenue"_s, amountOf(hour.revenue, forecast.currency));
            row.insert(u"revenue_low"_s, amountOf(hour.revenueLow, forecast.currency));
            row.insert(u"revenue_high"_s, amountOf(hour.revenueHigh, forecast.currency));
        }
        hours.append(row);
    }
    return {{u"lot"_s, orNull(forecast.name)},
            {u"counted"_s, forecast.counted},
            {u"enough"_s, forecast.enough},
            {u"days_known"_s, forecast.daysKnown},
            {u"model"_s, forecastModelName(forecast.model)},
            {u"supply"_s, forecast.supply > 0 ? QJsonValue(placesText(forecast.supply)) : QJsonValue()},
            {u"currency"_s, forecast.currency.isValid() ? QJsonValue(forecast.currency.code()) : QJsonValue()},
            {u"backtest"_s, placesScore(forecast.occupancy)},
            {u"revenue_backtest"_s, moneyScore(forecast.revenue, forecast.currency)},
            {u"hours"_s, hours}};
}

/// All of them, one after the other, and what they come to together.
Answer backtestAnswer(const ForecastBacktests::Answer &rows)
{
    Answer answer;
    QJsonArray json;
    int better = 0;
    int compared = 0;
    Figure pooled {0, 0};
    for (const ForecastBacktests::Row &row : rows) {
        json.append(QJsonObject {{u"lot"_s, row.name},
                                 {u"counted"_s, row.counted},
                                 {u"days_known"_s, row.daysKnown},
                                 {u"backtest"_s, placesScore(row.occupancy)},
                                 {u"revenue_backtest"_s, moneyScore(row.revenue, row.currency)}});
        answer.lines.append(row.name + (row.counted ? u" (counted): "_s : u": "_s) + placesSentence(row.occupancy));
        if (row.occupancy.units == 0 || row.occupancy.naiveError == 0)
            continue;
        ++compared;
        better += row.occupancy.beatsNaive() ? 1 : 0;
        pooled.value += row.occupancy.error;
        pooled.per += row.occupancy.naiveError;
    }
    const QString all = decimalText(pooled, 1, 3);
    answer.json = {
        {u"lots"_s, json}, {u"compared"_s, compared}, {u"better_than_naive"_s, better}, {u"mase"_s, orNull(all)}};
    answer.lines.append(u"Better than \"as a week ago\" in %1 of %2 lots; MASE of all errors together %3."_s.arg(better)
                            .arg(compared)
                            .arg(all.isEmpty() ? u"-"_s : all));
    return answer;
}

Result<Answer> tellForecast(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    std::optional<LotId> lot;
    if (invocation.has("lot"_L1))
        lot = TRY(context.lot(invocation.text("lot"_L1))).id;
    const auto counted = TRY(countedOption(invocation, context));
    if (invocation.has("backtest"_L1))
        return backtestAnswer(TRY(context.read<ForecastBacktests>({lot, counted})));
    const int days = invocation.has("days"_L1) ? invocation.text("days"_L1).toInt() : forecastDays;
    const Forecast::Answer forecast = TRY(context.read<Forecast>({lot, counted, days}));
    Answer answer;
    answer.json = forecastJson(forecast);
    if (invocation.has("csv"_L1)) {
        answer.lines = csvLines(forecast);
        return answer;
    }
    if (!forecast.enough) {
        answer.lines = {
            u"Not enough data: %1 days are known, %2 are needed."_s.arg(forecast.daysKnown).arg(Forecast::fewestDays)};
        return answer;
    }
    answer.lines = dayLines(forecast);
    if (forecast.counted)
        answer.lines.prepend(
            u"%1, counted: places by the readings of a counter, never mixed with stays."_s.arg(forecast.name));
    answer.lines.append(placesSentence(forecast.occupancy));
    if (forecast.revenue.units > 0)
        answer.lines.append(
            u"Revenue of these days, told from before (%1): wrong by %2 %3 a day on the mean, MASE %4."_s.arg(
                forecastModelName(forecast.revenue.model),
                amountOf(scaled({forecast.revenue.error, forecast.revenue.units}, 1), forecast.currency),
                forecast.currency.code(), maseOf(forecast.revenue)));
    return answer;
}

QString forecastContradiction(const Invocation &invocation)
{
    if (invocation.has("lot"_L1) && invocation.has("counted"_L1))
        return u"Say either --lot or --counted."_s;
    bool number = true;
    const int days = invocation.has("days"_L1) ? invocation.text("days"_L1).toInt(&number) : forecastDays;
    if (!number || days < 1 || days > Forecast::mostDays)
        return u"--days is a number from 1 to %1."_s.arg(Forecast::mostDays);
    if (invocation.has("csv"_L1) && (invocation.global.json || invocation.has("backtest"_L1)))
        return u"--csv tells the hours; say it without --json and --backtest."_s;
    return {};
}

} // namespace

CommandSpec forecastCommand()
{
    return {
        "forecast"_L1,
        {},
        false,
        "Tell how full it will be and what will be taken, by hour, with a band."_L1,
        {{"lot"_L1, "LOT"_L1, "one lot; else all together"_L1},
         {"counted"_L1, "NAME"_L1, "a lot by the readings of its counter, after the last of them"_L1},
         {"days"_L1, "N"_L1, "so many days; 14 unless told"_L1},
         {"backtest"_L1, {}, "how forecasts of the last two weeks did, for each lot"_L1},
         {"csv"_L1, {}, "the hours as CSV, with a header"_L1}},
        "From the same hours of the last eight weeks, how full it was of late, bookings on hand (no less is expected)\n"
        "and the holidays and events of the calendar (marked *), which are like the last ones of their kind. The band\n"
        "holds four of five past errors at that many days ahead. A cleverer model is used only where it erred less on\n"
        "what came. MASE is the mean error by that of \"as a week ago\": below 1 is better."_L1,
        tellForecast,
        forecastContradiction};
}

} // namespace parkdesk::ctl
