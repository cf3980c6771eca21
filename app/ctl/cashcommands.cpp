// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "domain/plate.h"
#include "services/journal/firstoutcome.h"
#include "services/stays/describestay.h"
#include "services/stays/leavestay.h"
#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

StayKey keyOf(const QString &text)
{
    return {std::nullopt, text, std::nullopt};
}

QString shownTicket(const QString &stored)
{
    const auto code = TicketCode::fromText(stored);
    return code ? code->shown() : stored;
}

Answer quoted(const QuoteStay::Answer &quote)
{
    const Price &price = quote.price;
    const ZoneRules &zone = *quote.zone;
    Answer answer;
    answer.json = {{u"stay"_s, price.stay.value},
                   {u"ticket"_s, shownTicket(quote.ticket)},
                   {u"lot"_s, quote.lotName},
                   {u"vehicle"_s, quote.vehicleType},
                   {u"plate"_s, orNull(quote.plate)},
                   {u"spot"_s, orNull(quote.spot)},
                   {u"entered_at"_s, zone.toText(quote.enteredAt)},
                   {u"exit_at"_s, zone.toText(price.exitAt)},
                   {u"held_until"_s, zone.toText(quote.heldUntil)},
                   {u"paid_until"_s, timeOf(quote.paidUntil, zone)},
                   {u"amount"_s, price.charge.amount.toText()},
                   {u"paid"_s, price.paid.toText()},
                   {u"due"_s, price.due.toText()},
                   {u"due_in_cash"_s, price.dueBy(u"cash"_s).toText()},
                   {u"currency"_s, price.due.currency().code()},
                   {u"fallback"_s, price.fallback},
                   {u"lines"_s, linesOf(price.charge, zone)}};
    const QString vehicle = quote.plate.isEmpty() ? quote.vehicleType : quote.plate;
    answer.lines = {u"Ticket %1, %2, since %3"_s.arg(shownTicket(quote.ticket), vehicle, zone.toText(quote.enteredAt))};
    answer.lines += printedLines(price.charge);
    if (!price.paid.isZero())
        answer.lines.append(u"Paid %1"_s.arg(printed(price.paid)));
    answer.lines.append(u"Due %1"_s.arg(printed(price.due)));
    if (price.cashDue)
        answer.lines.append(u"In cash %1"_s.arg(printed(*price.cashDue)));
    return answer;
}

Result<Answer> quoteStay(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    return quoted(TRY(context.read<QuoteStay>({keyOf(invocation.argument), invocation.has("lost-ticket"_L1)})));
}

/// The stay as it stands now, and what was paid for it just now or the first time that this was commanded.
QJsonObject settledJson(const DescribeStay::Answer &described)
{
    const ZoneRules &zone = *described.lot.zone;
    const Money nothing(0, described.lot.currency);
    const Money amount = described.charge ? described.charge->amount : nothing;
    return {{u"stay"_s, described.stay.id.value},
            {u"ticket"_s, described.stay.ticket.shown()},
            {u"lot"_s, described.lot.name},
            {u"vehicle"_s, described.vehicleType},
            {u"plate"_s, orNull(described.plate)},
            {u"spot"_s, orNull(described.spot)},
            {u"entered_at"_s, timeOf(described.stay.enteredAt, zone)},
            {u"left_at"_s, timeOf(described.stay.leftAt, zone)},
            {u"paid_until"_s, timeOf(described.stay.paidUntil, zone)},
            {u"amount"_s, amount.toText()},
            {u"paid"_s, nothing.toText()},
            {u"change"_s, nothing.toText()},
            {u"due"_s, nothing.toText()},
            {u"currency"_s, described.lot.currency.code()},
            {u"receipt"_s, QJsonValue::Null},
            {u"left"_s, described.stay.state == StayState::Left},
            {u"lines"_s, described.charge ? linesOf(*described.charge, zone) : QJsonArray()}};
}

Result<Answer> paidAnswer(const PayStay::Outcome &outcome, Context &context)
{
    const auto described = TRY(context.read<DescribeStay>({outcome.stay}));
    const ZoneRules &zone = *described.lot.zone;
    Answer answer;
    answer.json = settledJson(described);
    answer.json.insert(u"paid"_s, outcome.amount.toText());
    answer.json.insert(u"change"_s, outcome.change.toText());
    answer.json.insert(u"receipt"_s, orNull(outcome.receipt));
    answer.json.insert(u"paid_until"_s, zone.toText(outcome.paidUntil));
    answer.json.insert(u"left"_s, outcome.left);
    answer.lines = {outcome.receipt.isEmpty()
                        ? u"Ticket %1, no receipt"_s.arg(described.stay.ticket.shown())
                        : u"Receipt %1, ticket %2"_s.arg(outcome.receipt, described.stay.ticket.shown())};
    if (described.charge)
        answer.lines += printedLines(*described.charge);
    answer.lines.append(u"Paid %1, change %2"_s.arg(printed(outcome.amount), printed(outcome.change)));
    answer.lines.append(outcome.left ? u"The vehicle has left."_s
                                     : u"The exit is open until %1."_s.arg(zone.toText(outcome.paidUntil)));
    return answer;
}

Result<Answer> leftAnswer(const LeaveStay::Outcome &outcome, Context &context)
{
    const auto described = TRY(context.read<DescribeStay>({outcome.stay}));
    Answer answer;
    answer.json = settledJson(described);
    answer.json.insert(u"amount"_s, outcome.amount.toText());
    answer.json.insert(u"left"_s, true);
    answer.json.insert(u"left_at"_s, described.lot.zone->toText(outcome.leftAt));
    answer.lines = {u"Nothing is due on ticket %1. The vehicle has left."_s.arg(described.stay.ticket.shown())};
    return answer;
}

/// What this command answered the first time, if it was done before under its number: the price that it named then
/// cannot be asked for again. Errors: CommandReused when the number was used for something else.
Result<std::optional<Answer>> doneBefore(const QString &key, bool leaving, Context &context)
{
    const auto before = TRY(context.read<FirstOutcome>({context.commandId()}));
    if (!before)
        return std::optional<Answer>();
    std::optional<Answer> answer;
    StayId stay;
    if (before->kind == PayStay::kind) {
        const auto outcome = PayStay::Outcome::fromJson(before->outcome);
        if (outcome.left == leaving)
            answer = TRY(paidAnswer(outcome, context));
        stay = outcome.stay;
    } else if (before->kind == LeaveStay::kind && leaving) {
        const auto outcome = LeaveStay::Outcome::fromJson(before->outcome);
        answer = TRY(leftAnswer(outcome, context));
        stay = outcome.stay;
    }
    if (!answer)
        return fail(ErrorCode::CommandReused);
    const auto described = TRY(context.read<DescribeStay>({stay}));
    if (!isNamedBy(described.plate, described.stay.ticket, key))
        return fail(ErrorCode::CommandReused);
    return answer;
}

Result<PayStay::Command> payment(const Invocation &invocation, const QuoteStay::Answer &quote)
{
    PayStay::Command command;
    command.key.stay = quote.price.stay;
    command.exitAt = quote.price.exitAt;
    command.chargeHash = quote.price.hash;
    command.method = invocation.maybe("pay"_L1).value_or(u"cash"_s);
    command.due = quote.price.dueBy(command.method);
    if (const auto tendered = invocation.maybe("tendered"_L1)) {
        const auto money = Money::fromText(*tendered, quote.price.due.currency());
        if (!money)
            return fail(money.error().code, Field::Tendered);
        command.tendered = *money;
    }
    command.cardReference = invocation.maybe("reference"_L1);
    command.lostTicket = invocation.has("lost-ticket"_L1);
    if (const auto price = invocation.maybe("price"_L1)) {
        command.managerPrice = TRY(Money::fromText(*price, quote.price.due.currency()));
        command.priceReason = invocation.text("reason"_L1);
    }
    return command;
}

Result<Answer> settle(const Invocation &invocation, Context &context, bool leaving)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    if (auto first = TRY(doneBefore(invocation.argument, leaving, context)))
        return *first;
    const bool byManager = invocation.has("price"_L1);
    const auto quote =
        TRY(context.read<QuoteStay>({keyOf(invocation.argument), invocation.has("lost-ticket"_L1), byManager}));
    if (leaving && quote.price.due.isZero() && !byManager) {
        LeaveStay::Command command;
        command.key.stay = quote.price.stay;
        return leftAnswer(TRY(context.run<LeaveStay>(command)), context);
    }
    PayStay::Command command = TRY(payment(invocation, quote));
    command.thenLeave = leaving;
    TRY_DONE(context.sitDownIn(quote.lot));
    return paidAnswer(TRY(context.run<PayStay>(command)), context);
}

Result<Answer> pay(const Invocation &invocation, Context &context)
{
    return settle(invocation, context, false);
}

Result<Answer> leave(const Invocation &invocation, Context &context)
{
    return invocation.has("pay"_L1) ? settle(invocation, context, true) : quoteStay(invocation, context);
}

QString priceContradiction(const Invocation &invocation)
{
    return invocation.has("price"_L1) != invocation.has("reason"_L1) ? u"--price and --reason go together."_s
                                                                     : QString();
}

QString leaveContradiction(const Invocation &invocation)
{
    const bool pays = invocation.has("pay"_L1);
    if (!pays && (invocation.has("tendered"_L1) || invocation.has("reference"_L1) || invocation.has("price"_L1)))
        return u"Without --pay nothing is paid: \"leave\" only says what is due."_s;
    return priceContradiction(invocation);
}

const OptionSpec tenderedOption {"tendered"_L1, "A"_L1, "the cash given; else the exact amount"_L1};
const OptionSpec referenceOption {"reference"_L1, "R"_L1, "what the card terminal printed; never a card number"_L1};
const OptionSpec lostTicketOption {"lost-ticket"_L1, {}, "by the tariff's rule for lost tickets"_L1};
const OptionSpec priceOption {"price"_L1, "A"_L1, "what to take when no rule gives a price; a manager may"_L1};
const OptionSpec reasonOption {"reason"_L1, "R"_L1, "why at that price"_L1};

} // namespace

bool isNamedBy(const QString &plate, const TicketCode &ticket, const QString &text)
{
    if (const auto code = TicketCode::fromText(text); code && *code == ticket)
        return true;
    const auto typed = Plate::fromText(text);
    const auto known = Plate::fromText(plate);
    return typed && known && *typed == *known;
}

std::vector<CommandSpec> cashCommands()
{
    return {
        {"quote"_L1,
         "KEY"_L1,
         true,
         "Say what leaving now would cost; KEY is a ticket or plate."_L1,
         {lostTicketOption},
         {},
         quoteStay},
        {"pay"_L1,
         "KEY"_L1,
         true,
         "Take what is due; the vehicle may leave until the time to drive out is over."_L1,
         {{"pay"_L1, "METHOD"_L1, "cash or card; else cash"_L1},
          tenderedOption,
          referenceOption,
          lostTicketOption,
          priceOption,
          reasonOption},
         {},
         pay,
         priceContradiction},
        {"leave"_L1,
         "KEY"_L1,
         true,
         "Say what is due; with --pay, take it and let the vehicle out."_L1,
         {{"pay"_L1, "METHOD"_L1, "cash or card"_L1},
          tenderedOption,
          referenceOption,
          lostTicketOption,
          priceOption,
          reasonOption},
         "With --pay a vehicle on which nothing is due is let out too."_L1,
         leave,
         leaveContradiction},
    };
}

} // namespace parkdesk::ctl
