// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// Who waits for a place in a lot today, and how many were sent away.
class QueueOfLot {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
    };
    struct Row {
        QueueEntryId entry;
        int number = 0;
        QString plate; ///< as shown; empty without one
        QString vehicleType;
        Instant joinedAt;
        std::optional<Instant> calledAt;
    };
    struct Answer {
        QList<Row> waiting; ///< called or not, in the order of their numbers
        int turnedAwayToday = 0;
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
