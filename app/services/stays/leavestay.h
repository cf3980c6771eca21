// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/staykey.h"
#include "services/usecase.h"

#include "domain/money.h"

namespace parkdesk {

/// A vehicle on which nothing is due drives out.
class LeaveStay {
public:
    static constexpr QLatin1StringView kind {"leave"};
    static constexpr Permission permission = Permission::ParkVehicles;

    struct Command {
        StayKey key;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        Instant leftAt;
        LeftHow how = LeftHow::Free;
        Money amount; ///< the whole stay
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of resolveStay(); NotInside (details "state"); NotPaid (details "due").
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
