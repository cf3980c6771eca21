// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/deskboard.h"

#include "domain/businessday.h"
#include "services/json.h"
#include "storage/deskreader.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"
#include "storage/queuerepository.h"
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

DeskBoard::DoneRow doneOf(const GivenNumber &given, const UndoJudge &judge)
{
    DeskBoard::DoneRow row;
    row.deed = u"join_queue"_s;
    row.at = given.at;
    row.plate = given.plate;
    row.queueEntry = given.id;
    row.number = given.number;
    row.vehicleType = given.vehicleType;
    row.undone = !given.waits && !given.entered;
    row.undo = judge.judgeNumber(given.staff, given.at, given.waits);
    return row;
}

/// Counted for good.
DeskBoard::DoneRow doneOf(const TurnedAwayRecord &away)
{
    DeskBoard::DoneRow row;
    row.deed = u"turn_away"_s;
    row.at = away.at;
    row.turnedAway = away.id;
    row.vehicleType = away.vehicleType;
    row.undo.refused = ErrorCode::CannotUndo;
    return row;
}

/// The journal's rows of stays and what today's queue adds to them, the newest first.
Result<QList<DeskBoard::DoneRow>> lastDone(UnitOfWork &unit, const Lot &lot, const DeedContext &context)
{
    const UndoJudge judge = TRY(UndoJudge::forActor(unit, context.actor, context.now));
    QList<DeskBoard::DoneRow> rows;
    const QList<DoneRecord> done = TRY(DeskReader(unit).done(lot.id, mostDone));
    for (const DoneRecord &record : done)
        rows.append(doneOf(record, judge));
    const qint64 today = BusinessDay::of(*lot.zone, context.now, lot.dayStart).number;
    QueueRepository queue(unit);
    const QList<GivenNumber> numbers = TRY(queue.given(lot.id, today, mostDone));
    for (const GivenNumber &number : numbers)
        rows.append(doneOf(number, judge));
    const QList<TurnedAwayRecord> away = TRY(queue.turnedAway(lot.id, today, mostDone));
    for (const TurnedAwayRecord &record : away)
        rows.append(doneOf(record));
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return rows.first(std::min(rows.size(), qsizetype {mostDone}));
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
                              record.enteredAt, record.agreedUntil,
                              record.paidUntil && *record.paidUntil >= context.now});
    }
    answer.parkedCount = TRY(reader.countParked(question.lot));
    const QList<DueRecord> due = TRY(reader.due(question.lot, mostDue));
    for (const DueRecord &record : due)
        answer.due.append({record.stay, record.plate, record.ticket, record.vehicleType, named(record.spot),
                           !record.spot.isEmpty(), record.booked});
    answer.done = TRY(lastDone(unit, answer.free.lot, context));
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
