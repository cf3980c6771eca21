// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdatabase.h"

#include "storage/migrator.h"
#include "tests/support/must.h"
#include "tests/support/testclock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

void migrate(Connection &connection)
{
    must(Migrator(connection).migrate(Migrator::stepsOfProgram(), TestClock()));
}

/// A migrated file, made once in this process.
QString sqliteTemplate()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        DatabaseUrl url;
        url.path = folder.filePath(u"template.parkdesk"_s);
        auto connection = must(Connection::open(url));
        migrate(*connection);
        must(connection->setting(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        return url.path;
    }();
    return path;
}

DatabaseUrl onCluster(const QString &name)
{
    const QString host = qEnvironmentVariable("PARKDESK_TEST_PGHOST");
    if (host.isEmpty())
        qFatal("No PostgreSQL to test on; run the test beside one: tests/support/cluster.sh COMMAND");
    DatabaseUrl url;
    url.dialect = Dialect::Postgresql;
    url.host = host;
    url.port = qEnvironmentVariableIntValue("PARKDESK_TEST_PGPORT");
    url.name = name;
    return url;
}

std::unique_ptr<Connection> administrator()
{
    return must(Connection::open(onCluster(u"postgres"_s), TestDatabase::options()));
}

/// A migrated database of this schema, made by the first process that wants it; the others wait.
QString postgresqlTemplate()
{
    static const QString name = [] {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (const Migrator::Step &step : Migrator::stepsOfProgram())
            hash.addData(step.source.toUtf8());
        const QString wanted = u"parkdesk_template_"_s + QString::fromLatin1(hash.result().toHex().first(12));
        const auto server = administrator();
        must(server->execute(u"SET lock_timeout = '60s'"_s));
        must(server->execute(u"SELECT pg_advisory_lock(4712)"_s));
        const QString known = u"SELECT count(*) FROM pg_database WHERE datname = '%1'"_s;
        if (must(server->setting(known.arg(wanted))) == "0"_L1) {
            // Under another name until it is whole.
            must(server->execute(u"DROP DATABASE IF EXISTS parkdesk_making WITH (FORCE)"_s));
            must(server->execute(u"CREATE DATABASE parkdesk_making"_s));
            migrate(*must(Connection::open(onCluster(u"parkdesk_making"_s), TestDatabase::options())));
            must(server->execute(u"ALTER DATABASE parkdesk_making RENAME TO "_s + wanted));
        }
        must(server->execute(u"SELECT pg_advisory_unlock(4712)"_s));
        return wanted;
    }();
    return name;
}

} // namespace

TestDatabase::TestDatabase(Content content)
{
    static std::atomic<int> number {0};
    const int mine = ++number;
    if (isSqlite()) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_url.path = m_folder->filePath(u"office.parkdesk"_s);
        if (content == Content::Schema && !QFile::copy(sqliteTemplate(), m_url.path))
            qFatal("the migrated file could not be copied");
        return;
    }
    m_url = onCluster(u"parkdesk_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(mine));
    QString create = u"CREATE DATABASE "_s + m_url.name;
    if (content == Content::Schema) // copied as files: the faster way where nobody waits for the disk
        create += u" TEMPLATE %1 STRATEGY FILE_COPY"_s.arg(postgresqlTemplate());
    must(administrator()->execute(create));
}

TestDatabase::~TestDatabase()
{
    if (isSqlite())
        return;
    must(administrator()->execute(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_url.name)));
}

Dialect TestDatabase::dialect()
{
    return qEnvironmentVariable("PARKDESK_TEST_DATABASE") == "postgresql"_L1 ? Dialect::Postgresql : Dialect::Sqlite;
}

OpenOptions TestDatabase::options()
{
    OpenOptions options;
    options.demandDurable = false;
    return options;
}

std::unique_ptr<Connection> TestDatabase::open() const
{
    return must(Connection::open(m_url, options()));
}

std::unique_ptr<Connection> TestDatabase::openReadOnly() const
{
    OpenOptions readOnly = options();
    readOnly.readOnly = true;
    return must(Connection::open(m_url, readOnly));
}

} // namespace parkdesk::test
