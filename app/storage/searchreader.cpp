// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

template <typename AnyId>
QString idList(const QList<AnyId> &ids)
{
    QJsonArray numbers;
    for (const AnyId id : ids)
        numbers.append(id.value);
    return QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
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
    const bool plain =
        filter.states == StayFilter::everything && !filter.paid && !filter.clerk && !filter.method.has_value();
    const StayFilter::Amounts amounts = filter.paid.value_or(StayFilter::Amounts());
    query.bind("before"_L1, below.start).bind("before_id"_L1, below.stay).bind("since"_L1, filter.since);
    query.bind("types"_L1, static_cast<qint64>(filter.types)).bind("states"_L1, static_cast<qint64>(filter.states));
    query.bind("plain"_L1, plain).bind("any_amount"_L1, !filter.paid).bind("least"_L1, amounts.least);
    query.bind("greatest"_L1, amounts.greatest).bind("any_clerk"_L1, !filter.clerk);
    query.bind("clerk"_L1, filter.clerk.value_or(StaffId())).bind("any_method"_L1, !filter.method);
    TRY_DONE(query.bind("method"_L1, filter.method.value_or(QString())).bind("most"_L1, most).run());
    QList<StayPlace> found;
    while (query.next())
        found.append({query.id<StayId>(0), query.instant(1)});
    return found;
}

Result<QList<StayPlace>> SearchReader::walk(const StayFilter &filter, const PlatePattern *plates,
                                            const StayPlace &below, int most)
{
    Query query(m_unit.connection(), filter.lot ? "search_walk_lot"_L1 : "search_walk"_L1);
    if (filter.lot)
        query.bind("lot"_L1, *filter.lot);
    bindPlates(query, plates);
    return places(query, filter, below, most);
}

Result<QList<StayPlace>> SearchReader::ofVehicles(const QList<VehicleId> &vehicles, const StayFilter &filter,
                                                  const StayPlace &below, int most)
{
    Query query(m_unit.connection(), "search_of_vehicles"_L1);
    query.bind("vehicles"_L1, idList(vehicles)).bind("lot"_L1, filter.lot.value_or(LotId()));
    return places(query, filter, below, most);
}

Result<QList<StayPlace>> SearchReader::onSpot(const QString &labelKey, const StayFilter &filter, const StayPlace &below,
                                              int most)
{
    Query query(m_unit.connection(), "search_on_spot"_L1);
    query.bind("label_key"_L1, labelKey).bind("lot"_L1, filter.lot.value_or(LotId()));
    return places(query, filter, below, most);
}

Result<QList<StayPlace>> SearchReader::byTicket(const QString &beginning, const StayFilter &filter,
                                                const StayPlace &below, int most)
{
    Query query(m_unit.connection(), "search_by_ticket"_L1);
    query.bind("ticket"_L1, beginning).bind("ticket_end"_L1, QString(beginning + u'~')); // after every sign of a code
    query.bind("lot"_L1, filter.lot.value_or(LotId()));
    return places(query, filter, below, most);
}

Result<QList<FoundVehicle>> SearchReader::vehicles(const PlatePattern &plates, int most)
{
    Query query(m_unit.connection(), plates.indexed ? "vehicles_holding"_L1 : "vehicles_scanned"_L1);
    query.bind("alike"_L1, plates.alike).bind("plate"_L1, plates.plate).bind("exact"_L1, plates.exact);
    TRY_DONE(query.bind("most"_L1, most).run());
    QList<FoundVehicle> found;
    while (query.next())
        found.append({query.id<VehicleId>(0), query.text(1), query.text(2), query.text(3)});
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
    Query query(m_unit.connection(), filter.lot ? "count_starts_of_lot"_L1 : "count_starts"_L1);
    if (filter.lot)
        query.bind("lot"_L1, *filter.lot);
    query.bind("from"_L1, span.from).bind("until"_L1, span.until);
    TRY_DONE(query.bind("types"_L1, static_cast<qint64>(filter.types)).runForRow());
    return static_cast<int>(query.number(0));
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
