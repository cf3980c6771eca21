// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "domain/result.h"
#include "domain/spot.h"
#include "domain/stay.h"

#include <QList>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// A spot and the word by which a tariff knows its zone.
struct PricedSpot {
    SpotId spot;
    QString price; ///< empty: it has no price of its own
};

/// A claim of a lot, and what tells whether it may be moved.
struct PackingClaim {
    SpotId spot;
    int place = 0;
    TimeSpan span;
    bool parked = false;
    std::optional<StayId> stay; ///< absent: a closure
    std::optional<StayState> state;
    VehicleTypeId type;
    SpotFeatures asked;
    bool chosen = false; ///< a person chose the spot
};

/// What a lot must be known by, to find out which bookings could make room for another.
class PackingReader {
public:
    explicit PackingReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// In the order in which spots are given.
    [[nodiscard]] Result<QList<PricedSpot>> spots(LotId lot);
    /// Of each place, in the order in which they begin.
    [[nodiscard]] Result<QList<PackingClaim>> claims(LotId lot, Instant now);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
