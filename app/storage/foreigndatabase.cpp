// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/foreigndatabase.h"

#include <QFile>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView signature("SQLite format 3");

/// Names of another program's tables may hold anything.
QString foreignName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString textOfValue(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    const QString text = value.toString();
    return text.isNull() ? u""_s : text;
}

} // namespace

ForeignDatabase::ForeignDatabase(QString connection, QString path)
    : m_connection(std::move(connection))
    , m_path(std::move(path))
{
}

ForeignDatabase::~ForeignDatabase()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Error ForeignDatabase::unreadable() const
{
    return {ErrorCode::BadFile, Field::File, {{u"path"_s, m_path}, {u"reason"_s, u"no_database"_s}}};
}

Result<std::unique_ptr<ForeignDatabase>> ForeignDatabase::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, path}});
    const bool isDatabase = file.read(signature.size()) == signature;
    file.close();
    auto foreign = std::unique_ptr<ForeignDatabase>(
        new ForeignDatabase(u"foreign-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces), path));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, foreign->m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!isDatabase || !database.open())
        return fail(foreign->unreadable());
    return foreign;
}

Result<QList<ForeignDatabase::Table>> ForeignDatabase::tables()
{
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    QStringList names = database.tables(QSql::Tables);
    names.sort();
    QList<Table> tables;
    for (const QString &name : std::as_const(names)) {
        Table table {name, {}, 0};
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.exec(u"PRAGMA table_info(%1)"_s.arg(foreignName(name))))
            return fail(unreadable());
        while (query.next())
            table.columns.append({query.value(1).toString(), {}});
        if (!query.exec(u"PRAGMA foreign_key_list(%1)"_s.arg(foreignName(name))))
            return fail(unreadable());
        while (query.next()) {
            for (Column &column : table.columns) {
                if (column.name == query.value(3).toString())
                    column.refersTo = query.value(2).toString();
            }
        }
        if (!query.exec(u"SELECT count(*) FROM "_s + foreignName(name)) || !query.next())
            return fail(unreadable());
        table.rows = query.value(0).toLongLong();
        tables.append(table);
    }
    return tables;
}

Result<QStringList> ForeignDatabase::samples(const QString &table, const QStringList &columns)
{
    QStringList wishes;
    for (const QString &column : columns)
        wishes.append(u"(SELECT %1 FROM %2 WHERE %1 IS NOT NULL AND %1 <> '' LIMIT 1)"_s.arg(foreignName(column),
                                                                                             foreignName(table)));
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (columns.isEmpty() || !query.exec(u"SELECT "_s + wishes.join(u", "_s)) || !query.next())
        return fail(unreadable());
    QStringList texts;
    for (int i = 0; i < columns.size(); ++i)
        texts.append(textOfValue(query.value(i)));
    return texts;
}

Done ForeignDatabase::read(const QString &table, const QStringList &columns,
                           const std::function<void(const QStringList &)> &row)
{
    QStringList names;
    for (const QString &column : columns)
        names.append(foreignName(column));
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (columns.isEmpty() || !query.exec(u"SELECT %1 FROM %2"_s.arg(names.join(u", "_s), foreignName(table))))
        return fail(unreadable());
    while (query.next()) {
        QStringList texts;
        for (int i = 0; i < columns.size(); ++i)
            texts.append(textOfValue(query.value(i)));
        row(texts);
    }
    return {};
}

} // namespace parkdesk
