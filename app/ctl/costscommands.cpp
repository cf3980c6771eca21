// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "services/costs/setcosts.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

/// "2026-11", as months are counted from year 0.
std::optional<qint64> monthOfText(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})-(\\d{2})$"_s);
    const auto match = form.match(text);
    const qint64 month = match.captured(2).toInt();
    return match.hasMatch() && month >= 1 && month <= 12 ? std::optional(match.captured(1).toInt() * 12 + month - 1)
                                                         : std::nullopt;
}

QString textOfMonth(qint64 month)
{
    return u"%1-%2"_s.arg(month / 12, 4, 10, QChar(u'0')).arg(month % 12 + 1, 2, 10, QChar(u'0'));
}

/// Within a command of its own budgets need not say so again: "revenue" is "budget_revenue".
QString shortName(MonthEntryKind kind)
{
    return monthEntryName(kind).remove(u"budget_"_s);
}

std::optional<MonthEntryKind> kindOf(const QString &name, bool costs)
{
    const auto kind = monthEntryFromName(costs ? name : u"budget_"_s + name);
    return kind && isCost(*kind) == costs ? kind : std::nullopt;
}

QString kindNames(bool costs)
{
    QStringList names;
    for (const MonthEntryKind kind : allMonthEntryKinds) {
        if (isCost(kind) == costs)
            names.append(shortName(kind));
    }
    return names.join(u", "_s);
}

QString wrongMonth(const Invocation &invocation, QLatin1StringView option)
{
    return invocation.has(option) && !monthOfText(invocation.text(option))
        ? u"--%1 needs a month such as 2026-11."_s.arg(option)
        : QString();
}

QString contradictionOfSet(const Invocation &invocation, bool costs)
{
    if (invocation.has("amount"_L1) == invocation.has("none"_L1))
        return u"Say either --amount or --none."_s;
    if (!kindOf(invocation.maybe("kind"_L1).value_or(costs ? u"other"_s : u"revenue"_s), costs))
        return u"--kind is one of: %1."_s.arg(kindNames(costs));
    return wrongMonth(invocation, "month"_L1);
}

QString costsContradiction(const Invocation &invocation)
{
    return contradictionOfSet(invocation, true);
}

QString budgetContradiction(const Invocation &invocation)
{
    return contradictionOfSet(invocation, false);
}

QString listContradiction(const Invocation &invocation)
{
    const QString from = wrongMonth(invocation, "from"_L1);
    return from.isEmpty() ? wrongMonth(invocation, "until"_L1) : from;
}

template <UseCase U>
Result<Answer> setEntry(const Invocation &invocation, Context &context, bool costs)
{
    TRY_DONE(context.logIn(Access::Write));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    MonthEntryCommand command;
    command.lot = lot.id;
    command.month = *monthOfText(invocation.text("month"_L1));
    command.kind = *kindOf(invocation.maybe("kind"_L1).value_or(costs ? u"other"_s : u"revenue"_s), costs);
    if (const auto amount = invocation.maybe("amount"_L1)) {
        const auto money = Money::fromText(*amount, lot.currency);
        if (!money)
            return fail(ErrorCode::BadAmount, Field::Amount);
        command.amount = *money;
    }
    const auto outcome = TRY(context.run<U>(command));
    Answer answer;
    const QString amount = command.amount ? command.amount->toText() : QString();
    answer.json = {{u"lot"_s, lot.name},
                   {u"month"_s, textOfMonth(command.month)},
                   {u"kind"_s, shortName(command.kind)},
                   {u"amount"_s, command.amount ? QJsonValue(amount) : QJsonValue()},
                   {u"currency"_s, lot.currency.code()},
                   {u"changed"_s, outcome.changed}};
    answer.lines = {command.amount ? u"%1, %2, %3: %4 %5."_s.arg(lot.name, textOfMonth(command.month),
                                                                 shortName(command.kind), amount, lot.currency.code())
                                   : u"%1, %2, %3: nothing is said any more."_s.arg(
                                       lot.name, textOfMonth(command.month), shortName(command.kind))};
    return answer;
}

Result<Answer> setCosts(const Invocation &invocation, Context &context)
{
    return setEntry<SetCosts>(invocation, context, true);
}

Result<Answer> setBudget(const Invocation &invocation, Context &context)
{
    return setEntry<SetBudget>(invocation, context, false);
}

Result<Answer> listEntries(const Invocation &invocation, Context &context, bool costs)
{
    TRY_DONE(context.logIn(Access::Read));
    MonthEntries::Question question;
    if (invocation.has("lot"_L1))
        question.lots = {TRY(context.lot(invocation.text("lot"_L1))).id};
    if (invocation.has("from"_L1))
        question.from = *monthOfText(invocation.text("from"_L1));
    if (invocation.has("until"_L1))
        question.until = *monthOfText(invocation.text("until"_L1));
    Answer answer;
    QJsonArray rows;
    const auto entries = TRY(context.read<MonthEntries>(question));
    for (const MonthEntries::Row &row : entries) {
        if (isCost(row.entry.kind) != costs)
            continue;
        const QString month = textOfMonth(row.entry.month);
        rows.append(QJsonObject {{u"lot"_s, row.lot},
                                 {u"month"_s, month},
                                 {u"kind"_s, shortName(row.entry.kind)},
                                 {u"amount"_s, row.amount.toText()},
                                 {u"currency"_s, row.amount.currency().code()}});
        answer.lines.append(u"%1  %2  %3  %4 %5"_s.arg(row.lot, month, shortName(row.entry.kind), row.amount.toText(),
                                                       row.amount.currency().code()));
    }
    answer.json = {{costs ? u"costs"_s : u"budget"_s, rows}};
    if (rows.isEmpty())
        answer.lines = {u"Nothing was entered."_s};
    return answer;
}

Result<Answer> listCosts(const Invocation &invocation, Context &context)
{
    return listEntries(invocation, context, true);
}

Result<Answer> listBudget(const Invocation &invocation, Context &context)
{
    return listEntries(invocation, context, false);
}

std::vector<OptionSpec> setOptions(QLatin1StringView kinds)
{
    return {{"lot"_L1, "LOT"_L1, "name or number"_L1, true},
            {"month"_L1, "MONTH"_L1, "such as 2026-11"_L1, true},
            {"kind"_L1, "K"_L1, kinds},
            {"amount"_L1, "A"_L1, "for the whole month, in the lot's currency"_L1},
            {"none"_L1, {}, "take back what was entered"_L1}};
}

std::vector<OptionSpec> listOptions()
{
    return {{"lot"_L1, "LOT"_L1, "one lot; else all"_L1},
            {"from"_L1, "MONTH"_L1, "the first month"_L1},
            {"until"_L1, "MONTH"_L1, "the month after the last one"_L1}};
}

} // namespace

std::vector<CommandSpec> costsCommands()
{
    return {
        forecastCommand(),
        {"costs set"_L1,
         {},
         false,
         "Enter what a lot cost in a month."_L1,
         setOptions("rent, wages, energy, upkeep or other; other unless told"_L1),
         "Reports of profit take costs by the day: a part of a month bears its share of it."_L1,
         setCosts,
         costsContradiction},
        {"costs list"_L1,
         {},
         false,
         "List the costs that were entered."_L1,
         listOptions(),
         {},
         listCosts,
         listContradiction},
        {"budget set"_L1,
         {},
         false,
         "Enter what a lot is to earn or to cost in a month."_L1,
         setOptions("revenue or costs; revenue unless told"_L1),
         {},
         setBudget,
         budgetContradiction},
        {"budget list"_L1,
         {},
         false,
         "List the budget that was entered."_L1,
         listOptions(),
         {},
         listBudget,
         listContradiction},
    };
}

} // namespace parkdesk::ctl
