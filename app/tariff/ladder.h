// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/fraction.h"

#include <limits>

namespace parkdesk {

/// Multiplies every amount of a table by the vehicle's factor, and rounds it where the tariff rounds units.
struct PriceScale {
    Fraction factor {1};
    bool roundUnits = false;
    RoundingRule rounding;

    [[nodiscard]] Fraction of(const Fraction &minor) const;
    [[nodiscard]] Fraction of(const Money &amount) const { return of(Fraction(amount.minor())); }
    /// Caps and minima are bounds: multiplied, never rounded.
    [[nodiscard]] Fraction ofBound(const Money &amount) const { return Fraction(amount.minor()) * factor; }
};

/// A rung with its place on the ladder, in milliseconds of counted time.
struct Rung {
    const RateLine *line = nullptr;
    qint64 start = 0;
    qint64 end = 0; ///< Ladder::forEver when it has none
    qint64 unit = 0; ///< length of what is charged at once
    Fraction price; ///< of one unit; of a tier, what it adds to the price reached before
    Fraction total; ///< tiers: the price of the whole length so far
    bool single = false; ///< one unit fills it: begun once, it is paid
};

/// A ladder made ready: every rung starts where the one before it ends.
class Ladder {
public:
    static constexpr qint64 forEver = std::numeric_limits<qint64>::max();

    Ladder() = default;
    Ladder(const std::vector<RateLine> &lines, const PriceScale &scale);

    /// The rung that holds at \a position; null beyond the last.
    [[nodiscard]] const Rung *at(qint64 position) const;
    [[nodiscard]] const std::vector<Rung> &rungs() const { return m_rungs; }

private:
    std::vector<Rung> m_rungs;
};

/// The first line at which the price of a longer stay falls.
[[nodiscard]] std::optional<size_t> fallingLine(const std::vector<RateLine> &lines);

} // namespace parkdesk
