// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/planchange.h"

#include "domain/naturalkey.h"
#include "storage/lotrepository.h"
#include "storage/planrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

namespace {

Spot spotOfPlan(const PlanSpot &planned, LotId lot, const QList<VehicleType> &types)
{
    Spot spot;
    spot.id = planned.id;
    spot.lot = lot;
    spot.label = planned.label;
    spot.labelKey = naturalKey(planned.label);
    spot.places = planned.places;
    spot.features = planned.features;
    spot.entranceRank = planned.entranceRank;
    for (const VehicleType &type : types) {
        if (!planned.types.contains(type.code))
            continue;
        spot.types.append(type.id);
        spot.classRank = std::max(spot.classRank, type.sizeRank);
    }
    return spot;
}

/// One draft while it is thought through.
class PlanThinker {
public:
    PlanThinker(UnitOfWork &unit, const Lot &lot, const LotPlan &draft, Instant now, PlanChange &change)
        : m_unit(unit)
        , m_lot(lot)
        , m_draft(draft)
        , m_now(now)
        , m_change(change)
        , m_housing(lot, now)
    {
    }

    Done think(const QList<VehicleType> &types)
    {
        m_types = types;
        for (const PlanSpot &spot : m_change.current.spots)
            m_before.insert(spot.id, spotOfPlan(spot, m_lot.id, m_types));
        TRY_DONE(findRenewed());
        TRY_DONE(findGoing());
        addRooms();
        const QList<CurrentClaim> claims = TRY(MomentReader(m_unit).fromNow(m_lot.id, m_now));
        sortOut(claims);
        m_change.homes = m_housing.rehouse(m_homeless);
        for (const Rehoused &home : std::as_const(m_change.homes))
            m_change.affected.append(affectedOf(home, m_housing));
        return {};
    }

private:
    /// Whether what happened on a spot forbids that it becomes \a after.
    Result<bool> needsRenewal(const Spot &before, const Spot &after)
    {
        if (before.places != after.places)
            return true;
        const auto isGone = [&](VehicleTypeId type) {
            return before.types.contains(type) && !after.types.contains(type);
        };
        if (std::none_of(before.types.begin(), before.types.end(), isGone))
            return false;
        const QList<VehicleTypeId> seen = TRY(PlanRepository(m_unit).typesSeenOn(before.id));
        return std::any_of(seen.begin(), seen.end(), isGone);
    }

    Done findRenewed()
    {
        for (const int index : std::as_const(m_change.diff.changed)) {
            const PlanSpot &spot = m_draft.spots.at(index);
            const Spot after = spotOfPlan(spot, m_lot.id, m_types);
            if (TRY(needsRenewal(m_before.value(spot.id), after)))
                m_change.renewed.insert(index);
            else
                m_changing.insert(spot.id, after);
        }
        return {};
    }

    Done findGoing()
    {
        QList<SpotId> ids;
        for (const int index : std::as_const(m_change.diff.removed))
            ids.append(m_change.current.spots.at(index).id);
        for (const int index : std::as_const(m_change.renewed))
            ids.append(m_draft.spots.at(index).id);
        std::sort(ids.begin(), ids.end());
        for (const SpotId id : std::as_const(ids)) {
            m_change.going.append({id, !TRY(PlanRepository(m_unit).spotHasClaims(id))});
            m_going.insert(id);
        }
        return {};
    }

    void addRooms()
    {
        const QSet<int> added(m_change.diff.added.begin(), m_change.diff.added.end());
        for (int index = 0; index < m_draft.spots.size(); ++index) {
            Spot spot = spotOfPlan(m_draft.spots.at(index), m_lot.id, m_types);
            if (added.contains(index) || m_going.contains(spot.id))
                spot.id = {}; // nobody is there yet
            const qsizetype room = m_housing.add(spot);
            m_change.rooms.insert(index, room);
            m_change.drafts.insert(room, index);
        }
    }

    /// A feature for which others are turned away is no longer there.
    [[nodiscard]] bool losesFeature(SpotId id) const
    {
        const auto after = m_changing.constFind(id);
        return after != m_changing.cend() && ((m_before.value(id).features & keptFeatures) & ~after->features);
    }

    void sortOut(const QList<CurrentClaim> &claims)
    {
        QSet<StayId> moving;
        for (const CurrentClaim &claim : claims) {
            const bool leaves = m_going.contains(claim.spot) || losesFeature(claim.spot);
            if (claim.holder.stay.isValid() && !claim.parked && claim.state == StayState::Reserved && leaves)
                moving.insert(claim.holder.stay);
        }
        QSet<StayId> known;
        for (const CurrentClaim &claim : claims) {
            const bool moves = moving.contains(claim.holder.stay);
            // One that may stay where it is keeps the place until it is known where it goes.
            if (!moves || !m_going.contains(claim.spot))
                m_housing.hold(claim.spot, claim.place, claim.span, claim.parked);
            if (!claim.holder.stay.isValid() || known.contains(claim.holder.stay))
                continue;
            if (moves && !m_going.contains(claim.spot) && !losesFeature(claim.spot))
                continue; // another place of it is the one that goes
            if (moves || m_going.contains(claim.spot) || m_changing.contains(claim.spot))
                known.insert(claim.holder.stay);
            judge(claim, moves);
        }
    }

    void judge(const CurrentClaim &claim, bool moves)
    {
        const Homeless who = homelessOf(claim);
        if (moves) {
            m_homeless.append(who);
        } else if (m_going.contains(claim.spot)) {
            const AffectedStay inside = affectedOf({who, StayFate::Inside, -1, {}}, m_housing);
            m_change.affected.append(inside);
            if (!m_change.inside)
                m_change.inside = inside;
            ++m_change.insideCount;
        } else if (m_changing.contains(claim.spot)) {
            AffectedStay kept = affectedOf({who, StayFate::Kept, -1, {}}, m_housing);
            kept.to = m_changing.value(claim.spot).label;
            m_change.affected.append(kept);
            m_change.kept.append({who.stay, StayFate::Kept, claim.spot});
        }
    }

    [[nodiscard]] Homeless homelessOf(const CurrentClaim &claim) const
    {
        Homeless who;
        who.stay = claim.holder.stay;
        who.holder = claim.holder;
        for (const VehicleType &type : m_types) {
            if (type.id == claim.type)
                who.type = type;
        }
        const TimeSpan whole = claim.parked ? claim.span : claim.booked.value_or(claim.span);
        who.span = {std::max(whole.from, m_now), std::max(whole.until, m_now)};
        who.from = m_before.value(claim.spot);
        who.mayStay = !m_going.contains(claim.spot);
        return who;
    }

    UnitOfWork &m_unit;
    const Lot &m_lot;
    const LotPlan &m_draft;
    Instant m_now;
    PlanChange &m_change;
    Housing m_housing;
    QList<VehicleType> m_types;
    QHash<SpotId, Spot> m_before;
    QHash<SpotId, Spot> m_changing; ///< as they will be, of those that stay the same row
    QSet<SpotId> m_going;
    QList<Homeless> m_homeless;
};

} // namespace

Result<PlanChange> planChangeOf(UnitOfWork &unit, const Lot &lot, const LotPlan &draft, Instant now)
{
    const QList<VehicleType> types = TRY(LotRepository(unit).vehicleTypes());
    QStringList codes;
    for (const VehicleType &type : types)
        codes.append(type.code);
    PlanChange change;
    change.current = TRY(PlanRepository(unit).read(lot.id, true));
    change.issues = checkPlan(draft, codes);
    change.diff = diffOf(change.current, draft);
    if (!stopsPlan(change.issues))
        TRY_DONE(PlanThinker(unit, lot, draft, now, change).think(types));
    return change;
}

} // namespace parkdesk
