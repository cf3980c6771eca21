// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/timeline.h"

#include <QDate>

#include <algorithm>

namespace parkdesk {

namespace {

struct Occurrence {
    Instant from;
    Instant until;
    int window = 0;
    qint64 day = 0;
};

bool beginsOn(const RateWindow &window, qint64 day)
{
    const int bit = LocalTime::of(day, 0).weekday() - 1;
    return (window.days.weekdays & (1U << bit)) != 0 && (!window.firstDate || day >= *window.firstDate)
        && (!window.lastDate || day <= *window.lastDate);
}

/// The occurrences that touch [from, until), which lies within local day \a day; by priority.
void findOccurrences(const RateTable &table, qint64 day, Instant from, Instant until, const ZoneRules &zone,
                     std::vector<Occurrence> &found)
{
    found.clear();
    for (size_t i = 0; i < table.windows.size(); ++i) {
        const RateWindow &window = table.windows[i];
        // One day more than the window is long: at a clock change a local day may end before its midnight.
        for (qint64 first = day - window.spanDays - 1; first <= day; ++first) {
            if (!beginsOn(window, first))
                continue;
            const Instant start = std::max(from, zone.instantOfRule(LocalTime::of(first, window.from)));
            const Instant end =
                std::min(until, zone.instantOfRule(LocalTime::of(first + window.spanDays, window.until)));
            if (start < end)
                found.push_back({start, end, static_cast<int>(i), first});
        }
    }
}

void append(std::vector<TimelinePiece> &pieces, const TimelinePiece &piece)
{
    if (!pieces.empty()) {
        TimelinePiece &last = pieces.back();
        if (last.window == piece.window && (piece.window < 0 || last.occurrence == piece.occurrence)) {
            last.until = piece.until;
            return;
        }
    }
    pieces.push_back(piece);
}

/// Adds [from, until): at each moment the first listed window that holds.
void appendDay(std::vector<TimelinePiece> &pieces, const std::vector<Occurrence> &occurrences, Instant from,
               Instant until, std::vector<Instant> &edges)
{
    edges.assign({from, until});
    for (const Occurrence &occurrence : occurrences) {
        edges.push_back(occurrence.from);
        edges.push_back(occurrence.until);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        const Instant at = edges[i];
        const auto winner = std::find_if(occurrences.begin(), occurrences.end(), [at](const Occurrence &occurrence) {
            return occurrence.from <= at && at < occurrence.until;
        });
        if (winner == occurrences.end())
            append(pieces, {at, edges[i + 1], -1, at.ms});
        else
            append(pieces, {at, edges[i + 1], winner->window, winner->day});
    }
}

qint64 startDayOfMonth(qint64 day, int monthsLater)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return QDate(1970, 1, 1).daysTo(QDate(date.year(), date.month(), 1).addMonths(monthsLater));
}

} // namespace

std::vector<TimelinePiece> cutIntoWindows(const RateTable &table, Instant from, Instant until, const ZoneRules &zone)
{
    if (table.windows.empty())
        return {{from, until, -1, from.ms}};
    if (from == until) {
        std::vector<TimelinePiece> pieces = cutIntoWindows(table, from, until + Duration(1), zone);
        pieces.resize(1);
        pieces.front().until = until;
        return pieces;
    }
    std::vector<TimelinePiece> pieces;
    std::vector<Occurrence> occurrences;
    std::vector<Instant> edges;
    qint64 day = zone.toLocal(from).day() - 1;
    Instant dayEnd = zone.instantOfRule(LocalTime::of(day, 0));
    while (dayEnd < until) {
        const Instant dayStart = std::max(from, dayEnd);
        dayEnd = std::min(until, zone.instantOfRule(LocalTime::of(day + 1, 0)));
        if (dayStart < dayEnd) {
            findOccurrences(table, day, dayStart, dayEnd, zone, occurrences);
            appendDay(pieces, occurrences, dayStart, dayEnd, edges);
        }
        ++day;
    }
    return pieces;
}

Instant periodEnd(CapPeriod per, qint64 resetTime, Instant entry, Instant at, const ZoneRules &zone)
{
    if (per == CapPeriod::Hours24 || per == CapPeriod::Days7) {
        const Duration length = hours(per == CapPeriod::Hours24 ? 24 : 7 * 24);
        return entry + length * ((at - entry) / length + 1);
    }
    if (per == CapPeriod::Stay || per == CapPeriod::Window || per == CapPeriod::Line)
        return noEnd;
    const LocalTime local = zone.toLocal(at);
    // From the day before, because a clock change may carry a reset time over \a at.
    for (qint64 day = local.day() - 1;; ++day) {
        qint64 start = day;
        if (per == CapPeriod::CalendarWeek)
            start = day + (8 - LocalTime::of(day, 0).weekday()) % 7;
        else if (per == CapPeriod::CalendarMonth)
            start = startDayOfMonth(day, startDayOfMonth(day, 0) == day ? 0 : 1);
        const Instant end = zone.instantOfRule(LocalTime::of(start, resetTime));
        if (end > at)
            return end;
    }
}

} // namespace parkdesk
