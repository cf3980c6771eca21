// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasefill.h"

#include "storage/connection.h"
#include "storage/query.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

DatabaseFill::DatabaseFill(Connection &connection, QStringList tables)
    : m_connection(connection)
    , m_tables(std::move(tables))
{
}

Done DatabaseFill::prepare(Connection &connection)
{
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    const QStringList settings = sqlite
        ? QStringList {u"PRAGMA synchronous=OFF"_s, u"PRAGMA cache_size=-1000000"_s, u"PRAGMA foreign_keys=OFF"_s}
        : QStringList {u"SET synchronous_commit = off"_s, u"SET maintenance_work_mem = '512MB'"_s,
                       u"SET idle_in_transaction_session_timeout = 0"_s};
    for (const QString &setting : settings)
        TRY_DONE(connection.execute(setting));
    // The old pages of a new file are worth nothing.
    return sqlite && !connection.url().isMemory() ? connection.execute(u"PRAGMA journal_mode=OFF"_s) : Done();
}

Done DatabaseFill::settle(Connection &connection)
{
    if (connection.dialect() == Dialect::Postgresql)
        TRY_DONE(connection.execute(u"VACUUM ANALYZE"_s));
    return connection.reopen();
}

Result<bool> DatabaseFill::isUsed(Connection &connection)
{
    Query query(connection, "fill_rows"_L1);
    TRY_DONE(query.runForRow());
    return query.number(0) > 0;
}

Result<qint64> DatabaseFill::bytes(Connection &connection)
{
    Query query(connection, "database_bytes"_L1);
    TRY_DONE(query.runForRow());
    return query.number(0);
}

Result<QList<DatabaseFill::Helper>> DatabaseFill::helpers()
{
    QList<Helper> found;
    Query query(m_connection, "fill_helpers"_L1);
    query.bind("tables"_L1, m_tables.join(u' ')).bind("tables2"_L1, m_tables.join(u' '));
    TRY_DONE(query.run());
    while (query.next())
        found.append({query.text(0), query.text(1), query.text(2), query.text(3)});
    return found;
}

Done DatabaseFill::begin()
{
    m_helpers = TRY(helpers());
    // The other way round than they are made: references before the keys to which they point.
    for (auto helper = m_helpers.crbegin(); helper != m_helpers.crend(); ++helper)
        TRY_DONE(m_connection.execute(helper->taken));
    return {};
}

Done DatabaseFill::end(const std::function<void(const QString &)> &progress)
{
    for (const Helper &helper : std::as_const(m_helpers)) {
        if (progress && helper.kind != "trigger"_L1)
            progress(helper.name);
        TRY_DONE(m_connection.execute(helper.made));
    }
    return setSequences();
}

Done DatabaseFill::setSequences()
{
    if (m_connection.dialect() == Dialect::Sqlite)
        return {};
    static const QStringList inOrder {u"vehicle"_s, u"stay"_s,    u"claim"_s,          u"charge"_s,
                                      u"receipt"_s, u"payment"_s, u"exception_case"_s, u"journal"_s};
    QList<qint64> last;
    {
        Query query(m_connection, "fill_last_ids"_L1);
        TRY_DONE(query.runForRow());
        for (int column = 0; column < inOrder.size(); ++column)
            last.append(query.number(column));
    }
    for (qsizetype i = 0; i < inOrder.size(); ++i) {
        if (last.at(i) == 0)
            continue;
        Query query(m_connection, "fill_sequence"_L1);
        TRY_DONE(query.bind("table_name"_L1, inOrder.at(i)).bind("last"_L1, last.at(i)).run());
    }
    return {};
}

} // namespace parkdesk
