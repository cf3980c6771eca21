// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/closingplaces.h"

#include "services/stays/makingway.h"
#include "storage/claimrepository.h"
#include "storage/closurerepository.h"
#include "storage/lotrepository.h"
#include "storage/planrepository.h"
#include "storage/unitofwork.h"

#include <QSet>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

using ClosedPlace = std::pair<SpotId, int>;

/// Sorts out who is in the way.
class WayClearer {
public:
    WayClearer(const QList<Spot> &all, const QList<Spot> &closed, const TimeSpan &span, Instant now)
        : m_span(span)
        , m_now(now)
    {
        for (const Spot &spot : all)
            m_spots.insert(spot.id, spot);
        for (const Spot &spot : closed) {
            for (int place = 0; place < spot.places; ++place) {
                m_order.append({spot.id, place});
                m_begins.insert({spot.id, place}, std::max(span.from, now));
            }
        }
    }

    Done judge(const QList<CurrentClaim> &claims, bool mayBeClosed)
    {
        for (const CurrentClaim &claim : claims) {
            const ClosedPlace place {claim.spot, claim.place};
            if (!m_begins.contains(place) || !claim.span.overlaps({m_begins.value(place), m_span.until}))
                continue;
            if (claim.closure.isValid()) {
                if (!mayBeClosed)
                    return fail(ErrorCode::AlreadyClosed, Field::Spot, {{u"spot"_s, m_spots.value(claim.spot).label}});
                m_begins.remove(place);
            } else if (claim.parked) {
                m_begins[place] = std::max(m_begins.value(place), claim.span.until);
                m_inside.insert(claim.holder.stay);
            } else {
                m_moving.insert(claim.holder.stay);
            }
        }
        return {};
    }

    [[nodiscard]] bool isInside(StayId stay) const { return m_inside.contains(stay); }
    [[nodiscard]] bool moves(StayId stay) const { return m_moving.contains(stay) && !m_inside.contains(stay); }
    [[nodiscard]] const QHash<SpotId, Spot> &spots() const { return m_spots; }
    [[nodiscard]] QList<ClosingPlaces::Place> places() const
    {
        QList<ClosingPlaces::Place> places;
        for (const ClosedPlace &place : m_order) {
            const auto begin = m_begins.constFind(place);
            if (begin != m_begins.cend())
                places.append({place.first, place.second, {std::min(*begin, m_span.until), m_span.until}});
        }
        return places;
    }
    [[nodiscard]] Homeless homelessOf(const CurrentClaim &claim, const QList<VehicleType> &types) const
    {
        Homeless who;
        who.stay = claim.holder.stay;
        who.holder = claim.holder;
        for (const VehicleType &type : types) {
            if (type.id == claim.type)
                who.type = type;
        }
        const TimeSpan whole = claim.parked ? claim.span : claim.booked.value_or(claim.span);
        who.span = {std::max(whole.from, m_now), whole.until};
        who.from = m_spots.value(claim.spot);
        return who;
    }

private:
    TimeSpan m_span;
    Instant m_now;
    QHash<SpotId, Spot> m_spots;
    QList<ClosedPlace> m_order;
    QHash<ClosedPlace, Instant> m_begins;
    QSet<StayId> m_inside;
    QSet<StayId> m_moving;
};

} // namespace

Result<QList<Spot>> spotsToClose(UnitOfWork &unit, const ClosureRequest &request)
{
    SpotRepository spots(unit);
    const QList<Spot> all = TRY(spots.ofLot(request.lot));
    if (request.scope == ClosureScope::OfLot)
        return all;
    QSet<SpotId> wanted(request.spots.begin(), request.spots.end());
    if (request.scope != ClosureScope::Spots) {
        wanted.clear();
        const LotPlan plan = TRY(PlanRepository(unit).read(request.lot, false));
        const bool ofZone = request.scope == ClosureScope::OfZone;
        const bool known = ofZone ? std::any_of(plan.zones.begin(), plan.zones.end(),
                                                [&](const PlanZone &zone) { return zone.id == request.zone; })
                                  : std::any_of(plan.levels.begin(), plan.levels.end(),
                                                [&](const PlanLevel &level) { return level.id == request.level; });
        if (!known)
            return fail(ErrorCode::NotFound, ofZone ? Field::Zone : Field::Level);
        for (const PlanSpot &spot : plan.spots) {
            if (ofZone ? spot.zone == request.zone : spot.level == request.level)
                wanted.insert(spot.id);
        }
    }
    QList<Spot> found;
    for (const Spot &spot : all) {
        if (wanted.remove(spot.id))
            found.append(spot);
    }
    if (!wanted.isEmpty())
        return fail(ErrorCode::UnknownSpot, Field::Spot);
    if (found.isEmpty())
        return fail(ErrorCode::Required, Field::Spot);
    return found;
}

Result<ClosingPlaces> closingPlacesOf(UnitOfWork &unit, const Lot &lot, const QList<Spot> &spots, const TimeSpan &span,
                                      bool mayBeClosed, Instant now)
{
    const QList<VehicleType> types = TRY(LotRepository(unit).vehicleTypes());
    const QList<Spot> all = TRY(SpotRepository(unit).ofLot(lot.id));
    const QList<CurrentClaim> claims = TRY(MomentReader(unit).fromNow(lot.id, now));
    WayClearer way(all, spots, span, now);
    TRY_DONE(way.judge(claims, mayBeClosed));
    ClosingPlaces closing;
    closing.places = way.places();
    Housing housing(lot, now);
    for (const Spot &spot : all) {
        housing.add(spot);
        closing.rooms.append(spot.id);
    }
    for (const ClosingPlaces::Place &place : std::as_const(closing.places))
        housing.hold(place.spot, place.place, {std::max(span.from, now), span.until}, false);
    QList<Homeless> homeless;
    QSet<StayId> known;
    for (const CurrentClaim &claim : claims) {
        const StayId stay = claim.holder.stay;
        if (!way.moves(stay))
            housing.hold(claim.spot, claim.place, claim.span, claim.parked);
        if (!stay.isValid() || known.contains(stay) || (!way.moves(stay) && !way.isInside(stay)))
            continue;
        known.insert(stay);
        const Homeless who = way.homelessOf(claim, types);
        if (way.moves(stay)) {
            homeless.append(who);
        } else {
            closing.affected.append(affectedOf({who, StayFate::Inside, -1, {}}, housing));
            closing.inside.append({stay, StayFate::Inside, claim.spot});
        }
    }
    closing.homes = housing.rehouse(homeless);
    for (const Rehoused &home : std::as_const(closing.homes))
        closing.affected.append(affectedOf(home, housing));
    return closing;
}

Result<QList<StayMoved>> carryOut(UnitOfWork &unit, const ClosingPlaces &closing, ClosureId closure)
{
    for (const Rehoused &home : closing.homes)
        TRY(displaceBooking(unit, home.who.stay));
    for (const ClosingPlaces::Place &place : closing.places)
        TRY_DONE(ClosureRepository(unit).addClaim(closure, place.spot, place.place, place.span));
    QList<StayMoved> stays = closing.inside;
    for (const Rehoused &home : closing.homes) {
        const SpotId spot = home.spot >= 0 ? closing.rooms.at(home.spot) : SpotId {};
        TRY_DONE(moveInto(unit, home, spot));
        stays.append({home.who.stay, home.fate, spot});
    }
    return stays;
}

} // namespace parkdesk
