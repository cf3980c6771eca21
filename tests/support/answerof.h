// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace parkdesk::test {

/// Waits for an answer, the event loop running; ends the ring when none comes.
template <typename Answer>
Answer answerOf(const QFuture<Answer> &future)
{
    QEventLoop loop;
    QFutureWatcher<Answer> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    if (!future.isFinished())
        qFatal("no answer came");
    return future.result();
}

} // namespace parkdesk::test
