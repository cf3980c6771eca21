// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace parkdesk {

class UnitOfWork;

/// A stay that is over, as far as a price asks.
struct StayOver {
    StayId id;
    Instant entry;
    Instant exit;
    VehicleTypeId type;
    std::optional<VehicleId> vehicle;
    std::optional<Instant> bookedAt;
    Instant agreedUntil; ///< the end that the driver was told last
    std::optional<qint64> occupancy; ///< thousandths
    int lostTicket = 0; ///< as in ChargeRow
};

/// The stays of a lot that are over, for who prices them again.
class ReplayReader {
public:
    explicit ReplayReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    [[nodiscard]] Result<qint64> count(LotId lot, const TimeSpan &entered);
    /// Those that came in within \a entered, by entry and id, after (\a entered.from, \a after).
    [[nodiscard]] Result<QList<StayOver>> page(LotId lot, const TimeSpan &entered, StayId after, int most);
    /// The words of their zones, of the same page in the same order.
    [[nodiscard]] Result<QStringList> zonesOfPage(LotId lot, const TimeSpan &entered, StayId after, int most);
    /// Errors: NotFound.
    [[nodiscard]] Result<StayOver> one(LotId lot, StayId stay);
    /// Who stands there and since when, by entry.
    [[nodiscard]] Result<std::vector<std::pair<VehicleId, Instant>>> vehiclesInside(LotId lot);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
