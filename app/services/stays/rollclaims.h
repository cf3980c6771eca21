// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/rolling.h"
#include "services/stays/waitlist.h"
#include "services/usecase.h"

namespace parkdesk {

/// What the program does by itself at start-up and each minute in every lot.
class RollClaims {
public:
    static constexpr QLatin1StringView kind {"roll_claims"};
    static constexpr Permission permission = Permission::RunOffice;
    static constexpr bool quietWhenIdle = true;

    struct Command {
        LotId lot;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        RollReport report;
        WaitlistReport waitlist = {};
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
