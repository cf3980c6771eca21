// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/listreader.h"

#include "domain/naturalkey.h"
#include "domain/plate.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Without the signs that a pattern gives a meaning to.
QString literally(QString text)
{
    return text.remove(u'%').remove(u'_').remove(u'\\');
}

void bindWindow(Query &query, const ListWindow &window)
{
    const ListPlace after = window.after.value_or(ListPlace());
    query.bind("show"_L1, window.show).bind("sort"_L1, window.sort).bind("reverse"_L1, window.descending);
    query.bind("first"_L1, !window.after).bind("after_number"_L1, after.number).bind("after_text"_L1, after.text);
    query.bind("after_id"_L1, after.id).bind("most"_L1, window.most);
    const QString text = window.text.trimmed();
    QString plate;
    QString ticket;
    QString spot;
    if (!text.isEmpty()) {
        // What cannot be part of a plate matches none; an empty pattern would mean that nothing was asked.
        const auto asPlate = Plate::fromText(text);
        plate = asPlate ? u"%%1%"_s.arg(literally(asPlate->normal())) : u"-"_s;
        ticket = asPlate ? literally(asPlate->normal()) + u'%' : u"-"_s;
        spot = literally(naturalKey(text)) + u'%';
        if (spot == u"%")
            spot = u"-"_s;
    }
    query.bind("plate_like"_L1, plate).bind("ticket_like"_L1, ticket).bind("spot_like"_L1, spot);
}

} // namespace

Result<QList<LeavingRecord>> ListReader::leaving(LotId lot, Instant now, Instant soon, const ListWindow &window)
{
    Query query(m_unit.connection(), "leaving_page"_L1);
    bindWindow(query, window);
    TRY_DONE(query.bind("lot"_L1, lot).bind("now"_L1, now).bind("soon"_L1, soon).run());
    QList<LeavingRecord> records;
    while (query.next()) {
        LeavingRecord record;
        record.stay = query.id<StayId>(0);
        record.plate = query.text(1);
        record.ticket = query.text(2);
        record.vehicleType = query.text(3);
        record.enteredAt = query.instant(4);
        record.due = query.instant(5);
        record.part = static_cast<int>(query.number(6));
        record.paidUntil = query.maybeInstant(7);
        if (query.number(8) > 0)
            record.paidAt = query.instant(8);
        record.spot = query.text(9);
        record.spots = static_cast<int>(query.number(10));
        record.note = query.text(11);
        record.place = {query.number(12), query.text(13), record.stay.value};
        records.append(record);
    }
    return records;
}

Result<LeavingCountsRecord> ListReader::countLeaving(LotId lot, Instant now, Instant soon)
{
    Query query(m_unit.connection(), "leaving_counts"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("now"_L1, now).bind("soon"_L1, soon).runForRow());
    return LeavingCountsRecord {static_cast<int>(query.number(0)), static_cast<int>(query.number(1)),
                                static_cast<int>(query.number(2)), static_cast<int>(query.number(3))};
}

Result<QList<BookingRecord>> ListReader::bookings(std::optional<LotId> lot, const TimeSpan &day,
                                                  const ListWindow &window)
{
    Query query(m_unit.connection(), "bookings_page"_L1);
    bindWindow(query, window);
    query.bind("lot"_L1, lot.value_or(LotId()));
    TRY_DONE(query.bind("day_start"_L1, day.from).bind("day_end"_L1, day.until).run());
    QList<BookingRecord> records;
    while (query.next()) {
        BookingRecord record;
        record.stay = query.id<StayId>(0);
        record.lot = query.id<LotId>(1);
        record.lotName = query.text(2);
        record.plate = query.text(3);
        record.ticket = query.text(4);
        record.vehicleType = query.text(5);
        record.state = static_cast<StayState>(query.number(6));
        record.booked = {query.instant(7), query.instant(8)};
        record.enteredAt = query.maybeInstant(9);
        record.spot = query.text(10);
        record.assigned = query.flag(11);
        record.paid = query.number(12) > 0;
        record.note = query.text(13);
        record.place = {query.number(14), query.text(15), record.stay.value};
        records.append(record);
    }
    return records;
}

Result<BookingCountsRecord> ListReader::countBookings(std::optional<LotId> lot, const TimeSpan &day)
{
    Query query(m_unit.connection(), "bookings_counts"_L1);
    query.bind("lot"_L1, lot.value_or(LotId()));
    TRY_DONE(query.bind("day_start"_L1, day.from).bind("day_end"_L1, day.until).runForRow());
    return BookingCountsRecord {static_cast<int>(query.number(0)), static_cast<int>(query.number(1)),
                                static_cast<int>(query.number(2)), static_cast<int>(query.number(3))};
}

Result<int> ListReader::countBookingsIn(LotId lot, const TimeSpan &span)
{
    Query query(m_unit.connection(), "count_bookings_between"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, span.from).bind("until"_L1, span.until).runForRow());
    return static_cast<int>(query.number(0));
}

Result<QList<NeighbourRecord>> ListReader::bookingsIn(LotId lot, const TimeSpan &span, int most)
{
    Query query(m_unit.connection(), "bookings_between"_L1);
    query.bind("lot"_L1, lot).bind("from"_L1, span.from).bind("until"_L1, span.until);
    TRY_DONE(query.bind("most"_L1, most).run());
    QList<NeighbourRecord> records;
    while (query.next())
        records.append({{query.instant(0), query.instant(1)}, query.text(2), query.text(3), query.text(4)});
    return records;
}

} // namespace parkdesk
