// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace parkdesk {

IdleWatch::IdleWatch(Duration after, QObject *parent, std::function<qint64()> now)
    : QObject(parent)
    , m_after(after)
    , m_now(std::move(now))
{
    m_systemClock.start();
    if (!m_now)
        m_now = [this] { return m_systemClock.elapsed(); };
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idleIfDue);
}

void IdleWatch::setAfter(Duration after)
{
    m_after = after;
    if (m_running)
        start();
}

void IdleWatch::start()
{
    QCoreApplication::instance()->installEventFilter(this);
    m_running = true;
    m_touchedAt = m_now();
    m_timer.start(m_after);
}

void IdleWatch::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_running = false;
    m_timer.stop();
}

void IdleWatch::idleIfDue()
{
    if (!m_running)
        return;
    const Duration left = m_after - Duration(m_now() - m_touchedAt);
    if (left > Duration(0)) {
        m_timer.start(left);
        return;
    }
    m_running = false; // until somebody touches it
    Q_EMIT idled();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_touchedAt = m_now();
        if (!m_running) {
            m_running = true;
            m_timer.start(m_after);
        }
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace parkdesk
