// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/replayreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

StayOver stayOverOf(const Query &row)
{
    return {row.id<StayId>(0),
            row.instant(1),
            row.instant(2),
            row.id<VehicleTypeId>(3),
            row.maybeId<VehicleId>(4),
            row.maybeInstant(5),
            row.instant(6),
            row.maybeNumber(7),
            static_cast<int>(row.number(8))};
}

Done runPage(Query &query, LotId lot, const TimeSpan &entered, StayId after, int most)
{
    query.bind("lot"_L1, lot).bind("from"_L1, entered.from).bind("until"_L1, entered.until);
    query.bind("from2"_L1, entered.from).bind("after_id"_L1, after).bind("most"_L1, most);
    return query.run();
}

} // namespace

Result<qint64> ReplayReader::count(LotId lot, const TimeSpan &entered)
{
    Query query(m_unit.connection(), "count_stays_over"_L1);
    query.bind("lot"_L1, lot).bind("from"_L1, entered.from).bind("until"_L1, entered.until);
    TRY_DONE(query.runForRow());
    return query.number(0);
}

Result<QList<StayOver>> ReplayReader::page(LotId lot, const TimeSpan &entered, StayId after, int most)
{
    Query query(m_unit.connection(), "stays_over"_L1);
    TRY_DONE(runPage(query, lot, entered, after, most));
    QList<StayOver> stays;
    stays.reserve(most);
    while (query.next())
        stays.append(stayOverOf(query));
    return stays;
}

Result<QStringList> ReplayReader::zonesOfPage(LotId lot, const TimeSpan &entered, StayId after, int most)
{
    Query query(m_unit.connection(), "zones_of_stays_over"_L1);
    TRY_DONE(runPage(query, lot, entered, after, most));
    QStringList zones;
    zones.reserve(most);
    while (query.next())
        zones.append(query.text(1));
    return zones;
}

Result<StayOver> ReplayReader::one(LotId lot, StayId stay)
{
    Query query(m_unit.connection(), "stay_over"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).bind("lot"_L1, lot).run());
    if (!query.next())
        return fail(ErrorCode::NotFound);
    return stayOverOf(query);
}

Result<std::vector<std::pair<VehicleId, Instant>>> ReplayReader::vehiclesInside(LotId lot)
{
    Query query(m_unit.connection(), "vehicles_inside"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    std::vector<std::pair<VehicleId, Instant>> inside;
    while (query.next())
        inside.emplace_back(query.id<VehicleId>(0), query.instant(1));
    return inside;
}

} // namespace parkdesk
