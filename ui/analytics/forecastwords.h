// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"
#include "services/forecast/forecast.h"
#include "ui/shared/charts/bandchart.h"

namespace parkdesk {

/// A point an hour, those that nothing is known of between them.
[[nodiscard]] std::vector<BandChart::Point> forecastPoints(const Forecast::Answer &forecast);
/// What it is about, or why there is none.
[[nodiscard]] QString forecastNote(const Forecast::Answer &forecast);
/// How good such forecasts were of late, in a sentence.
[[nodiscard]] QString forecastProof(const Forecast::Answer &forecast);
/// The table twin: a row an hour, by the wall clock.
[[nodiscard]] FiguresReport::Answer forecastTable(const Forecast::Answer &forecast);
/// Thousandths of a place as people read them: "12.4".
[[nodiscard]] QString placesWords(qint64 thousandths);

} // namespace parkdesk
