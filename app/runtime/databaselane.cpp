// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/databaselane.h"

#include "services/reply.h"

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <deque>

namespace parkdesk {

namespace {

qint64 steadyMs()
{
    QElapsedTimer now;
    now.start();
    return now.msecsSinceReference();
}

} // namespace

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
            work(waiting.front());
        return {};
    }

    void run(const Lane::Job &job)
    {
        if (!m_ready) {
            m_waiting.push_back(job);
            return;
        }
        work(job);
        m_idle.start();
    }

    std::atomic<int> posted = 0; ///< and not done
    std::atomic<qint64> busySince = 0; ///< on the steady clock; 0 between jobs

private:
    void work(const Lane::Job &job)
    {
        busySince = steadyMs();
        job(*m_connection);
        busySince = 0;
        --posted;
    }

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
    const Reply<Done> reply;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, reply, prepare = std::move(prepare)] { reply.give(worker->open(prepare)); },
        Qt::QueuedConnection);
    return reply.future();
}

void DatabaseLane::post(Job job)
{
    ++m_worker->posted;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job = std::move(job)] { worker->run(job); }, Qt::QueuedConnection);
}

void DatabaseLane::postLater(Job job, Duration delay)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, job = std::move(job), delay] {
            QTimer::singleShot(delay, worker, [worker, job] {
                ++worker->posted;
                worker->run(job);
            });
        },
        Qt::QueuedConnection);
}

Lane::Load DatabaseLane::load() const
{
    const qint64 since = m_worker->busySince;
    return {m_worker->posted, Duration(since == 0 ? 0 : steadyMs() - since)};
}

} // namespace parkdesk
