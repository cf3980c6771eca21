// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/bookingslist.h"

#include "domain/businessday.h"
#include "storage/listreader.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

BookingsList::Row bookingRowOf(const BookingRecord &record)
{
    BookingsList::Row row;
    row.stay = record.stay;
    row.lot = record.lot;
    row.lotName = record.lotName;
    row.plate = record.plate;
    row.ticket = record.ticket;
    row.vehicleType = record.vehicleType;
    row.spot = record.assigned ? record.spot : QString();
    row.placed = record.state != StayState::Reserved || !record.spot.isEmpty();
    row.booked = record.booked;
    row.state = record.state;
    row.enteredAt = record.enteredAt;
    row.paid = record.paid;
    row.note = record.note;
    return row;
}

Result<BookingsList::Answer> BookingsList::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    Answer answer;
    answer.here = TRY(LotRepository(unit).find(question.here));
    answer.asOf = context.now;
    const TimeSpan today = BusinessDay::of(*answer.here.zone, context.now, answer.here.dayStart).span;
    ListWindow window;
    window.show = static_cast<int>(question.show);
    window.sort = static_cast<int>(question.sort);
    window.descending = question.descending;
    if (question.after)
        window.after = ListPlace {question.after->number, question.after->text, question.after->id};
    window.text = question.text;
    window.most = windowSize(question.most) + 1; // one more says whether there is more
    ListReader reader(unit);
    QList<BookingRecord> records = TRY(reader.bookings(question.lot, today, window));
    if (records.size() == window.most) {
        records.removeLast();
        const ListPlace &last = records.last().place;
        answer.next = ListCursor {last.number, last.text, last.id};
    }
    for (const BookingRecord &record : std::as_const(records))
        answer.rows.append(bookingRowOf(record));
    const auto counts = TRY(reader.countBookings(question.lot, today));
    answer.counts = {counts.today, counts.coming, counts.past, counts.missed, counts.more};
    return answer;
}

} // namespace parkdesk
