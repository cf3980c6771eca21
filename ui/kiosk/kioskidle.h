// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace parkdesk {

/// Notices that nobody touches the kiosk any more: first a warning that counts down, then the end. As often as somebody
/// asks for it there is more time.
class KioskIdle : public QObject {
    Q_OBJECT

public:
    static constexpr Duration untilWarning = seconds(60);
    static constexpr Duration warning = seconds(30);
    static constexpr Duration moreTime = minutes(2);
    /// After something was done.
    static constexpr Duration untilThanksGo = seconds(8);
    /// After which there is a code to be copied: nothing is printed here.
    static constexpr Duration untilCodeGoes = seconds(30);
    static constexpr int toneEverySeconds = 10;

    /// \a now tells milliseconds that only grow; the system's own unless a test gives them.
    explicit KioskIdle(QObject *parent = nullptr, std::function<qint64()> now = {});

    /// Watches from now on.
    void start();
    /// Ends without a warning when nobody touches it: the job is done, and others wait.
    void startShort(Duration length = untilThanksGo);
    void stop();
    /// Two more minutes.
    void extend();
    /// Somebody touched it. During the warning that alone is no answer: the key must be chosen.
    void touch();
    [[nodiscard]] int secondsLeft() const;
    /// Tells what has become due; its own timer calls it.
    void look();

Q_SIGNALS:
    void warned();
    /// Each second of the warning.
    void ticked(int secondsLeft);
    void expired();

private:
    enum class Mode { Off, Watching, Short, Warning };
    void begin(Mode mode, Duration length);

    std::function<qint64()> m_now;
    QElapsedTimer m_systemClock;
    QTimer m_timer;
    Mode m_mode = Mode::Off;
    Duration m_short = untilThanksGo;
    qint64 m_endsAt = 0;
    int m_told = 0;
};

} // namespace parkdesk
