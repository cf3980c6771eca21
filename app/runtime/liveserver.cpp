// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/liveserver.h"

#include "runtime/liverequest.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char withoutBody[] = "parkdesk_head"; // a HEAD is told everything but the body
constexpr char judgedName[] = "parkdesk_judged";

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 431: return "Request Header Fields Too Large";
    case 505: return "HTTP Version Not Supported";
    default: return "Service Unavailable";
    }
}

} // namespace

LiveServer::LiveServer(QObject *parent)
    : LiveServer(Limits(), parent)
{
}

LiveServer::LiveServer(const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &LiveServer::accept);
}

LiveServer::~LiveServer()
{
    close();
}

void LiveServer::offer(const QByteArray &path, Source source)
{
    m_documents[path].source = std::move(source);
}

Done LiveServer::listen(const QString &address, quint16 port)
{
    close();
    const QHostAddress host(address);
    if (host.isNull())
        return fail(ErrorCode::BadCode, Field::Address);
    if (!m_server->listen(host, port))
        return fail(ErrorCode::Conflict, Field::Port);
    return {};
}

void LiveServer::close()
{
    m_server->close();
    const QList<QTcpSocket *> sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

bool LiveServer::isListening() const
{
    return m_server->isListening();
}

quint16 LiveServer::port() const
{
    return m_server->serverPort();
}

void LiveServer::accept()
{
    while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
        if (m_connections >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        socket->setReadBufferSize(LiveRequest::mostBytes * 2);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_connections;
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(m_limits.request, socket, [this, socket] {
            if (!socket->property(judgedName).toBool())
                answer(socket, 408, {});
        });
        QTimer::singleShot(m_limits.whole, socket, [socket] { socket->abort(); });
    }
}

void LiveServer::read(QTcpSocket *socket)
{
    if (socket->property(judgedName).toBool()) {
        socket->readAll(); // one request a connection
        return;
    }
    const LiveRequest request = LiveRequest::of(socket->peek(LiveRequest::mostBytes * 2));
    switch (request.verdict) {
    case LiveRequest::Verdict::More: return;
    case LiveRequest::Verdict::Bad: return answer(socket, 400, {});
    case LiveRequest::Verdict::TooLong: return answer(socket, 431, {});
    case LiveRequest::Verdict::WrongMethod: return answer(socket, 405, {});
    case LiveRequest::Verdict::WrongVersion: return answer(socket, 505, {});
    case LiveRequest::Verdict::Head: socket->setProperty(withoutBody, true); break;
    case LiveRequest::Verdict::Get: break;
    }
    socket->setProperty(judgedName, true);
    if (m_documents.contains(request.path))
        ask(request.path, socket);
    else
        answer(socket, 404, {});
}

void LiveServer::ask(const QByteArray &path, QTcpSocket *socket)
{
    Document &document = m_documents[path];
    if (document.age.isValid() && document.age.elapsed() < m_limits.keep.count())
        return answer(socket, 200, document.bytes);
    document.waiting.append(socket);
    if (document.asked)
        return;
    document.asked = true;
    const QPointer<LiveServer> self = this;
    const Source source = document.source;
    source([self, path](const Result<QByteArray> &bytes) {
        if (self)
            self->give(path, bytes);
    });
}

void LiveServer::give(const QByteArray &path, const Result<QByteArray> &bytes)
{
    Document &document = m_documents[path];
    document.asked = false;
    if (bytes) {
        document.bytes = *bytes;
        document.age.start();
    }
    const QList<QPointer<QTcpSocket>> waiting = std::exchange(document.waiting, {});
    for (const QPointer<QTcpSocket> &socket : waiting) {
        if (socket)
            answer(socket, bytes ? 200 : 503, bytes ? *bytes : QByteArray());
    }
}

void LiveServer::answer(QTcpSocket *socket, int status, const QByteArray &body)
{
    socket->setProperty(judgedName, true);
    const QByteArray said = status == 200 ? body : QByteArray("{\"error\":\"") + reasonOf(status) + "\"}\n";
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    head += "Content-Type: application/json; charset=utf-8\r\nContent-Length: " + QByteArray::number(said.size());
    head += "\r\nConnection: close\r\nX-Content-Type-Options: nosniff\r\nAccess-Control-Allow-Origin: *\r\n";
    if (status == 200)
        head += "Cache-Control: max-age=" + QByteArray::number(m_limits.keep.count() / 1000) + "\r\n";
    if (status == 405)
        head += "Allow: GET, HEAD\r\n";
    socket->write(head + "\r\n");
    if (!socket->property(withoutBody).toBool())
        socket->write(said);
    socket->disconnectFromHost();
}

} // namespace parkdesk
