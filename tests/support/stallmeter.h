// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

namespace parkdesk::test {

/// How long the event loop of its thread is away (T2): a quick timer beats, and each beat that comes late tells how
/// long the loop had no time for it. Whoever waits meanwhile must wait in the loop; a sleep would count as a stall.
class StallMeter : public QObject {
public:
    explicit StallMeter(QObject *parent = nullptr);

    void start();
    /// What comes until the next start() is not the window's doing.
    void stop();

    /// Milliseconds by which each beat was late.
    [[nodiscard]] const QList<double> &lateness() const { return m_lateness; }
    /// Milliseconds below which \a share (0 to 1) of the beats were late; 0 before the first.
    [[nodiscard]] double within(double share) const;
    [[nodiscard]] double longest() const { return within(1.0); }
    /// Milliseconds of processor time that this thread itself used between two beats, at most. What longest() is above
    /// it, the loop waited: for a processor that others had, or for a lock.
    [[nodiscard]] double mostWork() const;

private:
    void beat();
    void restart();

    QList<double> m_lateness;
    QList<double> m_work;
    double m_workBefore = 0;
    QElapsedTimer m_lastBeat;
    QTimer m_timer;
};

} // namespace parkdesk::test
