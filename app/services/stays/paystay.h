// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/pricing.h"
#include "services/stays/staykey.h"
#include "services/usecase.h"

#include "domain/money.h"

namespace parkdesk {

/// Money is taken for a quoted stay, and the vehicle may be let out with it.
class PayStay {
public:
    static constexpr QLatin1StringView kind {"pay"};
    static constexpr Permission permission = Permission::TakeMoney;

    struct Command {
        StayKey key;
        Instant exitAt; ///< of the quote
        Money due; ///< of the quote, by this method: see Price::dueBy()
        QByteArray chargeHash; ///< of the quote
        QString method; ///< "cash", "card"
        std::optional<Money> tendered; ///< cash given; absent means exact
        std::optional<QString> cardReference; ///< what the terminal printed; never a card number
        bool thenLeave = false;
        bool lostTicket = false; ///< as quoted; an exception
        /// What a manager asks for on top of what is paid, when no rule gives a price (exception;
        /// Permission::SetPrice,
        /// an approver's will do). Zero only with thenLeave: nothing is paid and no receipt issued.
        std::optional<Money> managerPrice;
        QString priceReason; ///< of the manager
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        PaymentId payment; ///< invalid when a manager let it go for nothing
        QString receipt; ///< "D1-2026-000042"; empty without a payment
        Money amount;
        Money change;
        Instant paidUntil;
        bool left = false;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotInside; PriceChanged (details "due", "exit_at", "charge_hash" of a new quote) when the price is
    /// another or the quote is older than the lot's payment time; NothingDue; NoOpenShift; TooLittleCash (details
    /// "due"), ImplausibleCash on Field::Tendered; BadCode on Field::Method; TooLong or BadCharacters on
    /// Field::CardReference. With a manager's price also NotPermitted (details "permission"), Required on Field::Reason
    /// and BadAmount on Field::Amount; PriceChanged when a rule gives a price after all.
    /// CardPending on Field::Method while nobody knows how a payment by card of it ended.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);

    /// For a payment that began at \a askedAt: whether its quote was good then, and still is the price. Nothing is
    /// written. Errors: those of execute() that are about the price.
    [[nodiscard]] static Result<Price> checkQuote(UnitOfWork &unit, const Command &command, Instant askedAt,
                                                  const DeedContext &context);
    /// The same as execute() for such a payment, whose own row may be open.
    [[nodiscard]] static Result<Outcome> executeAsOf(UnitOfWork &unit, const Command &command, Instant askedAt,
                                                     const DeedContext &context);
};

} // namespace parkdesk
