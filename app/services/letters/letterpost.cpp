// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/letters/letterpost.h"

#include "adapters/officekey.h"
#include "services/drivers/driverfields.h"
#include "storage/driverrepository.h"
#include "storage/mailrepository.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Result<bool> queueLetter(UnitOfWork &unit, const OfficeKey &key, MailDraft draft, Instant now)
{
    const DriverRow driver = TRY(DriverRepository(unit).hold(draft.driver));
    if (driver.state != DriverState::Active || !driver.reminders || driver.mail.isEmpty()
        || TRY(MailRepository(unit).wasQueued(draft.onceKey)))
        return false;
    const DriverFields fields = TRY(openFields(key, driver));
    draft.to = fields.mail;
    draft.language = fields.language;
    draft.values.insert(u"name"_s, fields.name);
    TRY(queueMail(unit, key, draft, now));
    return true;
}

} // namespace

Result<LetterPlan> letterPlanOf(JobRun &run)
{
    LetterPlan plan;
    TRY_DONE(inSnapshot(run.connection, [&](UnitOfWork &unit) -> Done {
        const auto schedule = TRY(JobRepository(unit).scheduleOf(run.job.kind));
        const MailServer server = TRY(MailRepository(unit).server()).server;
        plan.zone = TRY(ZoneRules::forZone(schedule.zone));
        plan.setting = schedule.setting;
        plan.office = server.fromName;
        plan.installation = TRY(OfficeRepository(unit).installation()).value_or(QUuid());
        plan.mayWrite = server.isSetUp();
        plan.quiet = quietUntil(server, *TRY(ZoneRules::forZone(server.zone)), run.clock.now()).has_value();
        return {};
    }));
    return plan;
}

QJsonObject LetterCount::toJson() const
{
    return {{u"mails"_s, queued}, {u"unreadable"_s, unreadable}};
}

QJsonObject noServerForLetters()
{
    return {{u"no_server"_s, true}};
}

Done postLetter(JobRun &run, MailDraft draft, LetterCount &count)
{
    bool queued = false;
    const auto written = run.write([&](UnitOfWork &unit) -> Done {
        queued = TRY(queueLetter(unit, *run.key, draft, run.clock.now()));
        return {};
    });
    // One account that cannot be read does not keep the others from their letters.
    if (!written && (written.error().code == ErrorCode::Conflict || written.error().code == ErrorCode::BadMail)) {
        ++count.unreadable;
        return {};
    }
    TRY(written);
    count.queued += queued ? 1 : 0;
    return {};
}

} // namespace parkdesk
