// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/planrepository.h"

#include "domain/naturalkey.h"
#include "domain/planlayout.h"
#include "storage/lotrepository.h"
#include "storage/query.h"
#include "storage/spotrepository.h"
#include "storage/unitofwork.h"

#include <QHash>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QString storedPoints(const QList<PlanPoint> &points)
{
    QStringList texts;
    for (const PlanPoint &point : points)
        texts.append(u"%1,%2"_s.arg(point.x).arg(point.y));
    return texts.join(u' ');
}

QList<PlanPoint> pointsOf(const QString &stored)
{
    QList<PlanPoint> points;
    for (const QStringView text : QStringView(stored).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype comma = text.indexOf(u',');
        points.append({text.first(comma).toInt(), text.sliced(comma + 1).toInt()});
    }
    return points;
}

/// Codes by id, the largest type first.
QList<VehicleType> bySize(QList<VehicleType> types)
{
    std::stable_sort(types.begin(), types.end(),
                     [](const VehicleType &a, const VehicleType &b) { return a.sizeRank > b.sizeRank; });
    return types;
}

struct TypesOfSpot {
    QList<VehicleTypeId> ids;
    int classRank = -1;
};

TypesOfSpot typesOfPlan(const PlanSpot &spot, const QList<VehicleType> &types)
{
    TypesOfSpot found;
    for (const VehicleType &type : types) {
        if (!spot.types.contains(type.code))
            continue;
        found.ids.append(type.id);
        found.classRank = std::max(found.classRank, type.sizeRank);
    }
    return found;
}

void bindPicture(Query &query, const PlanLevel &level)
{
    const auto &picture = level.picture;
    query.bind("name"_L1, level.name).bind("sort_order"_L1, level.order);
    query.bind("picture_name"_L1, picture ? std::optional(picture->name) : std::nullopt);
    query.bind("picture"_L1, picture ? std::optional(picture->image) : std::nullopt);
    query.bind("picture_x"_L1, picture ? picture->origin.x : 0).bind("picture_y"_L1, picture ? picture->origin.y : 0);
    query.bind("mm_numerator"_L1, picture ? picture->mmNumerator : qint64 {1});
    query.bind("mm_denominator"_L1, picture ? picture->mmDenominator : qint64 {1});
}

} // namespace

Result<LotPlan> PlanRepository::read(LotId lot, bool pictures)
{
    LotPlan plan;
    plan.lot = lot;
    plan.revision = TRY(LotRepository(m_unit).find(lot)).planRevision;
    TRY_DONE(readLevels(plan, pictures));
    TRY_DONE(readZones(plan));
    TRY_DONE(readShapes(plan));
    TRY_DONE(readSpots(plan));
    return plan;
}

Done PlanRepository::readLevels(LotPlan &plan, bool pictures)
{
    {
        Query query(m_unit.connection(), "plan_levels"_L1);
        TRY_DONE(query.bind("lot"_L1, plan.lot).run());
        while (query.next()) {
            PlanLevel level {query.id<LevelId>(0), query.text(1), static_cast<int>(query.number(2)), {}};
            if (!query.isNull(3)) {
                level.picture = PlanPicture {query.text(3),
                                             {},
                                             {static_cast<int>(query.number(4)), static_cast<int>(query.number(5))},
                                             query.number(6),
                                             query.number(7)};
            }
            plan.levels.append(level);
        }
    }
    for (PlanLevel &level : plan.levels) {
        if (!pictures || !level.picture)
            continue;
        Query query(m_unit.connection(), "level_picture"_L1);
        TRY_DONE(query.bind("level"_L1, level.id).runForRow());
        level.picture->image = query.bytes(0);
    }
    return {};
}

Done PlanRepository::readZones(LotPlan &plan)
{
    Query query(m_unit.connection(), "plan_zones"_L1);
    TRY_DONE(query.bind("lot"_L1, plan.lot).run());
    while (query.next())
        plan.zones.append({query.id<ZoneId>(0), query.text(1), query.text(2), query.text(3)});
    return {};
}

Done PlanRepository::readShapes(LotPlan &plan)
{
    Query query(m_unit.connection(), "plan_shapes"_L1);
    TRY_DONE(query.bind("lot"_L1, plan.lot).run());
    while (query.next()) {
        plan.shapes.append({static_cast<PlanShapeKind>(query.number(1)), query.id<LevelId>(0), pointsOf(query.text(2)),
                            query.text(3), static_cast<int>(query.number(4)), static_cast<int>(query.number(5))});
    }
    return {};
}

Done PlanRepository::readSpots(LotPlan &plan)
{
    const LevelId first = plan.levels.isEmpty() ? LevelId {} : plan.levels.first().id;
    QList<qsizetype> undrawn;
    {
        Query query(m_unit.connection(), "plan_spots"_L1);
        TRY_DONE(query.bind("lot"_L1, plan.lot).run());
        while (query.next()) {
            PlanSpot spot;
            spot.id = query.id<SpotId>(0);
            spot.label = query.text(1);
            spot.level = query.maybeId<LevelId>(2).value_or(first);
            spot.zone = query.maybeId<ZoneId>(3).value_or(ZoneId {});
            spot.places = static_cast<int>(query.number(4));
            spot.features = SpotFeatures::fromInt(static_cast<int>(query.number(5)));
            if (query.isNull(8)) {
                undrawn.append(plan.spots.size());
            } else {
                spot.box = {static_cast<int>(query.number(6)), static_cast<int>(query.number(7)),
                            static_cast<int>(query.number(8)), static_cast<int>(query.number(9)),
                            static_cast<int>(query.number(10))};
            }
            spot.entranceRank = static_cast<int>(query.number(11));
            plan.spots.append(spot);
        }
    }
    TRY_DONE(readTypes(plan));
    layOutUndrawn(plan, undrawn);
    return {};
}

Done PlanRepository::readTypes(LotPlan &plan)
{
    const QList<VehicleType> types = bySize(TRY(LotRepository(m_unit).vehicleTypes()));
    QHash<SpotId, QList<VehicleTypeId>> allowed;
    {
        Query query(m_unit.connection(), "spot_types_of_lot"_L1);
        TRY_DONE(query.bind("lot"_L1, plan.lot).run());
        while (query.next())
            allowed[query.id<SpotId>(0)].append(query.id<VehicleTypeId>(1));
    }
    for (PlanSpot &spot : plan.spots) {
        for (const VehicleType &type : types) {
            if (allowed.value(spot.id).contains(type.id))
                spot.types.append(type.code);
        }
    }
    return {};
}

Result<LevelId> PlanRepository::addLevel(LotId lot, const PlanLevel &level)
{
    Query query(m_unit.connection(), "add_level"_L1);
    query.bind("lot"_L1, lot);
    bindPicture(query, level);
    return query.runForId<LevelId>();
}

Done PlanRepository::setLevel(const PlanLevel &level)
{
    Query query(m_unit.connection(), "set_level"_L1);
    query.bind("level"_L1, level.id);
    bindPicture(query, level);
    return query.run();
}

Done PlanRepository::retireLevel(LevelId level, Instant now)
{
    Query query(m_unit.connection(), "retire_level"_L1);
    return query.bind("level"_L1, level).bind("now"_L1, now).run();
}

Result<ZoneId> PlanRepository::addZone(LotId lot, const PlanZone &zone)
{
    Query query(m_unit.connection(), "add_zone"_L1);
    query.bind("lot"_L1, lot).bind("name"_L1, zone.name).bind("name_key"_L1, naturalKey(zone.name));
    return query.bind("entrance"_L1, zone.entrance).bind("price_key"_L1, zone.priceKey).runForId<ZoneId>();
}

Done PlanRepository::setZone(const PlanZone &zone)
{
    Query query(m_unit.connection(), "set_zone"_L1);
    query.bind("zone"_L1, zone.id).bind("name"_L1, zone.name).bind("name_key"_L1, naturalKey(zone.name));
    return query.bind("entrance"_L1, zone.entrance).bind("price_key"_L1, zone.priceKey).run();
}

Done PlanRepository::retireZone(ZoneId zone, Instant now)
{
    Query query(m_unit.connection(), "retire_zone"_L1);
    return query.bind("zone"_L1, zone).bind("now"_L1, now).run();
}

Done PlanRepository::freeName(ZoneId zone)
{
    Query query(m_unit.connection(), "free_zone_name"_L1);
    return query.bind("zone"_L1, zone).bind("name_key"_L1, u"\n%1"_s.arg(zone.value)).run();
}

Done PlanRepository::freeLabel(SpotId spot)
{
    Query query(m_unit.connection(), "free_spot_label"_L1);
    return query.bind("spot"_L1, spot).bind("label_key"_L1, u"\n%1"_s.arg(spot.value)).run();
}

Done PlanRepository::setShapes(LotId lot, const QList<PlanShape> &shapes)
{
    {
        Query query(m_unit.connection(), "clear_shapes"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).run());
    }
    for (int number = 0; number < shapes.size(); ++number) {
        const PlanShape &shape = shapes.at(number);
        Query query(m_unit.connection(), "add_shape"_L1);
        query.bind("lot"_L1, lot).bind("shape_no"_L1, number).bind("level"_L1, shape.level);
        query.bind("kind"_L1, shape.kind).bind("points"_L1, storedPoints(shape.points));
        query.bind("content"_L1, shape.text).bind("size_mm"_L1, shape.size);
        TRY_DONE(query.bind("rotation"_L1, shape.rotation).run());
    }
    return {};
}

Result<SpotId> PlanRepository::addSpot(LotId lot, const PlanSpot &planned, const QList<VehicleType> &types)
{
    const TypesOfSpot allowed = typesOfPlan(planned, types);
    Spot spot;
    spot.lot = lot;
    spot.label = planned.label;
    spot.classRank = allowed.classRank;
    spot.places = planned.places;
    spot.features = planned.features;
    spot.entranceRank = planned.entranceRank;
    spot.types = allowed.ids;
    PlanSpot placed = planned;
    placed.id = TRY(SpotRepository(m_unit).add(spot));
    TRY_DONE(setBox(placed));
    return placed.id;
}

Done PlanRepository::addedAt(SpotId spot, Instant now)
{
    Query query(m_unit.connection(), "set_spot_added"_L1);
    return query.bind("spot"_L1, spot).bind("now"_L1, now).run();
}

Done PlanRepository::setSpot(const PlanSpot &spot, const QList<VehicleType> &types)
{
    const TypesOfSpot allowed = typesOfPlan(spot, types);
    {
        Query query(m_unit.connection(), "set_spot"_L1);
        query.bind("spot"_L1, spot.id).bind("label"_L1, spot.label).bind("label_key"_L1, naturalKey(spot.label));
        query.bind("class_rank"_L1, allowed.classRank).bind("places"_L1, spot.places);
        query.bind("features"_L1, qint64 {spot.features.toInt()});
        TRY_DONE(query.bind("entrance_rank"_L1, spot.entranceRank).run());
    }
    {
        Query query(m_unit.connection(), "remove_spot_types"_L1);
        TRY_DONE(query.bind("spot"_L1, spot.id).run());
    }
    for (const VehicleTypeId type : allowed.ids) {
        Query query(m_unit.connection(), "add_spot_type"_L1);
        TRY_DONE(query.bind("spot"_L1, spot.id).bind("type"_L1, type).run());
    }
    return setBox(spot);
}

Done PlanRepository::setBox(const PlanSpot &spot)
{
    Query query(m_unit.connection(), "set_spot_box"_L1);
    query.bind("spot"_L1, spot.id).bind("level"_L1, spot.level);
    query.bind("zone"_L1, spot.zone.isValid() ? std::optional(spot.zone) : std::nullopt);
    query.bind("x"_L1, spot.box.x).bind("y"_L1, spot.box.y).bind("width"_L1, spot.box.width);
    return query.bind("height"_L1, spot.box.height).bind("rotation"_L1, spot.box.rotation).run();
}

Done PlanRepository::retireSpot(SpotId spot, Instant now)
{
    Query query(m_unit.connection(), "retire_spot"_L1);
    TRY_DONE(query.bind("spot"_L1, spot).bind("now"_L1, now).run());
    m_unit.changed(Entity::Spot, spot.value, "retired"_L1, 0, 1);
    return {};
}

Done PlanRepository::deleteSpot(SpotId spot)
{
    for (const QLatin1StringView statement : {"remove_spot_types"_L1, "remove_spot_places"_L1, "delete_spot"_L1}) {
        Query query(m_unit.connection(), statement);
        TRY_DONE(query.bind("spot"_L1, spot).run());
    }
    m_unit.changed(Entity::Spot, spot.value, "deleted"_L1, 0, 1);
    return {};
}

Result<bool> PlanRepository::spotHasClaims(SpotId spot)
{
    Query query(m_unit.connection(), "spot_has_claims"_L1);
    TRY_DONE(query.bind("spot"_L1, spot).runForRow());
    return query.number(0) > 0;
}

Result<QList<VehicleTypeId>> PlanRepository::typesSeenOn(SpotId spot)
{
    Query query(m_unit.connection(), "types_seen_on_spot"_L1);
    TRY_DONE(query.bind("spot"_L1, spot).run());
    QList<VehicleTypeId> types;
    while (query.next())
        types.append(query.id<VehicleTypeId>(0));
    return types;
}

Result<qint64> PlanRepository::bumpRevision(LotId lot)
{
    Query query(m_unit.connection(), "bump_plan"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).runForRow());
    const qint64 revision = query.number(0);
    m_unit.changed(Entity::Lot, lot.value, "plan"_L1, revision - 1, revision);
    return revision;
}

} // namespace parkdesk
