// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/spotrepository.h"

#include "domain/naturalkey.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QHash>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Spot spotOfRow(const Query &row)
{
    Spot spot;
    spot.id = row.id<SpotId>(0);
    spot.lot = row.id<LotId>(1);
    spot.label = row.text(2);
    spot.labelKey = row.text(3);
    spot.classRank = static_cast<int>(row.number(4));
    spot.places = static_cast<int>(row.number(5));
    spot.features = SpotFeatures::fromInt(static_cast<int>(row.number(6)));
    spot.entranceRank = static_cast<int>(row.number(7));
    return spot;
}

/// The places of one spot that are free now, and until when.
struct Gap {
    SpotId spot;
    int places = 0;
    QList<QPair<Instant, int>> free; ///< end of the gap, place
};

/// End of the stay that \a gap allows a vehicle that takes \a needed places: the shortest of its longest gaps.
Instant endOfGap(Gap &gap, int needed)
{
    std::sort(gap.free.begin(), gap.free.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    return needed <= gap.free.size() ? gap.free.at(needed - 1).first : Instant {};
}

Query &bindWish(Query &query, LotId lot, const SpotWish &wish)
{
    query.bind("lot"_L1, lot).bind("type"_L1, wish.type.id);
    query.bind("asked"_L1, qint64 {wish.asked.toInt()}).bind("asked2"_L1, qint64 {wish.asked.toInt()});
    return query.bind("kept"_L1, qint64 {(keptFeatures & ~wish.asked).toInt()});
}

} // namespace

Result<SpotId> SpotRepository::add(const Spot &spot)
{
    if (findByLabel(spot.lot, spot.label))
        return fail(ErrorCode::AlreadyExists, Field::Pattern, {{u"label"_s, spot.label}});
    Query query(m_unit.connection(), "add_spot"_L1);
    query.bind("lot"_L1, spot.lot).bind("label"_L1, spot.label).bind("label_key"_L1, naturalKey(spot.label));
    query.bind("class_rank"_L1, spot.classRank).bind("places"_L1, spot.places);
    query.bind("features"_L1, qint64 {spot.features.toInt()}).bind("entrance_rank"_L1, spot.entranceRank);
    const SpotId id = TRY(query.runForId<SpotId>());
    for (const VehicleTypeId type : spot.types) {
        Query allowed(m_unit.connection(), "add_spot_type"_L1);
        TRY_DONE(allowed.bind("spot"_L1, id).bind("type"_L1, type).run());
    }
    for (int place = 0; place < spot.places; ++place) {
        Query added(m_unit.connection(), "add_place"_L1);
        TRY_DONE(added.bind("spot"_L1, id).bind("place"_L1, place).run());
    }
    m_unit.created(Entity::Spot, id.value);
    return id;
}

Result<QList<VehicleTypeId>> SpotRepository::typesOf(SpotId spot)
{
    Query query(m_unit.connection(), "spot_types"_L1);
    TRY_DONE(query.bind("spot"_L1, spot).run());
    QList<VehicleTypeId> types;
    while (query.next())
        types.append(query.id<VehicleTypeId>(0));
    return types;
}

Result<Spot> SpotRepository::find(SpotId id)
{
    Spot spot;
    {
        Query query(m_unit.connection(), "spot_by_id"_L1);
        TRY_DONE(query.bind("spot"_L1, id).run());
        if (!query.next())
            return fail(ErrorCode::UnknownSpot, Field::Spot);
        spot = spotOfRow(query);
    }
    spot.types = TRY(typesOf(id));
    return spot;
}

Result<Spot> SpotRepository::findByLabel(LotId lot, const QString &label)
{
    Spot spot;
    {
        Query query(m_unit.connection(), "spot_by_key"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).bind("label_key"_L1, naturalKey(label)).run());
        if (!query.next())
            return fail(ErrorCode::UnknownSpot, Field::Spot);
        spot = spotOfRow(query);
    }
    spot.types = TRY(typesOf(spot.id));
    return spot;
}

Result<bool> SpotRepository::isInUse(SpotId spot)
{
    Query query(m_unit.connection(), "spot_in_use"_L1);
    TRY_DONE(query.bind("spot"_L1, spot).runForRow());
    return query.number(0) > 0;
}

Result<QList<Spot>> SpotRepository::ofLot(LotId lot)
{
    QList<Spot> spots;
    {
        Query query(m_unit.connection(), "spots_of_lot"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).run());
        while (query.next())
            spots.append(spotOfRow(query));
    }
    QHash<SpotId, QList<VehicleTypeId>> types;
    Query query(m_unit.connection(), "spot_types_of_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    while (query.next())
        types[query.id<SpotId>(0)].append(query.id<VehicleTypeId>(1));
    for (Spot &spot : spots)
        spot.types = types.value(spot.id);
    return spots;
}

Result<std::optional<FreeSpot>> SpotRepository::findFree(const Lot &lot, const SpotWish &wish, const TimeSpan &span,
                                                         bool beginsNow, int minClass)
{
    SpotId id;
    {
        const bool spread = lot.policy == AssignmentPolicy::Spread;
        Query query(m_unit.connection(), spread ? "free_spot_spread"_L1 : "free_spot_nearest"_L1);
        bindWish(query, lot.id, wish).bind("min_class"_L1, minClass).bind("begins_now"_L1, beginsNow);
        query.bind("from"_L1, span.from).bind("until"_L1, span.until);
        query.bind("whole"_L1, wish.type.wholeSpot).bind("needed"_L1, wish.type.placesNeeded);
        if (spread)
            query.bind("until2"_L1, span.until);
        TRY_DONE(query.run());
        if (!query.next())
            return std::optional<FreeSpot>();
        id = query.id<SpotId>(0);
    }
    return freeOn(TRY(find(id)), wish.type, span, beginsNow);
}

Result<QList<SpotRepository::Labelled>> SpotRepository::freeSpots(LotId lot, const SpotWish &wish, const TimeSpan &span,
                                                                  bool beginsNow, int minClass, int most)
{
    Query query(m_unit.connection(), "free_spots"_L1);
    bindWish(query, lot, wish).bind("min_class"_L1, minClass).bind("begins_now"_L1, beginsNow);
    query.bind("from"_L1, span.from).bind("until"_L1, span.until).bind("most"_L1, most);
    query.bind("whole"_L1, wish.type.wholeSpot).bind("needed"_L1, wish.type.placesNeeded);
    TRY_DONE(query.run());
    QList<Labelled> spots;
    while (query.next())
        spots.append({query.text(0), static_cast<int>(query.number(1))});
    return spots;
}

Result<std::optional<FreeSpot>> SpotRepository::freeOn(const Spot &spot, const VehicleType &type, const TimeSpan &span,
                                                       bool beginsNow)
{
    const int needed = placesTaken(type, spot.places);
    FreeSpot found {spot, {}, span};
    Query query(m_unit.connection(), "free_places"_L1);
    query.bind("spot"_L1, spot.id).bind("from"_L1, span.from).bind("until"_L1, span.until);
    TRY_DONE(query.bind("begins_now"_L1, beginsNow).run());
    while (found.places.size() < needed && query.next())
        found.places.append(static_cast<int>(query.number(0)));
    return found.places.size() < needed ? std::nullopt : std::optional(found);
}

Result<std::optional<FreeSpot>> SpotRepository::findLongestGap(const Lot &lot, const SpotWish &wish,
                                                               const TimeSpan &span, Duration shortest)
{
    auto gap = TRY(longestGap(lot.id, wish, span, std::nullopt));
    return gap && gap->span.length() >= shortest ? gap : std::nullopt;
}

Result<std::optional<FreeSpot>> SpotRepository::gapOn(const Spot &spot, const VehicleType &type, const TimeSpan &span)
{
    return longestGap(spot.lot, {type, spot.features}, span, spot.id);
}

Result<std::optional<FreeSpot>> SpotRepository::longestGap(LotId lot, const SpotWish &wish, const TimeSpan &span,
                                                           std::optional<SpotId> only)
{
    QList<Gap> gaps;
    {
        const SpotId chosen = only.value_or(SpotId {});
        Query query(m_unit.connection(), "gaps_now"_L1);
        bindWish(query, lot, wish).bind("spot"_L1, chosen).bind("spot2"_L1, chosen);
        query.bind("from"_L1, span.from).bind("from2"_L1, span.from);
        TRY_DONE(query.bind("from3"_L1, span.from).run());
        while (query.next()) {
            const SpotId spot = query.id<SpotId>(0);
            if (gaps.isEmpty() || gaps.last().spot != spot)
                gaps.append({spot, static_cast<int>(query.number(1)), {}});
            gaps.last().free.append({query.maybeInstant(3).value_or(noEnd), static_cast<int>(query.number(2))});
        }
    }
    // The rows come in the order of assignment, so the first of equal gaps wins.
    const Gap *best = nullptr;
    Instant bestEnd = span.from;
    for (Gap &gap : gaps) {
        const Instant end = std::min(endOfGap(gap, placesTaken(wish.type, gap.places)), span.until);
        if (end > bestEnd) {
            best = &gap;
            bestEnd = end;
        }
    }
    if (!best)
        return std::optional<FreeSpot>();
    FreeSpot found {TRY(find(best->spot)), {}, {span.from, bestEnd}};
    for (int i = 0; i < placesTaken(wish.type, best->places); ++i)
        found.places.append(best->free.at(i).second);
    return std::optional(found);
}

Result<int> SpotRepository::countFree(LotId lot, const VehicleType &type, const TimeSpan &span, bool beginsNow)
{
    Query query(m_unit.connection(), type.wholeSpot ? "count_free_spots"_L1 : "count_free_places"_L1);
    query.bind("lot"_L1, lot).bind("type"_L1, type.id).bind("kept"_L1, qint64 {keptFeatures.toInt()});
    query.bind("from"_L1, span.from).bind("until"_L1, span.until);
    TRY_DONE(query.bind("begins_now"_L1, beginsNow).runForRow());
    return static_cast<int>(query.number(0));
}

} // namespace parkdesk
