// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskleave.h"

#include "services/json.h"
#include "storage/cardpaymentrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject KioskLeave::Command::toJson() const
{
    return {{u"key"_s, key.toJson()}};
}

Result<KioskLeave::Outcome> KioskLeave::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Stay stay = TRY(stayAtKiosk(unit, command.key, context));
    if (stay.lot != TRY(lotOfKiosk(unit, context)).id)
        return fail(ErrorCode::NotInside, Field::Lot);
    if (TRY(CardPaymentRepository(unit).isOpenFor(stay.id)))
        return fail(ErrorCode::CardPending, Field::Method);
    return LeaveStay::execute(unit, {{stay.id, {}, {}}}, context);
}

} // namespace parkdesk
