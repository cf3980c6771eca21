// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
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
    QList<FreeSpot> beside = {}; ///< on which a long vehicle stands as well

    [[nodiscard]] QList<FreeSpot> all() const { return QList<FreeSpot> {free} + beside; }
};

/// A free spot for \a request, its places not yet claimed. The caller has locked the lot.
/// Errors: UnknownSpot, SpotUnsuitable, SpotTaken on Field::Spot; LotFull on Field::Lot.
[[nodiscard]] Result<FreeSpot> placeFor(UnitOfWork &unit, const Lot &lot, const PlaceRequest &request);

/// A vehicle stands on so many spots at most.
inline constexpr int mostSpotsOfAVehicle = 8;

/// The same for a vehicle that may stand over several spots, which a person names with blanks or commas between: all of
/// them are free for the whole period, or it is refused.
[[nodiscard]] Result<QList<FreeSpot>> placesFor(UnitOfWork &unit, const Lot &lot, const PlaceRequest &request);

/// The labels that somebody typed.
[[nodiscard]] QStringList labelsOf(const QString &text);

/// The same with what \a request allows when there is none: only for who comes in now.
[[nodiscard]] Result<Placed> placeAnyhow(UnitOfWork &unit, const Lot &lot, const PlaceRequest &request);

/// The spot as ticket, box and messages name it: in a free-choice lot they name none.
[[nodiscard]] QString toldLabel(const Lot &lot, const Spot &spot);

[[nodiscard]] QString toldLabels(const Lot &lot, const QList<FreeSpot> &spots);
/// The spots of a stay's \a claims, in the order in which they begin: those of the last, and of others at its time.
[[nodiscard]] Result<QString> toldLabelsOf(UnitOfWork &unit, const Lot &lot, const QList<Claim> &claims);
/// The same of all that \a stay holds; empty where it holds none.
[[nodiscard]] Result<QString> heldLabels(UnitOfWork &unit, const Lot &lot, StayId stay);

/// The features that codes such as "ev" ask for. Errors: BadCode on Field::Spot.
[[nodiscard]] Result<SpotFeatures> featuresOfCodes(const QStringList &codes);
[[nodiscard]] QStringList codesOfFeatures(SpotFeatures features);

} // namespace parkdesk
