// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "services/stays/joinqueue.h"
#include "services/stays/queuedeeds.h"
#include "services/stays/queueoflot.h"
#include "services/stays/turnaway.h"

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> listQueue(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    const auto found = TRY(context.read<QueueOfLot>({lot.id}));
    Answer answer;
    QJsonArray rows;
    for (const QueueOfLot::Row &row : found.waiting) {
        rows.append(QJsonObject {{u"number"_s, row.number},
                                 {u"plate"_s, orNull(row.plate)},
                                 {u"vehicle"_s, row.vehicleType},
                                 {u"since"_s, lot.zone->toText(row.joinedAt)},
                                 {u"called_at"_s, timeOf(row.calledAt, *lot.zone)}});
        answer.lines.append(u"%1  %2 (%3), since %4%5"_s.arg(
            QString::number(row.number), row.plate.isEmpty() ? u"no plate"_s : row.plate, row.vehicleType,
            lot.zone->toText(row.joinedAt), row.calledAt ? u", called"_s : QString()));
    }
    if (found.waiting.isEmpty())
        answer.lines = {u"Nobody waits."_s};
    answer.lines.append(u"Turned away today: %1"_s.arg(found.turnedAwayToday));
    answer.json = {{u"lot"_s, lot.name}, {u"waiting"_s, rows}, {u"turned_away_today"_s, found.turnedAwayToday}};
    return answer;
}

Result<Answer> joinQueue(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    TRY_DONE(context.sitDownIn(lot.id));
    const auto outcome =
        TRY(context.run<JoinQueue>({lot.id, invocation.text("vehicle"_L1), invocation.text("plate"_L1)}));
    Answer answer;
    answer.json = {{u"lot"_s, lot.name}, {u"number"_s, outcome.number}};
    answer.lines = {u"It waits as number %1."_s.arg(outcome.number)};
    return answer;
}

/// The entry of today with the number that was said. Errors: NotWaiting.
Result<QueueEntryId> entryOf(const Invocation &invocation, const Lot &lot, Context &context)
{
    const auto found = TRY(context.read<QueueOfLot>({lot.id}));
    for (const QueueOfLot::Row &row : found.waiting) {
        if (QString::number(row.number) == invocation.argument)
            return row.entry;
    }
    return fail(ErrorCode::NotWaiting, Field::Queue);
}

template <typename Deed>
Result<Answer> withNumber(const Invocation &invocation, Context &context, const QString &sentence)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    TRY_DONE(context.sitDownIn(lot.id));
    const auto outcome = TRY(context.run<Deed>({TRY(entryOf(invocation, lot, context))}));
    Answer answer;
    answer.json = {{u"lot"_s, lot.name}, {u"number"_s, outcome.number}};
    answer.lines = {sentence.arg(outcome.number)};
    return answer;
}

Result<Answer> callQueue(const Invocation &invocation, Context &context)
{
    return withNumber<CallQueue>(invocation, context, u"Number %1 is called."_s);
}

Result<Answer> leaveQueue(const Invocation &invocation, Context &context)
{
    return withNumber<LeaveQueue>(invocation, context, u"Number %1 waits no longer."_s);
}

Result<Answer> turnAway(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    TRY_DONE(context.sitDownIn(lot.id));
    const auto outcome =
        TRY(context.run<TurnAway>({lot.id, invocation.text("vehicle"_L1), invocation.text("reason"_L1)}));
    Answer answer;
    answer.json = {{u"lot"_s, lot.name}, {u"turned_away_today"_s, outcome.today}};
    answer.lines = {u"Turned away today: %1"_s.arg(outcome.today)};
    return answer;
}

const OptionSpec lotOption {"lot"_L1, "L"_L1, "name or number"_L1, true};

} // namespace

std::vector<CommandSpec> queueCommands()
{
    return {
        {"queue list"_L1, {}, false, "Name who waits for a place today."_L1, {lotOption}, {}, listQueue},
        {"queue join"_L1,
         {},
         false,
         "Let a vehicle wait for a place; it gets a number of today."_L1,
         {lotOption,
          {"plate"_L1, "P"_L1, "its plate; only cycles need none"_L1},
          {"vehicle"_L1, "V"_L1, "car, truck, bike, scooty, cycle; else as it came last, else car"_L1}},
         {},
         joinQueue},
        {"queue call"_L1, "N"_L1, true, "Call number N: a place is free."_L1, {lotOption}, {}, callQueue},
        {"queue leave"_L1, "N"_L1, true, "Take number N out of the queue."_L1, {lotOption}, {}, leaveQueue},
        {"turn-away"_L1,
         {},
         false,
         "Send a vehicle away, and count it with its reason."_L1,
         {lotOption,
          {"reason"_L1, "R"_L1, "why"_L1, true},
          {"vehicle"_L1, "V"_L1, "car, truck, bike, scooty, cycle; else car"_L1}},
         {},
         turnAway},
    };
}

} // namespace parkdesk::ctl
