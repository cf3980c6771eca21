// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/driverstayreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Result<QList<DriverStayReader::Place>> stayPlacesOf(Query &query)
{
    TRY_DONE(query.run());
    QList<DriverStayReader::Place> places;
    while (query.next())
        places.append({query.id<StayId>(0), query.instant(1)});
    return places;
}

} // namespace

Result<QList<DriverStayReader::Place>> DriverStayReader::stays(DriverId driver, const Which &which, const Place &before,
                                                               int most)
{
    Query query(m_unit.connection(), "driver_stays"_L1);
    query.bind("driver"_L1, driver).bind("before_at"_L1, before.start).bind("before_id"_L1, before.stay);
    query.bind("since"_L1, which.since).bind("all_lots"_L1, !which.lot).bind("lot"_L1, which.lot.value_or(LotId()));
    query.bind("most"_L1, most);
    return stayPlacesOf(query);
}

Result<QList<DriverStayReader::Place>> DriverStayReader::inside(DriverId driver, int most)
{
    Query query(m_unit.connection(), "driver_inside"_L1);
    query.bind("driver"_L1, driver).bind("most"_L1, most);
    return stayPlacesOf(query);
}

Result<QList<DriverStayReader::Place>> DriverStayReader::bookings(DriverId driver, int most)
{
    Query query(m_unit.connection(), "driver_bookings"_L1);
    query.bind("driver"_L1, driver).bind("most"_L1, most);
    return stayPlacesOf(query);
}

Result<DriverStayReader::Counts> DriverStayReader::counts(DriverId driver, Instant since)
{
    Query query(m_unit.connection(), "count_driver_stays"_L1);
    TRY_DONE(query.bind("driver"_L1, driver).bind("since"_L1, since).runForRow());
    Counts counts;
    counts.stays = query.number(0);
    counts.staysSince = query.number(3);
    counts.live = query.number(4);
    if (counts.stays > 0) {
        counts.first = query.instant(1);
        counts.last = query.instant(2);
    }
    return counts;
}

Result<QList<DriverStayReader::Paid>> DriverStayReader::payments(DriverId driver, Instant since, int most)
{
    Query query(m_unit.connection(), "driver_payments"_L1);
    TRY_DONE(query.bind("driver"_L1, driver).bind("since"_L1, since).bind("most"_L1, most).run());
    QList<Paid> payments;
    while (query.next())
        payments.append({query.id<PaymentId>(0), query.id<StayId>(1), query.instant(2), query.text(3),
                         Money(query.number(4), TRY(Currency::fromCode(query.text(5))))});
    return payments;
}

Result<QList<DriverStayReader::Visits>> DriverStayReader::lots(DriverId driver, Instant since, int most)
{
    Query query(m_unit.connection(), "driver_lots"_L1);
    TRY_DONE(query.bind("driver"_L1, driver).bind("since"_L1, since).bind("most"_L1, most).run());
    QList<Visits> lots;
    while (query.next())
        lots.append({query.id<LotId>(0), query.text(1), query.number(2), query.instant(3)});
    return lots;
}

Result<QList<DriverStayReader::Open>> DriverStayReader::openAmounts(DriverId driver, int most)
{
    Query query(m_unit.connection(), "driver_open_amounts"_L1);
    TRY_DONE(query.bind("driver"_L1, driver).bind("driver2"_L1, driver).bind("most"_L1, most).run());
    QList<Open> open;
    while (query.next())
        open.append({query.id<StayId>(0), Money(query.number(2), TRY(Currency::fromCode(query.text(1))))});
    return open;
}

} // namespace parkdesk
