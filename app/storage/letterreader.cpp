// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/letterreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<QList<LetterReader::Booking>> LetterReader::bookings(const BookingPlace &after, Instant until, Duration lead,
                                                            int most)
{
    Query query(m_unit.connection(), "bookings_to_remind"_L1);
    query.bind("after_at"_L1, after.from).bind("after_stay"_L1, after.stay).bind("until"_L1, until);
    TRY_DONE(query.bind("lead_ms"_L1, qint64 {lead.count()}).bind("most"_L1, most).run());
    QList<Booking> bookings;
    while (query.next())
        bookings.append({query.id<StayId>(0), query.id<DriverId>(1), query.text(2), query.text(3), query.instant(4),
                         query.text(5), query.text(6).toLatin1(), Duration(query.number(7)), query.instant(8),
                         query.text(9)});
    return bookings;
}

Result<QList<LetterReader::Absence>> LetterReader::absences(DriverId after, const TimeSpan &between, int most)
{
    Query query(m_unit.connection(), "absent_drivers"_L1);
    query.bind("after_driver"_L1, after).bind("since"_L1, between.from).bind("until"_L1, between.until);
    TRY_DONE(query.bind("most"_L1, most).run());
    QList<Absence> absences;
    while (query.next())
        absences.append({query.id<DriverId>(0), query.text(1), query.id<StayId>(2), query.instant(3), query.text(4),
                         query.text(5).toLatin1()});
    return absences;
}

Result<QList<DriverId>> LetterReader::drivers(DriverId after, int most)
{
    Query query(m_unit.connection(), "drivers_to_write"_L1);
    TRY_DONE(query.bind("after_driver"_L1, after).bind("most"_L1, most).run());
    QList<DriverId> drivers;
    while (query.next())
        drivers.append(query.id<DriverId>(0));
    return drivers;
}

Result<qint64> LetterReader::countDrivers()
{
    Query query(m_unit.connection(), "count_drivers_to_write"_L1);
    TRY_DONE(query.runForRow());
    return query.number(0);
}

Result<QList<LetterReader::Visit>> LetterReader::visits(DriverId driver, const TimeSpan &span)
{
    Query query(m_unit.connection(), "driver_month"_L1);
    query.bind("driver"_L1, driver).bind("since"_L1, span.from).bind("until"_L1, span.until);
    TRY_DONE(query.run());
    QList<Visit> visits;
    while (query.next())
        visits.append({query.text(0), query.text(1).toLatin1(), query.text(2), query.instant(3), query.maybeInstant(4),
                       Money(query.number(5), TRY(Currency::fromCode(query.text(6))))});
    return visits;
}

} // namespace parkdesk
