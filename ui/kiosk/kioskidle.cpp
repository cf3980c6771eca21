// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskidle.h"

#include <algorithm>

namespace parkdesk {

namespace {

constexpr int lookEveryMs = 200;

} // namespace

KioskIdle::KioskIdle(QObject *parent, std::function<qint64()> now)
    : QObject(parent)
    , m_now(std::move(now))
{
    m_systemClock.start();
    if (!m_now)
        m_now = [this] { return m_systemClock.elapsed(); };
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &KioskIdle::look);
}

void KioskIdle::begin(Mode mode, Duration length)
{
    m_mode = mode;
    m_endsAt = m_now() + length.count();
    m_told = 0;
    m_timer.start();
}

void KioskIdle::start()
{
    begin(Mode::Watching, untilWarning);
}

void KioskIdle::startShort(Duration length)
{
    m_short = length;
    begin(Mode::Short, length);
}

void KioskIdle::stop()
{
    m_mode = Mode::Off;
    m_timer.stop();
}

void KioskIdle::extend()
{
    begin(Mode::Watching, moreTime);
}

void KioskIdle::touch()
{
    // More time than usual stays.
    if (m_mode == Mode::Watching)
        m_endsAt = std::max(m_endsAt, m_now() + Duration(untilWarning).count());
    else if (m_mode == Mode::Short)
        m_endsAt = m_now() + m_short.count();
}

int KioskIdle::secondsLeft() const
{
    return static_cast<int>(std::max<qint64>(0, (m_endsAt - m_now() + 999) / 1000));
}

void KioskIdle::look()
{
    const bool over = m_now() >= m_endsAt;
    switch (m_mode) {
    case Mode::Off: return;
    case Mode::Watching:
        if (over) {
            begin(Mode::Warning, warning);
            Q_EMIT warned();
        }
        return;
    case Mode::Short:
    case Mode::Warning: break;
    }
    if (over) {
        stop();
        Q_EMIT expired();
        return;
    }
    const int left = secondsLeft();
    if (m_mode == Mode::Warning && left != m_told) {
        m_told = left;
        Q_EMIT ticked(left);
    }
}

} // namespace parkdesk
