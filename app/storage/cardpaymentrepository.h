// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cardpayment.h"
#include "domain/money.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QList>
#include <QUuid>

#include <optional>

namespace parkdesk {

class Query;
class UnitOfWork;

/// A payment by card as it is written down before the terminal is asked.
struct CardPaymentRow {
    CardPaymentId id;
    StayId stay;
    DeskId desk;
    StaffId staff; ///< when it is begun
    QUuid reference;
    Money amount;
    QByteArray chargeHash; ///< of the quote
    Instant exitAt; ///< of the quote
    bool thenLeave = false;
    CardPaymentState state = CardPaymentState::Open;
    Instant begunAt;
    std::optional<PaymentId> payment; ///< of one that was taken
};

/// Payments by card: begun, then settled once.
class CardPaymentRepository {
public:
    explicit CardPaymentRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Errors: Conflict when another is open for the stay.
    [[nodiscard]] Result<CardPaymentId> begin(const CardPaymentRow &payment, Instant now);
    /// Errors: NotFound.
    [[nodiscard]] Result<CardPaymentRow> find(CardPaymentId payment);
    /// Of a desk, the oldest first.
    [[nodiscard]] Result<QList<CardPaymentRow>> open(DeskId desk);
    [[nodiscard]] Result<bool> isOpenFor(StayId stay);

    struct Settlement {
        CardPaymentState state = CardPaymentState::Declined;
        QString slip; ///< what the terminal printed; never a card number
        std::optional<PaymentId> payment;
    };
    /// Errors: Conflict when it is open no more.
    [[nodiscard]] Done settle(const CardPaymentRow &payment, const Settlement &settlement, Instant now);

private:
    [[nodiscard]] static CardPaymentRow rowOf(const Query &query);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
