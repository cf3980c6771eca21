// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plate.h"
#include "storage/searchreader.h"

namespace parkdesk {

/// Finds vehicles by a piece of three signs or more: those that the piece ends come first ("last digits"), then those
/// that it begins, then others, each the one that was here last first. Of a piece that very many hold, those of the
/// newest stays are ranked.
class VehicleFinder {
public:
    VehicleFinder(UnitOfWork &unit, Instant now)
        : m_reader(unit)
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
    [[nodiscard]] Result<FoundVehicles> candidates(const PlatePattern &pattern);

    SearchReader m_reader;
    Instant m_now;
};

} // namespace parkdesk
