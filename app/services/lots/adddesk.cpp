// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/adddesk.h"

#include "services/json.h"
#include "services/lots/deskkind.h"
#include "services/staff/passwordrules.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject AddDesk::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)}, {u"name"_s, name}, {u"kind"_s, deskKind}};
}

QJsonObject AddDesk::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"desk"_s, json::of(desk)}, {u"code"_s, code}};
}

AddDesk::Outcome AddDesk::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DeskId>(json.value("desk"_L1)), json.value("code"_L1).toString()};
}

Result<AddDesk::Outcome> AddDesk::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).find(command.lot));
    const DeskKind kind = TRY(deskKindFromCode(command.deskKind));
    const QString name = TRY(readName(command.name, Field::Desk));
    const DeskRow desk = TRY(OfficeRepository(unit).addDesk({{}, lot.id, name, {}, kind, u"cash"_s}, context.now));
    return Outcome {desk.id, desk.code};
}

} // namespace parkdesk
