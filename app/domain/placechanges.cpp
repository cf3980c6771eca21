// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/placechanges.h"

#include <algorithm>
#include <array>

namespace parkdesk {

bool concernsPlaces(const ChangeSet &changes)
{
    constexpr std::array shown {Entity::Stay, Entity::Claim, Entity::Payment, Entity::Spot, Entity::Lot};
    return std::any_of(shown.begin(), shown.end(), [&](Entity entity) { return changes.touches(entity); });
}

} // namespace parkdesk
