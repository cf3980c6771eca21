// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cardpaymentrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

CardPaymentRow CardPaymentRepository::rowOf(const Query &query)
{
    CardPaymentRow row;
    row.id = query.id<CardPaymentId>(0);
    row.stay = query.id<StayId>(1);
    row.desk = query.id<DeskId>(2);
    row.reference = QUuid::fromString(query.text(3));
    row.amount = Money(query.number(4), Currency::fromCode(query.text(5)).value_or(Currency()));
    row.chargeHash = query.text(6).toLatin1();
    row.exitAt = query.instant(7);
    row.thenLeave = query.flag(8);
    row.state = static_cast<CardPaymentState>(query.number(9));
    row.begunAt = query.instant(10);
    if (const auto payment = query.id<PaymentId>(11); payment.isValid())
        row.payment = payment;
    return row;
}

Result<CardPaymentId> CardPaymentRepository::begin(const CardPaymentRow &payment, Instant now)
{
    Query query(m_unit.connection(), "begin_card_payment"_L1);
    query.bind("stay"_L1, payment.stay).bind("desk"_L1, payment.desk).bind("staff"_L1, payment.staff);
    query.bind("reference"_L1, payment.reference).bind("amount"_L1, payment.amount.minor());
    query.bind("currency"_L1, payment.amount.currency().code());
    query.bind("charge_hash"_L1, QString::fromLatin1(payment.chargeHash)).bind("exit_at"_L1, payment.exitAt);
    query.bind("then_leave"_L1, payment.thenLeave).bind("now"_L1, now);
    const auto id = TRY(query.runForId<CardPaymentId>());
    m_unit.changed(Entity::Stay, payment.stay.value, "card_payment"_L1, QJsonValue(), u"open"_s);
    m_unit.concerns(payment.stay);
    return id;
}

Result<CardPaymentRow> CardPaymentRepository::find(CardPaymentId payment)
{
    Query query(m_unit.connection(), "card_payment_by_id"_L1);
    TRY_DONE(query.bind("card_payment"_L1, payment).runForRow());
    return rowOf(query);
}

Result<QList<CardPaymentRow>> CardPaymentRepository::open(DeskId desk)
{
    Query query(m_unit.connection(), "open_card_payments"_L1);
    TRY_DONE(query.bind("desk"_L1, desk).run());
    QList<CardPaymentRow> rows;
    while (query.next())
        rows.append(rowOf(query));
    return rows;
}

Result<bool> CardPaymentRepository::isOpenFor(StayId stay)
{
    Query query(m_unit.connection(), "open_card_payment_of_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).run());
    return query.next();
}

Done CardPaymentRepository::settle(const CardPaymentRow &payment, const Settlement &settlement, Instant now)
{
    Query query(m_unit.connection(), "settle_card_payment"_L1);
    query.bind("card_payment"_L1, payment.id).bind("card_state"_L1, settlement.state).bind("slip"_L1, settlement.slip);
    TRY_DONE(query.bind("payment"_L1, settlement.payment).bind("now"_L1, now).run());
    if (query.rowsTouched() != 1)
        return fail(ErrorCode::Conflict);
    m_unit.changed(Entity::Stay, payment.stay.value, "card_payment"_L1, u"open"_s,
                   cardPaymentStateName(settlement.state));
    m_unit.concerns(payment.stay);
    return {};
}

} // namespace parkdesk
