// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <memory>

namespace parkdesk {

/// One process writes to a SQLite file at a time. The lock is the kernel's (flock on `<file>.lock`), so a crash frees
/// it; who holds it stands in that file as text.
class DatabaseLock {
public:
    /// Errors: DatabaseInUse on Field::Database (details "pid", "host", "user" of the holder); DatabaseUnavailable when
    /// the file cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<DatabaseLock>> take(const QString &databasePath);

    DatabaseLock(const DatabaseLock &) = delete;
    DatabaseLock &operator=(const DatabaseLock &) = delete;
    ~DatabaseLock();

private:
    explicit DatabaseLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor;
};

} // namespace parkdesk
