// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/countrepository.h"

#include "domain/naturalkey.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<QList<CountedLot>> CountRepository::lots()
{
    Query query(m_unit.connection(), "counted_lots"_L1);
    TRY_DONE(query.run());
    QList<CountedLot> lots;
    while (query.next()) {
        CountedLot lot;
        lot.id = query.id<CountedLotId>(0);
        lot.name = query.text(1);
        if (const auto ours = query.maybeNumber(2))
            lot.lot = LotId {*ours};
        lot.timezone = query.text(3).toLatin1();
        lot.readings = query.number(4);
        lot.first = query.instant(5);
        lot.last = query.instant(6);
        lot.odd = query.number(7);
        lots.append(lot);
    }
    return lots;
}

Result<CountedLotId> CountRepository::lotNamed(const QString &name, const QByteArray &timezone, Instant now,
                                               bool &isNew)
{
    const QString key = naturalKey(name);
    {
        Query known(m_unit.connection(), "counted_lot_by_key"_L1);
        TRY_DONE(known.bind("name_key"_L1, key).run());
        isNew = !known.next();
        if (!isNew && known.text(1).toLatin1() != timezone)
            return fail(ErrorCode::BadZone, Field::TimeZone, {{u"zone"_s, known.text(1)}});
        if (!isNew)
            return known.id<CountedLotId>(0);
    }
    Query add(m_unit.connection(), "add_counted_lot"_L1);
    add.bind("name"_L1, name).bind("name_key"_L1, key).bind("name_key2"_L1, key);
    add.bind("timezone"_L1, QString::fromLatin1(timezone));
    const auto id = TRY(add.bind("now"_L1, now).runForId<CountedLotId>());
    m_unit.created(Entity::CountedLot, id.value);
    return id;
}

Result<bool> CountRepository::add(CountedLotId lot, const LotCount &count)
{
    Query query(m_unit.connection(), "add_lot_count"_L1);
    query.bind("counted_lot"_L1, lot).bind("at"_L1, count.at).bind("occupied"_L1, count.occupied);
    TRY_DONE(query.bind("capacity"_L1, count.capacity).run());
    return query.rowsTouched() > 0;
}

void CountRepository::noteReadings(CountedLotId lot, int added)
{
    m_unit.changed(Entity::CountedLot, lot.value, "readings"_L1, 0, added);
}

Result<LotCount> CountRepository::at(CountedLotId lot, Instant at)
{
    Query query(m_unit.connection(), "lot_count_at"_L1);
    TRY_DONE(query.bind("counted_lot"_L1, lot).bind("at"_L1, at).runForRow());
    return LotCount {at, query.number(0), query.maybeNumber(1)};
}

Result<QList<LotCount>> CountRepository::between(CountedLotId lot, const TimeSpan &span)
{
    Query query(m_unit.connection(), "lot_counts"_L1);
    query.bind("counted_lot"_L1, lot).bind("from_at"_L1, span.from).bind("until_at"_L1, span.until);
    TRY_DONE(query.run());
    QList<LotCount> counts;
    while (query.next())
        counts.append({query.instant(0), query.number(1), query.maybeNumber(2)});
    return counts;
}

} // namespace parkdesk
