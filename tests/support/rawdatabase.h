// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdatabase.h"

#include <QMap>
#include <QSqlDatabase>
#include <QStringList>
#include <QVariant>

namespace parkdesk::test {

/// Statements written out in a test, behind the back of repositories and use cases: to look at rows, to try what the
/// schema alone refuses, to plant faults. A connection of its own with the same settings.
class RawDatabase {
public:
    explicit RawDatabase(const TestDatabase &database);
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;
    ~RawDatabase();

    /// Empty when it was done, else the server's own words (test data hold no secrets).
    [[nodiscard]] QString refusal(const QString &statement) const;
    /// Ends the ring when it is refused.
    void execute(const QString &statement) const;
    [[nodiscard]] QList<QVariantList> rows(const QString &statement) const;
    /// First column of the first row; nothing when there is no row.
    [[nodiscard]] QVariant value(const QString &statement) const;
    [[nodiscard]] qint64 number(const QString &statement) const { return value(statement).toLongLong(); }

    [[nodiscard]] QStringList tables() const;
    /// Rows of every table but \a except: what a refusal must leave alone.
    [[nodiscard]] QMap<QString, qint64> rowCounts(const QStringList &except = {}) const;

    /// Runs \a statements while no trigger, reference or check stands in the way; they are all back afterwards.
    /// (An exclusion or unique rule of PostgreSQL cannot be held off; drop it by name.)
    void executeUnguarded(const QStringList &statements) const;

private:
    QString m_name;
};

} // namespace parkdesk::test
