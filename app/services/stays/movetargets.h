// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

#include <QStringList>

namespace parkdesk {

/// Where a booking or a parked vehicle could go: the free spots that are no smaller than its own, the best first.
class MoveTargets {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        StayId stay;
    };
    struct Target {
        QString label;
        bool larger = false; ///< of a larger class than its own
        friend bool operator==(const Target &, const Target &) = default;
    };
    struct Answer {
        QString now; ///< labels of where it is; empty without a place
        QList<Target> targets; ///< free for the rest of its time, at most 200
        QStringList labels; ///< of every spot of the lot, in natural order
    };

    /// Errors: NotFound; IllegalMove (details "state") when it is neither booked nor parked.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
