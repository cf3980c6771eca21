// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/charge.h"
#include "tariff/ladder.h"
#include "tariff/slices.h"

namespace parkdesk {

/// A part of the price while it is still an exact fraction. The fields as in ChargeLine.
struct PriceItem {
    ChargeLineKind kind = ChargeLineKind::Units;
    const RateLine *line = nullptr; ///< the rung, where there is one
    int window = -1;
    qint64 occurrence = 0;
    int block = 0;
    int group = 0;
    qint64 units = 0;
    qint64 startsAt = 0;
    Fraction unitPrice; ///< in the table's words: pro rata per incrementPeriod, of a cap its value
    const RateCap *cap = nullptr;
    Instant from;
    Instant until;
    Fraction amount;
};

/// Walks the slices up their ladders. Errors: NotAvailable (too_long) beyond the end of a ladder.
[[nodiscard]] Result<std::vector<PriceItem>> priceSlices(const RateTable &table, const SlicedStay &stay,
                                                         const PriceScale &scale);

/// "Not for sale", with its reason.
[[nodiscard]] tl::unexpected<Error> notForSale(const QString &reason);

} // namespace parkdesk
