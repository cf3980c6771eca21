// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookingrules.h"
#include "domain/lot.h"
#include "storage/spotrepository.h"

#include <QList>

namespace parkdesk {

class UnitOfWork;

/// So many bookings may be given other places so that one more fits.
inline constexpr int mostRoomMoves = 3;

/// A booking that is not there yet, and the places that it would have instead.
struct RoomMove {
    StayId stay;
    Spot from;
    FreeSpot to; ///< for the time of its claim
};
struct RoomFound {
    bool fits = false;
    bool gaveUp = false; ///< too many ways to try all: there may be room
    FreeSpot place; ///< for the new one
    QList<RoomMove> moves; ///< the fewest
};

/// How a booking finds room when others that have not come yet move. None of those moves whose spot a person chose,
/// that begins within the lot's hold time, that has several spots, or that would lose what it asked for, its class, or
/// its zone's price. Changes nothing; the same claims give the same answer.
[[nodiscard]] Result<RoomFound> findRoom(UnitOfWork &unit, const Lot &lot, const BookingRules &rules,
                                         const SpotWish &wish, const TimeSpan &span, Instant now, int most);

/// Puts them there, all at once.
[[nodiscard]] Done moveForRoom(UnitOfWork &unit, const QList<RoomMove> &moves);

} // namespace parkdesk
