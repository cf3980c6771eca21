// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/deskboard.h"

#include "services/json.h"
#include "storage/deskreader.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostParked = 200;
constexpr int mostDue = 100;
constexpr int mostDone = 50;

DeskBoard::DoneRow doneOf(const DoneRecord &record, const UndoJudge &judge)
{
    DeskBoard::DoneRow row;
    row.journal = record.journal;
    row.deed = record.deed;
    row.at = record.at;
    row.stay = record.stay;
    row.plate = record.plate;
    row.ticket = record.ticket;
    row.spot = record.outcome.value("spot"_L1).toString();
    if (record.outcome.contains("amount"_L1))
        row.amount = json::money(record.outcome.value("amount"_L1));
    else if (record.outcome.contains("repaid"_L1)) {
        const Money repaid = json::money(record.outcome.value("repaid"_L1));
        row.amount = Money(-repaid.minor(), repaid.currency());
    }
    row.left = record.outcome.value("left"_L1).toBool();
    row.undone = record.countered;
    if (record.deed == "undo"_L1)
        row.undoneDeed = record.outcome.value("deed"_L1).toString();
    row.undo = judge.judge(record);
    return row;
}

/// What the last deed said: entering and arriving tell a claim, extending an end.
Instant agreedUntil(const ParkedRecord &record)
{
    if (record.promise.contains("until"_L1))
        return json::instant(record.promise.value("until"_L1));
    if (record.promise.contains("claimed"_L1))
        return json::span(record.promise.value("claimed"_L1)).until;
    return record.claimedUntil;
}

} // namespace

Result<DeskBoard::Answer> DeskBoard::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    DeskReader reader(unit);
    Answer answer;
    answer.asOf = context.now;
    answer.queue = TRY(QueueOfLot::fetch(unit, {question.lot}, context));
    answer.free = TRY(Availability::fetch(unit, {question.lot, {}, {}}, context));
    // In a free-choice lot a place is claimed so that counts stay right, but nobody is sent to it.
    const auto named = [assigned = answer.free.lot.assigned](const QString &spot) {
        return assigned ? spot : QString();
    };
    const QList<ParkedRecord> parked = TRY(reader.parked(question.lot, mostParked));
    for (const ParkedRecord &record : parked) {
        answer.parked.append({record.stay, record.plate, record.ticket, record.vehicleType, named(record.spot),
                              record.enteredAt, agreedUntil(record),
                              record.paidUntil && *record.paidUntil >= context.now});
    }
    std::stable_sort(answer.parked.begin(), answer.parked.end(),
                     [](const ParkedRow &a, const ParkedRow &b) { return a.agreedUntil < b.agreedUntil; });
    answer.parkedCount = TRY(reader.countParked(question.lot));
    const QList<DueRecord> due = TRY(reader.due(question.lot, mostDue));
    for (const DueRecord &record : due)
        answer.due.append({record.stay, record.plate, record.ticket, record.vehicleType, named(record.spot),
                           !record.spot.isEmpty(), record.booked});
    const UndoJudge judge = TRY(UndoJudge::forActor(unit, context.actor, context.now));
    const QList<DoneRecord> done = TRY(reader.done(question.lot, mostDone));
    for (const DoneRecord &record : done)
        answer.done.append(doneOf(record, judge));
    const QList<VehicleType> types = TRY(LotRepository(unit).vehicleTypes());
    for (const VehicleType &type : types) {
        if (const auto likely = TRY(likelyPlace(unit, answer.free.lot, type, context.now)))
            answer.likely.append(*likely);
    }
    if (context.actor.desk) {
        const DeskRow desk = TRY(OfficeRepository(unit).desk(*context.actor.desk));
        answer.deskKind = desk.kind;
        answer.defaultTender = desk.defaultTender;
    }
    return answer;
}

} // namespace parkdesk
