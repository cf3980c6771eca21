// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"

#include "storage/dialect.h"
#include "storage/interrupter.h"
#include "storage/statements.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>

#include <sys/stat.h>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logStorage, "parkdesk.storage", QtInfoMsg)

/// SQLite's locks cannot be trusted across machines.
bool isNetworkFileSystem(const QString &path)
{
    static const QByteArrayList networked {"nfs", "nfs4", "cifs",      "smb3",      "smbfs",
                                           "afs", "ceph", "glusterfs", "fuse.sshfs"};
    return networked.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

} // namespace

Connection::Connection(DatabaseUrl url, const OpenOptions &options)
    : m_url(std::move(url))
    , m_options(options)
    , m_name(QUuid::createUuid().toString(QUuid::Id128))
    , m_identity(QUuid::createUuid())
    , m_interrupter(std::make_unique<Interrupter>())
{
    QSqlDatabase::addDatabase(driverName(m_url.dialect), m_name);
}

Connection::~Connection()
{
    m_prepared.clear(); // before the connection: a query outliving it warns
    m_interrupter->detach();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseUrl &url, const OpenOptions &options)
{
    std::unique_ptr<Connection> connection(new Connection(url, options));
    TRY_DONE(connection->openDatabase());
    return connection;
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

bool Connection::isOpen() const
{
    return database().isOpen();
}

Done Connection::reopen()
{
    m_prepared.clear();
    m_interrupter->detach();
    database().close();
    return openDatabase();
}

Done Connection::openDatabase()
{
    TRY_DONE(m_url.dialect == Dialect::Sqlite ? openSqlite() : openPostgresql());
    m_interrupter->attach(*database().driver());
    return {};
}

void Connection::interrupt()
{
    m_interrupter->interrupt();
}

Done Connection::demand(const QString &set, const QString &ask, const QString &expected)
{
    if (!set.isEmpty())
        TRY_DONE(execute(set));
    const QString found = TRY(setting(ask));
    if (found != expected)
        return fail(ErrorCode::DatabaseUnsuitable, Field::Database, {{u"setting"_s, ask}, {u"found"_s, found}});
    return {};
}

Done Connection::openSqlite()
{
    QSqlDatabase base = database();
    if (!m_url.isMemory() && isNetworkFileSystem(m_url.path))
        return fail(ErrorCode::DatabaseUnsuitable, Field::Database, {{u"filesystem"_s, u"network"_s}});
    base.setDatabaseName(m_url.path);
    base.setConnectOptions(m_options.readOnly ? u"QSQLITE_BUSY_TIMEOUT=10000;QSQLITE_OPEN_READONLY"_s
                                              : u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    const mode_t before = umask(077); // a new file is its owner's alone
    const bool opened = base.open();
    umask(before);
    if (!opened)
        return fail(ErrorCode::DatabaseUnavailable, Field::Database);
    const bool file = !m_url.isMemory();
    if (file)
        TRY_DONE(
            demand(m_options.readOnly ? QString() : u"PRAGMA journal_mode=WAL"_s, u"PRAGMA journal_mode"_s, u"wal"_s));
    TRY_DONE(demand(u"PRAGMA synchronous=FULL"_s, u"PRAGMA synchronous"_s, u"2"_s));
    TRY_DONE(demand(u"PRAGMA foreign_keys=ON"_s, u"PRAGMA foreign_keys"_s, u"1"_s));
    TRY_DONE(demand(u"PRAGMA recursive_triggers=ON"_s, u"PRAGMA recursive_triggers"_s, u"1"_s));
    TRY_DONE(demand(u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA trusted_schema"_s, u"0"_s));
    // What is removed is gone from the file.
    TRY_DONE(demand(u"PRAGMA secure_delete=ON"_s, u"PRAGMA secure_delete"_s, u"1"_s));
    TRY_DONE(demand(u"PRAGMA cache_size=-65536"_s, u"PRAGMA cache_size"_s, u"-65536"_s));
    // The writing connection alone checkpoints: when idle (checkpoint()), or in a commit beyond this many pages.
    const QString pages = m_options.readOnly ? u"0"_s : u"8000"_s;
    return demand(u"PRAGMA wal_autocheckpoint="_s + pages, u"PRAGMA wal_autocheckpoint"_s, pages);
}

Done Connection::openPostgresql()
{
    QSqlDatabase base = database();
    base.setHostName(m_url.host);
    if (m_url.port)
        base.setPort(m_url.port);
    base.setDatabaseName(m_url.name);
    base.setConnectOptions(u"application_name=parkdesk;connect_timeout=5;keepalives=1;keepalives_idle=5;"
                           "keepalives_interval=2;keepalives_count=3;tcp_user_timeout=8000"_s);
    if (!base.open())
        return fail(ErrorCode::DatabaseUnavailable, Field::Database);
    const QString version = TRY(setting(u"SHOW server_version_num"_s));
    if (version.toInt() < 150000)
        return fail(ErrorCode::DatabaseUnsuitable, Field::Database,
                    {{u"setting"_s, u"server_version_num"_s}, {u"found"_s, version}});
    if (m_options.demandDurable)
        TRY_DONE(demand({}, u"SHOW fsync"_s, u"on"_s));
    TRY_DONE(demand(u"SET synchronous_commit = on"_s, u"SHOW synchronous_commit"_s, u"on"_s));
    TRY_DONE(demand(u"SET default_transaction_isolation = 'read committed'"_s, u"SHOW default_transaction_isolation"_s,
                    u"read committed"_s));
    // Compiling a statement of ours takes up to a second, running it some milliseconds.
    TRY_DONE(demand(u"SET jit = off"_s, u"SHOW jit"_s, u"off"_s));
    TRY_DONE(execute(u"SET lock_timeout = '8s'"_s));
    TRY_DONE(execute(u"SET idle_in_transaction_session_timeout = '15s'"_s));
    if (m_options.readOnly)
        TRY_DONE(execute(u"SET default_transaction_read_only = on"_s));
    return execute(u"SET client_min_messages = error"_s);
}

Done Connection::begin()
{
    m_cutShort.reset();
    if (m_url.dialect == Dialect::Sqlite)
        return execute(u"BEGIN IMMEDIATE"_s);
    QSqlDatabase base = database();
    if (base.transaction())
        return {};
    return fail(Error {classify(m_url.dialect, base.lastError(), base.isOpen()), Field::None, {}});
}

Done Connection::beginRead()
{
    m_cutShort.reset();
    return execute(m_url.dialect == Dialect::Sqlite ? u"BEGIN"_s
                                                    : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
}

Done Connection::commit()
{
    if (const Done read = allWasRead(); !read) {
        rollback();
        return read;
    }
    if (m_url.dialect == Dialect::Sqlite) {
        const Done done = execute(u"COMMIT"_s);
        if (!done)
            rollback();
        return done;
    }
    // exec("COMMIT") would report success after a failed statement while the server rolled back.
    QSqlDatabase base = database();
    if (base.commit())
        return {};
    if (!base.isOpen())
        return fail(ErrorCode::OutcomeUnknown);
    const ErrorCode code = classify(m_url.dialect, base.lastError(), true);
    base.rollback();
    return fail(code);
}

void Connection::noteCutShort(const Error &error)
{
    if (!m_cutShort)
        m_cutShort = error;
}

Done Connection::allWasRead() const
{
    return m_cutShort ? Done(fail(*m_cutShort)) : Done();
}

void Connection::rollback()
{
    // SQLite interrupts whatever begins before the last statement that was interrupted is at its end.
    for (const auto &prepared : std::as_const(m_prepared))
        prepared->finish();
    // There may be nothing left to roll back: SQLite ends a transaction by itself after some errors.
    QSqlQuery query(database());
    if (!query.exec(u"ROLLBACK"_s))
        query.exec(u"ROLLBACK"_s); // an interrupt that came late hit the first one
}

Done Connection::execute(const QString &statement)
{
    QSqlQuery query(database());
    if (query.exec(statement))
        return {};
    qCWarning(logStorage, "a setting or migration statement failed, native code %s",
              qPrintable(query.lastError().nativeErrorCode()));
    return fail(classify(m_url.dialect, query.lastError(), isOpen()), Field::Database);
}

Result<QString> Connection::setting(const QString &statement)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(statement) || !query.next())
        return fail(classify(m_url.dialect, query.lastError(), isOpen()), Field::Database);
    return query.value(0).toString();
}

Done Connection::stopWaitingForDisk()
{
    return execute(dialect() == Dialect::Sqlite ? u"PRAGMA synchronous=OFF"_s : u"SET synchronous_commit=off"_s);
}

void Connection::checkpoint()
{
    if (m_url.dialect == Dialect::Sqlite && !m_options.readOnly)
        static_cast<void>(setting(u"PRAGMA wal_checkpoint(PASSIVE)"_s)); // the next idle moment tries again
}

Done Connection::listen(const QString &channel, std::function<void(const QString &)> heard)
{
    if (m_url.dialect == Dialect::Sqlite)
        return {};
    QSqlDriver *driver = database().driver();
    if (!driver->subscribeToNotification(channel))
        return fail(ErrorCode::DatabaseUnavailable, Field::Database);
    QObject::disconnect(driver, &QSqlDriver::notification, nullptr, nullptr);
    QObject::connect(driver, &QSqlDriver::notification, driver,
                     [heard = std::move(heard)](const QString &, QSqlDriver::NotificationSource,
                                                const QVariant &payload) { heard(payload.toString()); });
    return {};
}

Result<QSqlQuery *> Connection::prepared(QLatin1StringView name)
{
    if (m_stop != nullptr && *m_stop)
        return fail(ErrorCode::Interrupted);
    if (const auto found = m_prepared.constFind(name); found != m_prepared.cend())
        return found->get();
    auto query = std::make_shared<QSqlQuery>(database());
    query->setForwardOnly(true);
    const QString text = Statements::text(m_url.dialect, name);
    if (text.isEmpty() || !query->prepare(text))
        return fail(failed(name, *query));
    m_prepared.insert(name, query);
    return query.get();
}

Result<std::unique_ptr<QSqlQuery>> Connection::prepareText(QLatin1StringView name, const QString &text)
{
    auto query = std::make_unique<QSqlQuery>(database());
    query->setForwardOnly(true);
    if (!query->prepare(text))
        return fail(failed(name, *query));
    return query;
}

Error Connection::failed(QLatin1StringView name, const QSqlQuery &query) const
{
    const ErrorCode code = classify(m_url.dialect, query.lastError(), isOpen());
    if (code != ErrorCode::Conflict && code != ErrorCode::DatabaseBusy && code != ErrorCode::Interrupted)
        qCWarning(logStorage, "statement %s failed, native code %s", name.data(),
                  qPrintable(query.lastError().nativeErrorCode()));
    return Error {code, Field::None, {}};
}

} // namespace parkdesk
