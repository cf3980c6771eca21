// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smtpserver.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace parkdesk::test {

namespace {

QByteArray inAngles(const QByteArray &line)
{
    const qsizetype begin = line.indexOf('<') + 1;
    return line.mid(begin, line.indexOf('>') - begin);
}

} // namespace

/// One connection. Deletes itself with its socket.
class SmtpTalk : public QObject {
public:
    SmtpTalk(SmtpServer &server, QTcpSocket *socket, int number)
        : QObject(socket)
        , m_server(server)
        , m_socket(socket)
        , m_mood(server.m_mood)
        , m_dropAt(m_mood == SmtpServer::Mood::DropsAnywhere ? number % 7 : -1)
    {
        connect(socket, &QTcpSocket::readyRead, this, &SmtpTalk::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_mood == SmtpServer::Mood::Busy) {
            say("421 4.3.2 later");
            socket->disconnectFromHost();
        } else {
            say("220 test");
        }
    }

private:
    void say(const QByteArray &line)
    {
        if (m_dropAt == m_said++)
            m_socket->abort();
        else
            m_socket->write(line + "\r\n");
    }

    void read()
    {
        while (m_socket->canReadLine()) {
            const QByteArray line = m_socket->readLine();
            if (m_inData)
                takeData(line);
            else
                takeCommand(line.trimmed());
        }
    }

    void takeCommand(const QByteArray &line)
    {
        const QByteArray verb = line.left(4).toUpper();
        if (verb == "EHLO" || verb == "HELO") {
            say("250 test");
        } else if (verb == "MAIL") {
            m_delivery.from = inAngles(line);
            say("250 2.1.0 ok");
        } else if (verb == "RCPT") {
            m_delivery.to = inAngles(line);
            takeRecipient();
        } else if (verb == "DATA") {
            m_inData = true;
            say("354 go on");
        } else if (verb == "QUIT") {
            say("221 bye");
            m_socket->disconnectFromHost();
        } else {
            say("250 ok");
        }
    }

    void takeRecipient()
    {
        if (m_mood == SmtpServer::Mood::RefusesRecipient)
            say("550 5.1.1 no such user here");
        else if (m_mood == SmtpServer::Mood::SaysLater)
            say("451 4.7.1 come again");
        else
            say("250 2.1.5 ok");
    }

    void takeData(const QByteArray &line)
    {
        if (line != ".\r\n") {
            m_delivery.message += line.startsWith('.') ? line.mid(1) : line;
            return;
        }
        m_inData = false;
        QTimer::singleShot(m_server.m_delayMs.load(), this, &SmtpTalk::conclude);
    }

    void conclude()
    {
        using Mood = SmtpServer::Mood;
        if (m_mood == Mood::LosesAfterData)
            return m_socket->abort();
        if (m_mood == Mood::RefusesMail)
            return say("552 5.2.2 mailbox full");
        const qsizetype at = m_delivery.message.indexOf("Message-ID: <") + 13;
        m_delivery.messageId = m_delivery.message.mid(at, m_delivery.message.indexOf('>', at) - at);
        m_server.keep(m_delivery);
        if (m_mood == Mood::KeepsAfterData)
            return m_socket->abort();
        say("250 2.0.0 taken");
    }

    SmtpServer &m_server;
    QTcpSocket *m_socket;
    SmtpServer::Mood m_mood;
    int m_dropAt;
    int m_said = 0;
    bool m_inData = false;
    SmtpServer::Delivery m_delivery;
};

class SmtpServer::Listener : public QTcpServer {
public:
    explicit Listener(SmtpServer &server)
        : m_server(server)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                new SmtpTalk(m_server, socket, m_server.m_connections++);
        });
    }

private:
    SmtpServer &m_server;
};

SmtpServer::SmtpServer()
    : m_listener(new Listener(*this))
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    comeUp();
}

SmtpServer::~SmtpServer()
{
    m_thread.quit();
    m_thread.wait();
}

void SmtpServer::goDown()
{
    QMetaObject::invokeMethod(
        m_listener, [this] { m_listener->close(); }, Qt::BlockingQueuedConnection);
}

void SmtpServer::comeUp()
{
    QMetaObject::invokeMethod(
        m_listener,
        [this] {
            if (!m_listener->listen(QHostAddress::LocalHost, static_cast<quint16>(m_port)))
                qFatal("the mail server of the test cannot listen");
            m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

void SmtpServer::keep(const Delivery &delivery)
{
    const QMutexLocker locked(&m_mutex);
    m_deliveries.append(delivery);
}

QList<SmtpServer::Delivery> SmtpServer::deliveries() const
{
    const QMutexLocker locked(&m_mutex);
    return m_deliveries;
}

QHash<QByteArray, int> SmtpServer::byMessageId() const
{
    QHash<QByteArray, int> counts;
    const QMutexLocker locked(&m_mutex);
    for (const Delivery &delivery : m_deliveries)
        ++counts[delivery.messageId];
    return counts;
}

} // namespace parkdesk::test
