// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/spot.h"
#include "domain/timespan.h"

#include <QString>

#include <optional>

namespace parkdesk {

/// The numbers are stored.
enum class WaitingState {
    Waiting = 1,
    Offered = 2, ///< a place is held until the offer ends
    Taken = 3,
    Expired = 4, ///< the offer was not taken, or the time came without a place
    Withdrawn = 5,
};

/// Somebody who waits for a booking that does not fit yet.
struct Waiting {
    WaitingId id;
    LotId lot;
    VehicleTypeId type;
    std::optional<VehicleId> vehicle;
    TimeSpan span;
    SpotFeatures asked;
    WaitingState state = WaitingState::Waiting;
    std::optional<Instant> offerUntil;
    std::optional<StayId> stay; ///< the booking that holds the place
    Instant joinedAt;
    QString plate; ///< as shown; empty without one
    QString note; ///< of the desk; may be empty
    std::optional<SpotId> spot; ///< chosen by a person: no other will do
    std::optional<DriverId> driver; ///< for whom, where that was said
};

/// The public spelling: "waiting", "offered", "taken", "expired", "withdrawn".
[[nodiscard]] QString waitingStateName(WaitingState state);

} // namespace parkdesk
