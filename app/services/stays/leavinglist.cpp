// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/leavinglist.h"

#include "storage/listreader.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

LeavingList::Row leavingRow(const LeavingRecord &record, bool assigned)
{
    LeavingList::Row row;
    row.stay = record.stay;
    row.plate = record.plate;
    row.ticket = record.ticket;
    row.vehicleType = record.vehicleType;
    row.spot = assigned ? record.spot : QString();
    row.spots = record.spots;
    row.enteredAt = record.enteredAt;
    row.due = record.due;
    row.part = static_cast<LeavingList::Part>(record.part);
    row.paidAt = record.paidAt;
    row.paidUntil = record.paidUntil;
    row.note = record.note;
    return row;
}

} // namespace

Result<LeavingList::Answer> LeavingList::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    Answer answer;
    answer.lot = TRY(LotRepository(unit).find(question.lot));
    answer.asOf = context.now;
    ListWindow window;
    window.show = static_cast<int>(question.show);
    window.sort = static_cast<int>(question.sort);
    window.descending = question.descending;
    if (question.after)
        window.after = ListPlace {question.after->number, question.after->text, question.after->id};
    window.text = question.text;
    window.most = windowSize(question.most) + 1; // one more says whether there is more
    ListReader reader(unit);
    QList<LeavingRecord> records = TRY(reader.leaving(question.lot, context.now, context.now + soon, window));
    if (records.size() == window.most) {
        records.removeLast();
        const ListPlace &last = records.last().place;
        answer.next = ListCursor {last.number, last.text, last.id};
    }
    for (const LeavingRecord &record : std::as_const(records))
        answer.rows.append(leavingRow(record, answer.lot.assigned));
    const auto counts = TRY(reader.countLeaving(question.lot, context.now, context.now + soon));
    answer.counts = {counts.overTime, counts.dueSoon, counts.paidNotOut, counts.inside};
    return answer;
}

} // namespace parkdesk
