// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rawsqlite.h"

#include "storage/statements.h"

#include <sqlite3.h>

namespace parkdesk::bench {

RawSqlite::RawSqlite(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        qFatal("the database cannot be opened");
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
                               "PRAGMA recursive_triggers=ON", "PRAGMA trusted_schema=OFF", "PRAGMA cache_size=-65536",
                               "PRAGMA wal_autocheckpoint=8000"})
        execute(pragma);
}

RawSqlite::~RawSqlite()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void RawSqlite::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
}

sqlite3_stmt *RawSqlite::prepared(const QByteArray &key, const QByteArray &sql)
{
    if (sqlite3_stmt *known = m_statements.value(key))
        return known;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", key.constData(), sqlite3_errmsg(m_handle));
    m_statements.insert(key, statement);
    return statement;
}

qint64 RawSqlite::run(const char *name, const Parameters &parameters)
{
    const QByteArray key(name);
    if (!m_statements.contains(key))
        prepared(key, Statements::text(Dialect::Sqlite, QString::fromLatin1(name)).toUtf8());
    return step(m_statements.value(key), parameters);
}

qint64 RawSqlite::runText(const char *sql, const Parameters &parameters)
{
    return step(prepared(sql, sql), parameters);
}

qint64 RawSqlite::step(sqlite3_stmt *statement, const Parameters &parameters)
{
    for (const auto &[name, value] : parameters) {
        const int index = sqlite3_bind_parameter_index(statement, name);
        if (value.isNull()) {
            sqlite3_bind_null(statement, index);
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            sqlite3_bind_text(statement, index, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(statement, index, value.toLongLong());
        }
    }
    qint64 first = 0;
    bool any = false;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        if (!any)
            first = sqlite3_column_int64(statement, 0);
        any = true;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            static_cast<void>(sqlite3_column_text(statement, column));
    }
    if (code != SQLITE_DONE)
        qFatal("%s: %s", sqlite3_sql(statement), sqlite3_errmsg(m_handle));
    sqlite3_reset(statement);
    return first;
}

} // namespace parkdesk::bench
