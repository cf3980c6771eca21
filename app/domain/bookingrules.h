// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"

namespace parkdesk {

/// How a lot treats bookings. How long one is kept after its start is the lot's hold time.
struct BookingRules {
    Duration early = earlyArrival; ///< so long before its start a vehicle may come as booked
    Duration buffer = minutes(0); ///< between two bookings on one place, when a place is looked for
    Duration offer = minutes(30); ///< so long a place is held for the first who waits
    int mostOpen = 0; ///< bookings of one plate that are open at a time; 0: any number

    friend bool operator==(const BookingRules &, const BookingRules &) = default;
};

/// The time in which a place must be free of others for a booking of \a booked, but not before \a now.
[[nodiscard]] inline TimeSpan withBuffer(const TimeSpan &booked, const BookingRules &rules, Instant now)
{
    return {std::max(booked.from - rules.buffer, std::min(now, booked.from)),
            std::min(booked.until + rules.buffer, noEnd)};
}

/// Whether a vehicle may come for its booking: from then on.
[[nodiscard]] inline bool isDue(const TimeSpan &booked, const BookingRules &rules, Instant now)
{
    return booked.from <= now + rules.early;
}

/// Errors: BadSpan on Field::From (early), Field::Until (buffer) or Field::Hold (offer) beyond a day or below zero, an
/// offer below a minute; BadNumber on Field::Kind (mostOpen).
[[nodiscard]] inline Done checkBookingRules(const BookingRules &rules)
{
    constexpr Duration longest = hours(24);
    if (rules.early < minutes(0) || rules.early > longest)
        return fail(ErrorCode::BadSpan, Field::From);
    if (rules.buffer < minutes(0) || rules.buffer > longest)
        return fail(ErrorCode::BadSpan, Field::Until);
    if (rules.offer < minutes(1) || rules.offer > longest)
        return fail(ErrorCode::BadSpan, Field::Hold);
    if (rules.mostOpen < 0 || rules.mostOpen > 10'000)
        return fail(ErrorCode::BadNumber, Field::Kind);
    return {};
}

} // namespace parkdesk
