// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exports/mailexport.h"

#include "services/exports/exportfile.h"
#include "services/exports/noteexport.h"
#include "services/json.h"
#include "storage/jobrepository.h"
#include "storage/lotrepository.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject MailExport::Command::toJson() const
{
    return {{u"table"_s, table},
            {u"format"_s, format},
            {u"from"_s, from ? QJsonValue(from->ms) : QJsonValue()},
            {u"until"_s, until ? QJsonValue(until->ms) : QJsonValue()},
            {u"lot"_s, json::of(lot)}};
}

QJsonObject MailExport::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"job"_s, json::of(job)}};
}

MailExport::Outcome MailExport::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<JobId>(json.value("job"_L1))};
}

Result<MailExport::Outcome> MailExport::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const auto table = exportFromName(command.table);
    if (!table || !exportFormatFromName(command.format))
        return fail(ErrorCode::BadCode, Field::File);
    if (command.lot.isValid())
        TRY(LotRepository(unit).find(command.lot));
    if (isPersonal(*table)) {
        NoteExport::Command note;
        note.what = {command.table};
        note.format = command.format;
        note.from = command.from;
        note.until = command.until;
        note.lot = command.lot;
        TRY(NoteExport::execute(unit, note, context));
    }
    MailRepository mails(unit);
    if (!TRY(mails.server()).server.isSetUp())
        return fail(ErrorCode::NoMailServer, Field::Server);
    if (TRY(mails.staffMail(context.actor.staff)).isEmpty())
        return fail(ErrorCode::Required, Field::Mail);
    JobRepository::Fresh job;
    job.kind = u"mailed_export"_s;
    job.askedBy = context.actor.staff;
    job.parameters = command.toJson();
    job.since = context.now;
    job.due = context.now;
    return Outcome {TRY(JobRepository(unit).add(job))};
}

} // namespace parkdesk
