// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/extraspots.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The smallest class of a spot that is marked for no type: below every vehicle's.
constexpr int noClass = -1;

} // namespace

Result<ExtraSpots::Larger> ExtraSpots::larger(LotId lot, const VehicleType &type, const TimeSpan &span,
                                              Duration shortest)
{
    Larger larger;
    SpotId best;
    Instant bestEnd = span.from;
    {
        Query query(m_unit.connection(), "larger_spots"_L1);
        query.bind("lot"_L1, lot).bind("rank"_L1, type.sizeRank).bind("type"_L1, type.id);
        query.bind("kept"_L1, qint64 {keptFeatures.toInt()}).bind("from"_L1, span.from);
        query.bind("from2"_L1, span.from).bind("from3"_L1, span.from);
        TRY_DONE(query.bind("whole"_L1, type.wholeSpot).bind("needed"_L1, type.placesNeeded).run());
        while (query.next()) {
            // They come in the order of assignment, so the first of equal gaps wins.
            const Instant end = std::min(query.maybeInstant(2).value_or(noEnd), span.until);
            ++larger.count;
            if (end <= bestEnd)
                continue;
            best = query.id<SpotId>(0);
            bestEnd = end;
        }
    }
    if (!best.isValid() || (bestEnd < span.until && bestEnd - span.from < shortest))
        return larger;
    SpotRepository spots(m_unit);
    larger.best = TRY(spots.freeOn(TRY(spots.find(best)), type, {span.from, bestEnd}, true));
    return larger;
}

Result<FreeSpot> ExtraSpots::overflow(LotId lot, const VehicleType &type, const TimeSpan &span)
{
    const int places = type.wholeSpot ? 1 : type.placesNeeded;
    SpotId id;
    {
        Query query(m_unit.connection(), "empty_overflow_spot"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).bind("places"_L1, places).bind("now"_L1, span.from).run());
        if (query.next())
            id = query.id<SpotId>(0);
    }
    if (!id.isValid())
        id = TRY(addOverflowSpot(lot, places));
    FreeSpot free {TRY(SpotRepository(m_unit).find(id)), {}, span};
    for (int place = 0; place < places; ++place)
        free.places.append(place);
    return free;
}

Result<SpotId> ExtraSpots::addOverflowSpot(LotId lot, int places)
{
    SpotRepository spots(m_unit);
    Spot spot;
    spot.lot = lot;
    spot.classRank = noClass;
    spot.places = places;
    for (int number = 1;; ++number) { // a lot may call a spot of its own so
        spot.label = u"OV-%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        const auto taken = spots.findByLabel(lot, spot.label);
        if (!taken && taken.error().code != ErrorCode::UnknownSpot)
            return fail(taken.error());
        if (!taken)
            break;
    }
    const SpotId id = TRY(spots.add(spot));
    Query query(m_unit.connection(), "mark_overflow"_L1);
    TRY_DONE(query.bind("spot"_L1, id).run());
    return id;
}

Result<int> ExtraSpots::countOverflow(LotId lot)
{
    Query query(m_unit.connection(), "count_overflow"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).runForRow());
    return static_cast<int>(query.number(0));
}

Result<QList<ExtraSpots::NextFree>> ExtraSpots::nextFree(LotId lot, VehicleTypeId type, Instant now, int most)
{
    Query query(m_unit.connection(), "next_free"_L1);
    query.bind("lot"_L1, lot).bind("type"_L1, type).bind("now"_L1, now);
    TRY_DONE(query.bind("most"_L1, most).run());
    QList<NextFree> next;
    while (query.next())
        next.append({query.text(0), query.instant(1)});
    return next;
}

} // namespace parkdesk
