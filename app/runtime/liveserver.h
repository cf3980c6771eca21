// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QHostAddress;
class QTcpServer;
class QTcpSocket;

namespace parkdesk {

/// Tells what is free now to whoever asks by HTTP, and nothing else: two JSON documents, read only, no person in them.
/// One request a connection, with limits on its size, its time and the number of connections; an answer is kept for
/// some seconds, so that no number of askers keeps the office busy. Lives on the thread of its maker.
class LiveServer : public QObject {
    Q_OBJECT

public:
    /// Gives the document, now or later, on the thread of the server.
    using Answered = std::function<void(const Result<QByteArray> &)>;
    using Source = std::function<void(Answered)>;

    struct Limits {
        int connections = 32;
        Duration request = seconds(5); ///< until its head is whole
        Duration whole = seconds(15); ///< until the answer was taken
        Duration keep = seconds(5); ///< an answer
    };

    static inline const QByteArray availabilityPath = QByteArrayLiteral("/availability.json");
    static inline const QByteArray apdsPath = QByteArrayLiteral("/apds.json");

    explicit LiveServer(QObject *parent = nullptr);
    LiveServer(const Limits &limits, QObject *parent = nullptr);
    ~LiveServer() override;

    void offer(const QByteArray &path, Source source);
    /// Port 0 takes any that is free. Errors: BadCode on Field::Address for what is no IP address; Conflict on
    /// Field::Port when the port is taken or not for us.
    [[nodiscard]] Done listen(const QString &address, quint16 port);
    void close();
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] quint16 port() const;

private:
    struct Document {
        Source source;
        QByteArray bytes;
        QElapsedTimer age;
        bool asked = false;
        QList<QPointer<QTcpSocket>> waiting;
    };
    void accept();
    void read(QTcpSocket *socket);
    void ask(const QByteArray &path, QTcpSocket *socket);
    void give(const QByteArray &path, const Result<QByteArray> &answer);
    void answer(QTcpSocket *socket, int status, const QByteArray &body);

    Limits m_limits;
    QTcpServer *m_server;
    int m_connections = 0;
    QHash<QByteArray, Document> m_documents;
};

} // namespace parkdesk
