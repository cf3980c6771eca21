// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cash/openshift.h"

#include "services/json.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject OpenShift::Command::toJson() const
{
    return {{u"desk"_s, json::of(desk)}};
}

QJsonObject OpenShift::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"shift"_s, json::of(shift)}, {u"opened_at"_s, json::of(openedAt)}};
}

OpenShift::Outcome OpenShift::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<ShiftId>(json.value("shift"_L1)), json::instant(json.value("opened_at"_L1))};
}

Result<OpenShift::Outcome> OpenShift::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    OfficeRepository office(unit);
    const DeskRow desk = TRY(office.desk(command.desk));
    if (const auto open = TRY(office.openShiftOf(desk.id, context.actor.staff)))
        return Outcome {open->id, open->openedAt};
    const auto opened = TRY(office.openShift(desk.id, context.actor.staff, context.now));
    return Outcome {opened.id, opened.openedAt};
}

} // namespace parkdesk
