// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/queuedeeds.h"

#include "services/json.h"
#include "storage/lotrepository.h"
#include "storage/queuerepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject CallQueue::Command::toJson() const
{
    return {{u"entry"_s, json::of(entry)}};
}

QJsonObject CallQueue::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"number"_s, number}};
}

CallQueue::Outcome CallQueue::Outcome::fromJson(const QJsonObject &json)
{
    return {json.value("number"_L1).toInt()};
}

namespace {

/// The entry, now that nobody else can change it.
Result<QueueEntry> lockedEntry(UnitOfWork &unit, QueueEntryId id)
{
    QueueRepository queue(unit);
    TRY(LotRepository(unit).lock(TRY(queue.find(id)).lot));
    return queue.find(id);
}

} // namespace

Result<CallQueue::Outcome> CallQueue::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const QueueEntry entry = TRY(lockedEntry(unit, command.entry));
    TRY_DONE(QueueRepository(unit).call(entry, context.now));
    return Outcome {entry.number};
}

Result<LeaveQueue::Outcome> LeaveQueue::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const QueueEntry entry = TRY(lockedEntry(unit, command.entry));
    TRY_DONE(QueueRepository(unit).end(entry.id, std::nullopt, context.now));
    return Outcome {entry.number};
}

} // namespace parkdesk
