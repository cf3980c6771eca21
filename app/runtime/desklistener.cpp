// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/desklistener.h"

#include "storage/query.h"

#include <QTimer>

namespace parkdesk {

using namespace Qt::StringLiterals;

class ListenerWorker : public QObject {
public:
    ListenerWorker(DatabaseUrl url, const OpenOptions &options, ChangeFeed &feed)
        : m_url(std::move(url))
        , m_options(options)
        , m_feed(feed)
        , m_heartbeat(this)
    {
        m_heartbeat.setInterval(5000);
        connect(&m_heartbeat, &QTimer::timeout, this, &ListenerWorker::beat);
    }

    void start()
    {
        subscribe();
        m_heartbeat.start();
    }

    QUuid ownSender;

private:
    void subscribe()
    {
        auto opened = Connection::open(m_url, m_options);
        if (!opened)
            return; // the next beat tries again
        m_connection = std::move(*opened);
        const Done listening = m_connection->listen(u"parkdesk"_s, [this](const QString &payload) {
            const ChangeSet changes = ChangeSet::fromJson(payload.toUtf8());
            if (changes.sender != ownSender)
                m_feed.publish(changes);
        });
        if (!listening)
            m_connection.reset();
    }

    void beat()
    {
        const bool alive = m_connection && Query(*m_connection, "heartbeat"_L1).runForRow() && m_connection->isOpen();
        if (alive)
            return;
        m_connection.reset();
        subscribe();
        if (m_connection) // what was told meanwhile is not known
            m_feed.publish(ChangeSet::everything());
    }

    DatabaseUrl m_url;
    OpenOptions m_options;
    ChangeFeed &m_feed;
    QTimer m_heartbeat;
    std::unique_ptr<Connection> m_connection;
};

DeskListener::DeskListener(const DatabaseUrl &url, const OpenOptions &options, ChangeFeed &feed)
    : m_worker(new ListenerWorker(url, options, feed))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

DeskListener::~DeskListener()
{
    m_thread.quit();
    m_thread.wait();
    if (!m_thread.isRunning() && !m_thread.isFinished())
        delete m_worker; // never started
}

void DeskListener::ignore(const QUuid &ownSender)
{
    m_worker->ownSender = ownSender;
}

void DeskListener::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->start(); }, Qt::QueuedConnection);
}

} // namespace parkdesk
