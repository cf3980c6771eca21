// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/health/recordbackup.h"

#include "storage/unitofwork.h"
#include "storage/upkeeprepository.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject RecordBackup::Command::toJson() const
{
    return {{u"at"_s, at.ms}, {u"bytes"_s, bytes}, {u"charges"_s, charges}, {u"findings"_s, findings}};
}

QJsonObject RecordBackup::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"bytes"_s, bytes}, {u"findings"_s, findings}};
}

RecordBackup::Outcome RecordBackup::Outcome::fromJson(const QJsonObject &json)
{
    return {json.value("bytes"_L1).toInteger(), json.value("findings"_L1).toInteger()};
}

Result<RecordBackup::Outcome> RecordBackup::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    if (command.at.ms <= 0 || command.bytes < 0 || command.charges < 0 || command.findings < 0)
        return fail(ErrorCode::BadNumber);
    QJsonObject body = command.toJson();
    body.remove(u"at"_s);
    TRY_DONE(UpkeepRepository(unit).note({u"backup"_s, {}, command.at, body}));
    unit.changed(Entity::Upkeep, 1, "bytes"_L1, QJsonValue(), command.bytes);
    return Outcome {command.bytes, command.findings};
}

} // namespace parkdesk
