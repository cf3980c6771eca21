// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/undo/lastdeed.h"

#include "services/json.h"
#include "storage/deskreader.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Whoever did more than this since cannot mean what came before.
constexpr int mostLooked = 50;

LastDeed::Deed deedOf(const DoneRecord &record, const UndoState &undo)
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
    deed.left = record.outcome.value("left"_L1).toBool();
    deed.lot = record.lot;
    deed.undo = undo;
    return deed;
}

} // namespace

Result<LastDeed::Answer> LastDeed::fetch(UnitOfWork &unit, const Question &, const DeedContext &context)
{
    const UndoJudge judge = TRY(UndoJudge::forActor(unit, context.actor, context.now));
    const QList<DoneRecord> deeds = TRY(DeskReader(unit).doneBy(context.actor.staff, mostLooked));
    Answer newest;
    for (const DoneRecord &record : deeds) {
        if (record.deed == "undo"_L1 || record.countered)
            continue;
        const UndoState state = judge.judge(record);
        if (state.isPossible())
            return Answer(deedOf(record, state));
        if (!newest)
            newest = deedOf(record, state);
    }
    return newest;
}

} // namespace parkdesk
