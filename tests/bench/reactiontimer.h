// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/stallmeter.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace parkdesk::bench {

/// One kind of reaction, taken many times: what the person does, and what must be seen after it.
struct Reaction {
    QString name;
    double limitMs = 0;
    int times = 50;
    std::function<void(int)> prepare; ///< not timed; may be empty
    std::function<bool()> ready; ///< prepared; may be empty
    std::function<void(int)> act;
    std::function<bool()> seen;
};

/// Takes reactions one after another, driven by the event loop alone: a reaction is over when the loop has nothing
/// left to do, painting included, and what must be seen is there. Counts how long the loop was away meanwhile (T2).
class ReactionTimer : public QObject {
    Q_OBJECT

public:
    explicit ReactionTimer(QList<Reaction> reactions, QObject *parent = nullptr);

    void start();
    /// Milliseconds of each reaction, in order.
    [[nodiscard]] const QList<QList<double>> &taken() const { return m_taken; }
    [[nodiscard]] const QList<Reaction> &reactions() const { return m_reactions; }
    /// How long the loop was away.
    [[nodiscard]] const test::StallMeter &meter() const { return m_meter; }

Q_SIGNALS:
    void finished();
    /// One did not come within ten seconds.
    void stuck(const QString &reaction);

private:
    enum class Phase { Idle, Preparing, Acting };
    void begin();
    void onIdle();
    void next();

    QList<Reaction> m_reactions;
    QList<QList<double>> m_taken;
    Phase m_phase = Phase::Idle;
    qsizetype m_reaction = 0;
    int m_number = 0;
    QElapsedTimer m_since;
    test::StallMeter m_meter;
    QTimer m_limit;
};

} // namespace parkdesk::bench
