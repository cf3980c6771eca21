// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/result.h"

#include <QStringList>

#include <functional>

namespace parkdesk {

class Connection;
class Query;

/// Proves every rule of the data against the raw rows, whatever kept them so far: a database that was edited by hand,
/// damaged, or written by a program with a mistake is found. Only reads; call it inside a snapshot.
///
/// What a tariff says a stay costs is beyond storage: services/verify/verifyoffice adds that.
class Verifier {
public:
    explicit Verifier(Connection &connection)
        : m_connection(connection)
    {
    }

    /// What is broken; nothing when all is well. When tables or the version of the schema are not those of this
    /// program, only that is told, for no row can be judged then. Errors: those of a database that cannot be read.
    [[nodiscard]] Result<QList<Finding>> run();

    /// Every check there is, by its public name.
    [[nodiscard]] static QStringList checkNames();

private:
    using RowRule = std::function<bool(const Query &)>;

    [[nodiscard]] Done checkSchema();
    [[nodiscard]] Done checkConstraints(const struct SchemaExpectation &expected);
    [[nodiscard]] Done checkFile();
    [[nodiscard]] Done checkReferences();
    [[nodiscard]] Done checkRows();
    [[nodiscard]] Done checkKeys();
    [[nodiscard]] Done checkSums();
    /// Looks at each row of a paged statement; \a holds is given the row, whose column 0 is its id.
    [[nodiscard]] Done checkEach(const QString &check, const QString &entity, QLatin1StringView statement,
                                 const RowRule &holds);
    void report(const QString &check, const QString &entity, const QList<qint64> &ids);
    void report(const QString &check, const QString &entity, const QJsonObject &details);

    Connection &m_connection;
    QList<Finding> m_findings;
};

} // namespace parkdesk
