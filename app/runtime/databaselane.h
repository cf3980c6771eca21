// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lane.h"
#include "storage/connection.h"

#include <QFuture>
#include <QThread>

namespace parkdesk {

class LaneWorker;

/// A lane on a thread of its own. A writing SQLite connection is checkpointed when it has been idle for 200 ms.
class DatabaseLane : public Lane {
public:
    DatabaseLane(DatabaseUrl url, const OpenOptions &options);
    /// Finishes what was posted, drops what waits for its time, closes the connection on its thread.
    ~DatabaseLane() override;

    /// Opens the connection and calls \a prepare on the lane's thread. Jobs posted before are run after it, but only if
    /// it succeeded: until then they wait.
    [[nodiscard]] QFuture<Done> open(std::function<Done(Connection &)> prepare);

    void post(Job job) override;
    void postLater(Job job, Duration delay) override;
    [[nodiscard]] Load load() const override;

private:
    QThread m_thread;
    LaneWorker *m_worker; ///< lives on m_thread
};

} // namespace parkdesk
