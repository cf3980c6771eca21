// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/stay.h"
#include "services/stays/staykey.h"
#include "services/usecase.h"
#include "tariff/charge.h"

namespace parkdesk {

/// A stay in any state with the names of what it points to: for an answer after a command, and for paper.
class DescribeStay {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        StayId stay;
        std::optional<StayKey> key = {}; ///< instead: a booking, or a vehicle that stands here
    };
    struct Answer {
        Stay stay;
        Lot lot;
        QString vehicleType; ///< code
        QString plate; ///< as shown; empty without one
        QString spot; ///< label; empty when unplaced and in a free-choice lot
        std::optional<TimeSpan> claimed; ///< of its places, the last ones
        std::optional<Charge> charge; ///< the last one written
    };

    /// Errors: NotFound; those of resolveCurrentStay().
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
