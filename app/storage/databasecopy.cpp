// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasecopy.h"

#include "storage/connection.h"

#include <QFile>
#include <QLoggingCategory>
#include <QProcess>

#include <fcntl.h>
#include <unistd.h>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logCopy, "parkdesk.copy", QtInfoMsg)

/// An empty file that nobody else may read, before a byte of an office is in it.
Done makeOwnFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, path}});
    return {};
}

/// A program of the PostgreSQL client. Where the database is goes through its environment, beside the user's own
/// credentials there; its complaints go to ours.
Done runClient(const QString &program, const QStringList &arguments, const DatabaseUrl &url)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!url.host.isEmpty())
        environment.insert(u"PGHOST"_s, url.host);
    if (url.port)
        environment.insert(u"PGPORT"_s, QString::number(url.port));
    environment.insert(u"PGDATABASE"_s, url.name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments, QIODevice::NotOpen);
    const QJsonObject which {{u"program"_s, program}};
    if (!process.waitForStarted(-1))
        return fail(ErrorCode::ProgramMissing, Field::Database, which);
    process.waitForFinished(-1);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    qCWarning(logCopy, "%s ended with %d", qPrintable(program), process.exitCode());
    return fail(ErrorCode::ProgramFailed, Field::Database, which);
}

/// \a name as pg_restore takes it: a bare name may look like a connection string.
QString connectionTo(const QString &name)
{
    QString quoted = name;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"--dbname=dbname='%1'"_s.arg(quoted);
}

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

bool syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

Done copySqlite(Connection &connection, const QString &path)
{
    TRY_DONE(makeOwnFile(path)); // an empty file is as good as none to VACUUM
    QString quoted = path;
    quoted.replace(u'\'', u"''"_s); // VACUUM INTO takes no parameter through prepared statements of old files
    const Done copied = connection.execute(u"VACUUM INTO '%1'"_s.arg(quoted));
    if (copied && syncToDisk(path))
        return {};
    QFile::remove(path);
    return copied ? Done(fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, path}})) : copied;
}

Done dumpServerDatabase(const DatabaseUrl &url, const QString &path)
{
    TRY_DONE(makeOwnFile(path));
    const Done dumped =
        runClient(u"pg_dump"_s, {u"--format=custom"_s, u"--no-owner"_s, u"--no-privileges"_s, u"--file"_s, path}, url);
    if (dumped && syncToDisk(path))
        return {};
    QFile::remove(path);
    return dumped ? Done(fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, path}})) : dumped;
}

Done restoreServerDump(const DatabaseUrl &url, const QString &path)
{
    // Comments on extensions are their owner's, whom we need not be.
    return runClient(u"pg_restore"_s,
                     {u"--single-transaction"_s, u"--exit-on-error"_s, u"--no-owner"_s, u"--no-privileges"_s,
                      u"--no-comments"_s, connectionTo(url.name), path},
                     url);
}

Done ServerDatabases::create(const QString &name)
{
    return m_connection.execute(u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8'"_s.arg(quotedName(name)));
}

Done ServerDatabases::drop(const QString &name)
{
    return m_connection.execute(u"DROP DATABASE %1"_s.arg(quotedName(name)));
}

Done ServerDatabases::rename(const QString &from, const QString &to)
{
    return m_connection.execute(u"ALTER DATABASE %1 RENAME TO %2"_s.arg(quotedName(from), quotedName(to)));
}

} // namespace parkdesk
