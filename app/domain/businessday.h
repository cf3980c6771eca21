// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

namespace parkdesk {

/// A day as a lot counts it, from midnight there: what is numbered or counted by day belongs to one of these.
struct BusinessDay {
    qint64 number = 0; ///< days since 1970-01-01 on the wall clock
    TimeSpan span;

    [[nodiscard]] static BusinessDay of(const ZoneRules &zone, Instant at)
    {
        const qint64 day = zone.toLocal(at).day();
        return {day, {zone.instantOfRule(LocalTime::of(day, 0)), zone.instantOfRule(LocalTime::of(day + 1, 0))}};
    }
};

} // namespace parkdesk
