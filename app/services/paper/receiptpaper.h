// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/paper/paperfacts.h"
#include "tariff/charge.h"

namespace parkdesk {

/// What stands on the receipt of a payment, or of a payment back. Read anew for each print.
class ReceiptPaper {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    /// One of the two.
    struct Question {
        std::optional<PaymentId> payment;
        std::optional<ReceiptId> receipt;
    };
    /// The tax within the amount, at one rate.
    struct TaxPart {
        std::optional<qint64> rate; ///< millionths; absent: of several rates that this part cannot be told apart into
        Money net;
        Money tax;
    };
    struct Answer : PaperFacts {
        PaymentId payment;
        QString number; ///< "D2-2026-004128"
        Instant takenAt;
        QString desk; ///< name
        QString takenBy; ///< name of the clerk
        TimeSpan span; ///< that was priced
        Charge charge; ///< the whole stay up to then
        Money paidBefore; ///< of that charge
        Money amount; ///< negative for a payment back
        QString method; ///< "cash", "card", ...
        std::optional<Money> tendered;
        Money change;
        std::optional<QString> cardReference;
        QList<TaxPart> taxes; ///< empty without tax
        bool fallback = false; ///< the lot's fixed amount, as the tariff gave no price
    };

    /// Errors: NotFound on Field::None.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// The last receipt that was given at the desk of who asks.
class LastReceipt {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question { };
    struct Answer {
        std::optional<PaymentId> payment; ///< absent: none yet, or no desk
    };

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
