// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/calendarrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<QList<CalendarDay>> CalendarRepository::days(LotId lot, qint64 first, qint64 last)
{
    Query query(m_unit.connection(), "calendar_days"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("first_day"_L1, first).bind("last_day"_L1, last).run());
    QList<CalendarDay> days;
    while (query.next())
        days.append(
            {query.number(0), static_cast<DayKind>(query.number(1)), query.text(2), query.number(3), query.number(4)});
    return days;
}

Result<bool> CalendarRepository::add(LotId lot, const CalendarDay &day)
{
    Query query(m_unit.connection(), "add_calendar_day"_L1);
    query.bind("lot"_L1, lot).bind("day"_L1, day.day).bind("day_kind"_L1, day.kind).bind("name"_L1, day.name);
    TRY_DONE(query.bind("from_ms"_L1, day.fromMs).bind("until_ms"_L1, day.untilMs).run());
    return query.rowsTouched() > 0;
}

Result<bool> CalendarRepository::drop(LotId lot, const CalendarDay &day)
{
    Query query(m_unit.connection(), "drop_calendar_day"_L1);
    query.bind("lot"_L1, lot).bind("day"_L1, day.day).bind("day_kind"_L1, day.kind).bind("name"_L1, day.name);
    TRY_DONE(query.bind("from_ms"_L1, day.fromMs).run());
    return query.rowsTouched() > 0;
}

void CalendarRepository::noteChange(LotId lot, int added, int removed)
{
    m_unit.changed(Entity::Calendar, lot.value, "days"_L1, -removed, added);
    m_unit.concerns(lot);
}

} // namespace parkdesk
