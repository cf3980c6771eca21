// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"

namespace parkdesk {

/// What a lot took and what it had to offer in a period.
struct LotTakings {
    Figure revenue {0}; ///< minor units
    Figure supply {0}; ///< milliseconds of places
    Figure occupied {0}; ///< milliseconds of places

    [[nodiscard]] Figure occupancy() const { return {occupied.value, supply.value}; }
    [[nodiscard]] Figure perHour() const { return {revenue.value, occupied.value}; }
};

/// A change of revenue taken apart. Revenue is supply times occupancy times the price of an occupied hour, so each of
/// the three has its part, and the parts sum to the change exactly.
struct RevenueChange {
    enum Cause { Space, Fullness, Price };

    QString lot;
    Currency currency;
    LotTakings before;
    LotTakings now;

    [[nodiscard]] qint64 whole() const { return now.revenue.value - before.revenue.value; }
    /// Minor units.
    [[nodiscard]] qint64 part(Cause cause) const;
    /// The one that did most of it.
    [[nodiscard]] Cause mostly() const;
};

/// One for each lot and currency of two revenue reports by lot, the greatest loss first.
[[nodiscard]] QList<RevenueChange> revenueChanges(const FiguresReport::Answer &now,
                                                  const FiguresReport::Answer &before);

} // namespace parkdesk
