// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// Whose turn it is hears that a place is free. It waits on until its vehicle enters or leaves the queue.
class CallQueue {
public:
    static constexpr QLatin1StringView kind {"call_queue"};
    static constexpr Permission permission = Permission::ParkVehicles;

    struct Command {
        QueueEntryId entry;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        int number = 0;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotWaiting on Field::Queue.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// A vehicle waits no longer: it drove away, or did not come when it was called.
class LeaveQueue {
public:
    static constexpr QLatin1StringView kind {"leave_queue"};
    static constexpr Permission permission = Permission::ParkVehicles;

    using Command = CallQueue::Command;
    using Outcome = CallQueue::Outcome;

    /// Errors: NotWaiting on Field::Queue.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
