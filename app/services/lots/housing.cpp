// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/housing.h"

#include "domain/naturalkey.h"
#include "storage/claimrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

StayFate fateOn(const Homeless &who, const Spot &spot)
{
    const bool equal =
        spot.classRank == who.from.classRank && (spot.features & keptFeatures) == (who.from.features & keptFeatures);
    return equal ? StayFate::Equal : StayFate::Larger;
}

} // namespace

qsizetype Housing::add(const Spot &spot)
{
    Room room {spot, {}, {}};
    room.held.resize(spot.places);
    room.parked.resize(spot.places);
    if (room.spot.labelKey.isEmpty())
        room.spot.labelKey = naturalKey(spot.label);
    m_rooms.append(room);
    if (spot.id.isValid())
        m_numbers.insert(spot.id, m_rooms.size() - 1);
    return m_rooms.size() - 1;
}

void Housing::hold(SpotId spot, int place, const TimeSpan &span, bool parked)
{
    if (m_numbers.contains(spot))
        hold(m_numbers.value(spot), place, span, parked);
}

void Housing::hold(qsizetype number, int place, const TimeSpan &span, bool parked)
{
    Room &room = m_rooms[number];
    if (place >= room.held.size())
        return;
    room.held[place].append(span);
    room.parked[place] = room.parked.at(place) || parked;
}

QList<int> Housing::freePlaces(const Room &room, const VehicleType &type, const TimeSpan &span) const
{
    QList<int> places;
    const int needed = placesTaken(type, room.spot.places);
    for (int place = 0; place < room.held.size() && places.size() < needed; ++place) {
        const QList<TimeSpan> &held = room.held.at(place);
        const bool standing = span.from <= m_now && room.parked.at(place);
        if (!standing
            && std::none_of(held.begin(), held.end(), [&](const TimeSpan &other) { return other.overlaps(span); }))
            places.append(place);
    }
    return places.size() < needed ? QList<int>() : places;
}

Rehoused Housing::homeFor(const Homeless &who) const
{
    Rehoused home {who, who.mayStay ? StayFate::Kept : StayFate::Unplaced, -1, {}};
    const SpotWish wish {who.type, who.from.features & keptFeatures};
    std::optional<Candidate> best;
    for (qsizetype number = 0; number < m_rooms.size(); ++number) {
        const Room &room = m_rooms.at(number);
        if (room.spot.classRank < who.from.classRank || !fits(room.spot, wish, false))
            continue;
        // Under its old label it is found again, whatever else is free.
        const bool sameLabel = room.spot.labelKey == who.from.labelKey;
        const Candidate candidate {room.spot, Instant {}};
        if (best && !sameLabel && !goesBefore(candidate, *best, m_policy))
            continue;
        const QList<int> places = freePlaces(room, who.type, who.span);
        if (places.isEmpty())
            continue;
        best = candidate;
        home = {who, fateOn(who, room.spot), number, places};
        if (sameLabel)
            break;
    }
    return home;
}

QList<Rehoused> Housing::rehouse(const QList<Homeless> &homeless)
{
    QList<Rehoused> homes;
    for (const Homeless &who : homeless) {
        const Rehoused home = homeFor(who);
        for (const int place : home.places)
            hold(home.spot, place, who.span, false);
        homes.append(home);
    }
    return homes;
}

Done moveInto(UnitOfWork &unit, const Rehoused &rehoused, SpotId spot)
{
    const StayId stay = rehoused.who.stay;
    if (spot.isValid()) {
        const FreeSpot free {TRY(SpotRepository(unit).find(spot)), rehoused.places, rehoused.who.span};
        TRY_DONE(ClaimRepository(unit).addAll(free, stay, false));
    }
    unit.changed(Entity::Stay, stay.value, "placed_on"_L1, rehoused.who.from.id.value,
                 spot.isValid() ? QJsonValue(spot.value) : QJsonValue());
    return {};
}

AffectedStay affectedOf(const Rehoused &rehoused, const Housing &housing)
{
    const Homeless &who = rehoused.who;
    const bool stays = rehoused.fate == StayFate::Kept || rehoused.fate == StayFate::Inside;
    const QString to = rehoused.spot >= 0 ? housing.spot(rehoused.spot).label : stays ? who.from.label : QString();
    return {who.stay, who.holder.plate, who.holder.ticket, who.type.code, who.span, who.from.label, rehoused.fate, to};
}

} // namespace parkdesk
