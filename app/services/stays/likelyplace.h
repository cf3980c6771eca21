// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/vehicletype.h"

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// Where a walk-in of a type would be put if it came in now. Others may be quicker, so it is likely and no promise.
struct LikelyPlace {
    QString vehicleType; ///< code
    QString spot; ///< label; empty in a free-choice lot
    Instant until; ///< end of the usual stay, or of the gap
    bool shortened = false; ///< only a gap is left
};

/// Nothing when the lot has none for that type. Reads, and claims nothing.
[[nodiscard]] Result<std::optional<LikelyPlace>> likelyPlace(UnitOfWork &unit, const Lot &lot, const VehicleType &type,
                                                             Instant now);

} // namespace parkdesk
