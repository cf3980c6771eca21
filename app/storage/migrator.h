// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "storage/databaseurl.h"

#include <QList>
#include <QString>

namespace parkdesk {

class Connection;

/// Brings a database to the schema of this program: one number line for both dialects, one transaction a step, new
/// databases replay all steps. Each step's text is hashed when applied, so that an edited migration is noticed.
class Migrator {
public:
    struct Step {
        int number = 0;
        QString name;
        QString source;
    };

    /// The steps of this program, in order.
    [[nodiscard]] static QList<Step> stepsOfProgram();
    /// The statements of \a step for one dialect, tokens spelled out. Public for its test.
    [[nodiscard]] static QStringList statementsOf(const Step &step, Dialect dialect);

    explicit Migrator(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Number of the last step applied; 0 for an empty database.
    [[nodiscard]] Result<int> version();
    /// Applies what is missing. Errors: SchemaNewer with details "database" and "program"; DatabaseUnsuitable when an
    /// applied step is not the one of this program; what a statement answers. A SQLite file that holds data is copied
    /// beside itself first (`<file>.before-<number>`).
    [[nodiscard]] Done migrate(const QList<Step> &steps, const Clock &clock);
    /// That nothing is to be migrated, without changing anything. Errors: NotInitialised, SchemaNewer.
    [[nodiscard]] Done checkCurrent(const QList<Step> &steps);

private:
    [[nodiscard]] Done apply(const Step &step, const Clock &clock);
    [[nodiscard]] Done applyInTransaction(const Step &step, const Clock &clock);
    [[nodiscard]] Done checkApplied(const QList<Step> &steps);
    [[nodiscard]] Done copyFile(int number);

    Connection &m_connection;
};

} // namespace parkdesk
