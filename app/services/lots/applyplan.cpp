// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/applyplan.h"

#include "services/json.h"
#include "services/lots/planchange.h"
#include "services/lots/planwriter.h"
#include "services/stays/rolling.h"
#include "storage/lotrepository.h"
#include "storage/planrepository.h"
#include "storage/unitofwork.h"

#include <QCryptographicHash>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject canonicalLevel(const PlanLevel &level)
{
    QJsonObject json {{u"id"_s, json::of(level.id)}, {u"name"_s, level.name}, {u"order"_s, level.order}};
    if (const auto &picture = level.picture) {
        const QByteArray hash = QCryptographicHash::hash(picture->image, QCryptographicHash::Blake2b_256);
        json.insert(u"picture"_s,
                    QJsonArray {picture->name, QString::fromLatin1(hash.toHex()), picture->origin.x, picture->origin.y,
                                picture->mmNumerator, picture->mmDenominator});
    }
    return json;
}

QJsonArray canonicalSpot(const PlanSpot &spot)
{
    return {json::of(spot.id),
            spot.label,
            json::of(spot.level),
            json::of(spot.zone),
            QJsonArray::fromStringList(spot.types),
            spot.places,
            spot.features.toInt(),
            QJsonArray {spot.box.x, spot.box.y, spot.box.width, spot.box.height, spot.box.rotation},
            spot.entranceRank};
}

QJsonArray canonicalShape(const PlanShape &shape)
{
    QJsonArray points;
    for (const PlanPoint &point : shape.points) {
        points.append(point.x);
        points.append(point.y);
    }
    return {static_cast<int>(shape.kind), json::of(shape.level), points, shape.text, shape.size, shape.rotation};
}

Error invalidPlan(const QList<PlanIssue> &issues)
{
    const PlanIssue &first = *std::find_if(issues.begin(), issues.end(), [](const auto &issue) { return issue.stops; });
    return {ErrorCode::PlanInvalid,
            Field::Plan,
            {{u"problem"_s, problemName(first.problem)}, {u"label"_s, first.label}, {u"index"_s, first.index}}};
}

} // namespace

QJsonObject ApplyPlan::Command::toJson() const
{
    QJsonArray levels;
    for (const PlanLevel &level : draft.levels)
        levels.append(canonicalLevel(level));
    QJsonArray zones;
    for (const PlanZone &zone : draft.zones)
        zones.append(QJsonArray {json::of(zone.id), zone.name, zone.entrance, zone.priceKey});
    QJsonArray spots;
    for (const PlanSpot &spot : draft.spots)
        spots.append(canonicalSpot(spot));
    QJsonArray shapes;
    for (const PlanShape &shape : draft.shapes)
        shapes.append(canonicalShape(shape));
    return {{u"lot"_s, json::of(draft.lot)},
            {u"revision"_s, draft.revision},
            {u"levels"_s, levels},
            {u"zones"_s, zones},
            {u"spots"_s, spots},
            {u"shapes"_s, shapes}};
}

QJsonObject ApplyPlan::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"lot"_s, json::of(lot)},
            {u"revision"_s, revision},
            {u"added"_s, added},
            {u"changed"_s, changed},
            {u"moved"_s, moved},
            {u"deleted"_s, deleted},
            {u"retired"_s, retired},
            {u"stays"_s, parkdesk::toJson(stays)}};
}

ApplyPlan::Outcome ApplyPlan::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<LotId>(json.value("lot"_L1)), json.value("revision"_L1).toInteger(),
            json.value("added"_L1).toInt(),        json.value("changed"_L1).toInt(),
            json.value("moved"_L1).toInt(),        json.value("deleted"_L1).toInt(),
            json.value("retired"_L1).toInt(),      movesFromJson(json.value("stays"_L1).toArray())};
}

Result<ApplyPlan::Outcome> ApplyPlan::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const LotPlan &draft = command.draft;
    const Lot lot = TRY(LotRepository(unit).lock(draft.lot));
    if (draft.revision != lot.planRevision)
        return fail(ErrorCode::PlanOutdated, Field::Plan, {{u"revision"_s, lot.planRevision}});
    TRY_DONE(rollUrgent(unit, lot, context.now));
    const PlanChange change = TRY(planChangeOf(unit, lot, draft, context.now));
    if (stopsPlan(change.issues))
        return fail(invalidPlan(change.issues));
    if (change.diff.isEmpty())
        return fail(ErrorCode::Unchanged, Field::Plan);
    if (change.inside)
        return fail(ErrorCode::SpotOccupied, Field::Spot,
                    {{u"spot"_s, change.inside->from}, {u"count"_s, change.insideCount}});
    PlanWriter writer(unit, lot, draft, change, context.now);
    TRY_DONE(writer.write());
    Outcome outcome;
    outcome.lot = lot.id;
    outcome.stays = writer.moves();
    for (const PlanChange::Going &going : change.going)
        ++(going.deleted ? outcome.deleted : outcome.retired);
    outcome.added = static_cast<int>(change.diff.added.size());
    outcome.changed = static_cast<int>(change.diff.changed.size());
    outcome.moved = static_cast<int>(change.diff.moved.size());
    outcome.revision = TRY(PlanRepository(unit).bumpRevision(lot.id));
    return outcome;
}

} // namespace parkdesk
