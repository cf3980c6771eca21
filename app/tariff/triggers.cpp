// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/triggers.h"

#include <algorithm>

namespace parkdesk {

namespace {

/// The moments in (entry, exit) at which the clock shows \a time.
std::vector<Instant> crossingsOf(qint64 time, const PricingRun &run)
{
    const ZoneRules &zone = run.parts.zone();
    std::vector<Instant> crossings;
    for (qint64 day = zone.toLocal(run.entry).day() - 1;; ++day) {
        const Instant at = zone.instantOfRule(LocalTime::of(day, time));
        if (at >= run.exit)
            break;
        if (at > run.entry)
            crossings.push_back(at);
    }
    return crossings;
}

/// "More than" its bound: what lies beyond it, or nothing.
std::optional<Duration> beyondBound(const TariffCondition &when, Duration length)
{
    const Duration bound = when.moreThan.value_or(Duration(0));
    const bool more = when.inclusive || !when.moreThan ? length > bound : length >= bound;
    return more ? std::optional<Duration>(length - bound) : std::nullopt;
}

std::optional<Trigger> beyondMoment(const TariffCondition &when, std::optional<Instant> due, Instant at)
{
    if (!due || at <= *due)
        return std::nullopt;
    const auto beyond = beyondBound(when, at - *due);
    return beyond ? std::optional<Trigger>(Trigger {at - *beyond, *beyond, -1, 0, {}}) : std::nullopt;
}

bool isOpen(const Tariff &tariff, const PricingRun &run, LocalTime local)
{
    if (tariff.openingHours.empty())
        return !run.question.openingHours || run.question.openingHours->isOpenAt(local);
    const bool holidaysBeat =
        std::any_of(tariff.openingHours.begin(), tariff.openingHours.end(),
                    [](const ClockStretch &stretch) { return (stretch.days.special & DaySet::PublicHoliday) != 0; });
    for (const ClockStretch &stretch : tariff.openingHours) {
        for (qint64 day = local.day() - stretch.spanDays; day <= local.day(); ++day) {
            if (run.parts.calendar().begins(stretch, day, holidaysBeat) && LocalTime::of(day, stretch.from) <= local
                && local < LocalTime::of(day + stretch.spanDays, stretch.until))
                return true;
        }
    }
    return false;
}

/// The last minute before the exit at which it was open; the entry when it was not since.
std::optional<Trigger> afterClosing(const TariffCondition &when, const PricingRun &run)
{
    const ZoneRules &zone = run.parts.zone();
    const Tariff &tariff = run.parts.tariff();
    if (isOpen(tariff, run, zone.toLocal(run.exit)))
        return std::nullopt;
    constexpr qint64 minute = 60'000;
    // Whoever leaves as it closes is not late: the minute before the exit was open.
    Instant closed {(run.exit.ms + minute - 1) / minute * minute};
    const Instant earliest = std::max(run.entry, run.exit - hours(8 * 24));
    while (closed > earliest && !isOpen(tariff, run, zone.toLocal(closed - minutes(1))))
        closed = closed - minutes(1);
    return beyondMoment(when, std::max(closed, run.entry), run.exit);
}

std::optional<Trigger> byWindow(const TariffExtra &extra, const PricingRun &run, PreparedTable &table)
{
    const std::vector<RateWindow> &windows = table.table().windows;
    const auto found = std::find_if(windows.begin(), windows.end(),
                                    [&](const RateWindow &window) { return window.id == extra.when.window; });
    if (found == windows.end())
        return std::nullopt;
    Trigger trigger;
    trigger.window = static_cast<int>(found - windows.begin());
    std::vector<TimelinePiece> pieces;
    table.timeline().cut(run.entry, run.exit, pieces);
    Duration used(0);
    std::optional<Instant> first;
    std::vector<std::pair<qint64, std::pair<Instant, Duration>>> occurrences;
    for (const TimelinePiece &piece : pieces) {
        if (piece.window != trigger.window)
            continue;
        if (!first)
            trigger.occurrence = piece.occurrence;
        first = first.value_or(piece.from);
        used += piece.until - piece.from;
        if (occurrences.empty() || occurrences.back().first != piece.occurrence)
            occurrences.push_back({piece.occurrence, {piece.from, Duration(0)}});
        occurrences.back().second.second += piece.until - piece.from;
    }
    const auto beyond = beyondBound(extra.when, used);
    if (!first || !beyond || used == Duration(0))
        return std::nullopt;
    trigger.from = *first;
    trigger.beyond = *beyond;
    for (const auto &[occurrence, use] : occurrences) {
        if (beyondBound(extra.when, use.second))
            trigger.nights.push_back(use.first);
    }
    return trigger;
}

std::optional<Trigger> byEvent(const TariffCondition &when, const PricingRun &run)
{
    const Question &question = run.question;
    switch (when.event) {
    case TariffEvent::Overstay: return beyondMoment(when, question.bookedUntil, run.exit);
    case TariffEvent::LatePayment:
        return question.paidAt ? beyondMoment(when, question.dueAt, *question.paidAt) : std::nullopt;
    case TariffEvent::OutsideOpeningHours: return afterClosing(when, run);
    case TariffEvent::NightCrossed: {
        const std::vector<Instant> nights = crossingsOf(0, run);
        if (nights.empty())
            return std::nullopt;
        return Trigger {nights.front(), run.exit - nights.front(), -1, 0, nights};
    }
    case TariffEvent::NoShow:
    case TariffEvent::None: break;
    }
    return Trigger {run.entry, run.exit - run.entry, -1, 0, {}};
}

} // namespace

std::optional<Trigger> triggerOf(const TariffExtra &extra, const PricingRun &run, PreparedTable &table)
{
    const TariffCondition &when = extra.when;
    if ((when.event == TariffEvent::NoShow) != run.question.noShow || !holds(when, factsOf(run, &table.table())))
        return std::nullopt;
    std::optional<Trigger> trigger;
    if (!when.window.isEmpty()) {
        trigger = byWindow(extra, run, table);
    } else if (when.after) {
        const std::vector<Instant> crossings = crossingsOf(*when.after, run);
        if (!crossings.empty())
            trigger = Trigger {crossings.front(), run.exit - crossings.front(), -1, 0, crossings};
    } else if (when.event != TariffEvent::None) {
        trigger = byEvent(when, run);
    } else if (const auto beyond = when.moreThan ? beyondBound(when, run.exit - run.entry)
                                                 : std::optional<Duration>(run.exit - run.entry)) {
        trigger = Trigger {run.exit - *beyond, *beyond, -1, 0, {}};
    }
    if (trigger && extra.times == ExtraTimes::PerNight && trigger->nights.empty() && when.window.isEmpty())
        trigger->nights = crossingsOf(0, run);
    return trigger;
}

} // namespace parkdesk
