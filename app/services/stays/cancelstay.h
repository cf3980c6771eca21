// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "services/stays/staykey.h"
#include "services/usecase.h"

namespace parkdesk {

/// A booking is given up: its places are free at once, and a fee is owed where that is not free any more.
class CancelStay {
public:
    static constexpr QLatin1StringView kind {"cancel"};
    static constexpr Permission permission = Permission::BookSpots;

    struct Command {
        StayKey key;
        std::optional<QString> waive = {}; ///< why a fee that would be owed is not asked for (exception)
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        std::optional<Money> fee = {}; ///< that is owed now
        bool waived = false; ///< it is not asked for
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of resolveStay(); IllegalMove (details "state") when it is no booking any more, or is a no-show
    /// that costs a fee and only has not fallen yet; Required, TooLong, BadCharacters on Field::Reason.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
