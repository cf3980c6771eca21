// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lotdocument.h"

#include <QHash>

namespace parkdesk {

LotDocument renumbered(LotDocument document)
{
    LotPlan &plan = document.plan;
    QHash<LevelId, LevelId> levels;
    QHash<ZoneId, ZoneId> zones;
    for (PlanLevel &level : plan.levels)
        level.id = *levels.insert(level.id, LevelId {-1 - levels.size()});
    for (PlanZone &zone : plan.zones)
        zone.id = *zones.insert(zone.id, ZoneId {-1 - zones.size()});
    qint64 number = 0;
    for (PlanSpot &spot : plan.spots) {
        spot.id = SpotId {--number};
        spot.level = levels.value(spot.level);
        spot.zone = zones.value(spot.zone);
    }
    for (PlanShape &shape : plan.shapes)
        shape.level = levels.value(shape.level);
    plan.lot = {};
    plan.revision = 0;
    return document;
}

} // namespace parkdesk
