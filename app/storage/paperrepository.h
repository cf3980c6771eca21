// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/timespan.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// A payment with the names that stand on its receipt.
struct PaymentOnPaper {
    PaymentId id;
    StayId stay;
    int year = 0;
    qint64 number = 0;
    QString deskCode;
    QString deskName;
    QString staffName;
    QString method;
    Money amount;
    Money tax;
    std::optional<Money> tendered;
    std::optional<QString> cardReference;
    Instant takenAt;
    QJsonObject charge; ///< its facts
    TimeSpan span; ///< that was priced
    bool fallback = false; ///< no tariff priced it
};

/// What paper is made from.
class PaperRepository {
public:
    explicit PaperRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    struct Issuer {
        QString name;
        QString address;
        QString taxNumber;
        QString footer;
    };
    /// Errors of all that name one row: NotFound.
    [[nodiscard]] Result<Issuer> issuer(OperatorId owner);
    [[nodiscard]] Result<PaymentOnPaper> payment(PaymentId payment);
    [[nodiscard]] Result<PaymentId> paymentOf(ReceiptId receipt);
    [[nodiscard]] Result<std::optional<PaymentId>> lastPaymentAt(DeskId desk);
    /// What was paid for the stay before that payment.
    [[nodiscard]] Result<Money> paidBefore(const PaymentOnPaper &payment);
    /// The label; empty for a stay that never had a place.
    [[nodiscard]] Result<QString> lastSpot(StayId stay);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
