// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/setcalendardays.h"

#include "services/json.h"
#include "storage/calendarrepository.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lastCalendarDay = 376'199; // 2999-12-31

QJsonArray jsonOfDays(const QList<CalendarDay> &days)
{
    QJsonArray rows;
    for (const CalendarDay &day : days)
        rows.append(QJsonArray {day.day, static_cast<int>(day.kind), day.name, day.fromMs, day.untilMs});
    return rows;
}

} // namespace

Done checkCalendarDays(const QList<CalendarDay> &days)
{
    for (const CalendarDay &day : days) {
        if (day.name.size() > SetCalendarDays::longestName)
            return fail(ErrorCode::TooLong, Field::Name, {{u"max"_s, SetCalendarDays::longestName}});
        const bool timed = day.fromMs != 0 || day.untilMs != CalendarDay::wholeDay;
        if (day.day < 0 || day.day > lastCalendarDay || (timed && day.kind != DayKind::Event) || day.fromMs < 0
            || day.fromMs >= CalendarDay::wholeDay || day.untilMs <= day.fromMs
            || day.untilMs - day.fromMs > SetCalendarDays::longestEvent)
            return fail(ErrorCode::BadTime, Field::Calendar);
    }
    return {};
}

QJsonObject SetCalendarDays::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)}, {u"add"_s, jsonOfDays(add)}, {u"remove"_s, jsonOfDays(remove)}};
}

QJsonObject SetCalendarDays::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"added"_s, added}, {u"removed"_s, removed}};
}

SetCalendarDays::Outcome SetCalendarDays::Outcome::fromJson(const QJsonObject &json)
{
    return {json.value("added"_L1).toInt(), json.value("removed"_L1).toInt()};
}

Result<SetCalendarDays::Outcome> SetCalendarDays::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    if (command.add.size() + command.remove.size() > mostDays)
        return fail(ErrorCode::TooLong, Field::Calendar, {{u"max"_s, mostDays}});
    TRY_DONE(checkCalendarDays(command.add));
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    CalendarRepository calendar(unit);
    Outcome outcome;
    for (const CalendarDay &day : command.remove)
        outcome.removed += TRY(calendar.drop(lot.id, day)) ? 1 : 0;
    for (const CalendarDay &day : command.add)
        outcome.added += TRY(calendar.add(lot.id, day)) ? 1 : 0;
    if (outcome.added + outcome.removed > 0)
        calendar.noteChange(lot.id, outcome.added, outcome.removed);
    return outcome;
}

} // namespace parkdesk
