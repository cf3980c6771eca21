// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parkdesk {

class FigureCard;

/// Revenue by day or month, in pieces by how it was paid, with the period before as a line.
[[nodiscard]] FigureCard *makeRevenueCard();
/// How full each hour of the week was, or how many came and went in it.
[[nodiscard]] FigureCard *makeFullnessCard();
/// Who came and went by the hour of the day.
[[nodiscard]] FigureCard *makeComingCard();
/// How long stays were, in half hours.
[[nodiscard]] FigureCard *makeLengthCard();

} // namespace parkdesk
