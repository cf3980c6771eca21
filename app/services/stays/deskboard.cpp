// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/deskboard.h"

#include "services/json.h"
#include "storage/deskreader.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostParked = 200;
constexpr int mostDue = 100;
constexpr int mostDone = 50;

DeskBoard::DoneRow doneOf(const DoneRecord &record)
{
    DeskBoard::DoneRow row {record.journal, record.deed, record.at, record.stay, record.plate, record.ticket, {}, {}};
    row.spot = record.outcome.value("spot"_L1).toString();
    if (record.outcome.contains("amount"_L1))
        row.amount = json::money(record.outcome.value("amount"_L1));
    return row;
}

} // namespace

Result<DeskBoard::Answer> DeskBoard::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    DeskReader reader(unit);
    Answer answer;
    answer.asOf = context.now;
    answer.free = TRY(Availability::fetch(unit, {question.lot, {}, {}}, context));
    // In a free-choice lot a place is claimed so that counts stay right, but nobody is sent to it.
    const auto named = [assigned = answer.free.lot.assigned](const QString &spot) {
        return assigned ? spot : QString();
    };
    const QList<ParkedRecord> parked = TRY(reader.parked(question.lot, mostParked));
    for (const ParkedRecord &record : parked) {
        answer.parked.append({record.stay, record.plate, record.ticket, record.vehicleType, named(record.spot),
                              record.enteredAt, record.claimedUntil,
                              record.paidUntil && *record.paidUntil >= context.now});
    }
    answer.parkedCount = TRY(reader.countParked(question.lot));
    const QList<DueRecord> due = TRY(reader.due(question.lot, mostDue));
    for (const DueRecord &record : due)
        answer.due.append({record.stay, record.plate, record.ticket, record.vehicleType, named(record.spot),
                           !record.spot.isEmpty(), record.booked});
    const QList<DoneRecord> done = TRY(reader.done(question.lot, mostDone));
    for (const DoneRecord &record : done)
        answer.done.append(doneOf(record));
    return answer;
}

} // namespace parkdesk
