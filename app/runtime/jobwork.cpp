// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/jobwork.h"

#include "adapters/officekey.h"
#include "domain/dates.h"
#include "paper/reportpages.h"
#include "runtime/backup.h"
#include "runtime/paths.h"
#include "services/health/healthfacts.h"
#include "services/health/upkeepnotes.h"
#include "services/letters/letterjobs.h"
#include "services/mail/mailkeychain.h"
#include "services/plainwork.h"
#include "services/stays/bookingmail.h"
#include "services/stays/offermail.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// As many nights can be gone back to.
constexpr qsizetype backupsKept = 14;

/// Copies of earlier nights; those that a person made have other names and stay.
void dropOldBackups(const QString &folder)
{
    const QStringList files = QDir(folder).entryList({u"nightly-*"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + backupsKept < files.size(); ++i)
        QFile::remove(folder + u'/' + files.at(i));
}

/// One copy a night, opened and proved; a night that was copied already is not copied again.
Result<QJsonObject> verifyAndBackUp(JobRun &run, const DatabaseUrl &url, const OpenOptions &options)
{
    if (url.isMemory())
        return fail(ErrorCode::DatabaseUnsuitable);
    const QString folder = backupFolderOf(url);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::FileFailed, Field::File);
    const QString ending = url.dialect == Dialect::Sqlite ? u"db"_s : u"dump"_s;
    const QString file = u"%1/nightly-%2.%3"_s.arg(folder).arg(run.job.id.value, 10, 10, QChar(u'0')).arg(ending);
    QFile::remove(file); // of a run that broke off
    const Instant begun = run.clock.now();
    const BackupReport report = TRY(backUpDatabase(url, options, file));
    const Instant now = run.clock.now();
    const HealthFacts::Run proof {now, report.proof.findings.size(), report.bytes, report.proof.charges, now - begun};
    TRY_DONE(writeUpkeep(run.connection,
                         {{u"backup"_s, {}, now, proof.toJson()}, {u"proof"_s, {}, now, proof.toJson()}}, now));
    dropOldBackups(folder);
    return QJsonObject {{u"bytes"_s, report.bytes},
                        {u"charges"_s, report.proof.charges},
                        {u"findings"_s, report.proof.findings.size()}};
}

Result<bool> sendAsMayGo(JobWork &work, JobPass &pass)
{
    MailSender sender {work.parts.connection,
                       work.parts.clock,
                       work.transport,
                       work.parts.key,
                       [&work](const MailServer &server) { return mailSecret(work.secrets, server); },
                       work.parts.holder,
                       work.parts.told};
    const auto stopped = [&] { return work.parts.stopped && *work.parts.stopped; };
    for (int mails = 0; !stopped(); ++mails) {
        if (work.mostMails > 0 && mails == work.mostMails)
            return true;
        const auto turn = sendNextMail(sender);
        if (!turn && turn.error().code == ErrorCode::PasswordNeeded) {
            pass.needsKey = true;
            return false;
        }
        switch (TRY(turn)) {
        case MailTurn::Sent: ++pass.sent; break;
        case MailTurn::NotSent: ++pass.notSent; break;
        case MailTurn::Overtaken: break;
        case MailTurn::NoSecret: pass.needsSecret = true; return false;
        case MailTurn::Idle:
        case MailTurn::NoServer: return false;
        }
    }
    return false;
}

/// What was done without the key: claims that the program rolled, bookings of who came by PIN. Whoever has it mails the
/// offers and the bookings that came of it.
Done mailUntold(JobWork &work)
{
    if (!work.parts.key)
        return {};
    bool untold = false;
    TRY_DONE(inSnapshot(work.parts.connection, [&](UnitOfWork &unit) -> Done {
        untold = TRY(hasUntoldOffers(unit, work.parts.clock.now())) || TRY(hasUntoldBookings(unit));
        return {};
    }));
    if (!untold)
        return {};
    const ChangeSet changes = TRY(plainWork(work.parts.connection, [&](UnitOfWork &unit) -> Done {
        Actor actor;
        actor.key = work.parts.key;
        const DeedContext context {actor, work.parts.clock.now(), QUuid(), work.parts.prices};
        TRY_DONE(mailOpenOffers(unit, *work.parts.key, context.now));
        return mailUntoldBookings(unit, context);
    }));
    if (work.parts.told && !changes.isEmpty())
        work.parts.told(changes);
    return {};
}

} // namespace

Result<JobPass> doJobs(JobWork &work)
{
    JobPass pass;
    pass.jobs = TRY(JobRound(work.parts).runAllDue());
    TRY_DONE(mailUntold(work));
    pass.more = TRY(sendAsMayGo(work, pass));
    return pass;
}

JobTable jobsOf(const DatabaseUrl &url, const OpenOptions &options)
{
    JobTable table = officeJobs();
    table.append(letterJobs([](const ReportDocument &document) { return reportToPdf(document); }, exportFolderOf(url)));
    table.append({u"verify_and_backup"_s, false, hours(6),
                  [url, options](JobRun &run) { return verifyAndBackUp(run, url, options); }});
    return table;
}

QString backupFolderOf(const DatabaseUrl &url)
{
    const QString file = url.dialect == Dialect::Sqlite ? url.path : defaultLogFile();
    return QFileInfo(file).absolutePath() + u"/backups"_s;
}

QString exportFolderOf(const DatabaseUrl &url)
{
    return QFileInfo(backupFolderOf(url)).absolutePath() + u"/exports"_s;
}

QString officeKeyName(const QUuid &installation)
{
    return u"office-key:"_s + installation.toString(QUuid::WithoutBraces);
}

std::shared_ptr<const OfficeKey> keptOfficeKey(Secrets &secrets, const QUuid &installation)
{
    const auto kept = secrets.read(officeKeyName(installation));
    if (!kept || !*kept)
        return {};
    const auto key = OfficeKey::of(**kept);
    return key ? *key : nullptr;
}

} // namespace parkdesk
