// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/pricing.h"

namespace parkdesk {

/// Turns exact items into whole amounts: rounds the total as the tariff says, apportions fractions so that the lines
/// still sum, and adds tax and cash rounding. Errors: AmountOverflow.
[[nodiscard]] Result<Charge> settle(const Tariff &tariff, std::vector<PriceItem> items, const Question &question);

/// The tax on \a minor, half a unit rounded up: within it, or on top, as \a tax says. Errors: AmountOverflow.
[[nodiscard]] Result<qint64> taxWithin(qint64 minor, const TaxRule &tax);

/// The amount of the same charge, without its lines.
[[nodiscard]] Result<Money> settledAmount(const Tariff &tariff, const std::vector<PriceItem> &items,
                                          const Question &question);

/// Adds the line of cash rounding by \a tariff to a charge that has none. Errors: AmountOverflow.
[[nodiscard]] Done addCashRounding(const Tariff &tariff, const Question &question, Charge &charge);

} // namespace parkdesk
