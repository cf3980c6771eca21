// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "domain/ticketcode.h"
#include "services/fees/feedeeds.h"
#include "services/fees/openfees.h"
#include "services/journal/firstoutcome.h"
#include "services/stays/describestay.h"

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

StayKey feeKeyOf(const QString &text)
{
    return {std::nullopt, text, std::nullopt};
}

QString feeKindWords(FeeKind kind)
{
    return kind == FeeKind::NoShow ? u"did not come"_s : u"given up late"_s;
}

QString feeCode(const QString &stored)
{
    const auto code = TicketCode::fromText(stored);
    return code ? code->shown() : stored;
}

Result<Answer> listFees(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    OpenFees::Question question;
    if (const auto lot = invocation.maybe("lot"_L1))
        question.lot = TRY(context.lot(*lot)).id;
    const auto open = TRY(context.read<OpenFees>(question));
    Answer answer;
    QJsonArray rows;
    QJsonArray sums;
    for (const OpenFee &fee : open.rows) {
        const auto &zone = *fee.zone;
        rows.append(QJsonObject {{u"ticket"_s, feeCode(fee.ticket)},
                                 {u"plate"_s, orNull(fee.plate)},
                                 {u"lot"_s, fee.lotName},
                                 {u"kind"_s, feeKindName(fee.kind)},
                                 {u"due"_s, fee.due.toText()},
                                 {u"currency"_s, fee.due.currency().code()},
                                 {u"from"_s, zone.toText(fee.booked.from)},
                                 {u"until"_s, zone.toText(fee.booked.until)},
                                 {u"since"_s, zone.toText(fee.owedAt)}});
        answer.lines.append(u"%1  %2  %3 (%4), booked %5 to %6, %7"_s.arg(
            feeCode(fee.ticket), fee.plate.isEmpty() ? u"no plate"_s : fee.plate, printed(fee.due),
            feeKindWords(fee.kind), zone.toText(fee.booked.from), zone.toText(fee.booked.until), fee.lotName));
    }
    for (const Money &sum : open.sums) {
        sums.append(QJsonObject {{u"due"_s, sum.toText()}, {u"currency"_s, sum.currency().code()}});
        answer.lines.append(u"Together: %1"_s.arg(printed(sum)));
    }
    if (open.rows.isEmpty())
        answer.lines = {u"Nobody owes a fee."_s};
    if (open.more)
        answer.lines.append(u"Only the newest %1 are listed."_s.arg(open.rows.size()));
    answer.json = {{u"fees"_s, rows}, {u"sums"_s, sums}, {u"more"_s, open.more}};
    return answer;
}

Result<Answer> feePaidAnswer(const PayFee::Outcome &outcome, Context &context)
{
    const auto described = TRY(context.read<DescribeStay>({outcome.stay}));
    Answer answer;
    answer.json = {{u"ticket"_s, described.stay.ticket.shown()},
                   {u"plate"_s, orNull(described.plate)},
                   {u"receipt"_s, outcome.receipt},
                   {u"amount"_s, outcome.amount.toText()},
                   {u"change"_s, outcome.change.toText()},
                   {u"currency"_s, outcome.amount.currency().code()}};
    answer.lines = {u"Paid %1 for booking %2, receipt %3."_s.arg(printed(outcome.amount), described.stay.ticket.shown(),
                                                                 outcome.receipt)};
    if (!outcome.change.isZero())
        answer.lines.append(u"Change: %1"_s.arg(printed(outcome.change)));
    return answer;
}

/// What this command answered the first time, if it was done before under its number: the fee that it named then is
/// open no more. Errors: CommandReused when the number was used for something else.
Result<std::optional<Answer>> feeDoneBefore(const QString &key, Context &context)
{
    const auto before = TRY(context.read<FirstOutcome>({context.commandId()}));
    if (!before)
        return std::optional<Answer>();
    if (before->kind != PayFee::kind)
        return fail(ErrorCode::CommandReused);
    const auto outcome = PayFee::Outcome::fromJson(before->outcome);
    const auto described = TRY(context.read<DescribeStay>({outcome.stay}));
    if (!isNamedBy(described.plate, described.stay.ticket, key))
        return fail(ErrorCode::CommandReused);
    return std::optional(TRY(feePaidAnswer(outcome, context)));
}

Result<Answer> takeFee(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    if (auto first = TRY(feeDoneBefore(invocation.argument, context)))
        return *first;
    const OpenFee fee = TRY(context.read<FeeOfStay>({feeKeyOf(invocation.argument)}));
    PayFee::Command command {{fee.stay, {}, {}}, fee.due, invocation.maybe("pay"_L1).value_or(u"cash"_s)};
    if (const auto tendered = invocation.maybe("tendered"_L1)) {
        const auto money = Money::fromText(*tendered, fee.due.currency());
        if (!money)
            return fail(money.error().code, Field::Tendered);
        command.tendered = *money;
    }
    command.cardReference = invocation.maybe("reference"_L1);
    TRY_DONE(context.sitDownIn(fee.lot));
    return feePaidAnswer(TRY(context.run<PayFee>(command)), context);
}

Result<Answer> waiveFee(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    const auto outcome = TRY(context.run<WaiveFee>({feeKeyOf(invocation.argument), invocation.text("reason"_L1)}));
    const auto described = TRY(context.read<DescribeStay>({outcome.stay}));
    Answer answer;
    answer.json = {{u"ticket"_s, described.stay.ticket.shown()},
                   {u"plate"_s, orNull(described.plate)},
                   {u"amount"_s, outcome.amount.toText()},
                   {u"currency"_s, outcome.amount.currency().code()}};
    answer.lines = {
        u"%1 for booking %2 is not asked for any more."_s.arg(printed(outcome.amount), described.stay.ticket.shown())};
    return answer;
}

} // namespace

std::vector<CommandSpec> feeCommands()
{
    return {
        {"fee list"_L1,
         {},
         false,
         "Say who owes a fee for a booking that was not used."_L1,
         {{"lot"_L1, "L"_L1, "name or number; else every lot"_L1}},
         {},
         listFees},
        {"fee pay"_L1,
         "KEY"_L1,
         true,
         "Take the fee of a booking; KEY is its code or plate."_L1,
         {{"pay"_L1, "METHOD"_L1, "cash or card; else cash"_L1},
          {"tendered"_L1, "A"_L1, "the cash given; else the exact amount"_L1},
          {"reference"_L1, "R"_L1, "what the card terminal printed; never a card number"_L1}},
         "Of a plate the oldest fee is meant."_L1,
         takeFee},
        {"fee waive"_L1,
         "KEY"_L1,
         true,
         "Ask for the fee of a booking no more; listed as an exception."_L1,
         {{"reason"_L1, "R"_L1, "why"_L1, true}},
         "Of a plate the oldest fee is meant."_L1,
         waiveFee},
    };
}

} // namespace parkdesk::ctl
