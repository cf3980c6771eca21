// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/statementtrace.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace parkdesk::bench {

namespace {

int onStatement(unsigned int, void *statements, void *statement, void *)
{
    char *text = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    const QByteArray sql(text);
    sqlite3_free(text);
    if (sql.startsWith("SELECT") || sql.startsWith("WITH"))
        static_cast<QByteArrayList *>(statements)->append(sql);
    return 0;
}

template <typename Visit>
void forEachConnection(const Visit &visit)
{
    const QStringList names = QSqlDatabase::connectionNames();
    for (const QString &name : names) {
        const QVariant handle = QSqlDatabase::database(name, false).driver()->handle();
        if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
            visit(*static_cast<sqlite3 *const *>(handle.constData()));
    }
}

} // namespace

StatementTrace::StatementTrace()
{
    forEachConnection(
        [this](sqlite3 *connection) { sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &onStatement, &m_statements); });
}

StatementTrace::~StatementTrace()
{
    forEachConnection([](sqlite3 *connection) { sqlite3_trace_v2(connection, 0, nullptr, nullptr); });
}

} // namespace parkdesk::bench
