// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cashrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<ChargeId> CashRepository::addCharge(const ChargeRow &charge, Instant now)
{
    Query query(m_unit.connection(), "add_charge"_L1);
    query.bind("stay"_L1, charge.stay).bind("tariff_version"_L1, charge.tariffVersion).bind("type"_L1, charge.type);
    query.bind("purpose"_L1, charge.purpose).bind("from"_L1, charge.span.from).bind("exit"_L1, charge.span.until);
    query.bind("amount"_L1, charge.amount.minor()).bind("currency"_L1, charge.amount.currency().code());
    query.bind("hash"_L1, QString::fromLatin1(charge.hash)).bind("now"_L1, now);
    query.bind("lost_ticket"_L1, charge.lostTicket).bind("asked_of"_L1, QString::fromUtf8(charge.asked));
    query.bind("facts"_L1, QString::fromUtf8(QJsonDocument(charge.facts).toJson(QJsonDocument::Compact)));
    const ChargeId id = TRY(query.runForId<ChargeId>());
    int number = 0;
    for (const ChargeLineRow &line : charge.lines) {
        Query row(m_unit.connection(), "add_charge_line"_L1);
        row.bind("charge"_L1, id).bind("line"_L1, ++number).bind("rule"_L1, line.rule).bind("kind"_L1, line.kind);
        row.bind("window"_L1, line.window).bind("units"_L1, line.units).bind("unit_price"_L1, line.unitPrice.minor());
        row.bind("amount"_L1, line.amount.minor()).bind("tax_rate"_L1, line.taxRate);
        TRY_DONE(row.bind("tax_amount"_L1, line.taxAmount.minor()).run());
    }
    return id;
}

Result<std::optional<ChargeRow>> CashRepository::lastCharge(StayId stay, Currency currency)
{
    return chargeBy("last_charge"_L1, stay, currency);
}

Result<std::optional<ChargeRow>> CashRepository::lastPaidCharge(StayId stay, Currency currency)
{
    return chargeBy("last_paid_charge"_L1, stay, currency);
}

Result<std::optional<ChargeRow>> CashRepository::chargeBy(QLatin1StringView statement, StayId stay, Currency currency)
{
    Query query(m_unit.connection(), statement);
    TRY_DONE(query.bind("stay"_L1, stay).run());
    if (!query.next())
        return std::optional<ChargeRow>();
    ChargeRow charge;
    charge.id = query.id<ChargeId>(0);
    charge.stay = stay;
    charge.tariffVersion = query.maybeId<TariffVersionId>(1);
    charge.span = {query.instant(2), query.instant(3)};
    charge.facts = QJsonDocument::fromJson(query.text(4).toUtf8()).object();
    charge.type = query.id<VehicleTypeId>(5);
    charge.amount = Money(0, currency);
    charge.lostTicket = static_cast<int>(query.number(6));
    charge.asked = query.text(7).toUtf8();
    return std::optional(charge);
}

Result<CashRepository::Paid> CashRepository::paidSoFar(StayId stay, Currency currency)
{
    Query query(m_unit.connection(), "paid_so_far"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).runForRow());
    return Paid {Money(query.number(0), currency), Money(query.number(1), currency)};
}

Result<CashRepository::ReceiptNumber> CashRepository::takeReceipt(OperatorId owner, DeskId desk, int year, Instant now)
{
    ReceiptNumber taken {{}, year, 0};
    {
        Query query(m_unit.connection(), "last_receipt_number"_L1);
        query.bind("operator"_L1, owner).bind("desk"_L1, desk);
        TRY_DONE(query.bind("year"_L1, year).runForRow());
        taken.number = query.number(0) + 1;
    }
    Query query(m_unit.connection(), "add_receipt"_L1);
    query.bind("operator"_L1, owner).bind("desk"_L1, desk).bind("year"_L1, year);
    query.bind("number"_L1, taken.number).bind("now"_L1, now);
    taken.id = TRY(query.runForId<ReceiptId>());
    return taken;
}

Result<PaymentId> CashRepository::addPayment(const PaymentRow &payment, Instant now)
{
    Query query(m_unit.connection(), "add_payment"_L1);
    query.bind("stay"_L1, payment.stay).bind("stay2"_L1, payment.stay).bind("charge"_L1, payment.charge);
    query.bind("receipt"_L1, payment.receipt);
    query.bind("shift"_L1, payment.shift).bind("desk"_L1, payment.desk).bind("staff"_L1, payment.staff);
    query.bind("method"_L1, payment.method).bind("amount"_L1, payment.amount.minor());
    query.bind("tax"_L1, payment.tax.minor()).bind("currency"_L1, payment.amount.currency().code());
    query.bind("tendered"_L1, payment.tendered ? std::optional(payment.tendered->minor()) : std::nullopt);
    query.bind("card_reference"_L1, payment.cardReference).bind("counters"_L1, payment.counters);
    query.bind("now"_L1, now);
    const PaymentId id = TRY(query.runForId<PaymentId>());
    m_unit.created(Entity::Payment, id.value);
    return id;
}

Result<bool> CashRepository::methodExists(const QString &code)
{
    Query query(m_unit.connection(), "payment_method"_L1);
    TRY_DONE(query.bind("code"_L1, code).run());
    return query.next();
}

Done CashRepository::addException(const QString &kind, StayId stay, const QString &reason, StaffId by, Instant now)
{
    Query query(m_unit.connection(), "add_exception"_L1);
    query.bind("kind"_L1, kind).bind("stay"_L1, stay).bind("reason"_L1, reason).bind("staff"_L1, by);
    return query.bind("now"_L1, now).runForRow();
}

} // namespace parkdesk
