// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QFlags>
#include <QList>
#include <QString>

namespace parkdesk {

/// What a spot has, or whom it is kept for. The numbers are stored.
enum class SpotFeature {
    Ev = 1,
    Accessible = 2,
    Covered = 4,
    Reserved = 8,
    Permit = 16,
};
Q_DECLARE_FLAGS(SpotFeatures, SpotFeature)
Q_DECLARE_OPERATORS_FOR_FLAGS(SpotFeatures)

/// Spots with one of these are given only to who asks for that feature.
inline constexpr SpotFeatures keptFeatures =
    SpotFeatures(SpotFeature::Ev) | SpotFeature::Accessible | SpotFeature::Reserved | SpotFeature::Permit;

/// A marked spot with 1..n places.
struct Spot {
    SpotId id;
    LotId lot;
    QString label;
    QString labelKey; ///< natural order, see naturalKey()
    int classRank = 0; ///< size rank of the largest vehicle type allowed
    int places = 1; ///< 1..8
    SpotFeatures features;
    int entranceRank = 0; ///< 0 is nearest to the entrance
    QList<VehicleTypeId> types;
};

} // namespace parkdesk
