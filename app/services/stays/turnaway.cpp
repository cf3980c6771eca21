// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/turnaway.h"

#include "domain/businessday.h"
#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "storage/lotrepository.h"
#include "storage/queuerepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject TurnAway::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)}, {u"type"_s, vehicleType}, {u"reason"_s, reason}};
}

QJsonObject TurnAway::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"entry"_s, json::of(entry)}, {u"today"_s, today}};
}

TurnAway::Outcome TurnAway::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<TurnAwayId>(json.value("entry"_L1)), json.value("today"_L1).toInt()};
}

Result<TurnAway::Outcome> TurnAway::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    const VehicleType type =
        TRY(LotRepository(unit).vehicleType(command.vehicleType.isEmpty() ? u"car"_s : command.vehicleType));
    const QString reason = TRY(readText(command.reason, Field::Reason));
    if (reason.isEmpty())
        return fail(ErrorCode::Required, Field::Reason);
    const qint64 day = BusinessDay::of(*lot.zone, context.now, lot.dayStart).number;
    QueueRepository queue(unit);
    const TurnAwayId entry =
        TRY(queue.turnAway({lot.id, day, type.id, reason, context.actor.staff, context.actor.desk}, context.now));
    return Outcome {entry, TRY(queue.countTurnedAway(lot.id, day))};
}

} // namespace parkdesk
