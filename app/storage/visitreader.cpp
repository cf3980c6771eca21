// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/visitreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

TimeSpan VisitReader::spanOf(const Lot &lot, const DayRange &days)
{
    const qint64 start = qint64 {lot.dayStart} * 60'000;
    return {lot.zone->instantOfRule(LocalTime::of(days.from, start)),
            lot.zone->instantOfRule(LocalTime::of(days.until, start))};
}

Result<QList<VisitReader::Visitor>> VisitReader::visitors(const Lot &lot, const DayRange &days,
                                                          std::optional<VehicleTypeId> type)
{
    const TimeSpan span = spanOf(lot, days);
    const VehicleTypeId only = type.value_or(VehicleTypeId());
    Query query(m_unit.connection(), "visitors_of_lot"_L1);
    query.bind("lot"_L1, lot.id).bind("lot2"_L1, lot.id).bind("lot3"_L1, lot.id);
    query.bind("from"_L1, span.from).bind("from2"_L1, span.from).bind("from3"_L1, span.from);
    query.bind("from4"_L1, span.from).bind("until"_L1, span.until).bind("until2"_L1, span.until);
    query.bind("type"_L1, only).bind("type2"_L1, only).bind("type3"_L1, only).bind("type4"_L1, only);
    TRY_DONE(query.run());
    QList<Visitor> visitors;
    while (query.next())
        visitors.append({query.id<VehicleId>(0), query.flag(1), query.flag(2)});
    return visitors;
}

Result<QList<VehicleId>> VisitReader::vehicles(const Lot &lot, const DayRange &days, std::optional<VehicleTypeId> type)
{
    const TimeSpan span = spanOf(lot, days);
    const VehicleTypeId only = type.value_or(VehicleTypeId());
    Query query(m_unit.connection(), "vehicles_of_lot"_L1);
    query.bind("lot"_L1, lot.id).bind("lot2"_L1, lot.id).bind("from"_L1, span.from).bind("from2"_L1, span.from);
    query.bind("until"_L1, span.until).bind("until2"_L1, span.until);
    query.bind("type"_L1, only).bind("type2"_L1, only).bind("type3"_L1, only).bind("type4"_L1, only);
    TRY_DONE(query.run());
    QList<VehicleId> vehicles;
    while (query.next())
        vehicles.append(query.id<VehicleId>(0));
    return vehicles;
}

Result<QList<VisitReader::Exception>> VisitReader::exceptions(const QList<Lot> &lots, const DayRange &days)
{
    QHash<qint64, TimeSpan> spans;
    TimeSpan widest {noEnd, {}};
    for (const Lot &lot : lots) {
        const TimeSpan span = spanOf(lot, days);
        spans.insert(lot.id.value, span);
        widest = {std::min(widest.from, span.from), std::max(widest.until, span.until)};
    }
    Query query(m_unit.connection(), "exceptions_between"_L1);
    TRY_DONE(query.bind("from"_L1, widest.from).bind("until"_L1, widest.until).run());
    QList<Exception> exceptions;
    while (query.next()) {
        const Instant at = query.instant(3);
        const TimeSpan span = spans.value(query.number(0), {at, at}); // of another lot: none
        if (span.from <= at && at < span.until)
            exceptions.append({query.id<LotId>(0), query.text(1), query.id<StaffId>(2), at});
    }
    return exceptions;
}

Result<QHash<qint64, QString>> VisitReader::logins()
{
    Query query(m_unit.connection(), "logins"_L1);
    TRY_DONE(query.run());
    QHash<qint64, QString> logins;
    while (query.next())
        logins.insert(query.number(0), query.text(1));
    return logins;
}

} // namespace parkdesk
