// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "services/stays/rolling.h"
#include "storage/spotrepository.h"

namespace parkdesk {

/// A booking that lost its place, and what kind of spot it had.
struct DisplacedBooking {
    StayId stay;
    int classRank = 0;
    SpotFeatures features; ///< those that are given only to who asks for them
};

/// Takes the places of a booking back: somebody else stands there, so the booking never did.
[[nodiscard]] Result<DisplacedBooking> displaceBooking(UnitOfWork &unit, StayId stay);

/// Takes back what others than \a except hold of the places of \a needed in its period, in the order in which they
/// would come; closures begin after it. Errors: SpotTaken on Field::Spot (details "ticket") when a vehicle stands
/// there.
[[nodiscard]] Result<QList<DisplacedBooking>> makeWay(UnitOfWork &unit, const FreeSpot &needed, StayId except);

/// Gives each an equal, then a larger spot; any that fits when it never had one. \a report counts what became of them.
[[nodiscard]] Done replaceBookings(UnitOfWork &unit, const Lot &lot, const QList<DisplacedBooking> &bookings,
                                   Instant now, RollReport &report);

/// The places of \a spot on which no vehicle but that of \a except stands, as many as \a type takes; nothing when there
/// are not enough. Bookings do not count.
[[nodiscard]] Result<std::optional<FreeSpot>> standableOn(UnitOfWork &unit, const Spot &spot, const VehicleType &type,
                                                          const TimeSpan &span, StayId except);

} // namespace parkdesk
