// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/undo/takeback.h"

namespace parkdesk {

/// A claim that a deed changed, and the period that it had before.
struct FormerClaim {
    ClaimRecord now;
    TimeSpan before;
};

/// What a deed did to the claims of its stay, read from its journal row.
struct ClaimsOfDeed {
    QList<FormerClaim> former; ///< changed by it
    QList<Claim> made; ///< by it, and still in force
    QList<Claim> strange; ///< in force, and of another deed: somebody put the vehicle elsewhere
    bool overtaken = false; ///< a claim that it made is no longer in force: somebody else took it away
};
[[nodiscard]] Result<ClaimsOfDeed> claimsOfDeed(const TakeBack &job);

/// Where a stay stands, or is booked, again.
struct Regained {
    QString spot; ///< as it is told
    bool moved = false;
};

/// How hard to look for a place.
enum class PlaceSearch {
    OldOnly, ///< the old spot or none
    OldOrEqual, ///< else one of the same class
    OldOrLarger, ///< else an equal, then a larger one: a booking, which is not there yet
};

/// Gives the places of \a former back, the vehicle standing on them when \a parked; a period that is over by now goes
/// on as that of an overstayer. Nothing for a booking whose period is over. Errors: UndoNoSpot.
[[nodiscard]] Result<Regained> regainPlaces(const TakeBack &job, const QList<FormerClaim> &former, bool parked,
                                            PlaceSearch search);

/// The first value that field \a name of the stay had before the deed; undefined when it did not change it.
[[nodiscard]] QJsonValue stayFieldBefore(const TakeBack &job, QLatin1StringView name);

} // namespace parkdesk
