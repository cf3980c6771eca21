// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/drivercountreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<DriverCountReader::Accounts> DriverCountReader::accounts(const TimeSpan &span)
{
    Query query(m_unit.connection(), "driver_accounts"_L1);
    TRY_DONE(query.bind("from"_L1, span.from).bind("until"_L1, span.until).runForRow());
    return Accounts {query.number(0), query.number(1)};
}

Result<qint64> DriverCountReader::unseen(const TimeSpan &span)
{
    Query query(m_unit.connection(), "drivers_unseen"_L1);
    query.bind("since"_L1, span.from).bind("from"_L1, span.from);
    TRY_DONE(query.bind("until"_L1, span.until).runForRow());
    return query.number(0);
}

Result<QHash<DriverId, qint64>> DriverCountReader::visits(LotId lot, const TimeSpan &span,
                                                          std::optional<VehicleTypeId> type)
{
    const VehicleTypeId only = type.value_or(VehicleTypeId());
    Query query(m_unit.connection(), "drivers_of_lot"_L1);
    query.bind("lot"_L1, lot).bind("from"_L1, span.from).bind("until"_L1, span.until);
    TRY_DONE(query.bind("type"_L1, only).bind("type2"_L1, only).run());
    QHash<DriverId, qint64> visits;
    while (query.next())
        visits.insert(query.id<DriverId>(0), query.number(1));
    return visits;
}

} // namespace parkdesk
