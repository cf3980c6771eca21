// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/query.h"

#include "storage/connection.h"

#include <QSqlError>
#include <QSqlQuery>

namespace parkdesk {

Query::Query(Connection &connection, QLatin1StringView name)
    : m_connection(connection)
    , m_name(name)
{
    auto prepared = connection.prepared(name);
    if (prepared)
        m_query = *prepared;
    else
        m_prepareError = prepared.error();
}

Query::~Query()
{
    if (m_query)
        m_query->finish();
}

Query &Query::bind(QLatin1StringView parameter, const QString &value)
{
    if (value.isNull())
        return bindVariant(parameter, QStringLiteral(""));
    QString text = value;
    return bindVariant(parameter, text.replace(QChar::Null, QChar::ReplacementCharacter));
}

Query &Query::bindVariant(QLatin1StringView parameter, const QVariant &value)
{
    if (m_query)
        m_query->bindValue(u':' + parameter, value);
    return *this;
}

Query &Query::bindNull(QLatin1StringView parameter, bool text)
{
    return bindVariant(parameter, QVariant(QMetaType(text ? QMetaType::QString : QMetaType::LongLong)));
}

Done Query::run()
{
    if (!m_query)
        return fail(m_prepareError);
    if (m_query->exec())
        return {};
    return fail(m_connection.failed(m_name, *m_query));
}

Done Query::runForRow()
{
    TRY_DONE(run());
    if (next())
        return {};
    return m_query->lastError().isValid() ? fail(m_connection.failed(m_name, *m_query)) : fail(ErrorCode::NotFound);
}

bool Query::next()
{
    if (m_query == nullptr || m_query->next())
        return m_query != nullptr;
    if (m_query->lastError().isValid())
        m_connection.noteCutShort(m_connection.failed(m_name, *m_query));
    return false;
}

int Query::rowsTouched() const
{
    return m_query ? m_query->numRowsAffected() : 0;
}

qint64 Query::number(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Query::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

bool Query::isNull(int column) const
{
    return m_query->isNull(column);
}

std::optional<qint64> Query::maybeNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<Instant> Query::maybeInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

} // namespace parkdesk
