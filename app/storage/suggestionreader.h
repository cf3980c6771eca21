// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/plate.h"
#include "domain/timespan.h"

#include <QList>
#include <QString>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// A vehicle that was here before and is not now.
struct KnownVehicle {
    VehicleId id;
    QString shown;
    QString lastType; ///< code; empty when unknown
    int visits = 0;
    std::optional<Instant> lastEntered;
};

/// Finds vehicles by a piece of their plate, by one slip of a finger, or by the spot they stand on. "Due" are bookings
/// that begin by a given time.
class SuggestionReader {
public:
    SuggestionReader(UnitOfWork &unit, LotId lot, Instant dueBy)
        : m_unit(unit)
        , m_lot(lot)
        , m_dueBy(dueBy)
    {
    }

    /// Stays inside or due whose plate isNear() \a plate or goes on where it ends; not its own.
    [[nodiscard]] Result<QList<StayId>> near(const Plate &plate, int most);
    /// Stays inside or due whose plate holds \a piece, but not those of exactly this plate.
    [[nodiscard]] Result<QList<StayId>> holding(const Plate &piece, int most);
    /// Vehicles neither inside nor booked in the lot whose plate goes on where \a beginning ends.
    [[nodiscard]] Result<QList<KnownVehicle>> knownFrom(const Plate &beginning, int most);
    /// Who stands on a spot.
    [[nodiscard]] Result<QList<StayId>> on(SpotId spot);

private:
    UnitOfWork &m_unit;
    LotId m_lot;
    Instant m_dueBy;
};

} // namespace parkdesk
