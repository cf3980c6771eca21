// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/spotrepository.h"

#include <QJsonObject>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// Where a vehicle is to be put.
struct PlaceRequest {
    SpotWish wish;
    TimeSpan span;
    bool beginsNow = false;
    std::optional<QString> chosenLabel; ///< a spot named by a person
    /// A walk-in may get a shorter period than asked for, but not shorter than this.
    std::optional<Duration> shortest;
    bool largerClass = false; ///< a spot for larger vehicles will do, when no other is free
    bool overflow = false; ///< and at last the overflow zone
};

/// How a spot was found.
enum class Placing {
    Regular,
    Larger, ///< marked for larger vehicles only
    Overflow,
};
struct Placed {
    FreeSpot free;
    Placing how = Placing::Regular;
};

/// A free spot for \a request, its places not yet claimed. The caller has locked the lot.
/// Errors: UnknownSpot, SpotUnsuitable, SpotTaken on Field::Spot; LotFull on Field::Lot.
[[nodiscard]] Result<FreeSpot> placeFor(UnitOfWork &unit, const Lot &lot, const PlaceRequest &request);

/// The same with what \a request allows when there is none: only for who comes in now.
[[nodiscard]] Result<Placed> placeAnyhow(UnitOfWork &unit, const Lot &lot, const PlaceRequest &request);

/// The spot as ticket, box and messages name it: in a free-choice lot they name none.
[[nodiscard]] QString toldLabel(const Lot &lot, const Spot &spot);

/// The features that codes such as "ev" ask for. Errors: BadCode on Field::Spot.
[[nodiscard]] Result<SpotFeatures> featuresOfCodes(const QStringList &codes);
[[nodiscard]] QStringList codesOfFeatures(SpotFeatures features);

} // namespace parkdesk
