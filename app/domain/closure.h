// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timespan.h"

#include <QString>

#include <optional>

namespace parkdesk {

/// What a closure closes. The numbers are stored.
enum class ClosureScope {
    Spots = 1, ///< those that were named
    OfZone = 2,
    OfLevel = 3,
    OfLot = 4,
};

/// Spots that nobody gets for a while. Each of their places is claimed by it.
struct Closure {
    ClosureId id;
    LotId lot;
    ClosureScope scope = ClosureScope::Spots;
    ZoneId zone; ///< of scope OfZone
    LevelId level; ///< of scope OfLevel
    QString reason;
    TimeSpan span; ///< until noEnd: until somebody opens them again
    std::optional<Instant> endedAt; ///< opened before its time, or after it
};

/// The public spelling: "spots".
[[nodiscard]] QString scopeName(ClosureScope scope);

} // namespace parkdesk
