// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

namespace parkdesk {

/// A day as a lot counts it, from midnight there or from another time: what is numbered or counted by day belongs to
/// one of these.
struct BusinessDay {
    qint64 number = 0; ///< days since 1970-01-01 on the wall clock, of its beginning
    TimeSpan span;

    /// \a startMinute is that of the lot: minutes after midnight.
    [[nodiscard]] static BusinessDay of(const ZoneRules &zone, Instant at, int startMinute = 0)
    {
        const qint64 start = qint64 {startMinute} * 60'000;
        const qint64 day = LocalTime {zone.toLocal(at).ms - start}.day();
        return {day,
                {zone.instantOfRule(LocalTime::of(day, start)), zone.instantOfRule(LocalTime::of(day + 1, start))}};
    }
};

} // namespace parkdesk
