// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/ladder.h"

#include <algorithm>

namespace parkdesk {

namespace {

/// Length and price of what is charged at once.
void setUnit(Rung &rung, const PriceScale &scale)
{
    const RateLine &line = *rung.line;
    if (line.type != RateLineType::IncrementingRate) {
        rung.unit = rung.end == Ladder::forEver ? Ladder::forEver : rung.end - rung.start;
        rung.price = scale.of(line.value);
        return;
    }
    rung.unit = line.incrementPeriod.count();
    if (line.unit != UnitRule::ProRata) {
        rung.price = scale.of(line.value);
        return;
    }
    // Pro rata is "started" with a very small unit at its exact share of the price.
    rung.unit = line.resolution.count();
    rung.price = scale.of(Fraction(line.value.minor())
                          * Fraction(Int128 {line.resolution.count()}, Int128 {line.incrementPeriod.count()}));
}

qint64 endOf(const RateLine &line, qint64 start)
{
    if (line.type == RateLineType::IncrementingRate)
        return line.usageCount ? start + *line.usageCount * line.incrementPeriod.count()
            : line.duration    ? start + line.duration->count()
                               : Ladder::forEver;
    if (!line.duration)
        return Ladder::forEver;
    return line.type == RateLineType::FlatRateTier ? line.duration->count() : start + line.duration->count();
}

} // namespace

Fraction PriceScale::of(const Fraction &minor) const
{
    const Fraction scaled = minor * factor;
    return roundUnits ? scaled.rounded(rounding.stepMinor, rounding.direction, rounding.ties) : scaled;
}

Ladder::Ladder(const std::vector<RateLine> &lines, const PriceScale &scale)
{
    qint64 start = 0;
    Fraction reached;
    for (const RateLine &line : lines) {
        Rung rung;
        rung.line = &line;
        rung.start = start;
        rung.end = endOf(line, start);
        setUnit(rung, scale);
        if (line.type == RateLineType::FlatRateTier) {
            rung.total = rung.price;
            rung.price = rung.total - reached;
            reached = rung.total;
        } else if (rung.end != forEver) {
            reached += rung.price * Fraction((rung.end - rung.start + rung.unit - 1) / rung.unit);
        }
        rung.single = rung.unit == forEver || rung.end - rung.start == rung.unit;
        start = rung.end;
        m_rungs.push_back(rung);
    }
}

const Rung *Ladder::at(qint64 position) const
{
    const auto found = std::upper_bound(m_rungs.begin(), m_rungs.end(), position,
                                        [](qint64 wanted, const Rung &rung) { return wanted < rung.end; });
    return found == m_rungs.end() ? nullptr : &*found;
}

std::optional<size_t> fallingLine(const std::vector<RateLine> &lines)
{
    const Ladder ladder(lines, PriceScale {});
    for (size_t i = 0; i < ladder.rungs().size(); ++i) {
        if (ladder.rungs()[i].price.sign() < 0)
            return i;
    }
    return std::nullopt;
}

} // namespace parkdesk
