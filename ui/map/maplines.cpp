// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/maplines.h"

#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

std::vector<TextRow> listLines(const MapScene &scene, LevelId level, const ZoneRules &zone)
{
    std::vector<TextRow> rows;
    const Instant now = scene.moment()->now;
    for (const PlanSpot &spot : scene.plan().spots) {
        const SpotMoment *moment = scene.at(spot.id);
        if (spot.level != level || moment == nullptr)
            continue;
        const PlaceMoment &lead = *moment->leading();
        const bool held = lead.state != PlaceState::Free;
        TextRow row;
        row.key = spot.id.value;
        row.cells = {spot.label,
                     u"%1  %2"_s.arg(spotLetter(moment->state)).arg(spotStateName(moment->state)),
                     lead.plate,
                     lead.vehicleType.isEmpty() ? QString() : vehicleName(lead.vehicleType),
                     held ? whenText(lead.since, now, zone) : QString(),
                     held && lead.until < noEnd ? whenText(lead.until, now, zone) : QString(),
                     scene.zoneName(spot.zone)};
        rows.push_back(row);
    }
    return rows;
}

std::vector<TextRow> dueLines(const MapScene &scene, const ZoneRules &zone)
{
    QList<std::pair<Instant, TextRow>> found;
    const Instant now = scene.moment()->now;
    for (const PlaceMoment &place : scene.moment()->places) {
        if (place.state != PlaceState::Reserved || place.since - now > hours(1) || scene.spot(place.spot) == nullptr)
            continue;
        TextRow row;
        row.key = place.stay.value;
        row.cells = {whenText(place.since, now, zone), place.plate.isEmpty() ? shownTicket(place.ticket) : place.plate,
                     scene.spot(place.spot)->label};
        found.append({place.since, row});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<TextRow> rows;
    QSet<qint64> seen;
    for (const auto &[at, row] : found) {
        if (!seen.contains(row.key))
            rows.push_back(row); // once, though it may hold several places
        seen.insert(row.key);
    }
    return rows;
}

DeskDeed deskDeed(SpotDeed deed)
{
    switch (deed) {
    case SpotDeed::Extend: return DeskDeed::Extend;
    case SpotDeed::Move: return DeskDeed::Move;
    case SpotDeed::Arrive: return DeskDeed::Arrive;
    case SpotDeed::Cancel: return DeskDeed::Cancel;
    case SpotDeed::Details: return DeskDeed::Details;
    default: return DeskDeed::TakePayment;
    }
}

} // namespace parkdesk
