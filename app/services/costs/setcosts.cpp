// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/costs/setcosts.h"

#include "services/json.h"
#include "storage/lotrepository.h"
#include "storage/monthentryrepository.h"
#include "storage/unitofwork.h"

#include <QHash>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Result<MonthEntryOutcome> sayOfMonth(UnitOfWork &unit, const MonthEntryCommand &command, bool costs)
{
    if (command.month < SetCosts::firstMonth || command.month > SetCosts::lastMonth)
        return fail(ErrorCode::BadTime, Field::Month);
    if (isCost(command.kind) != costs)
        return fail(ErrorCode::BadCode, Field::Kind);
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    std::optional<qint64> amount;
    if (command.amount) {
        if (command.amount->currency() != lot.currency)
            return fail(ErrorCode::BadCurrency, Field::Currency);
        if (command.amount->isNegative())
            return fail(ErrorCode::BadAmount, Field::Amount);
        amount = command.amount->minor();
    }
    MonthEntryRepository entries(unit);
    if (TRY(entries.amount(lot.id, command.month, command.kind)) == amount)
        return MonthEntryOutcome {command.month, false};
    TRY_DONE(entries.set(lot.id, command.month, command.kind, amount));
    return MonthEntryOutcome {command.month, true};
}

} // namespace

QJsonObject MonthEntryCommand::toJson() const
{
    return {{u"lot"_s, json::of(lot)},
            {u"month"_s, month},
            {u"kind"_s, monthEntryName(kind)},
            {u"amount"_s, json::of(amount)}};
}

QJsonObject MonthEntryOutcome::toJson() const
{
    return {{u"v"_s, 1}, {u"month"_s, month}, {u"changed"_s, changed}};
}

MonthEntryOutcome MonthEntryOutcome::fromJson(const QJsonObject &json)
{
    return {json.value("month"_L1).toInteger(), json.value("changed"_L1).toBool()};
}

Result<SetCosts::Outcome> SetCosts::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    return sayOfMonth(unit, command, true);
}

Result<SetBudget::Outcome> SetBudget::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    return sayOfMonth(unit, command, false);
}

Result<MonthEntries::Answer> MonthEntries::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    QHash<LotId, Lot> lots;
    const QList<Lot> all = TRY(LotRepository(unit).allEver()); // what a lot cost does not go with it
    for (const Lot &lot : all)
        lots.insert(lot.id, lot);
    for (const LotId lot : question.lots) {
        if (!lots.contains(lot))
            return fail(ErrorCode::UnknownLot, Field::Lot);
    }
    Answer rows;
    const QList<MonthEntry> entries = TRY(MonthEntryRepository(unit).between({question.from, question.until}));
    for (const MonthEntry &entry : entries) {
        const auto lot = lots.constFind(entry.lot);
        if (lot != lots.cend() && (question.lots.isEmpty() || question.lots.contains(entry.lot)))
            rows.append({entry, lot->name, Money(entry.amount, lot->currency)});
    }
    return rows;
}

} // namespace parkdesk
