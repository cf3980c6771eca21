// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/demo/bigchance.h"
#include "services/demo/demosize.h"

#include <array>
#include <vector>

namespace parkdesk {

/// How many come in which hour, to which lot, and for how long: offices fill in the morning, places of leisure in the
/// evening and at weekends, and all of it grows over the years.
class BigCrowd {
public:
    BigCrowd(const DemoSize &size, Zone zone);

    /// Midnight of the first day.
    [[nodiscard]] Instant start() const { return m_start; }
    /// Hours from start() to the end of the past, the last of them perhaps not whole.
    [[nodiscard]] qint64 hours() const { return static_cast<qint64>(m_until.size()) - 1; }
    /// All hours together give exactly the stays that are wanted.
    [[nodiscard]] qint64 arrivalsIn(qint64 hour) const;
    /// The number of a lot, from 0, for somebody who comes in that hour.
    [[nodiscard]] int lotFor(qint64 hour, BigChance &chance) const;
    /// Half of all stays are shorter than two and a half hours; some last a day.
    [[nodiscard]] static Duration length(BigChance &chance);

private:
    static constexpr size_t kinds = 3;
    [[nodiscard]] std::array<qint64, kinds> weights(qint64 hour) const;

    qint64 m_stays = 0;
    Zone m_zone;
    Instant m_start;
    std::array<std::vector<int>, kinds> m_lots; ///< by kind
    std::array<std::vector<qint64>, kinds> m_weights; ///< of those lots, summed up
    std::array<qint64, kinds> m_share {}; ///< of a kind, in thousandths
    std::vector<qint64> m_until; ///< by hour: weight of all before
};

} // namespace parkdesk
