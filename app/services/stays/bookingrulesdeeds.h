// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookingrules.h"
#include "domain/money.h"
#include "services/usecase.h"

namespace parkdesk {

/// A lot gets other rules for its bookings; those that exist stay as they are, and keep the fees they were made with.
class SetBookingRules {
public:
    static constexpr QLatin1StringView kind {"set_booking_rules"};
    static constexpr Permission permission = Permission::ManageLots;

    struct Command {
        LotId lot;
        BookingRules rules;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        LotId lot;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot; those of checkBookingRules(); Unchanged on Field::Lot.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// The rules in force.
class BookingRulesOfLot {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
    };
    struct Answer {
        BookingRules rules;
        Currency currency; ///< of the fees
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
