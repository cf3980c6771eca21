// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parkdesk {

class FigureCard;

/// What each lot earned for a space and day less its costs, and where admins enter costs and budgets.
[[nodiscard]] FigureCard *makeProfitCard();
/// Revenue by month beside what was planned.
[[nodiscard]] FigureCard *makeBudgetCard();
/// Vehicles that came for the first time, again, or no more.
[[nodiscard]] FigureCard *makeVisitorCard();
/// Drivers with an account: who came, who is new, who was not seen for long.
[[nodiscard]] FigureCard *makeDriverCard();
/// Where bookings were made, and what became of them.
[[nodiscard]] FigureCard *makeChannelCard();
/// What was done at each desk.
[[nodiscard]] FigureCard *makeDeskCard();
/// What was not taken: discounts, refunds, and stays that were never paid.
[[nodiscard]] FigureCard *makeLeakCard();

} // namespace parkdesk
