// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapscene.h"

#include "ui/shared/plan/planfloor.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(MapWords)
};

constexpr int ageSteps = 5;
constexpr int firstOwnFill = Theme::SpotStateCount;
constexpr int kinds = 4; ///< colours that are told apart; the sign on the spot tells the rest

/// What needs attention first.
int weightOf(PlaceState state)
{
    switch (state) {
    case PlaceState::OverTime: return 4;
    case PlaceState::Occupied: return 3;
    case PlaceState::Reserved: return 2;
    case PlaceState::Closed: return 1;
    case PlaceState::Free: break;
    }
    return 0;
}

Theme::SpotState stateOf(const SpotMoment &spot)
{
    const PlaceMoment &lead = spot.places.at(spot.lead);
    if (lead.state == PlaceState::OverTime)
        return Theme::OverTime;
    const auto free = std::any_of(spot.places.begin(), spot.places.end(),
                                  [](const PlaceMoment &place) { return place.state == PlaceState::Free; });
    if (free)
        return Theme::Free;
    switch (lead.state) {
    case PlaceState::Occupied: return Theme::Occupied;
    case PlaceState::Reserved: return Theme::Reserved;
    default: return Theme::Blocked;
    }
}

QColor inkOn(const QColor &fill, const Theme &theme)
{
    const QColor one = theme.spots[Theme::Occupied].text;
    return contrastRatio(fill, theme.text) >= contrastRatio(fill, one) ? theme.text : one;
}

SpotFill tintedFill(const QColor &colour, double share, const Theme &theme)
{
    SpotFill fill;
    fill.fill = mixed(colour, theme.surface, share);
    fill.text = inkOn(fill.fill, theme);
    fill.border = colour;
    return fill;
}

Glyph classGlyph(const PlanSpot &spot)
{
    return spot.types.isEmpty() ? Glyph::None : vehicleGlyph(spot.types.first());
}

const QStringList &kindCodes()
{
    static const QStringList codes {u"car"_s, u"truck"_s, u"bike"_s, u"cycle"_s};
    return codes;
}

int kindOf(const PlanSpot &spot)
{
    const QString code = spot.types.value(0);
    const auto at = static_cast<int>(kindCodes().indexOf(code == u"scooty" ? u"bike"_s : code));
    return at < 0 ? 0 : at;
}

} // namespace

int ageStep(Duration age)
{
    if (age < hours(1))
        return 0;
    if (age < hours(3))
        return 1;
    if (age < hours(8))
        return 2;
    return age < hours(24) ? 3 : 4;
}

QString shortAge(Duration age)
{
    const qint64 total = qMax(qint64 {0}, qint64 {age.count()}) / 60'000;
    if (total < 60)
        return MapWords::tr("%1 m", "minutes on a spot of a map, as short as can be").arg(total);
    if (total < qint64 {24} * 60)
        return MapWords::tr("%1 h", "hours on a spot of a map").arg(total / 60);
    return MapWords::tr("%1 d", "days on a spot of a map").arg(total / 60 / 24);
}

QHash<SpotId, SpotMoment> spotMoments(const LotMoment::Answer &moment)
{
    QHash<SpotId, SpotMoment> spots;
    for (const PlaceMoment &place : moment.places) {
        SpotMoment &spot = spots[place.spot];
        spot.places.append(place);
        const auto last = static_cast<int>(spot.places.size()) - 1;
        if (weightOf(place.state) > weightOf(spot.places.at(spot.lead).state))
            spot.lead = last;
        const bool inside = place.state == PlaceState::Occupied || place.state == PlaceState::OverTime;
        spot.taken += inside ? 1 : 0;
        spot.dueSoon =
            spot.dueSoon || (place.state == PlaceState::Occupied && place.until - moment.at <= MapScene::dueSoon);
    }
    for (SpotMoment &spot : spots)
        spot.state = stateOf(spot);
    return spots;
}

void MapScene::setPlan(const LotPlan &plan)
{
    m_plan = plan;
    m_index.clear();
    for (int i = 0; i < static_cast<int>(plan.spots.size()); ++i)
        m_index.insert(plan.spots.at(i).id, i);
}

void MapScene::setMoment(const LotMoment::Answer &moment)
{
    m_moment = moment;
    m_spots = spotMoments(moment);
}

const PlanSpot *MapScene::spot(SpotId id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_plan.spots.at(*found);
}

const SpotMoment *MapScene::at(SpotId id) const
{
    const auto found = m_spots.constFind(id);
    return found == m_spots.constEnd() ? nullptr : &*found;
}

SpotId MapScene::called(const QString &label) const
{
    for (const PlanSpot &spot : m_plan.spots) {
        if (spot.label == label)
            return spot.id;
    }
    return {};
}

QString MapScene::zoneName(ZoneId id) const
{
    for (const PlanZone &zone : m_plan.zones) {
        if (zone.id == id)
            return zone.name;
    }
    return {};
}

QList<ZoneId> MapScene::pricedZones() const
{
    QList<ZoneId> zones;
    for (const PlanZone &zone : m_plan.zones) {
        if (!zone.priceKey.isEmpty())
            zones.append(zone.id);
    }
    return zones;
}

std::vector<SpotFill> MapScene::fills(MapMode mode, const Theme &theme)
{
    std::vector<SpotFill> fills;
    for (int state = 0; state < Theme::SpotStateCount; ++state)
        fills.push_back(spotFill(static_cast<Theme::SpotState>(state), theme));
    if (mode == MapMode::Age) {
        for (int step = 0; step < ageSteps; ++step)
            fills.push_back(tintedFill(theme.spots[Theme::Occupied].fill, 0.15 + 0.2 * step, theme));
    } else if (mode == MapMode::Type || mode == MapMode::Price) {
        for (int kind = 0; kind < kinds; ++kind)
            fills.push_back(tintedFill(theme.series.at(static_cast<size_t>(kind)), 0.24, theme));
    }
    return fills;
}

int MapScene::fillOf(const PlanSpot &spot, const SpotMoment &moment, MapMode mode) const
{
    switch (mode) {
    case MapMode::State: return moment.state;
    case MapMode::Age:
        return moment.taken > 0 ? firstOwnFill + ageStep(m_moment->at - moment.leading()->since) : moment.state;
    case MapMode::Type: return firstOwnFill + kindOf(spot);
    case MapMode::Price: {
        const auto at = static_cast<int>(pricedZones().indexOf(spot.zone));
        return at < 0 ? int {Theme::Free} : firstOwnFill + at % kinds;
    }
    }
    return moment.state;
}

void MapScene::markCell(MapCell &cell, const PlanSpot &spot, const SpotMoment &moment, MapMode mode) const
{
    SpotMark &mark = cell.mark;
    mark.state = moment.state;
    mark.feature = featureGlyph(spot.features);
    mark.permit = spot.features.testFlag(SpotFeature::Permit);
    if (mode == MapMode::Type) {
        mark.glyph = classGlyph(spot);
        return;
    }
    if (mode == MapMode::Price) {
        for (const PlanZone &zone : m_plan.zones) {
            if (zone.id == spot.zone)
                cell.sign = zone.priceKey;
        }
        return;
    }
    const PlaceMoment *lead = moment.leading();
    const bool inside = moment.taken > 0;
    if (mode == MapMode::Age && inside) {
        cell.sign = shortAge(m_moment->at - lead->since);
        return;
    }
    if (spot.places > 1 && inside)
        cell.sign = u"%1/%2"_s.arg(moment.taken).arg(spot.places);
    if (moment.state == Theme::Occupied)
        mark.glyph = vehicleGlyph(lead->vehicleType);
    else
        mark.glyph = spotStateGlyph(moment.state);
    mark.paid = moment.state == Theme::Occupied && lead->paid;
    mark.dueSoon = moment.dueSoon && !mark.paid;
}

QString MapScene::spokenOf(const PlanSpot &spot, const SpotMoment &moment) const
{
    QStringList parts {spot.label, spotStateName(moment.state)};
    for (const PlaceMoment &place : moment.places) {
        if (place.state == PlaceState::Free)
            continue;
        if (!place.vehicleType.isEmpty())
            parts.append(vehicleNoun(place.vehicleType));
        if (!place.plate.isEmpty())
            parts.append(groupedPlate(place.plate));
        if (place.paid)
            parts.append(MapWords::tr("paid"));
        if (!place.reason.isEmpty())
            parts.append(place.reason);
        if (m_zone && place.until < noEnd)
            parts.append(MapWords::tr("until %1").arg(whenText(place.until, m_moment->now, *m_zone)));
    }
    if (spot.features.testFlag(SpotFeature::Accessible))
        parts.append(MapWords::tr("accessible"));
    if (spot.features.testFlag(SpotFeature::Ev))
        parts.append(MapWords::tr("charging"));
    return parts.join(MapWords::tr(", ", "between the items of a list"));
}

MapCell MapScene::cellOf(const PlanSpot &spot, const SpotMoment &moment, MapMode mode) const
{
    MapCell cell;
    cell.spot = spot.id;
    cell.label = spot.label;
    cell.box = QRectF(spot.box.x, spot.box.y, spot.box.width, spot.box.height);
    cell.turn = spot.box.rotation;
    cell.fill = fillOf(spot, moment, mode);
    markCell(cell, spot, moment, mode);
    if (moment.taken > 0 || moment.state == Theme::Reserved)
        cell.plate = moment.leading()->plate;
    cell.spoken = spokenOf(spot, moment);
    return cell;
}

std::vector<MapCell> MapScene::cells(LevelId level, MapMode mode, bool onlyFree) const
{
    std::vector<MapCell> cells;
    for (const PlanSpot &spot : m_plan.spots) {
        if (spot.level != level)
            continue;
        SpotMoment moment = m_spots.value(spot.id);
        if (moment.places.isEmpty()) {
            moment.places.append(PlaceMoment());
            moment.places.last().spot = spot.id;
        }
        MapCell cell = cellOf(spot, moment, mode);
        cell.pale = onlyFree && moment.state != Theme::Free;
        cells.push_back(std::move(cell));
    }
    return cells;
}

Floor MapScene::floor(LevelId level) const
{
    return floorOfPlan(m_plan, level);
}

QRect MapScene::bounds(LevelId level) const
{
    return boundsOfPlan(m_plan, level);
}

StateCounts MapScene::counts(std::optional<LevelId> level) const
{
    StateCounts counts {};
    for (const PlanSpot &spot : m_plan.spots) {
        if (!level || spot.level == *level)
            ++counts.at(m_spots.value(spot.id).state);
    }
    return counts;
}

StateCounts MapScene::zoneCounts(ZoneId zone) const
{
    StateCounts counts {};
    for (const PlanSpot &spot : m_plan.spots) {
        if (spot.zone == zone)
            ++counts.at(m_spots.value(spot.id).state);
    }
    return counts;
}

QList<LegendItem> MapScene::legend(MapMode mode, LevelId level, const Theme &theme) const
{
    const std::vector<SpotFill> all = fills(mode, theme);
    QHash<int, int> counts;
    for (const PlanSpot &spot : m_plan.spots) {
        if (spot.level != level)
            continue;
        SpotMoment moment = m_spots.value(spot.id);
        if (moment.places.isEmpty())
            moment.places.append(PlaceMoment());
        ++counts[fillOf(spot, moment, mode)];
    }
    const auto item = [&](int fill, Glyph glyph, const QString &name) {
        return LegendItem {all[static_cast<size_t>(fill)], glyph, name, counts.value(fill)};
    };
    QList<LegendItem> items;
    if (mode == MapMode::State) {
        for (int i = 0; i < Theme::SpotStateCount; ++i) {
            const auto state = static_cast<Theme::SpotState>(i);
            items.append(item(i, spotStateGlyph(state), spotStateName(state)));
        }
    } else if (mode == MapMode::Age) {
        const QStringList names {MapWords::tr("to 1 h"), MapWords::tr("to 3 h"), MapWords::tr("to 8 h"),
                                 MapWords::tr("to 1 day"), MapWords::tr("longer")};
        for (int step = 0; step < ageSteps; ++step)
            items.append(item(firstOwnFill + step, Glyph::None, names.at(step)));
    } else if (mode == MapMode::Type) {
        for (int kind = 0; kind < kinds; ++kind)
            items.append(
                item(firstOwnFill + kind, vehicleGlyph(kindCodes().at(kind)), vehicleName(kindCodes().at(kind))));
    } else {
        items.append(item(Theme::Free, Glyph::None, MapWords::tr("Price of the lot")));
        const QList<ZoneId> zones = pricedZones();
        for (qsizetype i = 0; i < qMin(qsizetype {kinds}, zones.size()); ++i)
            items.append(item(firstOwnFill + static_cast<int>(i), Glyph::None, zoneName(zones.at(i))));
    }
    return items;
}

QList<SpotId> MapScene::freeNear(SpotId id, int most) const
{
    const PlanSpot *here = spot(id);
    if (here == nullptr)
        return {};
    const QPointF from(here->box.x + here->box.width / 2.0, here->box.y + here->box.height / 2.0);
    QList<std::pair<double, SpotId>> found;
    for (const PlanSpot &other : m_plan.spots) {
        if (other.id == id || other.level != here->level || other.types.value(0) != here->types.value(0)
            || m_spots.value(other.id).state != Theme::Free)
            continue;
        const QPointF way = QPointF(other.box.x + other.box.width / 2.0, other.box.y + other.box.height / 2.0) - from;
        found.append({QPointF::dotProduct(way, way), other.id});
    }
    std::sort(found.begin(), found.end());
    QList<SpotId> near;
    for (const auto &[distance, spot] : found.first(qMin(qsizetype {most}, found.size())))
        near.append(spot);
    return near;
}

} // namespace parkdesk
