// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

#include <algorithm>

namespace parkdesk {

/// Hours and days as the clock on a lot's wall counts them: hour 0 began there with 1970. A clock that is put back
/// passes an hour twice, and both passes have its number; one that is put forward leaves some out.
namespace wallclock {

inline constexpr qint64 msPerHour = 3'600'000;
inline constexpr qint64 hoursPerDay = 24;

[[nodiscard]] constexpr qint64 floorOf(qint64 value, qint64 unit)
{
    const qint64 quotient = value / unit;
    return value % unit < 0 ? quotient - 1 : quotient;
}

[[nodiscard]] inline qint64 hourOf(const ZoneRules &zone, Instant at)
{
    return floorOf(zone.toLocal(at).ms, msPerHour);
}

/// The business day that \a at belongs to, as BusinessDay numbers it. \a startMinute is that of the lot.
[[nodiscard]] inline qint64 dayOf(const ZoneRules &zone, Instant at, int startMinute)
{
    return floorOf(zone.toLocal(at).ms - qint64 {startMinute} * 60'000, LocalTime::msPerDay);
}

/// The moment after \a from, until \a until at the latest, at which the clock is changed. No zone does so twice within
/// a day.
[[nodiscard]] inline Instant changeWithin(const ZoneRules &zone, Instant from, Instant until)
{
    const qint64 offset = zone.offsetMsAt(from);
    if (zone.offsetMsAt({until.ms - 1}) == offset)
        return until;
    until = {until.ms - 1};
    while (until.ms - from.ms > 1) {
        const Instant middle {from.ms + (until.ms - from.ms) / 2};
        (zone.offsetMsAt(middle) == offset ? from : until) = middle;
    }
    return until;
}

/// Cuts \a span where a unit of the wall clock ends, and where the clock is changed, and calls
/// each(number of the unit, length in milliseconds) for each piece in order. Units begin \a shiftMs after midnight.
template <typename Each>
void spread(const ZoneRules &zone, const TimeSpan &span, qint64 unitMs, qint64 shiftMs, Each &&each)
{
    for (Instant at = span.from; at < span.until;) {
        const qint64 local = zone.toLocal(at).ms - shiftMs;
        const qint64 unit = floorOf(local, unitMs);
        const Instant border {at.ms + (unit + 1) * unitMs - local};
        const Instant next = changeWithin(zone, at, std::min(border, span.until));
        each(unit, next.ms - at.ms);
        at = next;
    }
}

template <typename Each>
void spreadOverHours(const ZoneRules &zone, const TimeSpan &span, Each &&each)
{
    spread(zone, span, msPerHour, 0, each);
}

template <typename Each>
void spreadOverDays(const ZoneRules &zone, int startMinute, const TimeSpan &span, Each &&each)
{
    spread(zone, span, LocalTime::msPerDay, qint64 {startMinute} * 60'000, each);
}

} // namespace wallclock

} // namespace parkdesk
