// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskarrive.h"

#include "services/json.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject KioskArrive::Command::toJson() const
{
    return {{u"key"_s, key.toJson()}, {u"plate"_s, plate}};
}

Result<KioskArrive::Outcome> KioskArrive::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Stay stay = TRY(provenStay(unit, command.key, context));
    if (stay.lot != TRY(lotOfKiosk(unit, context)).id)
        return fail(ErrorCode::SpotUnsuitable, Field::Lot);
    return Arrive::execute(unit, {{stay.id, {}, {}}, command.plate, {}}, context);
}

} // namespace parkdesk
