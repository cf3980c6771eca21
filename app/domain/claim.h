// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timespan.h"

namespace parkdesk {

/// [from, until) of one place of one spot. Live claims of a place never overlap.
struct Claim {
    ClaimId id;
    SpotId spot;
    int place = 0; ///< 0..places-1
    TimeSpan span;
    StayId stay;
    bool parked = false; ///< the vehicle stands there
};

/// A parked vehicle whose claim has ended, or ends within this time, is rolled forward.
inline constexpr Duration rollAhead = minutes(10);
/// ... to now plus this.
inline constexpr Duration rollLength = minutes(30);

[[nodiscard]] inline bool needsRoll(Instant claimEnd, Instant now)
{
    return claimEnd <= now + rollAhead;
}

[[nodiscard]] inline Instant rolledEnd(Instant now)
{
    return now + rollLength;
}

/// A vehicle may come this long before its booking begins; earlier it is a walk-in.
inline constexpr Duration earlyArrival = hours(2);

[[nodiscard]] inline bool isDue(const TimeSpan &booked, Instant now)
{
    return booked.from <= now + earlyArrival;
}

/// A booking not arrived by then is a no-show: start + the lot's hold time, or its end when it was paid ahead.
[[nodiscard]] inline Instant noShowAt(const TimeSpan &booked, Duration holdTime, bool prepaid)
{
    return prepaid ? booked.until : std::min(booked.from + holdTime, booked.until);
}

} // namespace parkdesk
