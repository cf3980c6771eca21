// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/healthtext.h"

#include "runtime/diskprobe.h"
#include "runtime/paths.h"
#include "services/health/upkeepnotes.h"
#include "storage/connection.h"

#include <QFileInfo>
#include <QJsonArray>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

struct TroubleLine {
    QLatin1StringView check;
    QLatin1StringView reason;
    QLatin1StringView sentence;
};

constexpr TroubleLine troubleLines[] = {
    {"disk_space"_L1, "full"_L1, "The disk is full: move backups and other large files away."_L1},
    {"disk_space"_L1, "filling"_L1, "The disk fills up: move old backups to another disk."_L1},
    {"disk_speed"_L1, "slow"_L1, "The disk is slow: see what keeps it busy; it may be failing."_L1},
    {"backup"_L1, "never"_L1, "There is no backup yet: parkdeskctl backup FILE"_L1},
    {"backup"_L1, "old"_L1, "The last backup is old: parkdeskctl backup FILE"_L1},
    {"backup"_L1, "findings"_L1, "The last backup is not whole: parkdeskctl verify names what does not hold."_L1},
    {"proof"_L1, "findings"_L1, "The data are not whole: parkdeskctl verify names what does not hold."_L1},
    {"proof"_L1, "old"_L1, "The data were not proved for a month: parkdeskctl verify"_L1},
    {"sums"_L1, "wrong"_L1, "Figures do not match the stays: parkdeskctl rebuild"_L1},
    {"sums"_L1, "missing"_L1, "Figures are being made; the running program does it."_L1},
    {"sums"_L1, "behind"_L1, "Figures lag behind; the running program makes them."_L1},
    {"database"_L1, "silent"_L1, "The database does not answer."_L1},
    {"database"_L1, "slow"_L1, "The database is slow."_L1},
    {"log"_L1, "long"_L1, "The database log is long: close Parkdesk once at a quiet hour."_L1},
    {"speed"_L1, "slow"_L1, "Work takes longer than promised: see whether disk or network are slow."_L1},
    {"queues"_L1, "hangs"_L1, "Work hangs: if it stays so, start Parkdesk anew."_L1},
    {"queues"_L1, "long"_L1, "Much work waits."_L1},
    {"screens"_L1, "stalls"_L1, "Screens stall: see what keeps the computer busy."_L1},
    {"clock"_L1, "apart"_L1, "The clocks of this computer and the server differ: set them from the network."_L1},
    {"mail"_L1, "server"_L1, "The mail server takes no mail: parkdeskctl mail list says why."_L1},
    {"mail"_L1, "given_up"_L1, "Mail was not delivered: parkdeskctl mail list --state failed"_L1},
};

QString sentenceOf(const QString &check, const QString &reason)
{
    for (const TroubleLine &line : troubleLines) {
        if (check == line.check && reason == line.reason)
            return line.sentence;
    }
    return u"%1: %2"_s.arg(check, reason);
}

/// What a running program wrote down of itself: measured there, so its troubles are not seen from here.
void addProgram(HealthStatus &status, const UpkeepNote &note, QJsonArray &programs)
{
    QJsonObject program = note.body;
    program.insert(u"program"_s, note.who);
    programs.append(program);
    const QJsonArray checks = note.body.value("checks"_L1).toArray();
    for (const QJsonValue &check : checks) {
        const QString name = check[u"check"].toString();
        const bool measuredThere = name == u"speed" || name == u"queues" || name == u"screens" || name == u"disk_speed"
            || (status.facts.server && name == u"disk_space");
        if (measuredThere && check[u"level"].toString() != u"good")
            status.lines.append(u"%1: %2"_s.arg(note.who, sentenceOf(name, check[u"reason"].toString())));
    }
}

} // namespace

Result<HealthStatus> healthStatus(Connection &connection, Instant now)
{
    HealthStatus status;
    const Stopwatch took;
    const UpkeepRead read = TRY(readUpkeep(connection, now));
    HealthFacts &facts = status.facts;
    facts.at = now;
    facts.startedAt = now;
    facts.server = connection.dialect() == Dialect::Postgresql;
    facts.database = read.database;
    facts.database->answersUs = took.us();
    facts.backup = read.backup;
    facts.proof = read.proof;
    facts.sums = read.sums;
    if (!facts.server) {
        if (const auto disk = probeDisk(QFileInfo(connection.url().path).absolutePath()))
            facts.disk = HealthFacts::Disk {disk->freeBytes, disk->totalBytes, disk->syncUs};
    }
    const QList<HealthJudgement> troubles = troublesIn(judgeHealth(facts));
    for (const HealthJudgement &trouble : troubles)
        status.lines.append(sentenceOf(healthCheckName(trouble.check), trouble.reason));
    QJsonArray programs;
    for (const UpkeepNote &note : read.programs)
        addProgram(status, note, programs);
    const QJsonObject all = facts.toJson();
    for (const QString &key : {u"checks"_s, u"disk"_s, u"database"_s, u"backup"_s, u"proof"_s, u"sums"_s})
        status.json.insert(key, all.value(key));
    status.json.insert(u"programs"_s, programs);
    if (status.lines.isEmpty())
        status.lines.append(u"All works, as far as can be seen from here."_s);
    return status;
}

void noteRun(const DatabaseUrl &url, const OpenOptions &options, const QString &kind, const HealthFacts::Run &run)
{
    const UpkeepNote note {kind, {}, run.at, run.toJson()};
    if (url.dialect == Dialect::Sqlite) {
        static_cast<void>(noteUpkeepBeside(url.path, note));
        return;
    }
    if (const auto connection = Connection::open(url, options))
        static_cast<void>(writeUpkeep(**connection, {note}, run.at));
}

} // namespace parkdesk::ctl
