// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parkdesk {

class FigureCard;

/// Which lots earned less or more than before, the greatest loss first, and why: space on offer, how full it was, the
/// price of an hour. What these three did sums to the change. A lot leads to its own figures, where the three are told
/// apart and closures are named.
[[nodiscard]] FigureCard *makeWhyCard();
/// Which vehicles brought less or more than before.
[[nodiscard]] FigureCard *makeTypeChangeCard();

} // namespace parkdesk
