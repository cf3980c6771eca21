// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace parkdesk {

/// Notices that nobody has touched the program for a while. Installed on the application while it runs.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    /// \a now tells milliseconds that only grow; the system's own unless a test gives them.
    explicit IdleWatch(Duration after, QObject *parent = nullptr, std::function<qint64()> now = {});

    void setAfter(Duration after);
    void start();
    void stop();
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Tells when the time is over; its own timer calls it.
    void idleIfDue();

Q_SIGNALS:
    void idled();

private:
    Duration m_after;
    std::function<qint64()> m_now;
    QElapsedTimer m_systemClock;
    QTimer m_timer;
    qint64 m_touchedAt = 0;
    bool m_running = false;
};

} // namespace parkdesk
