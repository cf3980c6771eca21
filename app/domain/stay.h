// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/ticketcode.h"
#include "domain/timespan.h"

#include <optional>

namespace parkdesk {

/// The numbers are stored, and the schema's triggers know them.
enum class StayState {
    Reserved = 1,
    Parked = 2,
    Left = 3,
    Cancelled = 4,
    NoShow = 5,
};

/// How a stay ended at the exit.
enum class LeftHow {
    Paid = 1,
    Free = 2,
    Owing = 3,
    Unseen = 4,
    Towed = 5,
};

/// One vehicle's time here, from reservation or walk-in to exit.
struct Stay {
    StayId id;
    LotId lot;
    VehicleTypeId type;
    std::optional<VehicleId> vehicle; ///< absent: cycle without a plate, or a booking without one
    TicketCode ticket;
    StayState state = StayState::Reserved;
    std::optional<LeftHow> leftHow;
    std::optional<TimeSpan> booked; ///< the period booked; absent for a walk-in
    std::optional<Instant> bookedAt; ///< when the booking was made
    std::optional<Instant> enteredAt;
    std::optional<Instant> leftAt;
    std::optional<Instant> paidUntil; ///< inclusive: may leave without paying more
    std::optional<TariffVersionId> tariffVersion; ///< fixed at entry or booking
    Instant agreedUntil; ///< the end that the driver was told last, whatever was claimed since
};

/// The moves of a stay, counter-entries included: a cancelled booking comes back, with its code, only beside the
/// counter-entry of its cancellation, for which the schema asks. Anything else is refused here and by the schema.
[[nodiscard]] constexpr bool mayMove(StayState from, StayState to)
{
    switch (from) {
    case StayState::Reserved: return to == StayState::Parked || to == StayState::Cancelled || to == StayState::NoShow;
    case StayState::Parked: return to == StayState::Left || to == StayState::Cancelled || to == StayState::Reserved;
    case StayState::Left:
    case StayState::NoShow: return to == StayState::Parked;
    case StayState::Cancelled: return to == StayState::Reserved;
    }
    return false;
}

/// The public spelling: "parked", "no_show".
[[nodiscard]] QString stateName(StayState state);
[[nodiscard]] QString leftHowName(LeftHow how);

} // namespace parkdesk
