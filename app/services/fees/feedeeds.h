// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "services/stays/staykey.h"
#include "services/usecase.h"

namespace parkdesk {

/// Money is taken for a booking that was not used.
class PayFee {
public:
    static constexpr QLatin1StringView kind {"pay_fee"};
    static constexpr Permission permission = Permission::TakeMoney;

    struct Command {
        StayKey key; ///< of a plate the oldest fee is meant
        Money due; ///< as it was shown
        QString method; ///< "cash", "card"
        std::optional<Money> tendered = {}; ///< cash given; absent means exact
        std::optional<QString> cardReference = {}; ///< what the terminal printed; never a card number
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        PaymentId payment;
        QString receipt; ///< "D1-2026-000042"
        Money amount;
        Money change;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Tax is that of the tariff in force. Errors: those of openFeeOf(); PriceChanged (details "due", "currency") when
    /// another amount is owed; NoOpenShift; those of acceptTender().
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// A fee is not asked for: an exception that somebody explains.
class WaiveFee {
public:
    static constexpr QLatin1StringView kind {"waive_fee"};
    static constexpr Permission permission = Permission::TakeMoney;

    struct Command {
        StayKey key;
        QString reason;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        Money amount; ///< that was still due
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: Required, TooLong, BadCharacters on Field::Reason; those of openFeeOf().
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Ends a fee by a person's will, with \a reason, which is not empty, as an exception.
[[nodiscard]] Done waive(UnitOfWork &unit, StayId stay, const QString &reason, const DeedContext &context);
/// A reason for that. Errors: Required, TooLong, BadCharacters on Field::Reason.
[[nodiscard]] Result<QString> waiverReason(const QString &typed);

} // namespace parkdesk
