// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QList>

#include <optional>

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
    std::optional<Instant> bookedUntil;
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

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
