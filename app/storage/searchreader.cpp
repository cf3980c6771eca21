// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchreader.h"

#include "storage/connection.h"
#include "storage/idlist.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QHash>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What stands between any signs; empty with a wildcard within.
QString pieceOf(const PlatePattern &plates)
{
    const QString piece = plates.alike.mid(1, plates.alike.size() - 2);
    const bool plain = plates.alike.size() > 2 && plates.alike.startsWith(u'%') && plates.alike.endsWith(u'%')
        && !piece.contains(u'%') && !piece.contains(u'_') && !piece.contains(u'"');
    return plain ? piece : QString();
}

/// After every sign of a code.
const QString afterCodes = u"~"_s;

template <typename AnyId>
QString betweenCommas(const QList<AnyId> &ids)
{
    QString list = u","_s;
    for (const AnyId id : ids)
        list += QString::number(id.value) + u',';
    return list;
}

void bindLots(Query &query, const StayFilter &filter)
{
    query.bind("all_lots"_L1, filter.lots.isEmpty()).bind("lots"_L1, betweenCommas(filter.lots));
    query.bind("types"_L1, static_cast<qint64>(filter.types));
}

/// What the indexes of stays hold.
void bindIndexed(Query &query, const StayFilter &filter, const StayPlace &below, int most)
{
    bindLots(query, filter);
    query.bind("before"_L1, below.start).bind("before_id"_L1, below.stay).bind("since"_L1, filter.since);
    query.bind("most"_L1, most);
}

QList<StayPlace> placesOf(Query &query)
{
    QList<StayPlace> found;
    while (query.next())
        found.append({query.id<StayId>(0), query.instant(1)});
    return found;
}

void bindPlates(Query &query, const PlatePattern *plates)
{
    query.bind("all_plates"_L1, plates == nullptr).bind("plate"_L1, plates ? plates->plate : QString());
    query.bind("alike"_L1, plates ? plates->alike : QString()).bind("exact"_L1, plates && plates->exact);
}

FoundStay foundStayOf(const Query &row, const Currency &currency)
{
    FoundStay found;
    found.stay = row.id<StayId>(0);
    found.lot = row.id<LotId>(1);
    found.lotName = row.text(2);
    found.timezone = row.text(3).toLatin1();
    found.assigned = row.flag(5);
    found.plate = row.text(6);
    found.ticket = row.text(7);
    found.vehicleType = row.text(8);
    found.state = static_cast<StayState>(row.number(9));
    if (row.number(10) > 0)
        found.leftHow = static_cast<LeftHow>(row.number(10));
    found.start = row.instant(11);
    if (!row.isNull(12))
        found.booked = TimeSpan {row.instant(12), row.instant(13)};
    found.enteredAt = row.maybeInstant(14);
    found.leftAt = row.maybeInstant(15);
    found.spot = row.text(16);
    found.paid = Money(row.number(17), currency);
    found.method = row.text(18);
    return found;
}

} // namespace

Result<QList<StayPlace>> SearchReader::places(Query &query, const StayFilter &filter, const StayPlace &below, int most)
{
    const StayFilter::Amounts amounts = filter.paid.value_or(StayFilter::Amounts());
    const StayFilter::Holder holder = filter.holder.value_or(StayFilter::Holder());
    const QString code = filter.code.value_or(QString());
    bindIndexed(query, filter, below, most);
    query.bind("states"_L1, static_cast<qint64>(filter.states)).bind("plain"_L1, filter.isPlain());
    query.bind("any_amount"_L1, !filter.paid).bind("least"_L1, amounts.least).bind("greatest"_L1, amounts.greatest);
    query.bind("any_clerk"_L1, !filter.clerk).bind("clerk"_L1, filter.clerk.value_or(StaffId()));
    query.bind("any_method"_L1, !filter.method).bind("method"_L1, filter.method.value_or(QString()));
    query.bind("any_code"_L1, !filter.code).bind("code"_L1, code).bind("code_end"_L1, QString(code + afterCodes));
    query.bind("any_spot"_L1, !filter.spotKey).bind("spot_key"_L1, filter.spotKey.value_or(QString()));
    query.bind("any_driver"_L1, !filter.drivers);
    query.bind("drivers"_L1, betweenCommas(filter.drivers.value_or(QList<DriverId>())));
    query.bind("any_holder"_L1, !filter.holder).bind("holder"_L1, holder.plate);
    TRY_DONE(query.bind("holder_alike"_L1, holder.alike).run());
    return placesOf(query);
}

Done SearchReader::planForTexts()
{
    if (m_plansForTexts || m_unit.connection().dialect() == Dialect::Sqlite)
        return {};
    m_plansForTexts = true;
    return m_unit.connection().execute(u"SET LOCAL plan_cache_mode = force_custom_plan"_s);
}

Result<QList<StayPlace>> SearchReader::walk(const StayFilter &filter, const PlatePattern *plates,
                                            const StayPlace &below, int most)
{
    TRY_DONE(planForTexts());
    Query query(m_unit.connection(), filter.lot ? "search_walk_lot"_L1 : "search_walk"_L1);
    if (filter.lot)
        query.bind("lot"_L1, *filter.lot);
    bindPlates(query, plates);
    return places(query, filter, below, most);
}

Result<QList<StayPlace>> SearchReader::ofVehicles(const FoundVehicles &vehicles, const StayFilter &filter,
                                                  const StayPlace &below, int most)
{
    if (filter.isPlain())
        return ofVehiclesPlainly(vehicles, filter, below, most);
    Query query(m_unit.connection(), "search_of_vehicles"_L1);
    query.bind("vehicles"_L1, vehicles.list);
    return places(query, filter, below, most);
}

Result<QList<StayPlace>> SearchReader::ofVehiclesPlainly(const FoundVehicles &vehicles, const StayFilter &filter,
                                                         const StayPlace &below, int most)
{
    Query query(m_unit.connection(), "newest_of_vehicles"_L1);
    bindIndexed(query, filter, below, most);
    TRY_DONE(query.bind("vehicles"_L1, vehicles.list).run());
    return placesOf(query);
}

Result<QList<StayPlace>> SearchReader::among(const FoundVehicles &vehicles, const StayFilter &filter,
                                             const StayPlace &below, int most)
{
    Query query(m_unit.connection(), "search_walk_among"_L1);
    query.bind("vehicles"_L1, vehicles.list);
    return places(query, filter, below, most);
}

Result<QList<StayPlace>> SearchReader::ofDrivers(const StayFilter &filter, const StayPlace &below, int most)
{
    Query query(m_unit.connection(), "search_of_drivers"_L1);
    query.bind("accounts"_L1, idList(filter.drivers.value_or(QList<DriverId>())));
    return places(query, filter, below, most);
}

Result<qint64> SearchReader::vehiclesKnown()
{
    Query query(m_unit.connection(), "vehicles_known"_L1);
    TRY_DONE(query.runForRow());
    return query.number(0);
}

Result<CalledSpots> SearchReader::spotsCalled(const QString &labelKey)
{
    Query query(m_unit.connection(), "spots_called"_L1);
    TRY_DONE(query.bind("label_key"_L1, labelKey).runForRow());
    return CalledSpots {static_cast<int>(query.number(0)), query.text(1)};
}

Result<QList<StayPlace>> SearchReader::onSpots(const CalledSpots &spots, const StayFilter &filter,
                                               const StayPlace &below, int most)
{
    Query query(m_unit.connection(), "search_on_spot"_L1);
    query.bind("spots"_L1, spots.list).bind("low"_L1, filter.since);
    return places(query, filter, below, most);
}

Result<QList<StayPlace>> SearchReader::byTicket(const QString &beginning, const StayFilter &filter,
                                                const StayPlace &below, int most)
{
    Query query(m_unit.connection(), "search_by_ticket"_L1);
    query.bind("ticket"_L1, beginning).bind("ticket_end"_L1, QString(beginning + afterCodes));
    return places(query, filter, below, most);
}

Result<FoundVehicles> SearchReader::vehicles(const PlatePattern &plates, int most)
{
    TRY_DONE(planForTexts());
    const QString piece =
        plates.indexed && m_unit.connection().dialect() == Dialect::Sqlite ? pieceOf(plates) : QString();
    Query query(m_unit.connection(),
                !piece.isEmpty()     ? "vehicles_holding_piece"_L1
                    : plates.indexed ? "vehicles_holding"_L1
                                     : "vehicles_scanned"_L1);
    if (piece.isEmpty())
        query.bind("alike"_L1, plates.alike);
    else
        query.bind("piece"_L1, QString(u'"' + piece + u'"'));
    query.bind("plate"_L1, plates.plate).bind("exact"_L1, plates.exact);
    TRY_DONE(query.bind("most"_L1, most).runForRow());
    return FoundVehicles {static_cast<int>(query.number(0)), query.text(1)};
}

Result<FoundVehicles> SearchReader::vehiclesOf(const QList<StayPlace> &stays)
{
    QList<StayId> ids;
    for (const StayPlace &stay : stays)
        ids.append(stay.stay);
    Query query(m_unit.connection(), "vehicles_of_stays"_L1);
    TRY_DONE(query.bind("stays"_L1, idList(ids)).runForRow());
    return FoundVehicles {static_cast<int>(query.number(0)), query.text(1)};
}

Result<QList<RankedVehicle>> SearchReader::ranked(const FoundVehicles &vehicles, const QString &piece, int most)
{
    Query query(m_unit.connection(), "ranked_vehicles"_L1);
    query.bind("ending"_L1, QString(u'%' + piece)).bind("beginning"_L1, QString(piece + u'%')).bind("itself"_L1, piece);
    TRY_DONE(query.bind("most"_L1, most).bind("vehicles"_L1, vehicles.list).run());
    QList<RankedVehicle> found;
    while (query.next()) {
        const LastStay last {query.id<StayId>(4), query.instant(5), static_cast<StayState>(query.number(6)),
                             query.id<LotId>(7),  query.text(8),    query.text(9).toLatin1()};
        found.append({{query.id<VehicleId>(0), query.text(1), query.text(2), query.text(3)},
                      last,
                      static_cast<int>(query.number(10))});
    }
    return found;
}

Result<QList<StayId>> SearchReader::meantByMore(const QList<StayId> &stays, const QString &code,
                                                const QString &labelKey, const QList<LotId> &lots)
{
    Query query(m_unit.connection(), "search_meant_by_more"_L1);
    query.bind("stays"_L1, idList(stays)).bind("lots"_L1, betweenCommas(lots)).bind("label_key"_L1, labelKey);
    // Without a code the period is empty.
    TRY_DONE(query.bind("ticket"_L1, code.isEmpty() ? QString(afterCodes) : code)
                 .bind("ticket_end"_L1, QString(code + afterCodes))
                 .run());
    QList<StayId> found;
    while (query.next())
        found.append(query.id<StayId>(0));
    return found;
}

Result<QList<StayTraits>> SearchReader::traits(const QList<StayId> &stays)
{
    Query query(m_unit.connection(), "search_traits"_L1);
    TRY_DONE(query.bind("stays"_L1, idList(stays)).run());
    QList<StayTraits> found;
    while (query.next()) {
        StayTraits traits {query.id<LotId>(0),
                           query.text(1),
                           static_cast<StayState>(query.number(2)),
                           {},
                           query.text(4).split(u',', Qt::SkipEmptyParts),
                           static_cast<int>(query.number(5))};
        if (query.number(3) > 0)
            traits.leftHow = static_cast<LeftHow>(query.number(3));
        found.append(traits);
    }
    return found;
}

Result<Instant> SearchReader::firstStart()
{
    Query query(m_unit.connection(), "first_start"_L1);
    TRY_DONE(query.runForRow());
    return query.instant(0);
}

Result<int> SearchReader::countStarts(const StayFilter &filter, const TimeSpan &span)
{
    const bool one = filter.lots.size() == 1;
    Query query(m_unit.connection(), one ? "count_starts_of_lot"_L1 : "count_starts"_L1);
    if (one)
        query.bind("lot"_L1, filter.lots.first()).bind("types"_L1, static_cast<qint64>(filter.types));
    else
        bindLots(query, filter);
    TRY_DONE(query.bind("from"_L1, span.from).bind("until"_L1, span.until).runForRow());
    return static_cast<int>(query.number(0));
}

Result<int> SearchReader::countStartsNotIn(const StayFilter &filter, const TimeSpan &span)
{
    Query query(m_unit.connection(), "count_starts_not_in"_L1);
    bindLots(query, filter);
    TRY_DONE(query.bind("from"_L1, span.from).bind("until"_L1, span.until).runForRow());
    return static_cast<int>(query.number(0));
}

Result<QHash<qint64, int>> SearchReader::arrivals(const StayFilter &filter, const DayRange &days)
{
    Query query(m_unit.connection(), "arrivals_by_day"_L1);
    bindLots(query, filter);
    TRY_DONE(query.bind("from"_L1, days.from).bind("until"_L1, days.until).run());
    QHash<qint64, int> found;
    while (query.next())
        found.insert(query.number(0), static_cast<int>(query.number(1)));
    return found;
}

Result<bool> SearchReader::summedAlike(LotId here, const StayFilter &filter)
{
    Query query(m_unit.connection(), "lots_summed_apart"_L1);
    query.bind("all_lots"_L1, filter.lots.isEmpty()).bind("lots"_L1, betweenCommas(filter.lots));
    TRY_DONE(query.bind("here"_L1, here).runForRow());
    return query.number(0) == 0;
}

Result<QList<FoundStay>> SearchReader::rows(const QList<StayId> &stays)
{
    Query query(m_unit.connection(), "search_rows"_L1);
    TRY_DONE(query.bind("stays"_L1, idList(stays)).run());
    QHash<StayId, FoundStay> found;
    while (query.next()) {
        const Currency currency = TRY(Currency::fromCode(query.text(4)));
        found.insert(query.id<StayId>(0), foundStayOf(query, currency));
    }
    QList<FoundStay> rows;
    for (const StayId stay : stays) {
        if (const auto row = found.constFind(stay); row != found.cend())
            rows.append(*row);
    }
    return rows;
}

Result<LastStay> SearchReader::lastStay(VehicleId vehicle)
{
    Query query(m_unit.connection(), "last_stay_of_vehicle"_L1);
    TRY_DONE(query.bind("vehicle"_L1, vehicle).runForRow());
    return LastStay {query.id<StayId>(0), query.instant(1), static_cast<StayState>(query.number(2)),
                     query.id<LotId>(3),  query.text(4),    query.text(5).toLatin1()};
}

Result<int> SearchReader::visits(VehicleId vehicle)
{
    Query query(m_unit.connection(), "visits_so_far"_L1);
    TRY_DONE(query.bind("vehicle"_L1, vehicle).runForRow());
    return static_cast<int>(query.number(0));
}

Result<QList<LotWords>> SearchReader::lots()
{
    Query query(m_unit.connection(), "lot_words"_L1);
    TRY_DONE(query.run());
    QList<LotWords> lots;
    while (query.next())
        lots.append({query.id<LotId>(0), query.text(1), query.text(2)});
    return lots;
}

} // namespace parkdesk
