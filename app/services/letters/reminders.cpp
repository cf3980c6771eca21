// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/letters/reminders.h"

#include "domain/ticketcode.h"
#include "services/letters/bookingcalendar.h"
#include "services/letters/letterpost.h"
#include "services/letters/lettertexts.h"
#include "storage/letterreader.h"
#include "storage/unitofwork.h"

#include <limits>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int remindersAtATime = 100;
constexpr int absenceGrace = 14; ///< days
constexpr Duration oneDay = hours(24);

Result<MailDraft> bookingReminder(const LetterPlan &plan, const LetterReader::Booking &booking, Instant now)
{
    const Zone zone = TRY(ZoneRules::forZone(booking.zone));
    const QString code = TRY(TicketCode::fromText(booking.ticket)).shown();
    MailDraft draft;
    draft.purpose = MailPurpose::Reminder;
    draft.templateName = u"booking_reminder"_s;
    draft.values = {{u"office"_s, plan.office},
                    {u"lot"_s, booking.lot},
                    {u"booking"_s, code},
                    {u"when"_s, letterMoment(zone->toLocal(booking.from), booking.language)},
                    {u"until"_s, letterClock(zone->toLocal(booking.from + booking.hold))}};
    draft.calendar = bookingCalendar(
        plan.installation, {{booking.stay, code, {booking.from, booking.until}, booking.lot, booking.address}},
        booking.language, now);
    draft.driver = booking.driver;
    draft.notAfter = booking.from;
    draft.onceKey = u"booking:%1:%2"_s.arg(booking.stay.value).arg(booking.from.ms);
    return draft;
}

MailDraft absenceReminder(const LetterPlan &plan, const LetterReader::Absence &absence, qint64 days)
{
    MailDraft draft;
    draft.purpose = MailPurpose::Reminder;
    draft.templateName = u"not_parked"_s;
    draft.values = {{u"office"_s, plan.office},
                    {u"lot"_s, absence.lot},
                    {u"days"_s, letterLocale(absence.language).toString(days)}};
    draft.driver = absence.driver;
    draft.onceKey = u"absent:%1:%2"_s.arg(absence.driver.value).arg(absence.lastStay.value);
    return draft;
}

} // namespace

Result<QJsonObject> remindBookings(JobRun &run)
{
    const LetterPlan plan = TRY(letterPlanOf(run));
    if (!plan.mayWrite)
        return noServerForLetters();
    LetterCount count;
    if (plan.quiet)
        return count.toJson();
    const Instant now = run.clock.now();
    const Duration lead = hours(plan.setting);
    LetterReader::BookingPlace after {now, {std::numeric_limits<qint64>::max()}};
    for (;;) {
        QList<LetterReader::Booking> page;
        TRY_DONE(inSnapshot(run.connection, [&](UnitOfWork &unit) -> Done {
            page = TRY(LetterReader(unit).bookings(after, now + lead, lead, remindersAtATime));
            return {};
        }));
        for (const LetterReader::Booking &booking : std::as_const(page)) {
            TRY_DONE(postLetter(run, TRY(bookingReminder(plan, booking, now)), count));
            after = {booking.from, booking.stay};
        }
        if (page.size() < remindersAtATime)
            return count.toJson();
        if (run.beat && !run.beat(count.queued, 0))
            return fail(ErrorCode::Stopped);
    }
}

Result<QJsonObject> remindAbsent(JobRun &run)
{
    const LetterPlan plan = TRY(letterPlanOf(run));
    if (!plan.mayWrite)
        return noServerForLetters();
    LetterCount count;
    const Instant now = run.clock.now();
    // Days are counted on the wall: a day more on both sides, and what is too much is left out below.
    const TimeSpan between {now - (plan.setting + absenceGrace + 1) * oneDay, now - (plan.setting - 1) * oneDay};
    DriverId after;
    for (;;) {
        QList<LetterReader::Absence> page;
        TRY_DONE(inSnapshot(run.connection, [&](UnitOfWork &unit) -> Done {
            page = TRY(LetterReader(unit).absences(after, between, remindersAtATime));
            return {};
        }));
        for (const LetterReader::Absence &absence : std::as_const(page)) {
            after = absence.driver;
            const Zone zone = TRY(ZoneRules::forZone(absence.zone));
            const qint64 days = zone->toLocal(now).day() - zone->toLocal(absence.leftAt).day();
            if (days >= plan.setting && days < plan.setting + absenceGrace)
                TRY_DONE(postLetter(run, absenceReminder(plan, absence, days), count));
        }
        if (page.size() < remindersAtATime)
            return count.toJson();
        if (run.beat && !run.beat(count.queued, 0))
            return fail(ErrorCode::Stopped);
    }
}

} // namespace parkdesk
