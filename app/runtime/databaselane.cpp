// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/databaselane.h"

#include <QPromise>
#include <QTimer>

#include <deque>

namespace parkdesk {

/// What runs on the lane's thread.
class LaneWorker : public QObject {
public:
    LaneWorker(DatabaseUrl url, const OpenOptions &options)
        : m_url(std::move(url))
        , m_options(options)
        , m_idle(this)
    {
        m_idle.setSingleShot(true);
        m_idle.setInterval(200);
        connect(&m_idle, &QTimer::timeout, this, [this] { m_connection->checkpoint(); });
    }

    Done open(const std::function<Done(Connection &)> &prepare)
    {
        if (!m_connection)
            m_connection = TRY(Connection::open(m_url, m_options));
        TRY_DONE(prepare(*m_connection));
        m_ready = true;
        for (std::deque<Lane::Job> waiting = std::move(m_waiting); !waiting.empty(); waiting.pop_front())
            waiting.front()(*m_connection);
        return {};
    }

    void run(const Lane::Job &job)
    {
        if (!m_ready) {
            m_waiting.push_back(job);
            return;
        }
        job(*m_connection);
        m_idle.start();
    }

private:
    DatabaseUrl m_url;
    OpenOptions m_options;
    QTimer m_idle;
    std::unique_ptr<Connection> m_connection;
    std::deque<Lane::Job> m_waiting;
    bool m_ready = false;
};

DatabaseLane::DatabaseLane(DatabaseUrl url, const OpenOptions &options)
    : m_worker(new LaneWorker(std::move(url), options))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

DatabaseLane::~DatabaseLane()
{
    QMetaObject::invokeMethod(
        m_worker, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<Done> DatabaseLane::open(std::function<Done(Connection &)> prepare)
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise, prepare = std::move(prepare)] {
            promise->addResult(worker->open(prepare));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

void DatabaseLane::post(Job job)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job = std::move(job)] { worker->run(job); }, Qt::QueuedConnection);
}

void DatabaseLane::postLater(Job job, Duration delay)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, job = std::move(job), delay] {
            QTimer::singleShot(delay, worker, [worker, job] { worker->run(job); });
        },
        Qt::QueuedConnection);
}

} // namespace parkdesk
