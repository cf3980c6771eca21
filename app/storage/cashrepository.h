// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/timespan.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// One line of a charge as it is stored in columns.
struct ChargeLineRow {
    QString rule;
    QString kind;
    QString window;
    qint64 units = 0;
    Money unitPrice;
    Money amount;
    qint64 taxRate = 0; ///< millionths
    Money taxAmount;
};

/// A price that is written down. \a facts is the whole of it for display, in the tariff library's form.
struct ChargeRow {
    ChargeId id;
    StayId stay;
    std::optional<TariffVersionId> tariffVersion; ///< absent when no tariff gave the price
    VehicleTypeId type; ///< that was priced; the stay's may be corrected later
    QString purpose; ///< "payment" or "exit"
    TimeSpan span; ///< entry and the exit instant that was priced
    Money amount;
    QByteArray hash;
    QJsonObject facts;
    QList<ChargeLineRow> lines;
    int lostTicket = 0; ///< 1: priced by the rule for a lost ticket, 2: with its entry proven
    QByteArray asked; ///< what else the tariff was asked, to price it again; empty: nothing
};

struct PaymentRow {
    StayId stay;
    ChargeId charge;
    ReceiptId receipt;
    ShiftId shift;
    DeskId desk;
    StaffId staff;
    QString method;
    Money amount;
    Money tax;
    std::optional<Money> tendered;
    std::optional<QString> cardReference;
    std::optional<PaymentId> counters; ///< the payment that this one, of minus its amount, takes back
};

/// The money ledger: charges, payments, receipts. Append-only.
class CashRepository {
public:
    explicit CashRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    [[nodiscard]] Result<ChargeId> addCharge(const ChargeRow &charge, Instant now);
    /// The last charge written for a stay, without its line rows; the currency is the lot's.
    [[nodiscard]] Result<std::optional<ChargeRow>> lastCharge(StayId stay, Currency currency);
    /// The one of the newest payment that was not taken back.
    [[nodiscard]] Result<std::optional<ChargeRow>> lastPaidCharge(StayId stay, Currency currency);

    struct Paid {
        Money amount;
        Money tax;
    };
    [[nodiscard]] Result<Paid> paidSoFar(StayId stay, Currency currency);

    /// The next receipt of that desk: numbers run without a gap per operator, desk and year.
    struct ReceiptNumber {
        ReceiptId id;
        int year = 0;
        qint64 number = 0;
    };
    [[nodiscard]] Result<ReceiptNumber> takeReceipt(OperatorId owner, DeskId desk, int year, Instant now);
    [[nodiscard]] Result<PaymentId> addPayment(const PaymentRow &payment, Instant now);
    [[nodiscard]] Result<bool> methodExists(const QString &code);
    [[nodiscard]] Done addException(const QString &kind, StayId stay, const QString &reason, StaffId by, Instant now);

private:
    [[nodiscard]] Result<std::optional<ChargeRow>> chargeBy(QLatin1StringView statement, StayId stay,
                                                            Currency currency);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
