// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/backup.h"

#include "runtime/databaselock.h"
#include "runtime/systemclock.h"
#include "services/pricebook.h"
#include "storage/databasecopy.h"
#include "storage/migrator.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The database of every server from which others are made.
constexpr QLatin1StringView maintenance("postgres");

const QStringList sqliteEndings {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s};

void removeSqlite(const QString &path)
{
    for (const QString &ending : sqliteEndings)
        QFile::remove(path + ending);
}

DatabaseUrl named(DatabaseUrl url, const QString &name)
{
    url.name = name;
    return url;
}

DatabaseUrl filed(DatabaseUrl url, const QString &path)
{
    url.path = path;
    return url;
}

/// "20261122-093015" in UTC, for what is put aside.
QString stamp()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
}

/// Names of a server have 63 bytes at most, of which the stamp and its word take 26.
QString nameBeside(const QString &name, QLatin1StringView word)
{
    constexpr int mostBytes = 63 - 26;
    QList<uint> signs = name.toUcs4();
    while (QString::fromUcs4(reinterpret_cast<const char32_t *>(signs.constData()), signs.size()).toUtf8().size()
           > mostBytes)
        signs.removeLast();
    const QString cut = QString::fromUcs4(reinterpret_cast<const char32_t *>(signs.constData()), signs.size());
    return u"%1_%2_%3"_s.arg(cut, word, stamp());
}

Error fileRefused(const QString &path)
{
    return {ErrorCode::FileFailed, Field::File, {{u"path"_s, path}}};
}

Result<OfficeProof> proofOf(const DatabaseUrl &url, const OpenOptions &options, bool migrating)
{
    const auto connection = TRY(Connection::open(url, options));
    if (migrating)
        TRY_DONE(Migrator(*connection).migrate(Migrator::stepsOfProgram(), SystemClock()));
    PriceBook prices;
    return verifyOffice(*connection, prices);
}

/// A dump is proved in a database of its own, gone afterwards.
Result<OfficeProof> proofOfDump(const DatabaseUrl &url, const OpenOptions &options, const QString &file)
{
    const QString scratch = nameBeside(url.name, "proof"_L1);
    const auto server = TRY(Connection::open(named(url, maintenance), options));
    TRY_DONE(ServerDatabases(*server).create(scratch));
    const auto dropped =
        qScopeGuard([&] { static_cast<void>(ServerDatabases(*server).drop(scratch)); }); // there is no second way
    TRY_DONE(restoreServerDump(named(url, scratch), file));
    return proofOf(named(url, scratch), options, false);
}

/// Takes away what opening a copy left beside it. A log that holds anything means that the file is not whole.
Result<OfficeProof> proofOfFile(const DatabaseUrl &url, const OpenOptions &options, bool migrating)
{
    auto proof = proofOf(url, options, migrating);
    if (proof && QFileInfo(url.path + u"-wal"_s).size() > 0)
        return fail(fileRefused(url.path));
    for (const QString &ending : sqliteEndings.sliced(1))
        QFile::remove(url.path + ending);
    return proof;
}

bool beginsWith(const QString &path, const QByteArray &mark)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(mark.size()) == mark;
}

/// That \a file is a backup of the kind that \a dialect can take.
Done checkKind(const QString &file, Dialect dialect)
{
    if (!QFileInfo(file).isFile())
        return fail(ErrorCode::NotFound, Field::File);
    const bool sqlite = beginsWith(file, QByteArrayLiteral("SQLite format 3\0"));
    const bool dump = beginsWith(file, QByteArrayLiteral("PGDMP"));
    const QString reason = !sqlite && !dump      ? u"not_a_backup"_s
        : sqlite == (dialect == Dialect::Sqlite) ? QString()
        : sqlite                                 ? u"a_backup_of_a_sqlite_office"_s
                                                 : u"a_backup_of_a_postgresql_office"_s;
    if (!reason.isEmpty())
        return fail(ErrorCode::BadFile, Field::File, {{u"path"_s, file}, {u"reason"_s, reason}});
    return {};
}

/// Moves every file of a database to another name; an end of it that is not there needs no move.
bool moveFiles(const QString &from, const QString &to)
{
    return std::all_of(sqliteEndings.begin(), sqliteEndings.end(), [&](const QString &ending) {
        return !QFile::exists(from + ending) || QFile::rename(from + ending, to + ending);
    });
}

/// Moves the old files aside and the new one into its place. A log that a crash left behind goes aside too, even
/// without its file: beside the new one it would be played into that. Returns where the old ones are.
Result<QString> exchangeFiles(const QString &fresh, const QString &path)
{
    const bool any = std::any_of(sqliteEndings.begin(), sqliteEndings.end(),
                                 [&](const QString &ending) { return QFileInfo(path + ending).size() > 0; });
    const QString before = any ? path + u".before-restore-"_s + stamp() : QString();
    if (any && !moveFiles(path, before)) {
        moveFiles(before, path);
        return fail(fileRefused(before));
    }
    removeSqlite(path); // what is left is empty
    if (QFile::rename(fresh, path)) {
        if (syncToDisk(QFileInfo(path).absolutePath()))
            return before;
        QFile::rename(path, fresh);
    }
    if (any)
        moveFiles(before, path);
    return fail(fileRefused(path));
}

Result<BackupReport> restoreFile(const DatabaseUrl &url, const OpenOptions &options, const QString &file,
                                 const RestoreConsent &consent)
{
    if (!QDir().mkpath(QFileInfo(url.path).absolutePath()))
        return fail(fileRefused(url.path));
    const auto lock = TRY(DatabaseLock::take(url.path));
    if (QFileInfo(url.path).size() > 0 && !consent.replace)
        return fail(ErrorCode::AlreadyInitialised, Field::Database);
    const QString fresh = url.path + u".restoring"_s;
    removeSqlite(fresh);
    const auto cleared = qScopeGuard([&] {
        removeSqlite(fresh);
        const QFileInfo info(fresh); // what the migration put aside is the backup itself
        for (const QString &copy : info.dir().entryList({info.fileName() + u".before-*"_s}, QDir::Files))
            QFile::remove(info.dir().filePath(copy));
    });
    if (!QFile::copy(file, fresh) || !QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner))
        return fail(fileRefused(fresh));
    BackupReport report;
    report.bytes = QFileInfo(file).size();
    report.proof = TRY(proofOfFile(filed(url, fresh), options, true));
    report.done = report.proof.findings.isEmpty() || consent.findings;
    if (report.done && !syncToDisk(fresh))
        return fail(fileRefused(fresh));
    if (report.done) {
        report.before = TRY(exchangeFiles(fresh, url.path));
        QFile::remove(url.path + u".upkeep"_s); // what is written beside is about the one that was there
    }
    return report;
}

Result<BackupReport> restoreDump(const DatabaseUrl &url, const OpenOptions &options, const QString &file,
                                 const RestoreConsent &consent)
{
    const bool there = Connection::open(url, options).has_value();
    if (there && !consent.replace)
        return fail(ErrorCode::AlreadyInitialised, Field::Database);
    const QString fresh = nameBeside(url.name, "restoring"_L1);
    const auto server = TRY(Connection::open(named(url, maintenance), options));
    ServerDatabases databases(*server);
    TRY_DONE(databases.create(fresh));
    auto dropped = qScopeGuard([&] { static_cast<void>(databases.drop(fresh)); });
    TRY_DONE(restoreServerDump(named(url, fresh), file));
    BackupReport report;
    report.bytes = QFileInfo(file).size();
    report.proof = TRY(proofOf(named(url, fresh), options, true));
    report.done = report.proof.findings.isEmpty() || consent.findings;
    if (!report.done)
        return report;
    if (there) {
        report.before = nameBeside(url.name, "before"_L1);
        if (!databases.rename(url.name, report.before))
            return fail(ErrorCode::DatabaseInUse, Field::Database);
    }
    if (const Done renamed = databases.rename(fresh, url.name); !renamed) {
        if (there)
            TRY_DONE(databases.rename(report.before, url.name));
        return fail(renamed.error());
    }
    dropped.dismiss();
    return report;
}

} // namespace

Result<BackupReport> backUpDatabase(const DatabaseUrl &url, const OpenOptions &options, const QString &file)
{
    if (QFileInfo::exists(file))
        return fail(ErrorCode::AlreadyExists, Field::File);
    const QString part = file + u".part"_s;
    removeSqlite(part);
    const auto cleared = qScopeGuard([&] { removeSqlite(part); });
    BackupReport report;
    if (url.dialect == Dialect::Sqlite) {
        OpenOptions reading = options;
        reading.readOnly = true;
        const auto connection = TRY(Connection::open(url, reading));
        TRY_DONE(copySqlite(*connection, part));
        report.proof = TRY(proofOfFile(filed(url, part), options, false));
    } else {
        TRY_DONE(dumpServerDatabase(url, part));
        report.proof = TRY(proofOfDump(url, options, part));
    }
    if (!QFile::rename(part, file) || !syncToDisk(QFileInfo(file).absolutePath()))
        return fail(fileRefused(file));
    report.bytes = QFileInfo(file).size();
    return report;
}

Result<BackupReport> restoreDatabase(const DatabaseUrl &url, const OpenOptions &options, const QString &file,
                                     const RestoreConsent &consent)
{
    TRY_DONE(checkKind(file, url.dialect));
    return url.dialect == Dialect::Sqlite ? restoreFile(url, options, file, consent)
                                          : restoreDump(url, options, file, consent);
}

} // namespace parkdesk
