// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/undo/lastdeed.h"

#include "services/json.h"
#include "storage/counterrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Whoever did more than this since cannot mean what came before.
constexpr int mostLooked = 50;

/// What changes nothing that could be taken back: what was taken back, and copies of paper.
bool isNoDeed(const QString &kind)
{
    return kind == "undo"_L1 || kind == "reprint"_L1;
}

Result<LastDeed::Deed> deedOf(UnitOfWork &unit, const DoneRecord &record, const UndoState &undo)
{
    LastDeed::Deed deed;
    deed.journal = JournalId {record.journal};
    deed.kind = record.deed;
    deed.at = record.at;
    deed.stay = record.stay;
    deed.plate = record.plate;
    deed.ticket = record.ticket;
    deed.spot = record.outcome.value("spot"_L1).toString();
    if (record.outcome.contains("amount"_L1))
        deed.amount = json::money(record.outcome.value("amount"_L1));
    if (record.deed == "pay"_L1 || record.deed == "pay_fee"_L1) {
        const auto payment = json::id<PaymentId>(record.outcome.value("payment"_L1));
        deed.method = TRY(CounterRepository(unit).payment(payment)).method;
        deed.receipt = record.outcome.value("receipt"_L1).toString();
    }
    deed.left = record.outcome.value("left"_L1).toBool();
    deed.lot = record.lot;
    deed.undo = undo;
    return deed;
}

} // namespace

Result<LastDeed::Answer> LastDeed::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const UndoJudge judge = TRY(UndoJudge::forActor(unit, context.actor, context.now));
    if (question.journal) {
        const DoneRecord record = TRY(CounterRepository(unit).deed(*question.journal)).done;
        return Answer(TRY(deedOf(unit, record, judge.judge(record))));
    }
    const QList<DoneRecord> deeds = TRY(DeskReader(unit).doneBy(context.actor.staff, mostLooked));
    Answer newest;
    for (const DoneRecord &record : deeds) {
        if (isNoDeed(record.deed) || record.countered || (question.stay && record.stay != *question.stay))
            continue;
        const UndoState state = judge.judge(record);
        if (state.isPossible())
            return Answer(TRY(deedOf(unit, record, state)));
        if (!newest)
            newest = TRY(deedOf(unit, record, state));
    }
    return newest;
}

} // namespace parkdesk
