// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lane.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace parkdesk {

/// The answer to a question whose work is done on another thread. It is told on the main thread, from its event loop:
/// never before whoever asked has said with `.then(context, ...)` what it is for, and never while that context goes.
/// (Left to itself, QFuture of Qt 6.4 calls back at once where the work was quicker, and looks at the context on the
/// thread of the work.)
template <typename Answer>
class Reply {
public:
    Reply()
        : m_promise(std::make_shared<QPromise<Answer>>())
    {
        m_promise->start();
    }

    [[nodiscard]] QFuture<Answer> future() const { return m_promise->future(); }
    /// Once; from any thread.
    void give(Answer answer) const
    {
        m_promise->addResult(std::move(answer));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [promise = m_promise] { promise->finish(); }, Qt::QueuedConnection);
    }

private:
    std::shared_ptr<QPromise<Answer>> m_promise;
};

template <typename Answer>
[[nodiscard]] QFuture<Answer> replyWith(Answer answer)
{
    const Reply<Answer> reply;
    reply.give(std::move(answer));
    return reply.future();
}

/// What \a work answers on \a lane, in its turn.
template <typename Answer>
[[nodiscard]] QFuture<Answer> askLane(Lane &lane, std::function<Answer(Connection &)> work)
{
    const Reply<Answer> reply;
    lane.post([reply, work = std::move(work)](Connection &connection) { reply.give(work(connection)); });
    return reply.future();
}

/// What \a work answers on a thread of \a pool.
template <typename Answer>
[[nodiscard]] QFuture<Answer> askPool(QThreadPool &pool, std::function<Answer()> work)
{
    const Reply<Answer> reply;
    pool.start([reply, work = std::move(work)] { reply.give(work()); });
    return reply.future();
}

} // namespace parkdesk
