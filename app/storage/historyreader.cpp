// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/historyreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<QList<JournalLineRecord>> HistoryReader::deeds(StayId stay, int most)
{
    Query query(m_unit.connection(), "history_of_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).bind("most"_L1, most).run());
    QList<JournalLineRecord> records;
    while (query.next()) {
        records.append({query.id<JournalId>(0), query.text(1), query.instant(2), query.text(3), query.text(4),
                        query.text(5), QJsonDocument::fromJson(query.text(6).toUtf8()).object(),
                        QJsonDocument::fromJson(query.text(7).toUtf8()).array(), query.flag(8)});
    }
    return records;
}

Result<QList<PaymentRecord>> HistoryReader::payments(StayId stay)
{
    Query query(m_unit.connection(), "payments_of_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).run());
    QList<PaymentRecord> records;
    while (query.next()) {
        const Currency currency = TRY(Currency::fromCode(query.text(5)));
        PaymentRecord record;
        record.id = query.id<PaymentId>(0);
        record.takenAt = query.instant(1);
        record.method = query.text(2);
        record.amount = Money(query.number(3), currency);
        record.tax = Money(query.number(4), currency);
        if (const auto tendered = query.maybeNumber(6))
            record.tendered = Money(*tendered, currency);
        record.counters = query.maybeId<PaymentId>(7);
        record.receipt =
            u"%1-%2-%3"_s.arg(query.text(8)).arg(query.number(9)).arg(query.number(10), 6, 10, QChar(u'0'));
        record.desk = query.text(11);
        record.who = query.text(12);
        records.append(record);
    }
    return records;
}

Result<QList<ExceptionRecord>> HistoryReader::exceptions(StayId stay)
{
    Query query(m_unit.connection(), "exceptions_of_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).run());
    QList<ExceptionRecord> records;
    while (query.next())
        records.append({query.text(0), query.text(1), query.text(2), query.instant(3)});
    return records;
}

Result<QStringList> HistoryReader::spots(StayId stay)
{
    Query query(m_unit.connection(), "spots_of_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).run());
    QStringList labels;
    while (query.next())
        labels.append(query.text(0));
    return labels;
}

Result<QString> HistoryReader::note(StayId stay)
{
    Query query(m_unit.connection(), "note_of_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).runForRow());
    return query.text(0);
}

Result<VisitsRecord> HistoryReader::visits(VehicleId vehicle, LotId lot, StayId before)
{
    Query query(m_unit.connection(), "visits_of_vehicle"_L1);
    TRY_DONE(query.bind("vehicle"_L1, vehicle).bind("lot"_L1, lot).bind("stay"_L1, before).runForRow());
    VisitsRecord record;
    record.stays = static_cast<int>(query.number(0));
    if (query.number(1) > 0)
        record.lastBefore = query.instant(1);
    record.unpaid = static_cast<int>(query.number(2));
    return record;
}

Result<std::optional<TariffNameRecord>> HistoryReader::tariffInForce(LotId lot, Instant at)
{
    Query query(m_unit.connection(), "tariff_in_force"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("at"_L1, at).bind("at2"_L1, at).run());
    if (!query.next())
        return std::optional<TariffNameRecord>();
    return std::optional(TariffNameRecord {query.text(0), static_cast<int>(query.number(1)), query.instant(2)});
}

Result<TariffNameRecord> HistoryReader::tariff(TariffVersionId version)
{
    Query query(m_unit.connection(), "tariff_of_version"_L1);
    TRY_DONE(query.bind("version"_L1, version).runForRow());
    return TariffNameRecord {query.text(0), static_cast<int>(query.number(1)), query.instant(2)};
}

} // namespace parkdesk
