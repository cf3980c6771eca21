// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/filltable.h"

#include "storage/connection.h"
#include "storage/statements.h"

#include <QRegularExpression>
#include <QSqlQuery>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// PostgreSQL reads a column at a time; a statement this long is some hundred kilobytes.
constexpr qsizetype rowsOfArrays = 2000;

/// A value within an array literal of PostgreSQL.
void appendElement(QString &literal, const QVariant &value, bool text)
{
    if (value.isNull()) {
        literal += u"NULL"_s;
        return;
    }
    if (!text) {
        literal += QString::number(value.toLongLong());
        return;
    }
    literal += u'"';
    for (const QChar sign : value.toString()) {
        if (sign == u'"' || sign == u'\\')
            literal += u'\\';
        literal += sign;
    }
    literal += u'"';
}

} // namespace

FillTable::FillTable(Connection &connection, QLatin1StringView statement, qsizetype mostParameters)
    : m_connection(connection)
    , m_statement(statement)
{
    const QString form = Statements::text(connection.dialect(), statement);
    const qsizetype values = form.indexOf("VALUES"_L1);
    m_head = form.first(std::max<qsizetype>(values, 0));
    static const QRegularExpression parameter(u"(CAST\\()?:\\w+"_s);
    const qsizetype conflict = form.indexOf("ON CONFLICT"_L1);
    if (conflict >= 0)
        m_tail = u' ' + form.sliced(conflict);
    for (auto found = parameter.globalMatch(form, std::max<qsizetype>(values, 0)); found.hasNext();)
        m_texts.push_back(!found.next().capturedView(1).isEmpty());
    const auto columns = std::max<qsizetype>(1, static_cast<qsizetype>(m_texts.size()));
    m_most = connection.dialect() == Dialect::Sqlite ? std::max<qsizetype>(1, mostParameters / columns) : rowsOfArrays;
    m_cells.reserve(m_most * columns);
}

FillTable::~FillTable() = default;

Done FillTable::endRow()
{
    ++m_rows;
    if (m_cells.size() < m_most * static_cast<qsizetype>(m_texts.size()))
        return {};
    return flush();
}

Done FillTable::flush()
{
    const auto columns = static_cast<qsizetype>(m_texts.size());
    if (columns == 0 || m_cells.size() % columns != 0)
        return fail(ErrorCode::Internal);
    if (m_cells.isEmpty())
        return {};
    const qsizetype rows = m_cells.size() / columns;
    const Done written = m_connection.dialect() == Dialect::Sqlite ? writeValues(rows) : writeArrays(rows);
    m_cells.clear();
    return written;
}

Result<std::unique_ptr<QSqlQuery>> FillTable::prepare(const QString &text)
{
    return m_connection.prepareText(m_statement, text);
}

Done FillTable::run(QSqlQuery &query)
{
    if (query.exec())
        return {};
    return fail(m_connection.failed(m_statement, query));
}

Done FillTable::writeValues(qsizetype rows)
{
    const auto columns = static_cast<qsizetype>(m_texts.size());
    const QString row = u'(' + QStringList(columns, u"?"_s).join(u',') + u')';
    const bool many = rows == m_most;
    std::unique_ptr<QSqlQuery> &query = many ? m_many : m_single;
    if (!query)
        query = TRY(prepare(m_head + u"VALUES "_s + QStringList(many ? rows : 1, row).join(u',') + m_tail));
    const qsizetype each = many ? rows : 1;
    for (qsizetype first = 0; first < rows; first += each) {
        for (qsizetype i = 0; i < each * columns; ++i)
            query->bindValue(static_cast<int>(i), m_cells.at(first * columns + i));
        TRY_DONE(run(*query));
    }
    return {};
}

Done FillTable::writeArrays(qsizetype rows)
{
    const auto columns = static_cast<qsizetype>(m_texts.size());
    if (!m_many) {
        QStringList arrays;
        for (const bool text : m_texts)
            arrays.append(text ? u"CAST(? AS TEXT[])"_s : u"CAST(? AS BIGINT[])"_s);
        m_many = TRY(prepare(m_head + u"SELECT * FROM unnest("_s + arrays.join(u", "_s) + u')' + m_tail));
    }
    for (qsizetype column = 0; column < columns; ++column) {
        QString literal = u"{"_s;
        for (qsizetype row = 0; row < rows; ++row) {
            if (row > 0)
                literal += u',';
            appendElement(literal, m_cells.at(row * columns + column), m_texts[static_cast<size_t>(column)]);
        }
        m_many->bindValue(static_cast<int>(column), literal + u'}');
    }
    return run(*m_many);
}

} // namespace parkdesk
