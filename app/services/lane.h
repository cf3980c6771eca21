// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"

#include <functional>

namespace parkdesk {

class Connection;

/// A thread with a connection of its own that does one job after another. Made by the runtime.
class Lane {
public:
    using Job = std::function<void(Connection &)>;

    Lane() = default;
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;
    virtual ~Lane() = default;

    /// From any thread; jobs run in the order in which they were posted.
    virtual void post(Job job) = 0;
    /// The same, not before \a delay has passed.
    virtual void postLater(Job job, Duration delay) = 0;

    /// How busy it is, from any thread.
    struct Load {
        int waiting = 0; ///< jobs posted and not done, the one at work included
        Duration busyFor {0}; ///< since the job at work began

        friend bool operator==(const Load &, const Load &) = default;
    };
    [[nodiscard]] virtual Load load() const { return {}; }
};

} // namespace parkdesk
