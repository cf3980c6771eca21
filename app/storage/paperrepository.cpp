// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/paperrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<PaperRepository::Issuer> PaperRepository::issuer(OperatorId owner)
{
    Query query(m_unit.connection(), "operator_by_id"_L1);
    TRY_DONE(query.bind("operator"_L1, owner).runForRow());
    return Issuer {query.text(0), query.text(1), query.text(2), query.text(3)};
}

Result<PaymentOnPaper> PaperRepository::payment(PaymentId payment)
{
    Query query(m_unit.connection(), "payment_on_paper"_L1);
    TRY_DONE(query.bind("payment_row"_L1, payment).runForRow());
    const Currency currency = TRY(Currency::fromCode(query.text(9)));
    PaymentOnPaper row;
    row.id = payment;
    row.stay = query.id<StayId>(0);
    row.year = static_cast<int>(query.number(1));
    row.number = query.number(2);
    row.deskCode = query.text(3);
    row.deskName = query.text(4);
    row.staffName = query.text(5);
    row.method = query.text(6);
    row.amount = Money(query.number(7), currency);
    row.tax = Money(query.number(8), currency);
    if (const auto tendered = query.maybeNumber(10))
        row.tendered = Money(*tendered, currency);
    if (!query.isNull(11))
        row.cardReference = query.text(11);
    row.takenAt = query.instant(12);
    row.charge = QJsonDocument::fromJson(query.text(13).toUtf8()).object();
    row.span = {query.instant(14), query.instant(15)};
    row.fallback = query.isNull(16);
    return row;
}

Result<PaymentId> PaperRepository::paymentOf(ReceiptId receipt)
{
    Query query(m_unit.connection(), "payment_of_receipt"_L1);
    TRY_DONE(query.bind("receipt"_L1, receipt).runForRow());
    return query.id<PaymentId>(0);
}

Result<std::optional<PaymentId>> PaperRepository::lastPaymentAt(DeskId desk)
{
    Query query(m_unit.connection(), "last_payment_of_desk"_L1);
    TRY_DONE(query.bind("desk"_L1, desk).run());
    return query.next() ? std::optional(query.id<PaymentId>(0)) : std::nullopt;
}

Result<Money> PaperRepository::paidBefore(const PaymentOnPaper &payment)
{
    Query query(m_unit.connection(), "paid_before"_L1);
    TRY_DONE(query.bind("stay"_L1, payment.stay).bind("payment_row"_L1, payment.id).runForRow());
    return Money(query.number(0), payment.amount.currency());
}

Result<QString> PaperRepository::lastSpot(StayId stay)
{
    Query query(m_unit.connection(), "last_spot_of_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).run());
    return query.next() ? query.text(0) : QString();
}

} // namespace parkdesk
