// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace parkdesk {

class Connection;

/// A database that is being made and that nobody uses yet is filled with very many rows: indexes, triggers, references
/// and the rule that claims do not overlap are taken off the tables and put back afterwards, by the very texts with
/// which the database keeps them, so that whatever the rows break is refused at the end. Lives inside one transaction,
/// which is the caller's; what of SQLite cannot be rolled back is a file that is thrown away.
class DatabaseFill {
public:
    DatabaseFill(Connection &connection, QStringList tables);

    /// Before the transaction: this connection waits for no disk, and takes more memory. SQLite: the file cannot be
    /// rolled back from now on.
    [[nodiscard]] static Done prepare(Connection &connection);
    /// After it: as every other connection again. PostgreSQL: the planner learns what there is.
    [[nodiscard]] static Done settle(Connection &connection);

    /// Whether stays, vehicles or money stand in it.
    [[nodiscard]] static Result<bool> isUsed(Connection &connection);
    [[nodiscard]] static Result<qint64> bytes(Connection &connection);

    [[nodiscard]] Done begin();
    /// Everything as before. \a progress hears the name of what is made next. Errors: Conflict when rows break a rule.
    [[nodiscard]] Done end(const std::function<void(const QString &)> &progress);

private:
    /// What a table has beside its rows, and the words that make it and take it off.
    struct Helper {
        QString kind; ///< "index", "trigger" or "constraint"
        QString name;
        QString made;
        QString taken;
    };
    [[nodiscard]] Result<QList<Helper>> helpers();
    [[nodiscard]] Done setSequences();

    Connection &m_connection;
    QStringList m_tables;
    QList<Helper> m_helpers;
};

} // namespace parkdesk
