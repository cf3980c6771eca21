// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawdatabase.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

RawDatabase::RawDatabase(const TestDatabase &database)
    : m_name(QUuid::createUuid().toString(QUuid::Id128))
{
    const DatabaseUrl &url = database.url();
    const bool sqlite = url.dialect == Dialect::Sqlite;
    QSqlDatabase base = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, m_name);
    base.setDatabaseName(sqlite ? url.path : url.name);
    base.setHostName(url.host);
    if (url.port)
        base.setPort(url.port);
    if (!base.open())
        qFatal("no raw connection: %s", qPrintable(base.lastError().text()));
    if (sqlite) {
        execute(u"PRAGMA foreign_keys=ON"_s);
        execute(u"PRAGMA recursive_triggers=ON"_s);
    } else {
        execute(u"SET client_min_messages = error"_s);
    }
}

RawDatabase::~RawDatabase()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QString RawDatabase::refusal(const QString &statement) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    if (query.exec(statement))
        return {};
    const QString text = query.lastError().text();
    return text.isEmpty() ? u"refused"_s : text;
}

void RawDatabase::execute(const QString &statement) const
{
    const QString refused = refusal(statement);
    if (!refused.isEmpty())
        qFatal("%s: %s", qPrintable(statement), qPrintable(refused));
}

QList<QVariantList> RawDatabase::rows(const QString &statement) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.setForwardOnly(true);
    if (!query.exec(statement))
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < query.record().count(); ++column)
            row.append(query.value(column));
        rows.append(row);
    }
    return rows;
}

QVariant RawDatabase::value(const QString &statement) const
{
    const QList<QVariantList> found = rows(statement);
    return found.isEmpty() ? QVariant() : found.first().value(0);
}

QStringList RawDatabase::tables() const
{
    QStringList names;
    const auto found = rows(TestDatabase::isSqlite()
                                ? u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s
                                : u"SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'"_s);
    for (const QVariantList &row : found)
        names.append(row.first().toString());
    names.sort();
    return names;
}

QMap<QString, qint64> RawDatabase::rowCounts(const QStringList &except) const
{
    QMap<QString, qint64> counts;
    for (const QString &table : tables()) {
        if (!except.contains(table))
            counts.insert(table, number(u"SELECT count(*) FROM "_s + table));
    }
    return counts;
}

void RawDatabase::executeUnguarded(const QStringList &statements) const
{
    if (!TestDatabase::isSqlite()) {
        execute(u"SET session_replication_role = replica"_s); // neither triggers nor references
        for (const QString &statement : statements)
            execute(statement);
        execute(u"SET session_replication_role = origin"_s);
        return;
    }
    const auto triggers = rows(u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"_s);
    execute(u"PRAGMA foreign_keys=OFF"_s);
    execute(u"PRAGMA ignore_check_constraints=ON"_s);
    for (const QVariantList &trigger : triggers)
        execute(u"DROP TRIGGER "_s + trigger.at(0).toString());
    for (const QString &statement : statements)
        execute(statement);
    for (const QVariantList &trigger : triggers)
        execute(trigger.at(1).toString());
    execute(u"PRAGMA ignore_check_constraints=OFF"_s);
    execute(u"PRAGMA foreign_keys=ON"_s);
}

} // namespace parkdesk::test
