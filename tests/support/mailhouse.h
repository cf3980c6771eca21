// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace parkdesk::test {

/// A mail server that is not ours, in a process of its own: python3-aiosmtpd. It takes every mail and opens it with
/// Python's own reader. What misbehaves is played by SmtpServer.
class MailHouse {
public:
    struct Attachment {
        QString name;
        QString type; ///< "text/csv"
        QByteArray bytes;
    };
    struct Mail {
        QStringList to; ///< of the envelope
        QString subject;
        QString text;
        QList<Attachment> attachments;
        QStringList defects; ///< what the reader found wrong with it
    };

    /// Ends the ring when the server does not start.
    MailHouse();
    MailHouse(const MailHouse &) = delete;
    MailHouse &operator=(const MailHouse &) = delete;
    ~MailHouse();

    /// Of 127.0.0.1; nobody asks for names or passwords there, nor for TLS.
    [[nodiscard]] int port() const { return m_port; }
    /// Everything that the server has answered for, in order.
    [[nodiscard]] QList<Mail> delivered() const;

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 0;
};

} // namespace parkdesk::test
