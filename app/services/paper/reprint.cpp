// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/paper/reprint.h"

#include "services/json.h"
#include "storage/paperrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject Reprint::Command::toJson() const
{
    return {{u"payment"_s, json::of(payment)}, {u"stay"_s, json::of(stay)}};
}

QJsonObject Reprint::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"stay"_s, json::of(stay)}, {u"at"_s, json::of(at)}};
}

Reprint::Outcome Reprint::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StayId>(json.value("stay"_L1)), json::instant(json.value("at"_L1))};
}

Result<Reprint::Outcome> Reprint::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    if (!command.payment && !command.stay)
        return fail(ErrorCode::Required, Field::Ticket);
    const StayId named = command.payment ? TRY(PaperRepository(unit).payment(*command.payment)).stay : *command.stay;
    const Stay stay = TRY(StayRepository(unit).find(named));
    unit.concerns(stay.lot);
    unit.concerns(stay.id);
    unit.changed(Entity::Stay, stay.id.value, "copied"_L1, {}, command.payment ? u"receipt"_s : u"ticket"_s);
    return Outcome {stay.id, context.now};
}

} // namespace parkdesk
