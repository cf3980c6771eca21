// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/stallmeter.h"

#include <algorithm>

namespace parkdesk::test {

namespace {

constexpr int beatMs = 2;

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
    m_lastBeat.start();
    m_timer.start();
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

void StallMeter::beat()
{
    m_lateness.append(std::max(0.0, static_cast<double>(m_lastBeat.nsecsElapsed()) / 1e6 - beatMs));
    m_lastBeat.start();
}

} // namespace parkdesk::test
