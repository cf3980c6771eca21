// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskextend.h"

#include "services/json.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject KioskExtend::Command::toJson() const
{
    return {{u"key"_s, key.toJson()}, {u"until"_s, json::of(until)}};
}

Result<KioskExtend::Outcome> KioskExtend::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Stay stay = TRY(provenStay(unit, command.key, context));
    return ExtendStay::execute(unit, {{stay.id, {}, {}}, command.until}, context);
}

} // namespace parkdesk
