// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plate.h"
#include "storage/searchreader.h"

namespace parkdesk {

/// A vehicle by a piece of its plate, with its stays.
struct RankedVehicle {
    FoundVehicle vehicle;
    LastStay last;
    int visits = 0; ///< times it came in, anywhere
};

/// Finds vehicles by a piece of three signs or more: those that the piece ends come first ("last digits"), then those
/// that it begins, then others, each the one that was here last first.
class VehicleFinder {
public:
    VehicleFinder(UnitOfWork &unit, Instant now)
        : m_unit(unit)
        , m_now(now)
    {
    }

    struct Found {
        QList<RankedVehicle> vehicles;
        bool more = false;
    };
    /// \a exact: those that hold the piece; else those that only look as if. Without \a except, and none whose plate
    /// is the piece itself.
    [[nodiscard]] Result<Found> find(const Plate &piece, bool exact, const QList<QString> &except, int most);

private:
    [[nodiscard]] Result<QList<FoundVehicle>> candidates(const PlatePattern &pattern);

    UnitOfWork &m_unit;
    Instant m_now;
};

} // namespace parkdesk
