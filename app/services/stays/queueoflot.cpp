// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/queueoflot.h"

#include "domain/businessday.h"
#include "storage/lotrepository.h"
#include "storage/queuerepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<QueueOfLot::Answer> QueueOfLot::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    const qint64 day = BusinessDay::of(*lot.zone, context.now, lot.dayStart).number;
    QueueRepository queue(unit);
    Answer answer;
    const QList<WaitingRecord> waiting = TRY(queue.waiting(lot.id, day));
    for (const WaitingRecord &row : waiting)
        answer.waiting.append({row.id, row.number, row.plate, row.vehicleType, row.joinedAt, row.calledAt});
    answer.turnedAwayToday = TRY(queue.countTurnedAway(lot.id, day));
    return answer;
}

} // namespace parkdesk
