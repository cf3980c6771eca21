// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/forecast/forecast.h"

#include "domain/wallclock.h"
#include "services/forecast/material.h"
#include "storage/countrepository.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

namespace {

/// What the last two weeks would have been told to be: the model is chosen, and the forecast made, from what was known
/// before them.
BacktestScore lastFortnight(const Series &series, const DayMarks &marks, qint64 until)
{
    const qint64 origin = until - series.days(forecastDays);
    if (series.isEmpty() || origin <= series.from())
        return {};
    const ForecastModel model = PastForecasts(series, marks, origin).best();
    return scoreOf(series, marks, model, origin, until);
}

/// One series after its origin.
struct Outlook {
    const Series &series;
    const DayMarks &marks;
    qint64 origin;
    bool wide; ///< little is known
    Forecaster forecaster {series, marks, origin};
    PastForecasts past {series, marks, origin};
    ForecastModel model = past.best();

    struct Value {
        qint64 value = 0;
        qint64 low = 0;
        qint64 high = 0;
    };
    [[nodiscard]] std::optional<Value> at(qint64 unit) const
    {
        const auto value = forecaster.at(model, unit);
        if (!value)
            return std::nullopt;
        PastForecasts::Band band = past.band(model, unit - origin, unit).value_or(PastForecasts::Band());
        if (wide) {
            band.low = band.low * 3 / 2;
            band.high = band.high * 3 / 2;
        }
        return Value {std::max<qint64>(*value, 0), std::max<qint64>(*value + band.low, 0),
                      std::max<qint64>(*value + band.high, 0)};
    }
};

/// Spreads what a business day takes over its hours by when vehicles leave: the hours add up to the day.
class HourShares {
public:
    HourShares(const ForecastMaterial &material, qint64 day)
    {
        const qint64 first = day * wallclock::hoursPerDay + material.dayStart / 60;
        for (qint64 i = 0; i < wallclock::hoursPerDay; ++i)
            m_upTo[static_cast<size_t>(i + 1)] = m_upTo[static_cast<size_t>(i)] + weightOf(material, first + i);
        if (m_upTo.back() == 0) {
            for (size_t i = 0; i < m_upTo.size(); ++i)
                m_upTo[i] = static_cast<qint64>(i);
        }
    }

    /// \a index is the hour of the business day from 0.
    [[nodiscard]] qint64 share(qint64 amount, qint64 index) const
    {
        const auto upTo = [&](qint64 hour) {
            return amount / m_upTo.back() * m_upTo[static_cast<size_t>(hour)]
                + amount % m_upTo.back() * m_upTo[static_cast<size_t>(hour)] / m_upTo.back();
        };
        return upTo(index + 1) - upTo(index);
    }

private:
    [[nodiscard]] static qint64 weightOf(const ForecastMaterial &material, qint64 hour)
    {
        const qint64 day = wallclock::floorOf(hour, wallclock::hoursPerDay);
        const qint64 index =
            (LocalTime::of(day, 0).weekday() - 1) * wallclock::hoursPerDay + hour - day * wallclock::hoursPerDay;
        return material.departures[static_cast<size_t>(index)];
    }

    std::array<qint64, 25> m_upTo {};
};

void addRevenue(const ForecastMaterial &material, bool wide, Forecast::Answer &answer)
{
    if (material.revenue.isEmpty() || answer.hours.isEmpty())
        return;
    const Outlook outlook {material.revenue, material.marks, material.originDay, wide};
    answer.currency = material.currency;
    answer.revenue = lastFortnight(material.revenue, material.marks, material.originDay);
    const qint64 shift = material.dayStart / 60;
    std::optional<qint64> shown;
    std::optional<Outlook::Value> value;
    std::optional<HourShares> shares;
    for (Forecast::Hour &hour : answer.hours) {
        const qint64 day = wallclock::floorOf(hour.hour - shift, wallclock::hoursPerDay);
        if (shown != day) {
            shown = day;
            value = outlook.at(day);
            shares.emplace(material, day);
        }
        if (!value)
            continue;
        const qint64 index = hour.hour - shift - day * wallclock::hoursPerDay;
        hour.revenue = shares->share(value->value, index);
        hour.revenueLow = shares->share(value->low, index);
        hour.revenueHigh = shares->share(value->high, index);
    }
}

Result<CountedLot> countedLot(UnitOfWork &unit, CountedLotId id)
{
    const QList<CountedLot> lots = TRY(CountRepository(unit).lots());
    const auto found = std::find_if(lots.begin(), lots.end(), [id](const CountedLot &lot) { return lot.id == id; });
    return found == lots.end() ? fail(ErrorCode::NotFound, Field::Lot) : Result<CountedLot>(*found);
}

ForecastBacktests::Row backtestOf(const ForecastMaterial &material)
{
    return {material.name,
            material.counted,
            material.daysKnown(),
            lastFortnight(material.occupied, material.marks, material.origin),
            lastFortnight(material.revenue, material.marks, material.originDay),
            material.currency};
}

} // namespace

Forecast::Answer Forecast::of(const ForecastMaterial &material, int days)
{
    Answer answer;
    answer.name = material.name;
    answer.counted = material.counted;
    answer.daysKnown = material.daysKnown();
    answer.enough = answer.daysKnown >= fewestDays;
    answer.from = material.origin;
    answer.supply = material.supply;
    if (!answer.enough)
        return answer;
    const bool wide = answer.daysKnown < plentyDays;
    const Outlook outlook {material.occupied, material.marks, material.origin, wide};
    answer.model = outlook.model;
    answer.occupancy = lastFortnight(material.occupied, material.marks, material.origin);
    for (qint64 hour = material.origin; hour < material.origin + qint64 {days} * wallclock::hoursPerDay; ++hour) {
        const auto value = outlook.at(hour);
        if (!value)
            continue;
        const auto found = material.booked.find(hour);
        const qint64 booked = found == material.booked.end() ? 0 : found->second;
        const qint64 expected = std::max(value->value, booked);
        answer.hours.append({hour, expected, std::min(value->low, expected), std::max(value->high, expected), booked,
                             material.marks.isSpecial(material.occupied.dayOf(hour)), std::nullopt, 0, 0});
    }
    addRevenue(material, wide, answer);
    return answer;
}

Result<Forecast::Answer> Forecast::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    if (question.days < 1 || question.days > mostDays)
        return fail(ErrorCode::BadNumber, Field::Until);
    if (question.counted)
        return of(TRY(materialOfCounted(unit, TRY(countedLot(unit, *question.counted)), question.days)), question.days);
    LotRepository repository(unit);
    const QList<Lot> lots = question.lot ? QList<Lot> {TRY(repository.find(*question.lot))} : TRY(repository.all());
    return of(TRY(materialOfLots(unit, lots, !question.lot, context.now, question.days)), question.days);
}

Result<ForecastBacktests::Answer> ForecastBacktests::fetch(UnitOfWork &unit, const Question &question,
                                                           const DeedContext &context)
{
    Answer rows;
    if (!question.counted) {
        LotRepository repository(unit);
        const QList<Lot> lots = question.lot ? QList<Lot> {TRY(repository.find(*question.lot))} : TRY(repository.all());
        for (const Lot &lot : lots)
            rows.append(backtestOf(TRY(materialOfLots(unit, {lot}, false, context.now, forecastDays))));
    }
    if (!question.lot) {
        const QList<CountedLot> counted = question.counted
            ? QList<CountedLot> {TRY(countedLot(unit, *question.counted))}
            : TRY(CountRepository(unit).lots());
        for (const CountedLot &lot : counted)
            rows.append(backtestOf(TRY(materialOfCounted(unit, lot, forecastDays))));
    }
    return rows;
}

} // namespace parkdesk
