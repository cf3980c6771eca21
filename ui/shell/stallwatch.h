// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace parkdesk {

class Health;

/// Notices when the event loop answers nobody: how late its own beat comes. What is shorter than 50 ms nobody feels.
class StallWatch : public QObject {
    Q_OBJECT

public:
    explicit StallWatch(Health &health, QObject *parent = nullptr);

    static constexpr int leastStallMs = 50;

private:
    void beat();

    Health &m_health;
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace parkdesk
