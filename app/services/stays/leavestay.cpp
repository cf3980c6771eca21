// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/leavestay.h"

#include "services/json.h"
#include "services/stays/lettingout.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject LeaveStay::Command::toJson() const
{
    return {{u"key"_s, key.toJson()}};
}

QJsonObject LeaveStay::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"stay"_s, json::of(stay)},
            {u"left_at"_s, json::of(leftAt)},
            {u"how"_s, static_cast<int>(how)},
            {u"amount"_s, json::of(amount)}};
}

LeaveStay::Outcome LeaveStay::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StayId>(json.value("stay"_L1)), json::instant(json.value("left_at"_L1)),
            static_cast<LeftHow>(json.value("how"_L1).toInt()), json::money(json.value("amount"_L1))};
}

Result<LeaveStay::Outcome> LeaveStay::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Stay named = TRY(resolveStay(unit, command.key, StayState::Parked));
    const Lot lot = TRY(LotRepository(unit).lock(named.lot));
    const Stay stay = TRY(StayRepository(unit).find(named.id)); // again, now that nobody else can change it
    if (stay.state != StayState::Parked)
        return fail(ErrorCode::NotInside, Field::Ticket, {{u"state"_s, stateName(stay.state)}});
    const Price price = TRY(letOut(unit, lot, stay, context));
    return Outcome {stay.id, std::max(context.now, *stay.enteredAt),
                    price.paid.isZero() ? LeftHow::Free : LeftHow::Paid, price.charge.amount};
}

} // namespace parkdesk
