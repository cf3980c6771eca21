// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/closure.h"
#include "domain/lot.h"
#include "services/lots/closespots.h"
#include "services/lots/housing.h"

namespace parkdesk {

class UnitOfWork;

/// What closing spots means; nothing is written while it is found out.
struct ClosingPlaces {
    struct Place {
        SpotId spot;
        int place = 0;
        TimeSpan span; ///< empty: a vehicle stands there for all of it
    };
    QList<Place> places;
    QList<Rehoused> homes; ///< bookings in the way
    QList<AffectedStay> affected; ///< and vehicles inside
    QList<StayMoved> inside;
    QList<SpotId> rooms; ///< spot of each number in the housing
};

/// The spots that \a request names. Errors: UnknownSpot, NotFound, Required.
[[nodiscard]] Result<QList<Spot>> spotsToClose(UnitOfWork &unit, const ClosureRequest &request);

/// What closing \a spots for \a span means. What another closure holds then is refused with AlreadyClosed, or left out
/// when it \a mayBeClosed.
[[nodiscard]] Result<ClosingPlaces> closingPlacesOf(UnitOfWork &unit, const Lot &lot, const QList<Spot> &spots,
                                                    const TimeSpan &span, bool mayBeClosed, Instant now);

/// Does it. What became of every stay in the way.
[[nodiscard]] Result<QList<StayMoved>> carryOut(UnitOfWork &unit, const ClosingPlaces &closing, ClosureId closure);

} // namespace parkdesk
