// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <QVariant>

#include <optional>
#include <type_traits>

class QSqlQuery;

namespace parkdesk {

class Connection;

/// One run of a named statement: bind by name, run, read by column number. Finished at the end of its life, so that
/// no snapshot stays pinned. The same statement must not be in use twice at a time on one connection.
class Query {
public:
    Query(Connection &connection, QLatin1StringView name);
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    Query &bind(QLatin1StringView parameter, qint64 value) { return bindVariant(parameter, value); }
    Query &bind(QLatin1StringView parameter, int value) { return bindVariant(parameter, qint64 {value}); }
    Query &bind(QLatin1StringView parameter, bool value) { return bindVariant(parameter, qint64 {value ? 1 : 0}); }
    Query &bind(QLatin1StringView parameter, Instant value) { return bindVariant(parameter, value.ms); }
    Query &bind(QLatin1StringView parameter, Duration value) { return bindVariant(parameter, qint64 {value.count()}); }
    /// A null string is stored as an empty one: absence is std::optional. A NUL within a text would end the statement
    /// on PostgreSQL; it becomes the replacement character, so that whoever looks for such a text finds nothing.
    Query &bind(QLatin1StringView parameter, const QString &value);
    Query &bind(QLatin1StringView parameter, const QByteArray &value) { return bindVariant(parameter, value); }
    Query &bind(QLatin1StringView parameter, const QUuid &value)
    {
        return bindVariant(parameter, value.toString(QUuid::WithoutBraces));
    }
    template <typename Tag>
    Query &bind(QLatin1StringView parameter, Id<Tag> value)
    {
        return bindVariant(parameter, value.value);
    }
    template <typename Enum>
    requires std::is_enum_v<Enum> Query &bind(QLatin1StringView parameter, Enum value)
    {
        return bindVariant(parameter, static_cast<qint64>(value));
    }
    template <typename T>
    Query &bind(QLatin1StringView parameter, const std::optional<T> &value)
    {
        return value ? bind(parameter, *value) : bindNull(parameter, std::is_same_v<T, QString>);
    }

    /// Runs it. The first error ends the unit of work it belongs to.
    [[nodiscard]] Done run();
    /// Runs a statement that gives exactly one row and stands on it; NotFound when there is none.
    [[nodiscard]] Done runForRow();
    /// Runs an INSERT ... RETURNING id.
    template <typename AnyId>
    [[nodiscard]] Result<AnyId> runForId()
    {
        TRY_DONE(runForRow());
        return AnyId {number(0)};
    }
    /// To the next row; false at the end. An error on the way ends the rows as well, and makes the transaction fail:
    /// see Connection::allWasRead().
    [[nodiscard]] bool next();
    /// Rows that an UPDATE touched.
    [[nodiscard]] int rowsTouched() const;

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] Instant instant(int column) const { return {number(column)}; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    template <typename AnyId>
    [[nodiscard]] AnyId id(int column) const
    {
        return AnyId {number(column)};
    }
    [[nodiscard]] std::optional<qint64> maybeNumber(int column) const;
    [[nodiscard]] std::optional<Instant> maybeInstant(int column) const;
    template <typename AnyId>
    [[nodiscard]] std::optional<AnyId> maybeId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(AnyId {number(column)});
    }

private:
    Query &bindVariant(QLatin1StringView parameter, const QVariant &value);
    Query &bindNull(QLatin1StringView parameter, bool text);

    Connection &m_connection;
    QLatin1StringView m_name;
    QSqlQuery *m_query = nullptr; ///< owned by the connection; null when preparing failed
    Error m_prepareError;
};

} // namespace parkdesk
