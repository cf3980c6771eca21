// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QString>

#include <optional>
#include <vector>

namespace parkdesk {

class UnitOfWork;

/// What prices ask about stays, beside the stays themselves.
class PriceFactsReader {
public:
    explicit PriceFactsReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// The word by which tariffs know the zone that a stay stands in or stood in last; empty without one.
    [[nodiscard]] Result<QString> zoneOf(StayId stay);
    /// Other stays of \a vehicle in \a lot that began within \a span, in the order of their entries.
    [[nodiscard]] Result<std::vector<std::pair<Instant, std::optional<Instant>>>>
    staysBefore(VehicleId vehicle, LotId lot, const TimeSpan &span);
    /// In thousandths, as setOccupancy() noted it; absent where none was.
    [[nodiscard]] Result<std::optional<qint64>> occupancyOf(StayId stay);
    [[nodiscard]] Done setOccupancy(StayId stay, qint64 thousandths);
    /// How much of a lot's active places is under parked vehicles, \a but for one stay, in thousandths; absent without
    /// places.
    [[nodiscard]] Result<std::optional<qint64>> fillOf(LotId lot, StayId but);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
