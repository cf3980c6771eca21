// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cardpayment.h"
#include "services/kiosk/kioskkey.h"
#include "services/stays/paystay.h"

namespace parkdesk {

/// Before a card is asked for: the payment is written down with the reference by which the terminal will know it. From
/// now on nobody else can take money for this stay.
class BeginCardPayment {
public:
    static constexpr QLatin1StringView kind {"begin_card_payment"};
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Command {
        KioskKey key;
        Instant exitAt; ///< of the quote
        Money due; ///< of the quote: price.dueBy("card")
        QByteArray chargeHash; ///< of the quote
        bool thenLeave = false;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        CardPaymentId payment;
        StayId stay;
        QUuid reference; ///< for the terminal; the number of this command
        Money amount;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of stayAtKiosk(); CardPending on Field::Method while another is not known; NotInside, NothingDue,
    /// PriceChanged (details "due", "exit_at", "charge_hash") as those of PayStay; NoOpenShift.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// What the terminal said, once that is known: approved, the stay is paid within the same unit; declined, it is free
/// again. A second one for the same payment gives what the first made of it. By the desk that began it alone.
class SettleCardPayment {
public:
    static constexpr QLatin1StringView kind {"settle_card_payment"};
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Command {
        CardPaymentId payment;
        bool approved = false;
        QString terminalReference; ///< what the terminal's slip says; left out when it could be a card number
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        CardPaymentId payment;
        CardPaymentState state = CardPaymentState::Open; ///< Taken, Declined or Unbooked
        StayId stay;
        QString receipt; ///< of one that was taken
        Money amount;
        Instant paidUntil; ///< of one that was taken
        bool left = false;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound on Field::CardReference; Conflict on Field::CardReference when it was settled otherwise;
    /// NoOpenShift.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Card payments of this desk of which nobody knows yet how they ended, the oldest first.
class OpenCardPayments {
public:
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Question { };
    struct Row {
        CardPaymentId payment;
        StayId stay;
        QUuid reference;
        Money amount;
        Instant begunAt;
    };
    using Answer = QList<Row>;

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
