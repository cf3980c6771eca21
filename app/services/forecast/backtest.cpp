// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/forecast/backtest.h"

#include "domain/wallclock.h"

#include <algorithm>
#include <cstdlib>

namespace parkdesk {

namespace {

/// Of fewer errors nothing is read.
constexpr size_t fewestErrors = 10;

qint64 percentileOf(std::vector<qint64> &values, qint64 percent)
{
    const qint64 count = static_cast<qint64>(values.size());
    const qint64 rank = std::clamp<qint64>((count * percent + 99) / 100, 1, count) - 1;
    std::nth_element(values.begin(), values.begin() + rank, values.end());
    return values[static_cast<size_t>(rank)];
}

bool isTellable(const Forecaster &forecaster, qint64 unit)
{
    return std::all_of(std::begin(allForecastModels), std::end(allForecastModels),
                       [&](ForecastModel model) { return forecaster.at(model, unit).has_value(); });
}

} // namespace

BacktestScore scoreOf(const Series &series, const DayMarks &marks, ForecastModel model, qint64 origin, qint64 until)
{
    const Forecaster forecaster(series, marks, origin);
    BacktestScore score {model, 0, 0, 0};
    for (qint64 unit = origin; unit < until; ++unit) {
        const auto came = series.at(unit);
        if (!came || !isTellable(forecaster, unit))
            continue;
        ++score.units;
        score.error += std::abs(*came - *forecaster.at(model, unit));
        score.naiveError += std::abs(*came - *forecaster.at(ForecastModel::SeasonalNaive, unit));
    }
    return score;
}

PastForecasts::PastForecasts(const Series &series, const DayMarks &marks, qint64 origin)
    : m_unitsPerDay(series.unitsPerDay())
{
    for (int back = 1; back <= mostOrigins; ++back) {
        const qint64 start = origin - series.days(back);
        if (start < series.from() + series.week())
            break;
        const Forecaster forecaster(series, marks, start);
        for (qint64 unit = start; unit < std::min(origin, start + series.days(forecastDays)); ++unit) {
            const auto came = series.at(unit);
            if (!came || !isTellable(forecaster, unit))
                continue;
            const qint64 ahead = (unit - start) / m_unitsPerDay;
            const int hour = static_cast<int>(unit - series.dayOf(unit) * m_unitsPerDay);
            for (const ForecastModel model : allForecastModels)
                m_errors[static_cast<size_t>(model)].push_back({ahead, hour, *came - *forecaster.at(model, unit)});
        }
    }
}

BacktestScore PastForecasts::score(ForecastModel model) const
{
    BacktestScore score {model, static_cast<qint64>(errors(model).size()), 0, 0};
    for (const Error &error : errors(model))
        score.error += std::abs(error.value);
    for (const Error &error : errors(ForecastModel::SeasonalNaive))
        score.naiveError += std::abs(error.value);
    return score;
}

ForecastModel PastForecasts::best() const
{
    // In this order, each must win clearly: a mean of two errs less badly than either, so it gives way last.
    struct Bar {
        ForecastModel model;
        qint64 part; ///< by so many hundredths at least
    };
    BacktestScore best = score(ForecastModel::Profile);
    for (const Bar &bar :
         {Bar {ForecastModel::Blend, 2}, Bar {ForecastModel::Adapted, 10}, Bar {ForecastModel::SeasonalNaive, 10}}) {
        const BacktestScore other = score(bar.model);
        if (other.error < best.error && (best.error - other.error) * 100 >= best.error * bar.part)
            best = other;
    }
    return best.model;
}

std::optional<PastForecasts::Band> PastForecasts::band(ForecastModel model, qint64 ahead, qint64 unit) const
{
    const qint64 day = ahead / m_unitsPerDay;
    const int hour = static_cast<int>(unit - wallclock::floorOf(unit, m_unitsPerDay) * m_unitsPerDay);
    std::vector<qint64> near;
    std::vector<qint64> sameDay;
    std::vector<qint64> all;
    for (const Error &error : errors(model)) {
        const int apart = std::abs(error.hour - hour);
        const bool close = std::min(apart, m_unitsPerDay - apart) <= 1;
        all.push_back(error.value);
        if (error.ahead == day)
            sameDay.push_back(error.value);
        if (error.ahead == day && close)
            near.push_back(error.value);
    }
    std::vector<qint64> &pool = near.size() >= fewestErrors ? near : sameDay.size() >= fewestErrors ? sameDay : all;
    if (pool.empty())
        return std::nullopt;
    return Band {std::min<qint64>(percentileOf(pool, 10), 0), std::max<qint64>(percentileOf(pool, 90), 0)};
}

} // namespace parkdesk
