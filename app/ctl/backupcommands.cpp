// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/healthtext.h"
#include "ctl/output.h"
#include "runtime/backup.h"

#include <QJsonArray>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

void addProof(Answer &answer, const BackupReport &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.proof.findings) {
        findings.append(findingJson(finding));
        answer.lines.append(printedFinding(finding));
    }
    answer.passed = report.proof.findings.isEmpty();
    answer.json.insert(u"bytes"_s, report.bytes);
    answer.json.insert(u"charges"_s, report.proof.charges);
    answer.json.insert(u"clean"_s, answer.passed);
    answer.json.insert(u"findings"_s, findings);
}

Result<Answer> backup(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.open(Access::Read)); // that there is an office of this schema
    const BackupReport report = TRY(backUpDatabase(TRY(context.url()), Context::writing(), invocation.argument));
    noteRun(TRY(context.url()), Context::writing(), u"backup"_s,
            {context.clock().now(), report.proof.findings.size(), report.bytes, report.proof.charges, Duration(0)});
    Answer answer;
    answer.json = {{u"file"_s, invocation.argument}};
    addProof(answer, report);
    const QString what = u"%1 holds the office, %2 kB"_s.arg(invocation.argument).arg((report.bytes + 1023) / 1024);
    answer.lines.append(
        answer.passed ? u"%1. It was opened and proved: %2 charges, all is well."_s.arg(what).arg(report.proof.charges)
                      : u"%1, as it is: with %2 findings."_s.arg(what).arg(report.proof.findings.size()));
    return answer;
}

Result<Answer> restore(const Invocation &invocation, Context &context)
{
    const DatabaseUrl url = TRY(context.url());
    const RestoreConsent consent {invocation.has("replace"_L1), invocation.has("with-findings"_L1)};
    const BackupReport report = TRY(restoreDatabase(url, Context::writing(), invocation.argument, consent));
    Answer answer;
    answer.json = {{u"database"_s, url.toText()}, {u"restored"_s, report.done}};
    addProof(answer, report);
    if (!report.before.isEmpty())
        answer.json.insert(u"before"_s, report.before);
    if (!report.done) {
        answer.lines.append(
            u"Nothing was changed: %1 findings in this backup. --with-findings takes it all the same."_s.arg(
                report.proof.findings.size()));
        return answer;
    }
    answer.passed = true;
    answer.lines.append(u"%1 holds the office of the backup, proved: %2 charges, %3 findings."_s.arg(url.toText())
                            .arg(report.proof.charges)
                            .arg(report.proof.findings.size()));
    if (!report.before.isEmpty())
        answer.lines.append(u"What was there before is in %1."_s.arg(report.before));
    return answer;
}

} // namespace

std::vector<CommandSpec> backupCommands()
{
    return {
        {"backup"_L1,
         "FILE"_L1,
         true,
         "Copy the whole office into a file, beside the running program, and prove the copy."_L1,
         {},
         "SQLite: another database file. PostgreSQL: what pg_dump writes, proved in a scratch database that is made\n"
         "and dropped for it, so the right to make databases is needed. Exit status 1 with findings; the file is made\n"
         "all the same. Needs no log-in, only the right to open the database."_L1,
         backup},
        {"restore"_L1,
         "FILE"_L1,
         true,
         "Make the database from a backup, proved before it takes its place."_L1,
         {{"replace"_L1, {}, "put the office that is there aside; it is kept"_L1},
          {"with-findings"_L1, {}, "take a backup in which verify finds something"_L1}},
         "An older backup is brought to this program's schema. Nothing changes unless all of it worked. On PostgreSQL\n"
         "the database of --database is made; nobody may be connected to one that is put aside."_L1,
         restore},
    };
}

} // namespace parkdesk::ctl
