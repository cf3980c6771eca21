// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/stallmeter.h"

#include <algorithm>
#include <ctime>

namespace parkdesk::test {

namespace {

constexpr int beatMs = 2;

/// Milliseconds of processor time of the calling thread.
double workOfThread()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

StallMeter::StallMeter(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, &StallMeter::beat);
}

void StallMeter::start()
{
    restart();
    m_timer.start();
}

void StallMeter::restart()
{
    m_workBefore = workOfThread();
    m_lastBeat.start();
}

void StallMeter::stop()
{
    m_timer.stop();
}

double StallMeter::within(double share) const
{
    if (m_lateness.isEmpty())
        return 0;
    QList<double> sorted = m_lateness;
    std::sort(sorted.begin(), sorted.end());
    const auto at = static_cast<qsizetype>(share * static_cast<double>(sorted.size()));
    return sorted.at(std::min(at, sorted.size() - 1));
}

double StallMeter::mostWork() const
{
    return m_work.isEmpty() ? 0 : *std::max_element(m_work.begin(), m_work.end());
}

void StallMeter::beat()
{
    m_lateness.append(std::max(0.0, static_cast<double>(m_lastBeat.nsecsElapsed()) / 1e6 - beatMs));
    m_work.append(workOfThread() - m_workBefore);
    restart();
}

} // namespace parkdesk::test
