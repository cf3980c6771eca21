// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/closestay.h"

#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "services/stays/closing.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject CloseStay::Command::toJson() const
{
    return {{u"key"_s, key.toJson()}, {u"how"_s, static_cast<int>(how)}, {u"reason"_s, reason}};
}

QJsonObject CloseStay::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"stay"_s, json::of(stay)},
            {u"left_at"_s, json::of(leftAt)},
            {u"how"_s, static_cast<int>(how)},
            {u"amount"_s, json::of(amount)},
            {u"open"_s, json::of(open)}};
}

CloseStay::Outcome CloseStay::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StayId>(json.value("stay"_L1)), json::instant(json.value("left_at"_L1)),
            static_cast<LeftHow>(json.value("how"_L1).toInt()), json::money(json.value("amount"_L1)),
            json::money(json.value("open"_L1))};
}

Result<CloseStay::Outcome> CloseStay::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    if (command.how != LeftHow::Owing && command.how != LeftHow::Unseen && command.how != LeftHow::Towed)
        return fail(ErrorCode::BadCode, Field::Method);
    const QString reason = TRY(readText(command.reason, Field::Reason));
    if (reason.isEmpty())
        return fail(ErrorCode::Required, Field::Reason);
    const Stay named = TRY(resolveStay(unit, command.key, StayState::Parked));
    const Lot lot = TRY(LotRepository(unit).lock(named.lot));
    const Stay stay = TRY(StayRepository(unit).find(named.id)); // again, now that nobody else can change it
    if (stay.state != StayState::Parked)
        return fail(ErrorCode::NotInside, Field::Ticket, {{u"state"_s, stateName(stay.state)}});
    const Price price = TRY(closeUnsettled(unit, lot, stay, command.how, reason, context));
    if (command.how == LeftHow::Owing && price.due.isZero())
        return fail(ErrorCode::NothingDue, Field::Amount);
    return Outcome {stay.id, std::max(context.now, *stay.enteredAt), command.how, price.charge.amount,
                    TRY(openOf(price))};
}

} // namespace parkdesk
