// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/databaseurl.h"

#include <QString>

namespace parkdesk {

class Connection;

/// Whole databases as files and back. What they do takes as long as the data are large, on the calling thread.

/// Writes all of a SQLite database, as it is at one moment, to \a path, which must not be there; others go on working
/// in it. Only the owner of the file may read it, and it is on the disk when this returns. Errors: FileFailed; those
/// of reading.
[[nodiscard]] Done copySqlite(Connection &connection, const QString &path);

/// The same for a PostgreSQL database, by `pg_dump` in its own format. Errors: ProgramMissing, ProgramFailed.
[[nodiscard]] Done dumpServerDatabase(const DatabaseUrl &url, const QString &path);

/// Fills the empty database of \a url from such a file, whole or not at all. Errors: ProgramMissing, ProgramFailed.
[[nodiscard]] Done restoreServerDump(const DatabaseUrl &url, const QString &path);

/// The databases of one server, by name. Each deed needs the right to it.
class ServerDatabases {
public:
    /// \a connection leads to another database of that server than those that are made, dropped or renamed.
    explicit ServerDatabases(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Done create(const QString &name);
    [[nodiscard]] Done drop(const QString &name);
    /// Fails while anybody is connected to it.
    [[nodiscard]] Done rename(const QString &from, const QString &to);

private:
    Connection &m_connection;
};

/// Waits until the bytes of that file, or the names in that folder, are on the disk.
[[nodiscard]] bool syncToDisk(const QString &path);

} // namespace parkdesk
