// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/databaseurl.h"

#include <QHash>
#include <QString>
#include <QUuid>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;
class QSqlDriver;
class QSqlQuery;

namespace parkdesk {

class Interrupter;

/// How a connection is opened.
struct OpenOptions {
    bool readOnly = false;
    /// PostgreSQL: refuse a server that does not keep what it has acknowledged (fsync off). Only throw-away servers
    /// of tests turn this off.
    bool demandDurable = true;
};

/// One connection of one thread: opened, used and closed there. Checks at opening that the settings on which our
/// promises rest are in force. Prepared statements are kept by name.
class Connection {
public:
    /// Errors: DatabaseUnavailable, DatabaseUnsuitable (details "setting" or "filesystem").
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const DatabaseUrl &url,
                                                                  const OpenOptions &options = {});

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] Dialect dialect() const { return m_url.dialect; }
    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }
    /// Names this connection in the change sets that it sends.
    [[nodiscard]] const QUuid &identity() const { return m_identity; }
    [[nodiscard]] bool isOpen() const;
    /// Drops the statements, closes and opens again with the same checks. For a lost server connection.
    [[nodiscard]] Done reopen();

    /// BEGIN IMMEDIATE on SQLite (a plain BEGIN that turns into a write does not wait); BEGIN on PostgreSQL.
    [[nodiscard]] Done begin();
    /// A snapshot to read from; ended by rollback().
    [[nodiscard]] Done beginRead();
    /// A commit whose answer was lost gives OutcomeUnknown.
    [[nodiscard]] Done commit();
    void rollback();

    /// Runs a statement without parameters or rows: migrations and settings only.
    [[nodiscard]] Done execute(const QString &statement);
    /// First column of the first row of a setting such as "PRAGMA user_version".
    [[nodiscard]] Result<QString> setting(const QString &statement);
    /// Commits wait for the disk no longer: only for a database that is being made and that nobody uses yet.
    [[nodiscard]] Done stopWaitingForDisk();
    /// SQLite: moves finished pages of the write-ahead log into the file, without waiting for anybody.
    void checkpoint();

    /// From any thread: the statement that runs now ends with Interrupted. Does nothing when none runs; on PostgreSQL
    /// it may come late and hit the next one, so whoever was not meant asks again.
    void interrupt();
    /// While \a stop is set every statement answers Interrupted. Null: no longer.
    void heed(const std::atomic_bool *stop) { m_stop = stop; }

    /// PostgreSQL: hears the notifications of other desks on \a channel. \a heard is called on this thread with the
    /// payload. Does nothing on SQLite, which one process owns.
    [[nodiscard]] Done listen(const QString &channel, std::function<void(const QString &)> heard);

    /// The prepared statement of that name, ready to bind. For Query alone.
    [[nodiscard]] Result<QSqlQuery *> prepared(QLatin1StringView name);
    /// Prepares a text that was made from the statement of that name. For FillTable alone.
    [[nodiscard]] Result<std::unique_ptr<QSqlQuery>> prepareText(QLatin1StringView name, const QString &text);
    /// Classifies and logs (statement name and native code only) a failed statement. For Query alone.
    [[nodiscard]] Error failed(QLatin1StringView name, const QSqlQuery &query) const;
    /// Rows ended with an error: what was read of them is not all. For Query alone.
    void noteCutShort(const Error &error);
    /// The first such error since the transaction began: nothing that was read in it may be answered or kept.
    /// commit() asks by itself.
    [[nodiscard]] Done allWasRead() const;

private:
    Connection(DatabaseUrl url, const OpenOptions &options);
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] Done openDatabase();
    [[nodiscard]] Done openSqlite();
    [[nodiscard]] Done openPostgresql();
    [[nodiscard]] Done demand(const QString &set, const QString &ask, const QString &expected);

    DatabaseUrl m_url;
    OpenOptions m_options;
    QString m_name;
    QUuid m_identity;
    std::unique_ptr<Interrupter> m_interrupter;
    const std::atomic_bool *m_stop = nullptr;
    std::optional<Error> m_cutShort;
    QHash<QLatin1StringView, std::shared_ptr<QSqlQuery>> m_prepared;
};

} // namespace parkdesk
