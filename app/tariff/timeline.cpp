// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/timeline.h"

#include <QDate>

#include <algorithm>

namespace parkdesk {

namespace {

/// Beyond so many days the sheets are thrown away: they are a memory, not a record.
constexpr size_t mostSheets = 4000;

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

qint64 startDayOfMonth(qint64 day, int monthsLater)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return QDate(1970, 1, 1).daysTo(QDate(date.year(), date.month(), 1).addMonths(monthsLater));
}

} // namespace

void Timeline::addOccurrence(int window, qint64 day, Instant start, Instant end, Instant from, Instant until)
{
    start = std::max(from, start);
    end = std::min(until, end);
    if (start < end)
        m_occurrences.push_back({start, end, window, day});
}

/// The occurrences that touch [from, until), which lies within local day \a day; by priority.
void Timeline::findOccurrences(qint64 day, Instant from, Instant until)
{
    m_occurrences.clear();
    for (size_t i = 0; i < m_table.windows.size(); ++i) {
        const RateWindow &window = m_table.windows[i];
        const int index = static_cast<int>(i);
        if (window.wholeEvent) {
            for (const CalendarEvent &event : m_calendar.days().events) {
                if (m_calendar.begins(window, event.from.day(), false))
                    addOccurrence(index, event.from.ms / 60'000, m_zone.instantOfRule(event.from),
                                  m_zone.instantOfRule(event.until), from, until);
            }
            continue;
        }
        // One day more than the window is long: at a clock change a local day may end before its midnight.
        for (qint64 first = day - window.spanDays - 1; first <= day; ++first) {
            if (m_calendar.begins(window, first, m_table.namesHolidays))
                addOccurrence(index, first, m_zone.instantOfRule(LocalTime::of(first, window.from)),
                              m_zone.instantOfRule(LocalTime::of(first + window.spanDays, window.until)), from, until);
        }
    }
}

/// [from, until) of one local day: at each moment the first listed window that holds.
std::vector<TimelinePiece> Timeline::piecesOfDay(Instant from, Instant until)
{
    std::vector<TimelinePiece> pieces;
    m_edges.assign({from, until});
    for (const Occurrence &occurrence : m_occurrences) {
        m_edges.push_back(occurrence.from);
        m_edges.push_back(occurrence.until);
    }
    std::sort(m_edges.begin(), m_edges.end());
    m_edges.erase(std::unique(m_edges.begin(), m_edges.end()), m_edges.end());
    for (size_t i = 0; i + 1 < m_edges.size(); ++i) {
        const Instant at = m_edges[i];
        const auto winner =
            std::find_if(m_occurrences.begin(), m_occurrences.end(),
                         [at](const Occurrence &occurrence) { return occurrence.from <= at && at < occurrence.until; });
        if (winner == m_occurrences.end())
            append(pieces, {at, m_edges[i + 1], -1, at.ms});
        else
            append(pieces, {at, m_edges[i + 1], winner->window, winner->day});
    }
    return pieces;
}

const std::vector<TimelinePiece> &Timeline::sheetOf(qint64 day)
{
    const auto kept = m_sheets.find(day);
    if (kept != m_sheets.end())
        return kept->second;
    if (m_sheets.size() >= mostSheets)
        m_sheets.clear();
    std::vector<TimelinePiece> &sheet = m_sheets[day];
    const Instant from = m_zone.instantOfRule(LocalTime::of(day, 0));
    const Instant until = m_zone.instantOfRule(LocalTime::of(day + 1, 0));
    if (from < until) {
        findOccurrences(day, from, until);
        sheet = piecesOfDay(from, until);
    }
    return sheet;
}

void Timeline::cut(Instant from, Instant until, std::vector<TimelinePiece> &pieces)
{
    pieces.clear();
    if (m_table.windows.empty()) {
        pieces.push_back({from, until, -1, from.ms});
        return;
    }
    if (from == until) {
        cut(from, until + Duration(1), pieces);
        pieces.resize(1);
        pieces.front().until = until;
        return;
    }
    // A clock change may carry midnight over the entry, so the day before is looked at too.
    for (qint64 day = m_zone.toLocal(from).day() - 1; pieces.empty() || pieces.back().until < until; ++day) {
        for (TimelinePiece piece : sheetOf(day)) {
            if (piece.until <= from || piece.from >= until)
                continue;
            piece.from = std::max(piece.from, from);
            piece.until = std::min(piece.until, until);
            if (piece.window < 0)
                piece.occurrence = piece.from.ms;
            append(pieces, piece);
        }
    }
}

std::vector<TimelinePiece> cutIntoWindows(const RateTable &table, Instant from, Instant until, const ZoneRules &zone,
                                          const CalendarView &calendar)
{
    std::vector<TimelinePiece> pieces;
    Timeline(table, zone, calendar).cut(from, until, pieces);
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
