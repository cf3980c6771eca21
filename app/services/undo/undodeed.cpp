// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/undo/undodeed.h"

#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "services/stays/rolling.h"
#include "services/undo/takeback.h"
#include "services/undo/undostate.h"
#include "storage/cashrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject UndoDeed::Command::toJson() const
{
    return {{u"journal"_s, json::of(journal)}, {u"reason"_s, reason}};
}

QJsonObject UndoDeed::Outcome::toJson() const
{
    QJsonObject json {{u"v"_s, 1},           {u"journal"_s, json::of(journal)},
                      {u"deed"_s, deed},     {u"stay"_s, json::of(stay)},
                      {u"ticket"_s, ticket}, {u"spot"_s, spot},
                      {u"moved"_s, moved}};
    if (repaid) {
        json.insert(u"repaid"_s, json::of(*repaid));
        json.insert(u"method"_s, method);
        json.insert(u"receipt"_s, receipt);
    }
    return json;
}

UndoDeed::Outcome UndoDeed::Outcome::fromJson(const QJsonObject &json)
{
    Outcome outcome;
    outcome.journal = json::id<JournalId>(json.value("journal"_L1));
    outcome.deed = json.value("deed"_L1).toString();
    outcome.stay = json::id<StayId>(json.value("stay"_L1));
    outcome.ticket = json.value("ticket"_L1).toString();
    outcome.spot = json.value("spot"_L1).toString();
    outcome.moved = json.value("moved"_L1).toBool();
    if (json.contains("repaid"_L1))
        outcome.repaid = json::money(json.value("repaid"_L1));
    outcome.method = json.value("method"_L1).toString();
    outcome.receipt = json.value("receipt"_L1).toString();
    return outcome;
}

namespace {

using Undoing = Done (*)(const TakeBack &, UndoDeed::Outcome &);

struct UndoOfKind {
    QLatin1StringView kind;
    Undoing undo;
};
constexpr UndoOfKind undoings[] = {
    {"enter"_L1, undoEnter},
    {"reserve"_L1, undoReserve},
    {"reserve_repacked"_L1, undoReserve},
    {"reserve_series"_L1, undoSeries},
    {"arrive"_L1, undoArrive},
    {"extend"_L1, undoExtend},
    {"move"_L1, undoMove},
    {"correct"_L1, undoCorrect},
    {"cancel"_L1, undoCancel},
    {"leave"_L1, undoLeave},
    {"pay"_L1, undoPay},
    {"pay_fee"_L1, undoPay},
};

Undoing undoingOf(const QString &kind)
{
    for (const UndoOfKind &known : undoings) {
        if (known.kind == kind)
            return known.undo;
    }
    return nullptr;
}

/// The reason, without which no money goes back.
Result<QString> reasonFor(const QString &typed, bool money, const DeedContext &context)
{
    const QString reason = TRY(readText(typed, Field::Reason));
    if (money && reason.isEmpty())
        return fail(ErrorCode::Required, Field::Reason);
    if (money && !context.actor.may(Permission::TakeMoney))
        return fail(ErrorCode::NotPermitted);
    return reason;
}

} // namespace

Result<UndoDeed::Outcome> UndoDeed::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    CounterRepository counters(unit);
    const LotId where = TRY(counters.deed(command.journal)).done.lot;
    const Lot lot = TRY(LotRepository(unit).lock(where));
    // What time did to others comes first; it never stands in the way of taking a deed back.
    TRY_DONE(rollUrgent(unit, lot, context.now));
    const DeedRecord deed = TRY(counters.deed(command.journal)); // again, now that nobody else can change it
    const UndoState state = TRY(UndoJudge::forActor(unit, context.actor, context.now)).judge(deed.done);
    if (state.refused)
        return fail(*state.refused, Field::None, {{u"deed"_s, deed.done.deed}, {u"later"_s, deed.done.laterDeed}});
    const Undoing undo = undoingOf(deed.done.deed);
    if (undo == nullptr)
        return fail(ErrorCode::CannotUndo, Field::None, {{u"deed"_s, deed.done.deed}});
    const QString reason = TRY(reasonFor(command.reason, state.money, context));

    const Stay stay = TRY(StayRepository(unit).find(deed.done.stay));
    TRY_DONE(counters.add({command.journal, stay.id, context.actor.staff, context.command, reason}, context.now));
    Outcome outcome;
    outcome.journal = command.journal;
    outcome.deed = deed.done.deed;
    outcome.stay = stay.id;
    outcome.ticket = stay.ticket.stored();
    TRY_DONE(undo({unit, lot, stay, deed, context}, outcome));
    if (state.money)
        TRY_DONE(CashRepository(unit).addException(u"void"_s, stay.id, reason, context.actor.staff, context.now));
    return outcome;
}

} // namespace parkdesk
