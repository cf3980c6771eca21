// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace parkdesk::bench {

/// SQLite without Qt and without us: the limit that the service is measured against. The same statements, prepared
/// once, with the same pragmas. Whatever fails ends the bench.
class RawSqlite {
public:
    using Parameters = QList<QPair<const char *, QVariant>>;

    explicit RawSqlite(const QString &path);
    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;
    ~RawSqlite();

    void execute(const char *sql);
    /// Runs the named statement to its end; the first column of its first row, 0 without rows.
    qint64 run(const char *name, const Parameters &parameters = {});
    /// The same for a text of the bench's own.
    qint64 runText(const char *sql, const Parameters &parameters);

private:
    sqlite3_stmt *prepared(const QByteArray &key, const QByteArray &sql);
    qint64 step(sqlite3_stmt *statement, const Parameters &parameters);

    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
};

} // namespace parkdesk::bench
