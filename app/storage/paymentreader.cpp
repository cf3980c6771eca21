// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/paymentreader.h"

#include "storage/idlist.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QHash>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

void bindPaymentFilter(Query &query, const PaymentFilter &filter, const TimeSpan &span)
{
    query.bind("lot"_L1, filter.lot.value_or(LotId {0})).bind("desk"_L1, filter.desk.value_or(DeskId {0}));
    query.bind("staff"_L1, filter.staff.value_or(StaffId {0})).bind("method"_L1, filter.method);
    query.bind("least"_L1, filter.least).bind("greatest"_L1, filter.greatest);
    query.bind("from"_L1, span.from).bind("until"_L1, span.until);
}

} // namespace

Result<std::optional<Instant>> PaymentReader::newest(Instant before)
{
    Query query(m_unit.connection(), "payment_newest"_L1);
    TRY_DONE(query.bind("before"_L1, before).run());
    return query.next() ? std::optional(query.instant(0)) : std::nullopt;
}

Result<int> PaymentReader::count(const TimeSpan &span)
{
    Query query(m_unit.connection(), "payments_count"_L1);
    TRY_DONE(query.bind("from"_L1, span.from).bind("until"_L1, span.until).runForRow());
    return static_cast<int>(query.number(0));
}

Result<PaymentReader::Sum> PaymentReader::sum(const PaymentFilter &filter, const TimeSpan &span)
{
    Query query(m_unit.connection(), "payments_sum"_L1);
    bindPaymentFilter(query, filter, span);
    TRY_DONE(query.runForRow());
    Sum sum;
    sum.payments = static_cast<int>(query.number(0));
    if (sum.payments > 0 && query.text(2) == query.text(3))
        sum.amount = Money(query.number(1), TRY(Currency::fromCode(query.text(2))));
    return sum;
}

Result<QList<PaymentReader::Place>> PaymentReader::between(const PaymentFilter &filter, const TimeSpan &span, int most)
{
    Query query(m_unit.connection(), filter.stays ? "payments_of_stays"_L1 : "payments_between"_L1);
    if (filter.stays)
        query.bind("stays"_L1, idList(*filter.stays));
    bindPaymentFilter(query, filter, span);
    TRY_DONE(query.bind("most"_L1, most).run());
    QList<Place> places;
    while (query.next())
        places.append(
            {query.id<PaymentId>(0), query.instant(1), Money(query.number(2), TRY(Currency::fromCode(query.text(3))))});
    return places;
}

Result<QList<PaymentReader::Record>> PaymentReader::rows(const QList<PaymentId> &ids)
{
    Query query(m_unit.connection(), "payment_rows"_L1);
    TRY_DONE(query.bind("rows"_L1, idList(ids)).run());
    QHash<PaymentId, Record> found;
    while (query.next()) {
        Record record;
        record.id = query.id<PaymentId>(0);
        record.at = query.instant(1);
        record.stay = query.id<StayId>(2);
        record.lot = query.id<LotId>(3);
        record.lotName = query.text(4);
        record.timezone = query.text(5).toLatin1();
        record.plate = query.text(6);
        record.ticket = query.text(7);
        record.vehicleType = query.text(8);
        record.method = query.text(9);
        record.amount = Money(query.number(10), TRY(Currency::fromCode(query.text(11))));
        record.deskCode = query.text(12);
        record.year = static_cast<int>(query.number(13));
        record.number = query.number(14);
        record.desk = query.text(15);
        record.who = query.text(16);
        record.counters = query.id<PaymentId>(17);
        record.countered = query.number(18) > 0;
        found.insert(record.id, record);
    }
    QList<Record> records;
    for (const PaymentId id : ids) {
        if (const auto record = found.constFind(id); record != found.cend())
            records.append(*record);
    }
    return records;
}

Result<QList<StayId>> PaymentReader::staysOfReceipt(const QString &deskCode, int year, qint64 number)
{
    Query query(m_unit.connection(), "stay_of_receipt"_L1);
    TRY_DONE(query.bind("desk"_L1, deskCode).bind("year"_L1, year).bind("number"_L1, number).run());
    QList<StayId> stays;
    while (query.next())
        stays.append(query.id<StayId>(0));
    return stays;
}

Result<QList<PaymentReader::Desk>> PaymentReader::desks()
{
    Query query(m_unit.connection(), "desks_with_money"_L1);
    TRY_DONE(query.run());
    QList<Desk> desks;
    while (query.next())
        desks.append({query.id<DeskId>(0), query.text(1)});
    return desks;
}

Result<QStringList> PaymentReader::methods()
{
    Query query(m_unit.connection(), "payment_methods"_L1);
    TRY_DONE(query.run());
    QStringList methods;
    while (query.next())
        methods.append(query.text(0));
    return methods;
}

} // namespace parkdesk
