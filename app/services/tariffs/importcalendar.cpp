// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/importcalendar.h"

#include "formats/ical.h"
#include "formats/icallines.h"
#include "services/json.h"
#include "services/tariffs/setcalendardays.h"
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

/// The calendar knows a day by these.
bool isSameDay(const CalendarDay &left, const CalendarDay &right)
{
    return left.day == right.day && left.kind == right.kind && left.name == right.name && left.fromMs == right.fromMs;
}

/// An event keeps its times; a holiday takes every day that it touches.
Result<QList<CalendarDay>> daysOf(const CalendarFile &file, const ImportCalendar::Command &command)
{
    QList<CalendarDay> days;
    for (const CalendarEntry &entry : file.entries) {
        const qint64 first = entry.from.day();
        const qint64 end = std::max(entry.until.ms, entry.from.ms + 1);
        if (command.dayKind == DayKind::Event) {
            if (end - entry.from.ms > SetCalendarDays::longestEvent)
                return fail(badCalendar(entry.line, u"event_too_long"_s));
            days.append({first, DayKind::Event, entry.name, entry.from.msOfDay(), end - first * LocalTime::msPerDay});
            continue;
        }
        for (qint64 day = std::max(first, command.firstDay);
             day <= std::min(LocalTime {end - 1}.day(), command.lastDay); ++day)
            days.append({day, command.dayKind, entry.name, 0, CalendarDay::wholeDay});
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end(), isSameDay), days.end());
    return days;
}

/// What comes and what goes.
struct CalendarChange {
    int events = 0; ///< in the file
    QList<CalendarDay> add;
    QList<CalendarDay> drop;
};

Result<CalendarChange> changeBy(UnitOfWork &unit, const Lot &lot, const ImportCalendar::Command &command)
{
    if (command.lastDay < command.firstDay || command.lastDay - command.firstDay > longestPeriod)
        return fail(ErrorCode::BadSpan, Field::Until);
    const CalendarFile file = TRY(readCalendar(command.bytes, *lot.zone, command.firstDay, command.lastDay));
    CalendarChange change;
    change.events = file.events;
    change.add = TRY(daysOf(file, command));
    TRY_DONE(checkCalendarDays(change.add));
    if (change.add.isEmpty() && !command.replace)
        return change;
    const qint64 first = change.add.isEmpty() ? command.firstDay : std::min(command.firstDay, change.add.first().day);
    const QList<CalendarDay> there = TRY(CalendarRepository(unit).days(lot.id, first, command.lastDay));
    QList<CalendarDay> kept;
    for (const CalendarDay &day : there) {
        const bool goes = command.replace && day.kind == command.dayKind && day.day >= command.firstDay
            && !std::binary_search(change.add.begin(), change.add.end(), day);
        (goes ? change.drop : kept).append(day);
    }
    std::sort(kept.begin(), kept.end());
    change.add.removeIf([&](CalendarDay day) {
        day.untilMs = 0;
        const auto known = std::lower_bound(kept.cbegin(), kept.cend(), day);
        return known != kept.cend() && isSameDay(*known, day);
    });
    return change;
}

} // namespace

Result<ImportCalendar::Outcome> ImportCalendar::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    const CalendarChange change = TRY(changeBy(unit, lot, command));
    CalendarRepository calendar(unit);
    Outcome outcome {change.events, 0, 0};
    for (const CalendarDay &day : change.drop)
        outcome.removed += TRY(calendar.drop(lot.id, day)) ? 1 : 0;
    for (const CalendarDay &day : change.add)
        outcome.added += TRY(calendar.add(lot.id, day)) ? 1 : 0;
    if (outcome.added + outcome.removed > 0)
        calendar.noteChange(lot.id, outcome.added, outcome.removed);
    return outcome;
}

Result<CalendarImportPreview::Answer> CalendarImportPreview::fetch(UnitOfWork &unit, const Question &question,
                                                                   const DeedContext &)
{
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    const CalendarChange change = TRY(changeBy(unit, lot, question));
    return Answer {change.events, static_cast<int>(change.add.size()), static_cast<int>(change.drop.size())};
}

} // namespace parkdesk
