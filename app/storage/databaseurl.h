// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace parkdesk {

enum class Dialect {
    Sqlite,
    Postgresql,
};

/// Where the office's data are: `sqlite:PATH`, `sqlite::memory:` or `postgresql://host[:port]/name`. A host that
/// starts with a slash, or none, is a socket folder; the server's credentials come from libpq's own variables and
/// files, never from here.
struct DatabaseUrl {
    Dialect dialect = Dialect::Sqlite;
    QString path; ///< SQLite: the file
    QString host;
    int port = 0; ///< 0: the server's default
    QString name; ///< PostgreSQL: the database

    /// Errors: DatabaseUnsuitable on Field::Database.
    [[nodiscard]] static Result<DatabaseUrl> fromText(const QString &text);
    [[nodiscard]] QString toText() const;
    [[nodiscard]] bool isMemory() const { return dialect == Dialect::Sqlite && path == QLatin1StringView(":memory:"); }
};

} // namespace parkdesk
