// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/forecast/forecaster.h"

#include "domain/wallclock.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

__extension__ using WideValue = __int128;

/// \a of / \a by to the nearest whole number.
qint64 nearest(WideValue of, WideValue by)
{
    const WideValue magnitude = (2 * (of < 0 ? -of : of) + by) / (2 * by);
    return static_cast<qint64>(of < 0 ? -magnitude : magnitude);
}

} // namespace

QString forecastModelName(ForecastModel model)
{
    switch (model) {
    case ForecastModel::Profile: return u"profile"_s;
    case ForecastModel::SeasonalNaive: return u"seasonal_naive"_s;
    case ForecastModel::Adapted: return u"adapted"_s;
    case ForecastModel::Blend: return u"blend"_s;
    }
    return {};
}

Forecaster::Forecaster(const Series &series, const DayMarks &marks, qint64 origin)
    : m_series(series)
    , m_marks(marks)
    , m_origin(origin)
{
    m_level = level();
    m_lastWeek = lastWeek();
}

std::optional<qint64> Forecaster::at(ForecastModel model, qint64 unit) const
{
    if (model == ForecastModel::SeasonalNaive)
        return naive(unit);
    if (m_marks.isSpecial(m_series.dayOf(unit))) {
        if (const auto value = special(unit))
            return value;
    }
    const Sum sum = weeks(unit);
    if (sum.count == 0)
        return std::nullopt;
    if (model == ForecastModel::Profile)
        return scaledMean(sum, m_level);
    const qint64 adapted = scaledMean(sum, m_lastWeek);
    if (model == ForecastModel::Adapted)
        return adapted;
    return nearest(WideValue {adapted} + naive(unit).value_or(adapted), 2);
}

std::optional<qint64> Forecaster::known(qint64 unit) const
{
    return unit < m_origin ? m_series.at(unit) : std::nullopt;
}

std::optional<qint64> Forecaster::naive(qint64 unit) const
{
    const qint64 week = m_series.week();
    const qint64 back = unit < m_origin ? 1 : wallclock::floorOf(unit - m_origin, week) + 1;
    for (int i = 0; i < mostWeeks; ++i) {
        if (const auto value = known(unit - (back + i) * week))
            return value;
    }
    return std::nullopt;
}

Forecaster::Sum Forecaster::weeks(qint64 unit) const
{
    const qint64 day = m_series.dayOf(unit);
    const qint64 shift = m_marks.plainKindOf(day) - (LocalTime::of(day, 0).weekday() - 1);
    unit += m_series.days(shift); // a public holiday is like the Sunday of its week
    const qint64 week = m_series.week();
    const qint64 back = unit < m_origin ? 0 : wallclock::floorOf(unit - m_origin, week) + 1;
    Sum sum;
    for (int i = 0; i < mostWeeks; ++i) {
        const qint64 past = unit - (back + i) * week;
        if (m_marks.isSpecial(m_series.dayOf(past)))
            continue;
        if (const auto value = known(past)) {
            sum.value += *value;
            ++sum.count;
        }
    }
    return sum;
}

std::optional<qint64> Forecaster::special(qint64 unit) const
{
    const qint64 day = m_series.dayOf(unit);
    Sum sum;
    for (const qint64 past : m_marks.before(day, std::min(day, m_series.dayOf(m_origin) + 1))) {
        if (sum.count == mostSpecialDays)
            break;
        if (const auto value = known(unit - m_series.days(day - past))) {
            sum.value += *value;
            ++sum.count;
        }
    }
    return sum.count == 0 ? std::nullopt : std::optional(scaledMean(sum, {}));
}

Forecaster::Factor Forecaster::level() const
{
    const qint64 fortnight = m_series.days(14);
    qint64 now = 0;
    qint64 earlier = 0;
    for (qint64 unit = m_origin - fortnight; unit < m_origin; ++unit) {
        const auto value = known(unit);
        const auto before = known(unit - fortnight);
        if (!value || !before || m_marks.isSpecial(m_series.dayOf(unit))
            || m_marks.isSpecial(m_series.dayOf(unit - fortnight)))
            continue;
        now += *value;
        earlier += *before;
    }
    return limited(now, earlier);
}

Forecaster::Factor Forecaster::lastWeek() const
{
    qint64 now = 0;
    qint64 usual = 0;
    for (qint64 unit = m_origin - m_series.week(); unit < m_origin; ++unit) {
        const auto value = known(unit);
        if (!value || m_marks.isSpecial(m_series.dayOf(unit)))
            continue;
        const Sum sum = weeks(unit);
        now += *value;
        usual += sum.count == 0 ? *value : nearest(sum.value, sum.count);
    }
    return limited(now, usual);
}

Forecaster::Factor Forecaster::limited(qint64 of, qint64 by)
{
    if (of <= 0 || by <= 0)
        return {};
    if (WideValue {of} * 5 < WideValue {by} * 4)
        return {4, 5};
    if (WideValue {of} * 4 > WideValue {by} * 5)
        return {5, 4};
    return {of, by};
}

qint64 Forecaster::scaledMean(const Sum &sum, const Factor &factor)
{
    return nearest(WideValue {sum.value} * factor.of, WideValue {sum.count} * factor.by);
}

} // namespace parkdesk
