// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/jobrule.h"

#include "domain/dates.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

bool isDayOf(const JobRule &rule, qint64 day)
{
    const QDate date = dateOf(day);
    switch (rule.form) {
    case JobRule::Form::Weekly: return date.dayOfWeek() == rule.number;
    case JobRule::Form::Monthly: return date.day() == std::clamp(rule.number, 1, date.daysInMonth());
    default: return true;
    }
}

} // namespace

Instant nextTime(const JobRule &rule, const ZoneRules &zone, Instant after)
{
    if (rule.form == JobRule::Form::EveryMinutes) {
        const qint64 step = std::max(rule.number, 1) * minuteMs;
        return {(after.ms / step + 1) * step};
    }
    // The day before, too: in a gap a time of yesterday may not have come yet.
    for (qint64 day = zone.toLocal(after).day() - 1;; ++day) {
        if (!isDayOf(rule, day))
            continue;
        const Instant at = zone.instantOfRule(LocalTime::of(day, rule.minute * minuteMs));
        if (at > after)
            return at;
    }
}

Instant lastTime(const JobRule &rule, const ZoneRules &zone, Instant due, Instant now)
{
    if (rule.form == JobRule::Form::EveryMinutes) {
        const qint64 step = std::max(rule.number, 1) * minuteMs;
        return std::max(due, Instant {now.ms / step * step});
    }
    for (Instant next = nextTime(rule, zone, due); next <= now; next = nextTime(rule, zone, due))
        due = next;
    return due;
}

QString jobStateName(JobState state)
{
    switch (state) {
    case JobState::Waiting: return u"waiting"_s;
    case JobState::Running: return u"running"_s;
    case JobState::Finished: return u"done"_s;
    case JobState::Failed: return u"failed"_s;
    case JobState::Cancelled: return u"cancelled"_s;
    }
    return {};
}

std::optional<Duration> pauseBeforeRun(int tries)
{
    constexpr int mostTries = 4;
    return tries >= mostTries ? std::nullopt
                              : std::optional<Duration>(minutes(1) * (1 << (2 * std::max(tries - 1, 0))));
}

} // namespace parkdesk
