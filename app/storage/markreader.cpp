// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/markreader.h"

#include "storage/query.h"
#include "storage/summaryrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// As occupiedSpans(), each with its spot.
QList<MarkReader::Place> placesOf(const StayFacts &stay, const QList<SpotId> &spots)
{
    QList<MarkReader::Place> places;
    if (stay.claims.isEmpty()) {
        const QList<TimeSpan> whole = occupiedSpans(stay);
        for (const TimeSpan &span : whole)
            places.append({span, {}});
        return places;
    }
    const QList<TimeSpan> spans = occupiedByClaim(stay);
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (spans.at(i).from < spans.at(i).until)
            places.append({spans.at(i), spots.at(i)});
    }
    return places;
}

} // namespace

Result<Instant> MarkReader::since(const Lot &lot, Instant from)
{
    const SummaryRepository::State state = TRY(SummaryRepository(m_unit).state(lot.id));
    return state.earliestEntry(from);
}

Result<QList<MarkReader::Inside>> MarkReader::inside(const Lot &lot, const TimeSpan &span)
{
    const Instant first = TRY(since(lot, span.from));
    QList<Inside> found;
    StayFacts stay;
    QList<SpotId> spots;
    const auto close = [&] {
        if (stay.id.isValid())
            found.append({stay.id, stay.type, *stay.enteredAt, placesOf(stay, spots)});
    };
    {
        Query query(m_unit.connection(), "stays_inside"_L1);
        query.bind("lot"_L1, lot.id).bind("since"_L1, first).bind("until"_L1, span.until);
        TRY_DONE(query.bind("from"_L1, span.from).run());
        while (query.next()) {
            if (const auto id = query.id<StayId>(0); id != stay.id) {
                close();
                stay = {id, lot.id, query.id<VehicleTypeId>(1), StayState::Left,
                        {}, {},     query.instant(5),           query.instant(6),
                        {}, {}};
                spots.clear();
            }
            if (query.isNull(8))
                continue;
            stay.claims.append({query.instant(8), query.instant(9)});
            spots.append(query.id<SpotId>(10));
        }
        close();
    }
    Query query(m_unit.connection(), "open_stays_of_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot.id).run());
    while (query.next()) {
        const auto id = query.id<StayId>(0);
        TimeSpan place {query.instant(2), m_now};
        if (!query.isNull(3)) {
            place.from = std::max(place.from, query.instant(3));
            if (!query.flag(5)) // where it stood before
                place.until = std::min(place.until, query.instant(4));
        }
        if (found.isEmpty() || found.last().stay != id)
            found.append({id, query.id<VehicleTypeId>(1), query.instant(2), {}});
        if (place.from < place.until)
            found.last().places.append({place, query.isNull(3) ? SpotId() : query.id<SpotId>(6)});
    }
    return found;
}

Result<QList<MarkReader::Moment>> MarkReader::arrivals(const Lot &lot, const TimeSpan &span)
{
    Query query(m_unit.connection(), "arrivals_behind"_L1);
    query.bind("lot"_L1, lot.id).bind("lot2"_L1, lot.id).bind("from"_L1, span.from).bind("from2"_L1, span.from);
    TRY_DONE(query.bind("until"_L1, span.until).bind("until2"_L1, span.until).run());
    QList<Moment> moments;
    while (query.next())
        moments.append({query.id<StayId>(0), query.id<VehicleTypeId>(1), query.instant(2)});
    return moments;
}

Result<QList<MarkReader::Moment>> MarkReader::departures(const Lot &lot, const TimeSpan &span)
{
    const Instant first = TRY(since(lot, span.from));
    Query query(m_unit.connection(), "stays_ended"_L1);
    query.bind("lot"_L1, lot.id).bind("since"_L1, first).bind("from"_L1, span.from);
    TRY_DONE(query.bind("until"_L1, span.until).bind("until2"_L1, span.until).run());
    QList<Moment> moments;
    while (query.next())
        moments.append(
            {query.id<StayId>(0), query.id<VehicleTypeId>(1), query.instant(3), query.instant(3) - query.instant(2)});
    return moments;
}

Result<QList<MarkReader::Moment>> MarkReader::unusedBookings(const Lot &lot, const TimeSpan &span)
{
    Query query(m_unit.connection(), "bookings_behind"_L1);
    TRY_DONE(query.bind("lot"_L1, lot.id).bind("from"_L1, span.from).bind("until"_L1, span.until).run());
    QList<Moment> moments;
    while (query.next())
        moments.append({query.id<StayId>(0), query.id<VehicleTypeId>(1), query.instant(3), Duration(0),
                        static_cast<StayState>(query.number(2))});
    return moments;
}

Result<QList<MarkReader::Entry>> MarkReader::payments(const TimeSpan &span)
{
    Query query(m_unit.connection(), "payments_behind"_L1);
    TRY_DONE(query.bind("from"_L1, span.from).bind("until"_L1, span.until).run());
    QList<Entry> entries;
    while (query.next())
        entries.append({query.id<StayId>(0), query.id<LotId>(1), query.id<VehicleTypeId>(2), query.text(3),
                        query.id<StaffId>(4), query.instant(5), query.number(6)});
    return entries;
}

Result<QList<MarkReader::Entry>> MarkReader::exceptions(const Lot &lot, const TimeSpan &span)
{
    Query query(m_unit.connection(), "exceptions_behind"_L1);
    TRY_DONE(query.bind("from"_L1, span.from).bind("until"_L1, span.until).bind("lot"_L1, lot.id).run());
    QList<Entry> entries;
    while (query.next())
        entries.append({query.id<StayId>(0), lot.id, {}, query.text(1), query.id<StaffId>(2), query.instant(3), 1});
    return entries;
}

} // namespace parkdesk
