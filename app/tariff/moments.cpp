// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/moments.h"

#include <QDate>

#include <algorithm>

namespace parkdesk {

namespace {

/// 230 for February 30: to compare days of the year across years.
int dayOfYear(qint64 day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return date.month() * 100 + date.day();
}

bool withinDates(const ClockStretch &stretch, qint64 day)
{
    if (!stretch.everyYear)
        return (!stretch.firstDate || day >= *stretch.firstDate) && (!stretch.lastDate || day <= *stretch.lastDate);
    const int first = dayOfYear(*stretch.firstDate);
    const int last = dayOfYear(*stretch.lastDate);
    const int at = dayOfYear(day);
    return first <= last ? first <= at && at <= last : at >= first || at <= last;
}

bool momentHolds(const MomentCondition &moment, Instant at, const PricedStay &facts)
{
    const LocalTime local = facts.zone.toLocal(at);
    if (!moment.timed)
        return facts.calendar.matches(moment.days, local.day(), facts.holidaysBeat);
    const qint64 span = moment.until <= moment.from ? 1 : 0;
    for (qint64 day = local.day() - 1; day <= local.day(); ++day) {
        const LocalTime from = LocalTime::of(day, moment.from);
        const LocalTime until = LocalTime::of(day + span, moment.until);
        const bool within = from <= local && (local < until || (moment.untilIncluded && local == until));
        if (within && facts.calendar.matches(moment.days, day, facts.holidaysBeat))
            return true;
    }
    return false;
}

bool exitDayHolds(const TariffCondition &condition, const PricedStay &facts)
{
    if (!condition.sameDay && !condition.nextDay)
        return true;
    const qint64 later = facts.zone.toLocal(facts.exit).day() - facts.zone.toLocal(facts.entry).day();
    const bool same = condition.sameDay.value_or(false);
    const bool next = condition.nextDay.value_or(false);
    if (same || next)
        return (same && later == 0) || (next && later == 1);
    return !(condition.sameDay && later == 0) && !(condition.nextDay && later == 1);
}

bool lengthHolds(const TariffCondition &condition, Duration length)
{
    if (condition.longest && (condition.inclusive ? length > *condition.longest : length >= *condition.longest))
        return false;
    return !condition.shortest || (condition.inclusive ? length >= *condition.shortest : length > *condition.shortest);
}

bool payerHolds(const TariffCondition &condition, const Question &question)
{
    const auto isMember = [&question](const QString &group) { return question.groups.contains(group); };
    return (condition.groups.isEmpty() || std::any_of(condition.groups.begin(), condition.groups.end(), isMember))
        && (condition.permits.isEmpty() || condition.permits.contains(question.permit))
        && (condition.vehicles.isEmpty() || condition.vehicles.contains(question.vehicle))
        && (condition.zones.isEmpty() || condition.zones.contains(question.zone));
}

} // namespace

CalendarView::CalendarView(const CalendarDays &own, const CalendarDays *lots)
    : m_days(lots == nullptr || lots->isEmpty() ? own : own.with(*lots))
{
}

bool CalendarView::matches(const DaySet &set, qint64 day, bool holidaysBeat) const
{
    if (set.each)
        return true;
    const bool weekday = (set.weekdays >> (LocalTime::of(day, 0).weekday() - 1)) % 2 == 1;
    if (m_days.isEmpty())
        return weekday;
    const bool holiday = m_days.isPublicHoliday(day);
    if (weekday && !(holiday && holidaysBeat))
        return true;
    return ((set.special & DaySet::PublicHoliday) != 0 && holiday)
        || ((set.special & DaySet::DayBeforePublicHoliday) != 0 && m_days.isPublicHoliday(day + 1))
        || ((set.special & DaySet::SchoolHoliday) != 0 && m_days.isSchoolHoliday(day))
        || ((set.special & DaySet::Event) != 0 && m_days.isEventDay(day));
}

bool CalendarView::begins(const ClockStretch &stretch, qint64 day, bool holidaysBeat) const
{
    return matches(stretch.days, day, holidaysBeat) && withinDates(stretch, day);
}

bool holds(const TariffCondition &condition, const PricedStay &facts)
{
    return payerHolds(condition, facts.question) && lengthHolds(condition, facts.exit - facts.entry)
        && facts.calendar.matches(condition.days, facts.zone.toLocal(facts.entry).day(), facts.holidaysBeat)
        && momentHolds(condition.entry, facts.entry, facts) && momentHolds(condition.exit, facts.exit, facts)
        && exitDayHolds(condition, facts);
}

} // namespace parkdesk
