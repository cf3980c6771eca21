// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <memory>

class QTemporaryDir;

namespace parkdesk::test {

/// A database of its own, gone at the end of its life. Its dialect is the one that PARKDESK_TEST_DATABASE names
/// (sqlite when it names none): a file in a temporary folder, or a database on the throw-away cluster of
/// tests/support/cluster.sh. A migrated one is copied from a template, which is cheap enough for one a test.
class TestDatabase {
public:
    enum class Content {
        Schema, ///< migrated, no office yet
        Nothing, ///< not even migrated
    };
    explicit TestDatabase(Content content = Content::Schema);
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;
    ~TestDatabase();

    /// The dialect of this run.
    [[nodiscard]] static Dialect dialect();
    [[nodiscard]] static bool isSqlite() { return dialect() == Dialect::Sqlite; }

    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }
    /// How tests open connections: the throw-away server does not wait for its disk.
    [[nodiscard]] static OpenOptions options();
    /// One more connection, for the calling thread.
    [[nodiscard]] std::unique_ptr<Connection> open() const;
    [[nodiscard]] std::unique_ptr<Connection> openReadOnly() const;

private:
    DatabaseUrl m_url;
    std::unique_ptr<QTemporaryDir> m_folder; ///< SQLite
};

} // namespace parkdesk::test
