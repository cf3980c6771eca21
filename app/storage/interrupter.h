// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

#include <memory>

class QSqlDriver;
struct pg_cancel;
struct sqlite3;

namespace parkdesk {

/// Ends from another thread what a connection does.
class Interrupter {
public:
    Interrupter() = default;
    Interrupter(const Interrupter &) = delete;
    Interrupter &operator=(const Interrupter &) = delete;
    ~Interrupter() = default;

    /// On the thread of the connection, when it is open.
    void attach(const QSqlDriver &driver);
    /// Before it is closed.
    void detach();
    /// From any thread; never waits for a server.
    void interrupt();

private:
    QMutex m_mutex;
    sqlite3 *m_sqlite = nullptr;
    std::shared_ptr<pg_cancel> m_postgresql;
};

} // namespace parkdesk
