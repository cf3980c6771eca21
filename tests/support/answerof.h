// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
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

/// Lets answers come to this thread until \a done, which others bring about.
template <typename Condition>
void loopUntil(const Condition &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
}

} // namespace parkdesk::test
