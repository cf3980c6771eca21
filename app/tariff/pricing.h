// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/charge.h"
#include "tariff/engine.h"
#include "tariff/ladder.h"
#include "tariff/slices.h"

namespace parkdesk {

/// A part of the price while it is still an exact fraction. The fields as in ChargeLine.
struct PriceItem {
    ChargeLineKind kind = ChargeLineKind::Units;
    const RateTable *table = nullptr; ///< whose line, window and cap these are
    const RateLine *line = nullptr; ///< the rung, where there is one
    int window = -1;
    qint64 occurrence = 0;
    int block = 0;
    int group = 0;
    qint64 units = 0;
    qint64 startsAt = 0;
    Fraction unitPrice; ///< in the table's words: pro rata per incrementPeriod, of a cap its value
    const RateCap *cap = nullptr;
    const QString *ruleId = nullptr; ///< of grace, offer, extra, discount or terms
    const TariffLabel *label = nullptr;
    const TaxRule *tax = nullptr; ///< null: the tariff's
    Instant from;
    Instant until;
    Fraction amount;
    int part = 0; ///< which of the stays that are priced together
};

/// Ladders of a table and its windows, made ready for one scale: the table's own first.
[[nodiscard]] std::vector<Ladder> laddersOf(const RateTable &table, const PriceScale &scale);

/// What the walk up the ladders asks for.
struct LadderWalk {
    const RateTable &table;
    const PriceScale &scale;
    const std::vector<Ladder> &ladders;
    const Question &question; ///< who pays, for fees
};

/// Walks the slices up their ladders. Errors: NotAvailable (too_long) beyond the end of a ladder.
[[nodiscard]] Result<std::vector<PriceItem>> priceSlices(const LadderWalk &walk, const SlicedStay &stay);

/// The item's own tax, that of its line or window; null is the tariff's.
[[nodiscard]] const TaxRule *taxOf(const PriceItem &item);

/// The exact sum.
[[nodiscard]] Fraction sumOf(const std::vector<PriceItem> &items);

/// An item of one unit.
[[nodiscard]] PriceItem simpleItem(ChargeLineKind kind, Instant from, Instant until, const Fraction &amount);

/// "Not for sale", with its reason.
[[nodiscard]] tl::unexpected<Error> notForSale(const QString &reason);

} // namespace parkdesk
