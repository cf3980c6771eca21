// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/spotrepository.h"

#include <QStringList>

namespace parkdesk {

/// Spots that no search gives by itself: those for larger vehicles, and the overflow zone.
class ExtraSpots {
public:
    explicit ExtraSpots(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    struct Larger {
        std::optional<FreeSpot> best; ///< free for all of the span, else for the longest of it
        int count = 0; ///< such spots that are free now, for however long
    };
    /// Spots of a larger class, not marked for \a type, on which nobody stands now. \a span begins now; a gap counts
    /// from \a shortest.
    [[nodiscard]] Result<Larger> larger(LotId lot, const VehicleType &type, const TimeSpan &span, Duration shortest);

    /// An empty spot of the overflow zone for \a type, added when there is none. The caller has locked the lot.
    [[nodiscard]] Result<FreeSpot> overflow(LotId lot, const VehicleType &type, const TimeSpan &span);
    /// Spots of the zone on which a vehicle stands.
    [[nodiscard]] Result<int> countOverflow(LotId lot);

    struct NextFree {
        QString spot;
        Instant at;
    };
    /// Spots for \a type whose vehicle's time is up next, after \a now.
    [[nodiscard]] Result<QList<NextFree>> nextFree(LotId lot, VehicleTypeId type, Instant now, int most);

private:
    [[nodiscard]] Result<SpotId> addOverflowSpot(LotId lot, int places);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
