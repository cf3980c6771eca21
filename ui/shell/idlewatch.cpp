// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace parkdesk {

IdleWatch::IdleWatch(Duration after, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idled);
}

void IdleWatch::setAfter(Duration after)
{
    m_timer.setInterval(after); // a running one begins again
}

void IdleWatch::start()
{
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

void IdleWatch::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: m_timer.start(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace parkdesk
