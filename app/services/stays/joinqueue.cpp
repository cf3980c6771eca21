// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/joinqueue.h"

#include "domain/businessday.h"
#include "services/json.h"
#include "services/stays/newstay.h"
#include "storage/lotrepository.h"
#include "storage/queuerepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject JoinQueue::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)}, {u"type"_s, vehicleType}, {u"plate"_s, plate}};
}

QJsonObject JoinQueue::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"entry"_s, json::of(entry)}, {u"number"_s, number}};
}

JoinQueue::Outcome JoinQueue::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<QueueEntryId>(json.value("entry"_L1)), json.value("number"_L1).toInt()};
}

Result<JoinQueue::Outcome> JoinQueue::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    const Newcomer newcomer =
        TRY(newcomerOf(unit, {command.plate, {}, command.vehicleType, PlateNeed::UnlessOptionalOrNoted}, context));
    const qint64 day = BusinessDay::of(*lot.zone, context.now, lot.dayStart).number;
    QueueRepository queue(unit);
    if (newcomer.vehicle) {
        if (TRY(StayRepository(unit).twins(lot.id, *newcomer.vehicle)).parked > 0)
            return fail(ErrorCode::AlreadyInside, Field::Plate);
        const QList<WaitingRecord> waiting = TRY(queue.waiting(lot.id, day));
        for (const WaitingRecord &row : waiting) {
            if (row.vehicle == newcomer.vehicle)
                return fail(ErrorCode::AlreadyExists, Field::Queue, {{u"number"_s, row.number}});
        }
    }
    const QueueEntry entry =
        TRY(queue.join({lot.id, day, newcomer.type.id, newcomer.vehicle, context.actor.staff}, context.now));
    return Outcome {entry.id, entry.number};
}

} // namespace parkdesk
