// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/listreader.h"

#include "domain/naturalkey.h"
#include "domain/plate.h"
#include "storage/idlist.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QHash>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Without the signs that a pattern gives a meaning to.
QString literally(QString text)
{
    return text.remove(u'%').remove(u'_').remove(u'\\');
}

/// What a text that is looked for matches.
struct Patterns {
    QString plate;
    QString ticket;
    QString spot;

    explicit Patterns(const QString &typed)
    {
        const QString text = typed.trimmed();
        if (text.isEmpty())
            return;
        // What cannot be part of a plate matches none; an empty pattern would mean that nothing was asked.
        const auto asPlate = Plate::fromText(text);
        plate = asPlate ? u"%%1%"_s.arg(literally(asPlate->normal())) : u"-"_s;
        ticket = asPlate ? literally(asPlate->normal()) + u'%' : u"-"_s;
        spot = literally(naturalKey(text)) + u'%';
        if (spot == u"%")
            spot = u"-"_s;
    }
};

void bindWindow(Query &query, const ListWindow &window)
{
    const ListPlace after = window.after.value_or(ListPlace());
    query.bind("show"_L1, window.show).bind("sort"_L1, window.sort).bind("reverse"_L1, window.descending);
    query.bind("first"_L1, !window.after).bind("after_number"_L1, after.number).bind("after_text"_L1, after.text);
    query.bind("after_id"_L1, after.id).bind("most"_L1, window.most);
    const Patterns patterns(window.text);
    query.bind("plate_like"_L1, patterns.plate).bind("ticket_like"_L1, patterns.ticket);
    query.bind("spot_like"_L1, patterns.spot);
}

bool isAnyText(const BygoneFilter &filter)
{
    return filter.text.trimmed().isEmpty();
}

void bindBygone(Query &query, const BygoneFilter &filter, const TimeSpan &span)
{
    query.bind("show"_L1, filter.show).bind("lot"_L1, filter.lot.value_or(LotId()));
    query.bind("day_start"_L1, filter.dayStart).bind("from"_L1, span.from).bind("until"_L1, span.until);
    if (isAnyText(filter))
        return;
    const Patterns patterns(filter.text);
    query.bind("plate_like"_L1, patterns.plate).bind("ticket_like"_L1, patterns.ticket);
    query.bind("spot_like"_L1, patterns.spot);
}

BookingRecord bookingRecordOf(const Query &row)
{
    BookingRecord record;
    record.stay = row.id<StayId>(0);
    record.lot = row.id<LotId>(1);
    record.lotName = row.text(2);
    record.plate = row.text(3);
    record.ticket = row.text(4);
    record.vehicleType = row.text(5);
    record.state = static_cast<StayState>(row.number(6));
    record.booked = {row.instant(7), row.instant(8)};
    record.enteredAt = row.maybeInstant(9);
    record.spot = row.text(10);
    record.assigned = row.flag(11);
    record.paid = row.number(12) > 0;
    record.note = row.text(13);
    record.place = {row.number(14), row.text(15), record.stay.value};
    return record;
}

LeavingRecord leavingRecordOf(const Query &row)
{
    LeavingRecord record;
    record.stay = row.id<StayId>(0);
    record.plate = row.text(1);
    record.ticket = row.text(2);
    record.vehicleType = row.text(3);
    record.enteredAt = row.instant(4);
    record.due = row.instant(5);
    record.paidUntil = row.maybeInstant(6);
    if (row.number(7) > 0)
        record.paidAt = row.instant(7);
    record.spot = row.text(8);
    record.spots = static_cast<int>(row.number(9));
    record.note = row.text(10);
    return record;
}

// The numbers are the services'.
constexpr int sortByEnd = 1;
constexpr int showPaid = 3;
constexpr int lastPart = 2;
constexpr qint64 partUnit = 1'000'000'000'000'000; // more than any instant
constexpr qint64 maxEnd = partUnit - 1;

bool showsPart(int show, int part)
{
    switch (show) {
    case 0: return part < lastPart;
    case 1: return part == 0;
    case 2: return part == 1;
    default: return true;
    }
}

/// The ends that vehicles of a part may have; who paid stands among those that are due soon, however late.
TimeSpan endsOfPart(int part, Instant now, Instant soon)
{
    switch (part) {
    case 0: return {{0}, now - Duration(1)};
    case 1: return {{0}, {maxEnd}};
    default: return {soon + Duration(1), {maxEnd}};
    }
}

// The numbers are the services'.
/// So many bookings that are over are counted.
constexpr int mostBygone = 10'000;

} // namespace

Result<QList<LeavingRecord>> ListReader::leaving(LotId lot, Instant now, Instant soon, const ListWindow &window)
{
    if (window.sort == sortByEnd)
        return leavingByEnd(lot, now, soon, window);
    Query query(m_unit.connection(), "leaving_page"_L1);
    bindWindow(query, window);
    TRY_DONE(query.bind("lot"_L1, lot).bind("now"_L1, now).bind("soon"_L1, soon).run());
    QList<LeavingRecord> records;
    while (query.next()) {
        LeavingRecord record = leavingRecordOf(query);
        record.part = static_cast<int>(query.number(11));
        record.place = {query.number(12), query.text(13), record.stay.value};
        records.append(record);
    }
    return records;
}

/// Part by part, each from a place of the index on, until there are enough.
Result<QList<LeavingRecord>> ListReader::leavingByEnd(LotId lot, Instant now, Instant soon, const ListWindow &window)
{
    const bool back = window.descending;
    const int begin = back ? lastPart : 0;
    ListWindow rest = window;
    QList<LeavingRecord> records;
    for (int part = begin; part >= 0 && part <= lastPart && records.size() < window.most; part += back ? -1 : 1) {
        const int reached = window.after ? static_cast<int>(window.after->number / partUnit) : part;
        if (!showsPart(window.show, part) || (back ? part > reached : part < reached))
            continue;
        if (part != reached)
            rest.after.reset();
        rest.most = window.most - static_cast<int>(records.size());
        records += TRY(leavingPart(lot, now, soon, rest, part));
    }
    return records;
}

Result<QList<LeavingRecord>> ListReader::leavingPart(LotId lot, Instant now, Instant soon, const ListWindow &window,
                                                     int part)
{
    Query query(m_unit.connection(), window.descending ? "leaving_part_reversed"_L1 : "leaving_part"_L1);
    const TimeSpan ends = endsOfPart(part, now, soon);
    const Patterns patterns(window.text);
    const ListPlace outside {window.descending ? partUnit : -1, {}, 0};
    const ListPlace after = window.after.value_or(outside);
    query.bind("lot"_L1, lot).bind("low"_L1, ends.from).bind("high"_L1, ends.until);
    query.bind("after_end"_L1, window.after ? after.number % partUnit : after.number).bind("after_id"_L1, after.id);
    query.bind("now"_L1, now).bind("now2"_L1, now).bind("now3"_L1, now).bind("soon"_L1, soon).bind("part"_L1, part);
    query.bind("paid"_L1, window.show == showPaid).bind("all_texts"_L1, patterns.plate.isEmpty());
    query.bind("plate_like"_L1, patterns.plate).bind("ticket_like"_L1, patterns.ticket);
    TRY_DONE(query.bind("spot_like"_L1, patterns.spot).bind("most"_L1, window.most).run());
    QList<LeavingRecord> records;
    while (query.next()) {
        LeavingRecord record = leavingRecordOf(query);
        record.part = part;
        record.place = {part * partUnit + record.due.ms, {}, record.stay.value};
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
    Query query(m_unit.connection(), "bookings_to_come"_L1);
    bindWindow(query, window);
    query.bind("lot"_L1, lot.value_or(LotId()));
    TRY_DONE(query.bind("day_start"_L1, day.from).bind("day_end"_L1, day.until).run());
    QList<BookingRecord> records;
    while (query.next())
        records.append(bookingRecordOf(query));
    return records;
}

Result<std::optional<Instant>> ListReader::newestBooking(Instant before)
{
    Query query(m_unit.connection(), "bygone_newest"_L1);
    TRY_DONE(query.bind("before"_L1, before).run());
    return query.next() ? std::optional(query.instant(0)) : std::nullopt;
}

Result<int> ListReader::countBygone(const BygoneFilter &filter, const TimeSpan &span)
{
    Query query(m_unit.connection(), isAnyText(filter) ? "bygone_count"_L1 : "bygone_count_texts"_L1);
    bindBygone(query, filter, span);
    TRY_DONE(query.runForRow());
    return static_cast<int>(query.number(0));
}

Result<QList<StayId>> ListReader::bygone(const BygoneFilter &filter, const TimeSpan &span, int most)
{
    Query query(m_unit.connection(), isAnyText(filter) ? "bygone_between"_L1 : "bygone_between_texts"_L1);
    bindBygone(query, filter, span);
    TRY_DONE(query.bind("most"_L1, most).run());
    QList<StayId> stays;
    while (query.next())
        stays.append(query.id<StayId>(0));
    return stays;
}

Result<QList<BookingRecord>> ListReader::bookingRows(const QList<StayId> &stays)
{
    Query query(m_unit.connection(), "booking_rows"_L1);
    TRY_DONE(query.bind("stays"_L1, idList(stays)).run());
    QHash<StayId, BookingRecord> found;
    while (query.next())
        found.insert(query.id<StayId>(0), bookingRecordOf(query));
    QList<BookingRecord> records;
    for (const StayId stay : stays) {
        if (const auto record = found.constFind(stay); record != found.cend())
            records.append(*record);
    }
    return records;
}

Result<BookingCountsRecord> ListReader::countBookings(std::optional<LotId> lot, const TimeSpan &day)
{
    Query query(m_unit.connection(), "bookings_counts"_L1);
    query.bind("lot"_L1, lot.value_or(LotId()));
    query.bind("day_start"_L1, day.from).bind("day_end"_L1, day.until);
    TRY_DONE(query.bind("most"_L1, mostBygone).runForRow());
    return BookingCountsRecord {static_cast<int>(query.number(0)), static_cast<int>(query.number(1)),
                                static_cast<int>(query.number(2)), static_cast<int>(query.number(3)), query.flag(4)};
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
