// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/spot.h"
#include "domain/vehicletype.h"

namespace parkdesk {

/// What a vehicle needs of a spot.
struct SpotWish {
    VehicleType type;
    SpotFeatures asked; ///< features the person asked for
};

/// Whether a clerk or the program may put \a wish on \a spot at all: the type is allowed and fits the places, all that
/// was asked for is there, and (unless the spot was \a chosen by name) nothing is kept for somebody else.
[[nodiscard]] bool fits(const Spot &spot, const SpotWish &wish, bool chosen);

/// A free spot as the search found it.
struct Candidate {
    Spot spot;
    Instant freeSince; ///< end of the last claim before the period; 0 when there was none
};

/// The order in which spots are given: true when \a a goes before \a b. A strict weak order; the search statements
/// follow it, and a test compares them.
[[nodiscard]] bool goesBefore(const Candidate &a, const Candidate &b, AssignmentPolicy policy);

} // namespace parkdesk
