// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QtGlobal>

#include <chrono>
#include <compare>

namespace parkdesk {

/// Elapsed time, always measured in UTC.
using Duration = std::chrono::milliseconds;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// A moment: UTC milliseconds since 1970-01-01, in memory as in both databases.
struct Instant {
    qint64 ms = 0;

    friend auto operator<=>(const Instant &, const Instant &) = default;
    friend Instant operator+(Instant at, Duration by) { return {at.ms + by.count()}; }
    friend Instant operator-(Instant at, Duration by) { return {at.ms - by.count()}; }
    friend Duration operator-(Instant to, Instant from) { return Duration(to.ms - from.ms); }
};

/// "No end": 9999-12-31T23:59:59.999Z. Never NULL, so that overlap rules need no special case.
inline constexpr Instant noEnd {253402300799999};

/// A half-open period [from, until).
struct TimeSpan {
    Instant from;
    Instant until;

    /// Errors: BadSpan when it is empty or ends before it starts; BadTime outside 1970..9999.
    [[nodiscard]] static Result<TimeSpan> make(Instant from, Instant until)
    {
        if (from.ms < 0 || until > noEnd)
            return fail(ErrorCode::BadTime, from.ms < 0 ? Field::From : Field::Until);
        if (from >= until)
            return fail(ErrorCode::BadSpan, Field::Until);
        return TimeSpan {from, until};
    }

    [[nodiscard]] Duration length() const { return until - from; }
    [[nodiscard]] bool contains(Instant at) const { return from <= at && at < until; }
    /// Touching periods do not overlap.
    [[nodiscard]] bool overlaps(const TimeSpan &other) const { return from < other.until && other.from < until; }

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

} // namespace parkdesk
