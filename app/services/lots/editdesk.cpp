// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/editdesk.h"

#include "services/json.h"
#include "services/lots/deskkind.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject EditDesk::Command::toJson() const
{
    return {{u"desk"_s, json::of(desk)}, {u"kind"_s, deskKind}, {u"tender"_s, defaultTender}};
}

QJsonObject EditDesk::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"desk"_s, json::of(desk)}};
}

EditDesk::Outcome EditDesk::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DeskId>(json.value("desk"_L1))};
}

Result<EditDesk::Outcome> EditDesk::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    OfficeRepository office(unit);
    DeskRow desk = TRY(office.desk(command.desk));
    unit.concerns(desk.lot);
    const DeskKind wanted = TRY(deskKindFromCode(command.deskKind));
    if (command.defaultTender != "cash"_L1 && command.defaultTender != "card"_L1)
        return fail(ErrorCode::BadCode, Field::Method);
    if (desk.kind != wanted)
        unit.changed(Entity::Desk, desk.id.value, "kind"_L1, deskKindCode(desk.kind), command.deskKind);
    if (desk.defaultTender != command.defaultTender)
        unit.changed(Entity::Desk, desk.id.value, "default_tender"_L1, desk.defaultTender, command.defaultTender);
    desk.kind = wanted;
    desk.defaultTender = command.defaultTender;
    TRY_DONE(office.setDeskUse(desk));
    return Outcome {desk.id};
}

Result<DescribeDesk::Answer> DescribeDesk::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    const DeskRow desk = TRY(OfficeRepository(unit).desk(question.desk));
    return Answer {desk.name, desk.code, deskKindCode(desk.kind), desk.defaultTender};
}

} // namespace parkdesk
