// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/forecast/forecaster.h"

#include <vector>

namespace parkdesk {

/// How a forecast did on units that were left out of what it was made from: sums of absolute errors, in the unit of the
/// series. A mean is one by \a units, MASE one by that of the seasonal naive forecast of the same units from the same
/// origin: 1 for that one itself.
struct BacktestScore {
    ForecastModel model = ForecastModel::Profile;
    qint64 units = 0; ///< that could be compared
    qint64 error = 0;
    qint64 naiveError = 0;

    [[nodiscard]] bool beatsNaive() const { return error < naiveError; }
    friend bool operator==(const BacktestScore &, const BacktestScore &) = default;
};

inline constexpr int forecastDays = 14;

/// What \a model made of [origin, until), known at \a origin. Only units that every model can tell are compared.
[[nodiscard]] BacktestScore scoreOf(const Series &series, const DayMarks &marks, ForecastModel model, qint64 origin,
                                    qint64 until);

/// Forecasts made in the past, one a day, of up to two weeks each, against what came.
class PastForecasts {
public:
    static constexpr int mostOrigins = 28;

    /// Made on the days before \a origin, and compared with what was known then.
    PastForecasts(const Series &series, const DayMarks &marks, qint64 origin);

    /// Profile, unless another one erred clearly less: a cleverer model only where it wins.
    [[nodiscard]] ForecastModel best() const;
    [[nodiscard]] BacktestScore score(ForecastModel model) const;

    struct Band {
        qint64 low = 0; ///< what came less what was expected: the 10th percentile, at most 0
        qint64 high = 0; ///< the 90th, at least 0
    };
    /// By \a model, so many units ahead: of the errors at that day ahead and about that hour, or, while there are few,
    /// of the errors of that day or of all. None: nothing was expected before.
    [[nodiscard]] std::optional<Band> band(ForecastModel model, qint64 ahead, qint64 unit) const;

private:
    struct Error {
        qint64 ahead = 0; ///< days
        int hour = 0;
        qint64 value = 0; ///< what came less what was expected
    };
    [[nodiscard]] const std::vector<Error> &errors(ForecastModel model) const
    {
        return m_errors[static_cast<size_t>(model)];
    }

    int m_unitsPerDay;
    std::vector<Error> m_errors[std::size(allForecastModels)];
};

} // namespace parkdesk
