// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bookingsahead.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<QList<BookingAhead>> bookingsAhead(UnitOfWork &unit, LotId lot, const TimeSpan &span)
{
    Query query(unit.connection(), "bookings_ahead"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, span.from).bind("until"_L1, span.until).run());
    QList<BookingAhead> bookings;
    while (query.next())
        bookings.append({{query.instant(0), query.instant(1)}, std::max<qint64>(query.number(2), 1)});
    return bookings;
}

} // namespace parkdesk
