// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/pricing.h"

namespace parkdesk {

/// Adds to each occurrence of a window (outside windows: each block) what is missing to its minimum and, where the
/// tariff rounds windows, the difference to the rounded amount.
[[nodiscard]] std::vector<PriceItem> completeWindows(const RateTable &table, const PriceScale &scale,
                                                     std::vector<PriceItem> items);

/// Stays that are priced together: where each of them began, and where periods of counted time ended.
struct StayPeriods {
    std::vector<Instant> entries;
    std::vector<std::vector<Instant>> countedEnds; ///< by cap
};

/// Lets the items run through all caps in the order of time, as a meter would: what is beyond a cap is taken away again
/// by an item of kind Cap at the end of its period. All caps hold at once. A price that falls again uses up what caps
/// have taken away first. Of several stays only the items of the last come out.
[[nodiscard]] std::vector<PriceItem> applyCaps(const RateTable &table, const PriceScale &scale,
                                               std::vector<PriceItem> items, const StayPeriods &periods,
                                               const ZoneRules &zone);

} // namespace parkdesk
