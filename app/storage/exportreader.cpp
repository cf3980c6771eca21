// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exportreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Query &bindPage(Query &query, const ExportRange &range)
{
    return query.bind("after_id"_L1, range.afterId)
        .bind("all"_L1, !range.lot)
        .bind("lot"_L1, range.lot.value_or(LotId()))
        .bind("most"_L1, range.most);
}

Query &bindPeriod(Query &query, const ExportRange &range)
{
    return bindPage(query, range).bind("from"_L1, range.from).bind("until"_L1, range.until);
}

} // namespace

Result<QList<ExportedStay>> ExportReader::stays(const ExportRange &range)
{
    Query query(m_unit.connection(), "export_stays"_L1);
    const bool first = range.afterId == 0;
    TRY_DONE(bindPage(query, range)
                 .bind("after_at"_L1, first ? range.from : range.afterAt)
                 .bind("until"_L1, range.until)
                 .run());
    QList<ExportedStay> rows;
    while (query.next()) {
        ExportedStay row;
        row.id = query.id<StayId>(0);
        row.startsAt = query.instant(1);
        row.lot = query.id<LotId>(2);
        row.ticket = query.text(3);
        row.state = static_cast<StayState>(query.number(4));
        if (query.number(5) != 0)
            row.leftHow = static_cast<LeftHow>(query.number(5));
        row.vehicleType = query.text(6);
        row.plate = query.text(7);
        row.country = query.text(8);
        row.twin = query.number(9);
        row.spot = query.text(10);
        row.bookedFrom = query.maybeInstant(11);
        row.bookedUntil = query.maybeInstant(12);
        row.bookedAt = query.maybeInstant(13);
        row.entered = query.maybeInstant(14);
        row.left = query.maybeInstant(15);
        row.agreedUntil = query.instant(16);
        row.paidUntil = query.maybeInstant(17);
        row.charged = query.maybeNumber(18);
        row.paid = query.maybeNumber(19);
        row.method = query.text(20);
        row.tariff = query.maybeId<TariffVersionId>(21);
        row.note = query.text(22);
        rows.append(row);
    }
    return rows;
}

Result<QList<ExportedPayment>> ExportReader::payments(const ExportRange &range)
{
    Query query(m_unit.connection(), "export_payments"_L1);
    TRY_DONE(bindPeriod(query, range).run());
    QList<ExportedPayment> rows;
    while (query.next()) {
        const Currency currency = TRY(Currency::fromCode(query.text(11)));
        ExportedPayment row;
        row.id = query.id<PaymentId>(0);
        row.at = query.instant(1);
        row.lot = query.id<LotId>(2);
        row.stay = query.id<StayId>(3);
        row.ticket = query.text(4);
        row.receipt = u"%1-%2-%3"_s.arg(query.text(5)).arg(query.number(6)).arg(query.number(7), 6, 10, QChar(u'0'));
        row.method = query.text(8);
        row.amount = Money(query.number(9), currency);
        row.tax = Money(query.number(10), currency);
        if (const auto tendered = query.maybeNumber(12))
            row.tendered = Money(*tendered, currency);
        row.counters = query.maybeId<PaymentId>(13);
        row.cardReference = query.text(14);
        row.desk = query.text(15);
        row.clerk = query.text(16);
        rows.append(row);
    }
    return rows;
}

Result<QList<ExportedDeed>> ExportReader::deeds(const ExportRange &range)
{
    Query query(m_unit.connection(), "export_journal"_L1);
    TRY_DONE(bindPeriod(query, range).run());
    QList<ExportedDeed> rows;
    while (query.next()) {
        rows.append({query.id<JournalId>(0), query.instant(1), query.text(2), query.text(3), query.text(4),
                     query.text(5), query.text(6), query.maybeId<LotId>(7), query.maybeId<StayId>(8),
                     query.text(9).toUtf8(), query.text(10).toUtf8(), query.flag(11)});
    }
    return rows;
}

Result<QList<ExportedTariff>> ExportReader::tariffs(const ExportRange &range)
{
    Query query(m_unit.connection(), "export_tariffs"_L1);
    TRY_DONE(bindPage(query, range).run());
    QList<ExportedTariff> rows;
    while (query.next()) {
        rows.append({query.id<TariffVersionId>(0), query.id<LotId>(1), query.text(2), query.number(3), query.number(4),
                     query.instant(5), query.maybeInstant(6), query.instant(7), query.text(8), query.maybeInstant(9),
                     query.text(10), query.text(11).toUtf8()});
    }
    return rows;
}

Result<QList<ExportedLot>> ExportReader::lots(const ExportRange &range)
{
    Query query(m_unit.connection(), "export_lots"_L1);
    TRY_DONE(bindPage(query, range).run());
    QList<ExportedLot> rows;
    while (query.next())
        rows.append({query.id<LotId>(0), query.instant(1), query.maybeInstant(2), query.number(3), query.number(4)});
    return rows;
}

} // namespace parkdesk
