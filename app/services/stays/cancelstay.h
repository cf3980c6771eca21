// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/staykey.h"
#include "services/usecase.h"

namespace parkdesk {

/// A booking is given up: its places are free at once.
class CancelStay {
public:
    static constexpr QLatin1StringView kind {"cancel"};
    static constexpr Permission permission = Permission::BookSpots;

    struct Command {
        StayKey key;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of resolveStay(); IllegalMove (details "state") when it is no booking any more.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
