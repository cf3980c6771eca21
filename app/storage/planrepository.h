// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotplan.h"
#include "domain/result.h"
#include "domain/timespan.h"
#include "domain/vehicletype.h"

namespace parkdesk {

class UnitOfWork;

/// How lots are drawn, and the spots themselves as a plan marks them.
class PlanRepository {
public:
    explicit PlanRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Spots that nobody has drawn lie in rows below the others. Errors: UnknownLot.
    [[nodiscard]] Result<LotPlan> read(LotId lot, bool pictures);

    [[nodiscard]] Result<LevelId> addLevel(LotId lot, const PlanLevel &level);
    [[nodiscard]] Done setLevel(const PlanLevel &level);
    [[nodiscard]] Done retireLevel(LevelId level, Instant now);
    [[nodiscard]] Result<ZoneId> addZone(LotId lot, const PlanZone &zone);
    [[nodiscard]] Done setZone(const PlanZone &zone);
    [[nodiscard]] Done retireZone(ZoneId zone, Instant now);
    /// Lets others have the name of a zone, or the label of a spot, that is about to get another one.
    [[nodiscard]] Done freeName(ZoneId zone);
    [[nodiscard]] Done freeLabel(SpotId spot);
    [[nodiscard]] Done setShapes(LotId lot, const QList<PlanShape> &shapes);

    /// \a types are all there are. Errors: AlreadyExists on Field::Pattern (details "label").
    [[nodiscard]] Result<SpotId> addSpot(LotId lot, const PlanSpot &spot, const QList<VehicleType> &types);
    /// The spot came now: figures count it from here on, unless no vehicle has been in its lot yet.
    [[nodiscard]] Done addedAt(SpotId spot, Instant now);
    /// Everything but the number of places.
    [[nodiscard]] Done setSpot(const PlanSpot &spot, const QList<VehicleType> &types);
    /// Only where it lies.
    [[nodiscard]] Done setBox(const PlanSpot &spot);
    [[nodiscard]] Done retireSpot(SpotId spot, Instant now);
    /// Only where spotHasClaims() is false.
    [[nodiscard]] Done deleteSpot(SpotId spot);
    [[nodiscard]] Result<bool> spotHasClaims(SpotId spot);
    /// Types of the vehicles that were, are or will be there.
    [[nodiscard]] Result<QList<VehicleTypeId>> typesSeenOn(SpotId spot);

    /// The number of the plan that was just written.
    [[nodiscard]] Result<qint64> bumpRevision(LotId lot);

private:
    [[nodiscard]] Done readLevels(LotPlan &plan, bool pictures);
    [[nodiscard]] Done readZones(LotPlan &plan);
    [[nodiscard]] Done readSpots(LotPlan &plan);
    [[nodiscard]] Done readTypes(LotPlan &plan);
    [[nodiscard]] Done readShapes(LotPlan &plan);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
