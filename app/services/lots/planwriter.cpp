// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/planwriter.h"

#include "services/lots/closingplaces.h"
#include "services/stays/makingway.h"
#include "storage/closurerepository.h"
#include "storage/lotrepository.h"
#include "storage/planrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

PlanWriter::PlanWriter(UnitOfWork &unit, const Lot &lot, const LotPlan &draft, const PlanChange &change, Instant now)
    : m_unit(unit)
    , m_lot(lot)
    , m_draft(draft)
    , m_change(change)
    , m_now(now)
    , m_moves(change.kept)
{
}

Done PlanWriter::write()
{
    m_types = TRY(LotRepository(m_unit).vehicleTypes());
    TRY_DONE(writeLevels());
    TRY_DONE(writeZones());
    TRY_DONE(emptySpots());
    TRY_DONE(freeNames());
    TRY_DONE(removeSpots());
    TRY_DONE(changeSpots());
    TRY_DONE(addSpots());
    TRY_DONE(writeShapes());
    TRY_DONE(retireOthers());
    TRY_DONE(moveStays());
    return widenClosures();
}

Done PlanWriter::writeLevels()
{
    PlanRepository plans(m_unit);
    for (const PlanLevel &level : m_draft.levels) {
        const auto old = std::find_if(m_change.current.levels.begin(), m_change.current.levels.end(),
                                      [&](const PlanLevel &other) { return other.id == level.id; });
        if (old == m_change.current.levels.end())
            m_levels.insert(level.id, TRY(plans.addLevel(m_lot.id, level)));
        else if (*old != level)
            TRY_DONE(plans.setLevel(level));
    }
    return {};
}

Done PlanWriter::writeZones()
{
    PlanRepository plans(m_unit);
    for (const PlanZone &zone : m_change.current.zones)
        TRY_DONE(plans.freeName(zone.id));
    for (const PlanZone &zone : m_draft.zones) {
        const bool known = std::any_of(m_change.current.zones.begin(), m_change.current.zones.end(),
                                       [&](const PlanZone &other) { return other.id == zone.id; });
        if (known)
            TRY_DONE(plans.setZone(zone));
        else
            m_zones.insert(zone.id, TRY(plans.addZone(m_lot.id, zone)));
    }
    return {};
}

Done PlanWriter::retireOthers()
{
    PlanRepository plans(m_unit);
    for (const PlanLevel &level : m_change.current.levels) {
        if (std::none_of(m_draft.levels.begin(), m_draft.levels.end(),
                         [&](const PlanLevel &other) { return other.id == level.id; }))
            TRY_DONE(plans.retireLevel(level.id, m_now));
    }
    for (const PlanZone &zone : m_change.current.zones) {
        if (std::any_of(m_draft.zones.begin(), m_draft.zones.end(),
                        [&](const PlanZone &other) { return other.id == zone.id; }))
            continue;
        TRY_DONE(plans.setZone(zone)); // under its name again
        TRY_DONE(plans.retireZone(zone.id, m_now));
    }
    return {};
}

/// Nobody holds a spot that goes, and nobody who moves holds one at all.
Done PlanWriter::emptySpots()
{
    for (const Rehoused &home : m_change.homes) {
        if (home.fate != StayFate::Kept)
            TRY(displaceBooking(m_unit, home.who.stay));
    }
    ClosureRepository closures(m_unit);
    for (const PlanChange::Going &going : m_change.going) {
        const int places = TRY(SpotRepository(m_unit).find(going.spot)).places;
        for (int place = 0; place < places; ++place) {
            const QList<Claim> held = TRY(closures.onPlace(going.spot, place, {m_now, noEnd}));
            for (const Claim &claim : held)
                TRY_DONE(closures.release(claim, m_now));
        }
    }
    return {};
}

/// Labels may go round among spots, so each is free before one is given.
Done PlanWriter::freeNames()
{
    for (const int index : m_change.diff.changed)
        TRY_DONE(PlanRepository(m_unit).freeLabel(m_draft.spots.at(index).id));
    return {};
}

Done PlanWriter::removeSpots()
{
    PlanRepository plans(m_unit);
    for (const PlanChange::Going &going : m_change.going) {
        if (going.deleted) {
            TRY_DONE(plans.deleteSpot(going.spot));
            continue;
        }
        const auto old = std::find_if(m_change.current.spots.begin(), m_change.current.spots.end(),
                                      [&](const PlanSpot &spot) { return spot.id == going.spot; });
        TRY_DONE(plans.retireSpot(going.spot, m_now));
        TRY_DONE(plans.setSpot(*old, m_types)); // under its label again
    }
    return {};
}

PlanSpot PlanWriter::spotAt(int index) const
{
    PlanSpot spot = m_draft.spots.at(index);
    spot.level = levelOf(spot.level);
    spot.zone = zoneOf(spot.zone);
    return spot;
}

Done PlanWriter::changeSpots()
{
    PlanRepository plans(m_unit);
    for (const int index : m_change.diff.changed) {
        if (m_change.renewed.contains(index))
            continue;
        const PlanSpot spot = spotAt(index);
        TRY_DONE(plans.setSpot(spot, m_types));
        m_unit.changed(Entity::Spot, spot.id.value, "label"_L1, QJsonValue(), spot.label);
    }
    for (const int index : m_change.diff.moved)
        TRY_DONE(plans.setBox(spotAt(index)));
    if (m_lot.planRevision > 0)
        return {};
    // The first plan that is applied also says where everything else lies.
    const QSet<int> added(m_change.diff.added.begin(), m_change.diff.added.end());
    for (int index = 0; index < m_draft.spots.size(); ++index) {
        if (!added.contains(index) && !m_change.renewed.contains(index))
            TRY_DONE(plans.setBox(spotAt(index)));
    }
    return {};
}

Done PlanWriter::addSpots()
{
    QList<int> indexes = m_change.diff.added;
    indexes.append(m_change.renewed.values());
    std::sort(indexes.begin(), indexes.end());
    PlanRepository plans(m_unit);
    for (const int index : std::as_const(indexes)) {
        const SpotId spot = TRY(plans.addSpot(m_lot.id, spotAt(index), m_types));
        TRY_DONE(plans.addedAt(spot, m_now));
        m_spots.insert(index, spot);
    }
    return {};
}

Done PlanWriter::writeShapes()
{
    QList<PlanShape> shapes = m_draft.shapes;
    for (PlanShape &shape : shapes)
        shape.level = levelOf(shape.level);
    return PlanRepository(m_unit).setShapes(m_lot.id, shapes);
}

Done PlanWriter::moveStays()
{
    for (const Rehoused &home : m_change.homes) {
        SpotId spot = home.who.from.id;
        if (home.fate != StayFate::Kept) {
            const int index = m_change.drafts.value(home.spot, -1);
            spot = index < 0 ? SpotId {} : m_spots.value(index, m_draft.spots.value(index).id);
            TRY_DONE(moveInto(m_unit, home, spot));
        }
        m_moves.append({home.who.stay, home.fate, spot});
    }
    return {};
}

/// A closure of a zone, a level or the lot holds what is new there as well; what left it is open.
Done PlanWriter::widenClosures()
{
    ClosureRepository closures(m_unit);
    const QList<Closure> open = TRY(closures.ofLot(m_lot.id, m_now, false));
    for (const Closure &closure : open) {
        if (closure.scope == ClosureScope::Spots)
            continue;
        ClosureRequest request;
        request.lot = m_lot.id;
        request.scope = closure.scope;
        request.zone = closure.zone;
        request.level = closure.level;
        auto within = spotsToClose(m_unit, request);
        if (!within && within.error().code != ErrorCode::NotFound && within.error().code != ErrorCode::Required)
            return fail(within.error());
        QList<Spot> fresh = within.value_or(QList<Spot> {});
        QSet<SpotId> inside;
        for (const Spot &spot : std::as_const(fresh))
            inside.insert(spot.id);
        const QList<ClosureRepository::Held> held = TRY(closures.claimsOf(closure.id));
        QSet<SpotId> known;
        for (const ClosureRepository::Held &row : held) {
            const bool inForce = row.live ? row.claim.span.until > m_now : row.claim.span.from.ms > 0;
            if (!inForce)
                continue;
            known.insert(row.claim.spot);
            if (!inside.contains(row.claim.spot))
                TRY_DONE(closures.release(row.claim, m_now));
        }
        fresh.removeIf([&](const Spot &spot) { return known.contains(spot.id); });
        if (fresh.isEmpty())
            continue;
        const TimeSpan span {std::max(closure.span.from, m_now), closure.span.until};
        const ClosingPlaces closing = TRY(closingPlacesOf(m_unit, m_lot, fresh, span, true, m_now));
        m_moves += TRY(carryOut(m_unit, closing, closure.id));
    }
    return {};
}

} // namespace parkdesk
