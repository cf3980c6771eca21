// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

#include <atomic>
#include <memory>

namespace parkdesk {

class Connection;

/// Stops one read: before its turn came it is not begun, under way it ends at once with Interrupted.
class Interruption {
public:
    Interruption() = default;
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;
    ~Interruption() = default;

    /// From any thread.
    void stop();
    [[nodiscard]] bool isStopped() const { return m_stopped; }

    /// The time in which a read runs on \a connection; on its thread.
    class Running {
    public:
        /// \a interruption may be null: nobody will stop it.
        Running(Interruption *interruption, Connection &connection);
        Running(const Running &) = delete;
        Running &operator=(const Running &) = delete;
        ~Running();

    private:
        Interruption *m_interruption;
        Connection &m_connection;
    };

private:
    std::atomic_bool m_stopped = false;
    QMutex m_mutex;
    Connection *m_running = nullptr;
};

/// Questions of one kind of which only the latest counts: the next one stops the one before, the end stops the last.
/// The answer to one that was stopped is Interrupted, and whoever asked drops it.
class LatestRead {
public:
    LatestRead() = default;
    LatestRead(const LatestRead &) = delete;
    LatestRead &operator=(const LatestRead &) = delete;
    ~LatestRead() { stop(); }

    void stop()
    {
        if (m_latest)
            m_latest->stop();
        m_latest.reset();
    }
    /// For Office::read().
    [[nodiscard]] std::shared_ptr<Interruption> next()
    {
        stop();
        m_latest = std::make_shared<Interruption>();
        return m_latest;
    }
    /// For more reads of the same question; null before the first one.
    [[nodiscard]] const std::shared_ptr<Interruption> &latest() const { return m_latest; }

private:
    std::shared_ptr<Interruption> m_latest;
};

} // namespace parkdesk
