// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parkdesk {

class FigureCard;

/// How full it will be in the next two weeks, with a band, and how good such forecasts were of late.
[[nodiscard]] FigureCard *makeForecastCard();
/// How full a lot was by the readings of its counter, hour by hour of the day, and what is to come after them.
[[nodiscard]] FigureCard *makeCountedCard();

} // namespace parkdesk
