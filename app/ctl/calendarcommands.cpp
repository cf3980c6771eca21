// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/personinput.h"
#include "formats/ical.h"
#include "services/tariffs/importcalendar.h"

#include <QDate>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

/// From the first day of this year to the last of the one after the next, where nothing is told.
constexpr int yearsAhead = 2;

Result<Answer> importCalendar(const Invocation &invocation, Context &context)
{
    ImportCalendar::Command command;
    // One byte more than is read, so that what is too long is refused and not cut.
    command.bytes = TRY(bytesOfFile(invocation.argument, longestCalendarFile + 1, Field::Calendar));
    const auto kind = dayKindFromName(invocation.maybe("kind"_L1).value_or(dayKindName(DayKind::PublicHoliday)));
    if (!kind)
        return fail(ErrorCode::BadCode, Field::Calendar);
    command.dayKind = *kind;
    command.replace = invocation.has("replace"_L1);
    const bool dry = invocation.has("dry-run"_L1);
    TRY_DONE(context.logIn(dry ? Access::Read : Access::Write));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    command.lot = lot.id;
    const QDate epoch(1970, 1, 1);
    const int year = epoch.addDays(lot.zone->toLocal(context.clock().now()).day()).year();
    command.firstDay = TRY(dayOption(invocation, "first-day"_L1, epoch.daysTo(QDate(year, 1, 1)), Field::From));
    command.lastDay =
        TRY(dayOption(invocation, "last-day"_L1, epoch.daysTo(QDate(year + yearsAhead, 12, 31)), Field::Until));
    const auto outcome =
        dry ? TRY(context.read<CalendarImportPreview>(command)) : TRY(context.run<ImportCalendar>(command));
    Answer answer;
    answer.json = {{u"lot"_s, lot.name},
                   {u"kind"_s, dayKindName(command.dayKind)},
                   {u"first_day"_s, epoch.addDays(command.firstDay).toString(Qt::ISODate)},
                   {u"last_day"_s, epoch.addDays(command.lastDay).toString(Qt::ISODate)},
                   {u"events"_s, outcome.events},
                   {u"added"_s, outcome.added},
                   {u"removed"_s, outcome.removed},
                   {u"dry_run"_s, dry}};
    const QString sentence =
        dry ? u"%1 events: %2 days of %3 would come and %4 go."_s : u"%1 events: %2 days of %3 came and %4 went."_s;
    answer.lines = {sentence.arg(outcome.events).arg(outcome.added).arg(lot.name).arg(outcome.removed)};
    return answer;
}

} // namespace

std::vector<CommandSpec> calendarCommands()
{
    return {
        {"calendar import"_L1,
         "FILE.ics"_L1,
         true,
         "Give a lot the holidays or events of a calendar file."_L1,
         {{"lot"_L1, "L"_L1, "name or number"_L1, true},
          {"kind"_L1, "K"_L1, "public_holiday, school_holiday or event; else public_holiday"_L1},
          {"first-day"_L1, "D"_L1, "what lies before is passed over; else the first day of this year"_L1},
          {"last-day"_L1, "D"_L1, "what lies after is passed over; else the last day of the year after the next"_L1},
          {"replace"_L1, {}, "days of this kind between the two that the file does not hold go"_L1},
          {"dry-run"_L1, {}, "say what would happen"_L1}},
         "iCalendar (RFC 5545); days are written 2026-12-25. A holiday takes each day that it touches, an event keeps\n"
         "its times and lasts 31 days at most. What comes again is written out up to the last day. A file with a\n"
         "mistake is refused with its line, and nothing of it is taken."_L1,
         importCalendar},
    };
}

} // namespace parkdesk::ctl
