// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/forecast/series.h"

#include <QString>

namespace parkdesk {

/// How a forecast is made.
enum class ForecastModel {
    Profile, ///< the mean of the last weeks at this hour, times how the last fortnight was to the one before
    SeasonalNaive, ///< as a week ago
    Adapted, ///< the mean of the last weeks, times how the last week was to them
    Blend, ///< the mean of the two before
};
inline constexpr ForecastModel allForecastModels[] = {ForecastModel::Profile, ForecastModel::SeasonalNaive,
                                                      ForecastModel::Adapted, ForecastModel::Blend};

/// The public spelling: "profile", "seasonal_naive", "adapted", "blend".
[[nodiscard]] QString forecastModelName(ForecastModel model);

/// What is to be expected of a series after an origin, from what was before it alone. Whole numbers and fractions of
/// them, no floating point: the house allows none in money, and one arithmetic for both keeps a forecast the same on
/// every machine.
class Forecaster {
public:
    static constexpr int mostWeeks = 8;
    static constexpr int mostSpecialDays = 4;

    /// Units before \a origin are known as \a series says; all later ones are not looked at.
    Forecaster(const Series &series, const DayMarks &marks, qint64 origin);

    /// Absent where nothing like it is known. Special days are the mean of the last ones of their kind, by every model
    /// but SeasonalNaive; where none is known they are like the plain day that is nearest.
    [[nodiscard]] std::optional<qint64> at(ForecastModel model, qint64 unit) const;

private:
    struct Sum {
        qint64 value = 0;
        qint64 count = 0;
    };
    struct Factor {
        qint64 of = 1;
        qint64 by = 1;
    };
    [[nodiscard]] std::optional<qint64> known(qint64 unit) const;
    [[nodiscard]] std::optional<qint64> naive(qint64 unit) const;
    /// Of the last weeks, on plain days like \a unit's.
    [[nodiscard]] Sum weeks(qint64 unit) const;
    [[nodiscard]] std::optional<qint64> special(qint64 unit) const;
    [[nodiscard]] Factor level() const;
    [[nodiscard]] Factor lastWeek() const;
    [[nodiscard]] static Factor limited(qint64 of, qint64 by);
    [[nodiscard]] static qint64 scaledMean(const Sum &sum, const Factor &factor);

    const Series &m_series;
    const DayMarks &m_marks;
    qint64 m_origin;
    Factor m_level;
    Factor m_lastWeek;
};

} // namespace parkdesk
