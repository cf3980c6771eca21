// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

class QSqlQuery;

namespace parkdesk {

class Connection;

/// Writes very many rows of one table: cell by cell in the order of a statement's parameters, many rows at once. The
/// statement is the form of one row, "INSERT INTO t (...) VALUES (:a, CAST(:b AS TEXT)) ON CONFLICT ..."; every
/// parameter is a number but for those that it casts to text.
class FillTable {
public:
    /// More parameters make no statement faster.
    static constexpr qsizetype manyParameters = 600;
    /// For who writes a few thousand rows: preparing a statement costs the square of its parameters.
    static constexpr qsizetype fewParameters = 150;

    FillTable(Connection &connection, QLatin1StringView statement, qsizetype mostParameters = manyParameters);
    FillTable(const FillTable &) = delete;
    FillTable &operator=(const FillTable &) = delete;
    ~FillTable();

    FillTable &operator<<(qint64 value)
    {
        m_cells.append(value);
        return *this;
    }
    FillTable &operator<<(Instant at) { return *this << at.ms; }
    /// A null string is stored as an empty one.
    FillTable &operator<<(const QString &text)
    {
        m_cells.append(text.isNull() ? QStringLiteral("") : text);
        return *this;
    }
    template <typename Tag>
    FillTable &operator<<(Id<Tag> id)
    {
        return *this << id.value;
    }
    FillTable &absent()
    {
        m_cells.append(QVariant());
        return *this;
    }
    template <typename T>
    FillTable &operator<<(const std::optional<T> &value)
    {
        if (value)
            return *this << *value;
        return absent();
    }

    /// The row is whole. Writes when enough have come.
    [[nodiscard]] Done endRow();
    /// Writes what is left.
    [[nodiscard]] Done flush();
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    [[nodiscard]] Done run(QSqlQuery &query);
    [[nodiscard]] Done writeValues(qsizetype rows);
    [[nodiscard]] Done writeArrays(qsizetype rows);
    [[nodiscard]] Result<std::unique_ptr<QSqlQuery>> prepare(const QString &text);

    Connection &m_connection;
    QLatin1StringView m_statement;
    QString m_head; ///< up to VALUES
    QString m_tail; ///< after the row
    std::vector<bool> m_texts; ///< of each cell whether it is a text
    qsizetype m_most = 0; ///< rows a statement
    std::unique_ptr<QSqlQuery> m_many;
    std::unique_ptr<QSqlQuery> m_single;
    QVariantList m_cells;
    qint64 m_rows = 0;
};

} // namespace parkdesk
