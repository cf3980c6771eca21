// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

#include <optional>

namespace parkdesk {

/// A paper is printed once more. The journal keeps that there is a copy; the paper says so too.
class Reprint {
public:
    static constexpr QLatin1StringView kind {"reprint"};
    static constexpr Permission permission = Permission::ParkVehicles;

    /// One of the two.
    struct Command {
        std::optional<PaymentId> payment; ///< its receipt
        std::optional<StayId> stay; ///< its ticket or booking
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        Instant at;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: Required when neither is named, NotFound.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
