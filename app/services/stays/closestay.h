// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/staykey.h"
#include "services/usecase.h"

#include "domain/money.h"

namespace parkdesk {

/// A stay ends although it is not settled: the vehicle was let out owing, is gone unseen, or was towed.
class CloseStay {
public:
    static constexpr QLatin1StringView kind {"close"};
    static constexpr Permission permission = Permission::CloseUnsettled;

    struct Command {
        StayKey key;
        LeftHow how = LeftHow::Owing; ///< Owing, Unseen, Towed
        QString reason;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        Instant leftAt;
        LeftHow how = LeftHow::Owing;
        Money amount; ///< the whole stay
        Money open; ///< of that, not paid
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of resolveStay(); NotInside (details "state"); BadCode on Field::Method for another way;
    /// NothingDue for Owing when nothing is open; Required, TooLong, BadCharacters on Field::Reason.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
