// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/pricerparts.h"

namespace parkdesk {

/// Why an extra is due, and by how much.
struct Trigger {
    Instant from; ///< since when
    Duration beyond {0}; ///< how much time lies beyond it
    int window = -1;
    qint64 occurrence = 0;
    std::vector<Instant> nights; ///< what perNight counts
};

/// Nothing when \a extra is not due. \a table is the one that gave the price.
[[nodiscard]] std::optional<Trigger> triggerOf(const TariffExtra &extra, const PricingRun &run, PreparedTable &table);

} // namespace parkdesk
