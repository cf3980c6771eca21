// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/importcalendar.h"

#include "formats/ical.h"
#include "services/json.h"
#include "storage/calendarrepository.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject ImportCalendar::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)},         {u"bytes"_s, QString::fromUtf8(bytes)},
            {u"kind"_s, dayKindName(dayKind)}, {u"first_day"_s, firstDay},
            {u"last_day"_s, lastDay},          {u"replace"_s, replace}};
}

QJsonObject ImportCalendar::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"events"_s, events}, {u"added"_s, added}, {u"removed"_s, removed}};
}

ImportCalendar::Outcome ImportCalendar::Outcome::fromJson(const QJsonObject &json)
{
    return {json.value("events"_L1).toInt(), json.value("added"_L1).toInt(), json.value("removed"_L1).toInt()};
}

namespace {

constexpr qint64 longestPeriod = 100 * 366;

/// An event keeps its times; a holiday takes every day that it touches.
QList<CalendarDay> daysOf(const CalendarFile &file, const ImportCalendar::Command &command)
{
    QList<CalendarDay> days;
    for (const CalendarEntry &entry : file.entries) {
        const qint64 first = entry.from.day();
        const qint64 end = std::max(entry.until.ms, entry.from.ms + 1);
        if (command.dayKind == DayKind::Event) {
            days.append({first, DayKind::Event, entry.name, entry.from.msOfDay(), end - first * LocalTime::msPerDay});
            continue;
        }
        for (qint64 day = std::max(first, command.firstDay);
             day <= std::min(LocalTime {end - 1}.day(), command.lastDay); ++day)
            days.append({day, command.dayKind, entry.name, 0, CalendarDay::wholeDay});
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace

Result<ImportCalendar::Outcome> ImportCalendar::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    if (command.lastDay < command.firstDay || command.lastDay - command.firstDay > longestPeriod)
        return fail(ErrorCode::BadSpan, Field::Until);
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    const CalendarFile file = TRY(readCalendar(command.bytes, *lot.zone, command.firstDay, command.lastDay));
    const QList<CalendarDay> wanted = daysOf(file, command);
    CalendarRepository calendar(unit);
    Outcome outcome;
    outcome.events = file.events;
    if (command.replace) {
        const QList<CalendarDay> there = TRY(calendar.days(lot.id, command.firstDay, command.lastDay));
        for (const CalendarDay &day : there) {
            if (day.kind == command.dayKind && !std::binary_search(wanted.begin(), wanted.end(), day))
                outcome.removed += TRY(calendar.drop(lot.id, day)) ? 1 : 0;
        }
    }
    for (const CalendarDay &day : wanted)
        outcome.added += TRY(calendar.add(lot.id, day)) ? 1 : 0;
    if (outcome.added + outcome.removed > 0)
        calendar.noteChange(lot.id, outcome.added, outcome.removed);
    return outcome;
}

} // namespace parkdesk
