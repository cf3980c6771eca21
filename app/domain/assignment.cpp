// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/assignment.h"

#include <tuple>

namespace parkdesk {

bool fits(const Spot &spot, const SpotWish &wish, bool chosen)
{
    if (!spot.types.contains(wish.type.id) || placesTaken(wish.type, spot.places) > spot.places)
        return false;
    if ((spot.features & wish.asked) != wish.asked)
        return false;
    return chosen || !(spot.features & keptFeatures & ~wish.asked);
}

bool goesBefore(const Candidate &a, const Candidate &b, AssignmentPolicy policy)
{
    // The smallest class first: among spots that fit, a lower rank is a closer fit.
    if (policy == AssignmentPolicy::Spread)
        return std::tie(a.spot.classRank, a.freeSince, a.spot.labelKey)
            < std::tie(b.spot.classRank, b.freeSince, b.spot.labelKey);
    return std::tie(a.spot.classRank, a.spot.entranceRank, a.spot.labelKey)
        < std::tie(b.spot.classRank, b.spot.entranceRank, b.spot.labelKey);
}

} // namespace parkdesk
