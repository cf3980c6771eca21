// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskcancel.h"

#include "services/json.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject KioskCancel::Command::toJson() const
{
    return {{u"key"_s, key.toJson()}};
}

Result<KioskCancel::Outcome> KioskCancel::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Stay stay = TRY(provenStay(unit, command.key, context));
    return CancelStay::execute(unit, {{stay.id, {}, {}}}, context);
}

} // namespace parkdesk
