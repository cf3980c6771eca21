// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace parkdesk {

/// A SQLite file of another program, opened to read. It tells its shape, and gives the columns that somebody asks for
/// and no other. For one thread that may wait.
class ForeignDatabase {
public:
    struct Column {
        QString name;
        QString refersTo; ///< the table that its key points to; empty for none
    };
    struct Table {
        QString name;
        QList<Column> columns;
        qint64 rows = 0;
    };

    /// Errors: FileFailed and BadFile (details "path", "reason": no_database) on Field::File.
    [[nodiscard]] static Result<std::unique_ptr<ForeignDatabase>> open(const QString &path);
    ForeignDatabase(const ForeignDatabase &) = delete;
    ForeignDatabase &operator=(const ForeignDatabase &) = delete;
    ~ForeignDatabase();

    /// By name.
    [[nodiscard]] Result<QList<Table>> tables();
    /// Calls \a row with the texts of \a columns, row by row; nothing is a null text. A number that is no whole one is
    /// written as short as it can be.
    [[nodiscard]] Done read(const QString &table, const QStringList &columns,
                            const std::function<void(const QStringList &)> &row);

    /// What stands in some row, for each of \a columns; empty where it is empty in all.
    [[nodiscard]] Result<QStringList> samples(const QString &table, const QStringList &columns);

private:
    ForeignDatabase(QString connection, QString path);
    [[nodiscard]] Error unreadable() const;

    QString m_connection;
    QString m_path;
};

} // namespace parkdesk
