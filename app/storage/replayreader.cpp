// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/replayreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

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
    query.bind("lot"_L1, lot).bind("from"_L1, entered.from).bind("until"_L1, entered.until);
    query.bind("from2"_L1, entered.from).bind("after_id"_L1, after).bind("most"_L1, most);
    TRY_DONE(query.run());
    QList<StayOver> stays;
    stays.reserve(most);
    while (query.next()) {
        stays.append({query.id<StayId>(0), query.instant(1), query.instant(2), query.id<VehicleTypeId>(3),
                      query.maybeId<VehicleId>(4), query.maybeInstant(5), query.maybeInstant(6), query.maybeNumber(7),
                      static_cast<int>(query.number(8))});
    }
    return stays;
}

} // namespace parkdesk
