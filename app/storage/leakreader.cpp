// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/leakreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<QList<LeakReader::Booked>> LeakReader::booked(LotId lot, const TimeSpan &span)
{
    Query query(m_unit.connection(), "booked_at_desks"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, span.from).bind("until"_L1, span.until).run());
    QList<Booked> bookings;
    while (query.next())
        bookings.append({query.id<DeskId>(0), static_cast<StayState>(query.number(1)), query.number(2)});
    return bookings;
}

Result<QList<LeakReader::Loss>> LeakReader::unsettled(LotId lot, const TimeSpan &span)
{
    Query query(m_unit.connection(), "unsettled_of_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, span.from).bind("until"_L1, span.until).run());
    QList<Loss> losses;
    while (query.next())
        losses.append({lot, static_cast<LeftHow>(query.number(0)), query.instant(1), query.number(2)});
    return losses;
}

Result<QList<LeakReader::Loss>> LeakReader::discounts(const TimeSpan &span)
{
    Query query(m_unit.connection(), "discounts_between"_L1);
    TRY_DONE(query.bind("from"_L1, span.from).bind("until"_L1, span.until).run());
    QList<Loss> losses;
    while (query.next())
        losses.append({query.id<LotId>(0), LeftHow::Paid, query.instant(1), -query.number(2)});
    return losses;
}

Result<QHash<qint64, QString>> LeakReader::deskNames()
{
    Query query(m_unit.connection(), "desk_names"_L1);
    TRY_DONE(query.run());
    QHash<qint64, QString> names;
    while (query.next())
        names.insert(query.number(0), query.text(1));
    return names;
}

} // namespace parkdesk
