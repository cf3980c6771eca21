// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookingrules.h"
#include "domain/fee.h"
#include "domain/lot.h"
#include "domain/stay.h"

namespace parkdesk {

class UnitOfWork;

/// What giving \a booking up at \a now would cost, by the rule under which it was made; zero: nothing. Who has no
/// place, or has not taken the one that was offered, owes nothing.
[[nodiscard]] Result<Money> lateCancelFee(UnitOfWork &unit, const Lot &lot, const Stay &booking, Instant now);

/// Until when \a booking, which was not offered to somebody who waits, is given up for nothing, and what it costs from
/// then on, by the rule under which it was made.
struct CancelTerms {
    Instant freeUntil;
    Money fee; ///< zero: it is free as long as it is a booking
};
[[nodiscard]] Result<CancelTerms> cancelTerms(UnitOfWork &unit, const Lot &lot, const Stay &booking);

/// Notes what is owed for \a booking, which has just become a no-show or cancelled and had a place until now; nothing
/// where its rule names no fee, and for an offer that was not taken.
[[nodiscard]] Result<std::optional<Fee>> oweFee(UnitOfWork &unit, const Lot &lot, const Stay &booking, FeeKind kind,
                                                Instant now);

/// The booking is used after all: what was owed is owed no longer. What was paid stays paid and counts for the stay.
[[nodiscard]] Done takeFeeBack(UnitOfWork &unit, StayId stay, Instant now);

/// Where the lot keeps debtors from booking. Errors: NotPaid on Field::Plate (details "due", "currency", "ticket" of
/// the oldest fee) when the vehicle, or the only driver who has it, owes one.
[[nodiscard]] Done checkOwesNothing(UnitOfWork &unit, const BookingRules &rules,
                                    const std::optional<VehicleId> &vehicle);
/// The same of a driver, on Field::Driver; invalid: of nobody.
[[nodiscard]] Done checkOwesNothing(UnitOfWork &unit, const BookingRules &rules, DriverId driver);

} // namespace parkdesk
