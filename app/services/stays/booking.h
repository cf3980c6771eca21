// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookingrules.h"
#include "domain/lot.h"
#include "domain/stay.h"
#include "services/stays/reservespot.h"
#include "storage/spotrepository.h"

namespace parkdesk {

/// A booking that is to be made.
struct BookingWish {
    SpotWish wish;
    std::optional<VehicleId> vehicle;
    TimeSpan span;
    std::optional<QString> spot; ///< chosen by a person
    QString note;
    DriverId driver = {}; ///< whose it is; invalid: of the only one who has the vehicle
};

/// The period that a person asked for, from now on when it has begun. Errors: those of TimeSpan::make(); PeriodPast on
/// Field::From when it began over five minutes ago or is over.
[[nodiscard]] Result<TimeSpan> bookableSpan(Instant from, Instant until, Instant now);

/// Whether one more booking is allowed to that vehicle, and to the driver whose it will be. Errors: LimitReached on
/// Field::Plate or Field::Driver (details "limit").
[[nodiscard]] Done checkOpenBookings(UnitOfWork &unit, LotId lot, const BookingRules &rules,
                                     const std::optional<VehicleId> &vehicle, DriverId named);

/// What booking one spot begins with: the lot locked and rolled, who waited longer asked, the limits kept.
struct BookingStart {
    Lot lot;
    BookingRules rules;
    BookingWish wish;
};
/// Errors: those of bookableSpan(), checkOpenBookings() and checkOwesNothing(); UnknownLot; those of the plate; BadCode
/// on Field::Spot.
[[nodiscard]] Result<BookingStart> startBooking(UnitOfWork &unit, const ReserveSpot::Command &command,
                                                const DeedContext &context);

/// A place for it, with the lot's buffer before and behind; not yet claimed. The caller has locked the lot and rolled
/// its claims. Errors: those of placeFor().
[[nodiscard]] Result<FreeSpot> placeToBook(UnitOfWork &unit, const Lot &lot, const BookingRules &rules,
                                           const BookingWish &wish, Instant now);

/// The booking on \a free, with a code of its own.
[[nodiscard]] Result<Stay> addBooking(UnitOfWork &unit, const Lot &lot, const BookingWish &wish, const FreeSpot &free,
                                      const DeedContext &context);

} // namespace parkdesk
