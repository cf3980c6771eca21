// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/moments.h"

#include <unordered_map>

namespace parkdesk {

/// What free time does to the ladder.
enum class FreeTime : quint8 {
    None,
    Stops, ///< the ladder waits
    Counts, ///< the ladder goes on
};

/// A part of a stay that lies in one occurrence of one window, or in none.
struct TimelinePiece {
    Instant from;
    Instant until;
    int window = -1; ///< index into RateTable::windows; -1 is none
    /// Tells occurrences of a window apart: the local day on which it began; outside windows the piece's start.
    qint64 occurrence = 0;
    FreeTime free = FreeTime::None;
};

/// Cuts stays into the windows of one table. Each local day is looked at once and kept.
class Timeline {
public:
    /// All must outlive it.
    Timeline(const RateTable &table, const ZoneRules &zone, const CalendarView &calendar)
        : m_table(table)
        , m_zone(zone)
        , m_calendar(calendar)
    {
    }

    /// The stay as a row of pieces without gaps. An empty stay gives one empty piece.
    void cut(Instant from, Instant until, std::vector<TimelinePiece> &pieces);

private:
    struct Occurrence {
        Instant from;
        Instant until;
        int window = 0;
        qint64 day = 0;
    };

    [[nodiscard]] const std::vector<TimelinePiece> &sheetOf(qint64 day);
    void findOccurrences(qint64 day, Instant from, Instant until);
    void addOccurrence(int window, qint64 day, Instant start, Instant end, Instant from, Instant until);
    [[nodiscard]] std::vector<TimelinePiece> piecesOfDay(Instant from, Instant until);

    const RateTable &m_table;
    const ZoneRules &m_zone;
    const CalendarView &m_calendar;
    std::unordered_map<qint64, std::vector<TimelinePiece>> m_sheets;
    std::vector<Occurrence> m_occurrences;
    std::vector<Instant> m_edges;
};

/// The same without keeping anything.
[[nodiscard]] std::vector<TimelinePiece> cutIntoWindows(const RateTable &table, Instant from, Instant until,
                                                        const ZoneRules &zone, const CalendarView &calendar = {});

/// Where the period of \a per that holds at \a at ends. Periods from entry count from \a entry, calendar periods
/// begin at \a resetTime of the local day.
[[nodiscard]] Instant periodEnd(CapPeriod per, qint64 resetTime, Instant entry, Instant at, const ZoneRules &zone);

} // namespace parkdesk
