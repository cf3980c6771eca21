// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/deskreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

DoneRecord doneRecordOf(const Query &row)
{
    DoneRecord record;
    record.journal = row.number(0);
    record.deed = row.text(1);
    record.at = row.instant(2);
    record.stay = row.id<StayId>(3);
    record.plate = row.text(4);
    record.ticket = row.text(5);
    record.outcome = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
    record.staff = row.maybeId<StaffId>(7);
    record.desk = row.maybeId<DeskId>(8);
    record.countered = row.flag(9);
    record.laterDeed = row.text(10);
    record.state = static_cast<StayState>(row.number(11));
    record.leftAt = row.maybeInstant(12);
    record.lot = row.id<LotId>(13);
    return record;
}

Result<SpotTotals> DeskReader::totalsOf(LotId lot, VehicleTypeId type, Instant now)
{
    Query query(m_unit.connection(), "spot_totals_of_type"_L1);
    query.bind("lot"_L1, lot).bind("lot2"_L1, lot).bind("type"_L1, type);
    TRY_DONE(query.bind("now"_L1, now).bind("now2"_L1, now).bind("now3"_L1, now).runForRow());
    return SpotTotals {static_cast<int>(query.number(0)), static_cast<int>(query.number(1)),
                       static_cast<int>(query.number(2)), static_cast<int>(query.number(3))};
}

Result<LotTotals> DeskReader::totalsOf(LotId lot, const TimeSpan &period)
{
    Query query(m_unit.connection(), "place_totals"_L1);
    query.bind("lot"_L1, lot).bind("lot2"_L1, lot).bind("lot3"_L1, lot).bind("lot4"_L1, lot).bind("lot5"_L1, lot);
    query.bind("now"_L1, period.from).bind("now2"_L1, period.from).bind("now3"_L1, period.from);
    TRY_DONE(query.bind("from"_L1, period.from).bind("until"_L1, period.until).runForRow());
    return LotTotals {static_cast<int>(query.number(0)), static_cast<int>(query.number(1)),
                      static_cast<int>(query.number(2)), static_cast<int>(query.number(3))};
}

Result<QList<ParkedRecord>> DeskReader::parked(LotId lot, int most)
{
    Query query(m_unit.connection(), "parked_stays"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("most"_L1, most).run());
    QList<ParkedRecord> records;
    while (query.next()) {
        records.append({query.id<StayId>(0), query.text(1), query.text(2), query.text(3), query.text(4),
                        query.instant(5), query.instant(6), query.maybeInstant(7)});
    }
    return records;
}

Result<int> DeskReader::countParked(LotId lot)
{
    Query query(m_unit.connection(), "count_parked"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).runForRow());
    return static_cast<int>(query.number(0));
}

Result<QList<DueRecord>> DeskReader::due(LotId lot, int most)
{
    Query query(m_unit.connection(), "due_stays"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("most"_L1, most).run());
    QList<DueRecord> records;
    while (query.next()) {
        records.append({query.id<StayId>(0),
                        query.text(1),
                        query.text(2),
                        query.text(3),
                        query.text(4),
                        {query.instant(5), query.instant(6)}});
    }
    return records;
}

Result<QList<DoneRecord>> DeskReader::done(LotId lot, int most)
{
    Query query(m_unit.connection(), "last_done"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("most"_L1, most).run());
    QList<DoneRecord> records;
    while (query.next())
        records.append(doneRecordOf(query));
    return records;
}

Result<QList<DoneRecord>> DeskReader::doneBy(StaffId staff, int most)
{
    Query query(m_unit.connection(), "last_deeds_of_person"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).bind("most"_L1, most).run());
    QList<DoneRecord> records;
    while (query.next())
        records.append(doneRecordOf(query));
    return records;
}

} // namespace parkdesk
