// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QThread>

#include <atomic>
#include <memory>

namespace parkdesk::test {

/// A mail server on this computer that takes mail, or has a bad day in a chosen way. Counts what it answered for, and
/// what came by which Message-ID. It answers on a thread of its own, so the test may block.
class SmtpServer {
public:
    enum class Mood {
        Takes,
        RefusesRecipient, ///< 550 5.1.1
        RefusesMail, ///< 552 5.2.2 after DATA
        SaysLater, ///< 451 4.7.1 to the recipient
        Busy, ///< 421 4.3.2 instead of a greeting
        LosesAfterData, ///< hangs up without having kept it
        KeepsAfterData, ///< keeps it and hangs up without a word
        DropsAnywhere, ///< hangs up at a point that goes on with each connection
    };

    SmtpServer();
    SmtpServer(const SmtpServer &) = delete;
    SmtpServer &operator=(const SmtpServer &) = delete;
    ~SmtpServer();

    [[nodiscard]] int port() const { return m_port; }
    /// Nobody answers at the port, until it is up again.
    void goDown();
    void comeUp();
    /// For connections from now on.
    void setMood(Mood mood) { m_mood = mood; }
    /// Before each answer to a whole mail.
    void setDelay(int ms) { m_delayMs = ms; }

    struct Delivery {
        QByteArray messageId;
        QByteArray from;
        QByteArray to;
        QByteArray message;
    };
    /// Everything that was kept, in order, a mail that came twice twice.
    [[nodiscard]] QList<Delivery> deliveries() const;
    /// How often each Message-ID was kept.
    [[nodiscard]] QHash<QByteArray, int> byMessageId() const;
    [[nodiscard]] int connections() const { return m_connections; }

private:
    friend class SmtpTalk;
    void keep(const Delivery &delivery);

    QThread m_thread;
    class Listener;
    Listener *m_listener; ///< lives on m_thread
    int m_port = 0;
    std::atomic<Mood> m_mood = Mood::Takes;
    std::atomic_int m_delayMs = 0;
    std::atomic_int m_connections = 0;
    mutable QMutex m_mutex;
    QList<Delivery> m_deliveries;
};

} // namespace parkdesk::test
