// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/plandiff.h"

#include <QHash>

namespace parkdesk {

namespace {

bool isElsewhere(const PlanSpot &a, const PlanSpot &b)
{
    return a.box != b.box || a.level != b.level;
}

bool isOther(PlanSpot a, const PlanSpot &b)
{
    a.box = b.box;
    a.level = b.level;
    return a != b;
}

} // namespace

PlanDiff diffOf(const LotPlan &before, const LotPlan &after)
{
    PlanDiff diff;
    QHash<SpotId, int> known;
    for (int i = 0; i < before.spots.size(); ++i)
        known.insert(before.spots.at(i).id, i);
    for (int i = 0; i < after.spots.size(); ++i) {
        const PlanSpot &spot = after.spots.at(i);
        const auto old = spot.id.isValid() ? known.find(spot.id) : known.end();
        if (old == known.end()) {
            diff.added.append(i);
            continue;
        }
        const PlanSpot &was = before.spots.at(*old);
        if (isOther(spot, was))
            diff.changed.append(i);
        else if (isElsewhere(spot, was))
            diff.moved.append(i);
        known.erase(old);
    }
    diff.removed = known.values();
    std::sort(diff.removed.begin(), diff.removed.end());
    diff.levels = before.levels != after.levels;
    diff.zones = before.zones != after.zones;
    diff.shapes = before.shapes != after.shapes;
    return diff;
}

} // namespace parkdesk
