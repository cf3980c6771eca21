// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/stallwatch.h"

#include "services/health/health.h"

namespace parkdesk {

namespace {

constexpr int beatMs = 50;

} // namespace

StallWatch::StallWatch(Health &health, QObject *parent)
    : QObject(parent)
    , m_health(health)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::beat);
    m_since.start();
    m_timer.start();
}

void StallWatch::beat()
{
    const qint64 late = m_since.restart() - beatMs;
    if (late >= leastStallMs)
        m_health.noteStall(Duration(late));
}

} // namespace parkdesk
