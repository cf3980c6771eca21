// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"

namespace parkdesk {

/// A fee beyond this is a slip of the finger, in minor units of whatever currency.
inline constexpr qint64 mostFee = 1'000'000'000;
inline constexpr Duration longestFree = hours(24) * 366;
/// No limit of open bookings is beyond this.
inline constexpr int mostOpenBookings = 10'000;

/// What is owed for a booking that is not used: minor units of the lot's currency, 0 is nothing.
struct FeeRules {
    qint64 noShow = 0;
    qint64 lateCancel = 0;
    Duration freeUntil = minutes(0); ///< so long before its beginning it is still given up for nothing

    friend bool operator==(const FeeRules &, const FeeRules &) = default;
};

/// How a lot treats bookings. How long one is kept after its start is the lot's hold time.
struct BookingRules {
    Duration early = earlyArrival; ///< so long before its start a vehicle may come as booked
    Duration buffer = minutes(0); ///< between two bookings on one place, when a place is looked for
    Duration offer = minutes(30); ///< so long a place is held for the first who waits
    int mostOpen = 0; ///< bookings of one plate that are open at a time; 0: any number
    int mostOpenOfDriver = 0; ///< the same of one driver, with whatever vehicles
    bool debtorsRefused = false; ///< who owes a fee books nothing more
    FeeRules fees; ///< for bookings that are made from now on

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
/// offer below a minute; BadNumber on Field::Kind (mostOpen) or Field::Driver (mostOpenOfDriver) below zero or beyond
/// mostOpenBookings; BadAmount on Field::Amount (a fee below zero or beyond mostFee), BadSpan on Field::Exit (a free
/// time below zero or beyond a year).
[[nodiscard]] inline Done checkBookingRules(const BookingRules &rules)
{
    constexpr Duration longest = hours(24);
    if (rules.early < minutes(0) || rules.early > longest)
        return fail(ErrorCode::BadSpan, Field::From);
    if (rules.buffer < minutes(0) || rules.buffer > longest)
        return fail(ErrorCode::BadSpan, Field::Until);
    if (rules.offer < minutes(1) || rules.offer > longest)
        return fail(ErrorCode::BadSpan, Field::Hold);
    if (rules.mostOpen < 0 || rules.mostOpen > mostOpenBookings)
        return fail(ErrorCode::BadNumber, Field::Kind);
    if (rules.mostOpenOfDriver < 0 || rules.mostOpenOfDriver > mostOpenBookings)
        return fail(ErrorCode::BadNumber, Field::Driver);
    const auto isFee = [](qint64 amount) { return amount >= 0 && amount <= mostFee; };
    if (!isFee(rules.fees.noShow) || !isFee(rules.fees.lateCancel))
        return fail(ErrorCode::BadAmount, Field::Amount);
    if (rules.fees.freeUntil < minutes(0) || rules.fees.freeUntil > longestFree)
        return fail(ErrorCode::BadSpan, Field::Exit);
    return {};
}

} // namespace parkdesk
