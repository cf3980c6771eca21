// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/slices.h"

#include <algorithm>

namespace parkdesk {

namespace {

/// Cuts stays at the borders of the basis, of sums and of caps.
class PeriodCutter {
public:
    PeriodCutter(const RateTable &table, const ZoneRules &zone)
        : m_table(table)
        , m_zone(zone)
    {
        // The first is the basis: its cuts are the blocks.
        if (table.sum && table.sum->time)
            m_cutters.push_back({table.sum->per, table.sum->resetTime, {}, false, Duration(0)});
        else if (table.basis == RateBasis::Hours24)
            m_cutters.push_back({CapPeriod::Hours24, 0, {}, table.countedBlocks, Duration(0)});
        else if (table.basis == RateBasis::CalendarDay)
            m_cutters.push_back({CapPeriod::CalendarDay, table.resetTime, {}, false, Duration(0)});
        else
            m_cutters.push_back({CapPeriod::Stay, 0, {}, false, Duration(0)});
        for (const RateCap &cap : table.caps)
            m_cutters.push_back({cap.per, cap.resetTime, {}, cap.counted, Duration(0)});
    }

    void cut(const StayPart &part, SlicedStay &stay)
    {
        stay.countedEnds.resize(m_table.caps.size());
        m_counted = Duration(0);
        const bool sums = m_table.sum && m_table.sum->time;
        const bool newBlock = m_begun && !(sums && part.entry < m_cutters.front().next);
        m_block += newBlock ? 1 : 0;
        m_part += m_begun ? 1 : 0;
        m_begun = true;
        for (Cutter &cutter : m_cutters) {
            cutter.nextCounted = lengthOf(cutter.per);
            cutter.next = periodEnd(cutter.per, cutter.resetTime, part.entry, part.entry, m_zone);
        }
        for (const TimelinePiece &piece : part.pieces)
            cutPiece(piece, part, stay);
    }

private:
    struct Cutter {
        CapPeriod per;
        qint64 resetTime;
        Instant next;
        bool counted = false;
        Duration nextCounted {0};
    };

    [[nodiscard]] static Duration lengthOf(CapPeriod per) { return hours(per == CapPeriod::Days7 ? 7 * 24 : 24); }

    /// Does \a piece use up the periods that measure counted time?
    [[nodiscard]] bool runsTheClock(const TimelinePiece &piece) const
    {
        return piece.free != FreeTime::Stops
            && (piece.window < 0 || m_table.windows[static_cast<size_t>(piece.window)].counts);
    }

    /// Where a period of counted time that holds at \a at ends within \a piece.
    Instant countedEnd(size_t index, Instant at, bool runs, SlicedStay &stay)
    {
        Cutter &cutter = m_cutters[index];
        if (m_counted >= cutter.nextCounted) {
            cutter.nextCounted += lengthOf(cutter.per);
            if (index == 0)
                ++m_block;
            else
                stay.countedEnds[index - 1].push_back(at);
        }
        return runs ? at + (cutter.nextCounted - m_counted) : noEnd;
    }

    void cutPiece(const TimelinePiece &piece, const StayPart &part, SlicedStay &stay)
    {
        const bool runs = runsTheClock(piece);
        Instant at = piece.from;
        while (at < piece.until) {
            Instant end = piece.until;
            for (size_t i = 0; i < m_cutters.size(); ++i) {
                Cutter &cutter = m_cutters[i];
                if (cutter.counted) {
                    end = std::min(end, countedEnd(i, at, runs, stay));
                    continue;
                }
                if (cutter.next <= at) {
                    cutter.next = periodEnd(cutter.per, cutter.resetTime, part.entry, at, m_zone);
                    m_block += i == 0 ? 1 : 0;
                }
                end = std::min(end, cutter.next);
            }
            StaySlice slice;
            slice.from = at;
            slice.until = end;
            slice.window = piece.window;
            slice.occurrence = piece.occurrence;
            slice.block = m_block;
            slice.free = piece.free;
            slice.part = m_part;
            slice.counts = countsTime(piece);
            stay.slices.push_back(slice);
            m_counted += runs ? end - at : Duration(0);
            at = end;
        }
    }

    [[nodiscard]] bool countsTime(const TimelinePiece &piece) const
    {
        if (piece.free == FreeTime::Stops)
            return false;
        if (piece.window < 0)
            return true;
        const RateWindow &window = m_table.windows[static_cast<size_t>(piece.window)];
        // A rate window beside the clock climbs a ladder of its own.
        return window.counts || window.kind == WindowKind::Rate;
    }

    const RateTable &m_table;
    const ZoneRules &m_zone;
    std::vector<Cutter> m_cutters;
    Duration m_counted {0}; ///< of the stay at hand
    int m_block = 0;
    int m_part = 0;
    bool m_begun = false;
};

/// Gives each slice its group, stretch and position, walking through the stay once.
class LadderPlan {
public:
    LadderPlan(const RateTable &table, SlicedStay &stay)
        : m_table(table)
        , m_stay(stay)
        , m_ofWindow(table.windows.size() + 1)
    {
    }

    /// Another stay that shares no time with the one before.
    void restart()
    {
        m_ofWindow.assign(m_table.windows.size() + 1, {});
        m_commonGroup = -1;
        m_block = -1;
        m_lastPriced = nothingPriced;
    }

    void place(StaySlice &slice)
    {
        if (m_table.basis == RateBasis::Window || isBesideTheClock(slice))
            placeByWindow(slice);
        else
            placeByBlock(slice);
        qint64 &reached = m_positions[static_cast<size_t>(slice.group)];
        slice.position = reached;
        reached = slice.endPosition();
        m_stay.stretchEnds[static_cast<size_t>(slice.stretch)] = reached;
    }

private:
    static constexpr int nothingPriced = -2; ///< no window, not even "outside windows"

    struct Place {
        int group = -1;
        int stretch = -1;
        qint64 occurrence = 0;
    };

    [[nodiscard]] bool isBesideTheClock(const StaySlice &slice) const
    {
        if (slice.window < 0)
            return false;
        const RateWindow &window = m_table.windows[static_cast<size_t>(slice.window)];
        return window.kind == WindowKind::Rate && !window.counts;
    }

    int newGroup()
    {
        m_positions.push_back(0);
        return m_stay.groups++;
    }

    int newStretch()
    {
        m_stay.stretchEnds.push_back(0);
        return static_cast<int>(m_stay.stretchEnds.size()) - 1;
    }

    void placeByWindow(StaySlice &slice)
    {
        Place &place = m_ofWindow[static_cast<size_t>(slice.window + 1)];
        if (place.stretch < 0 || place.occurrence != slice.occurrence) {
            const bool common = m_table.ladderContinues && !isBesideTheClock(slice);
            if (m_commonGroup < 0 && common)
                m_commonGroup = newGroup();
            place = {common ? m_commonGroup : newGroup(), newStretch(), slice.occurrence};
        }
        slice.group = place.group;
        slice.stretch = place.stretch;
    }

    void placeByBlock(StaySlice &slice)
    {
        const bool priced = slice.free == FreeTime::None
            && (slice.window < 0 || m_table.windows[static_cast<size_t>(slice.window)].kind == WindowKind::Rate);
        if (slice.block != m_block) {
            const bool keepsGroup = m_block >= 0 && m_table.ladderContinues;
            m_current.group = keepsGroup ? m_current.group : newGroup();
            m_current.stretch = newStretch();
            m_block = slice.block;
        } else if (priced && m_table.atEdge == EdgeRule::Cut && m_lastPriced != nothingPriced
                   && m_lastPriced != slice.window) {
            m_current.stretch = newStretch();
        }
        if (priced)
            m_lastPriced = slice.window;
        slice.group = m_current.group;
        slice.stretch = m_current.stretch;
    }

    const RateTable &m_table;
    SlicedStay &m_stay;
    std::vector<qint64> m_positions;
    std::vector<Place> m_ofWindow;
    Place m_current;
    int m_commonGroup = -1;
    int m_block = -1;
    int m_lastPriced = nothingPriced;
};

} // namespace

SlicedStay sliceStays(const RateTable &table, const std::vector<StayPart> &parts, const ZoneRules &zone)
{
    SlicedStay stay;
    PeriodCutter cutter(table, zone);
    LadderPlan plan(table, stay);
    for (const StayPart &part : parts) {
        const size_t first = stay.slices.size();
        cutter.cut(part, stay);
        if (!table.sum || !table.sum->time)
            plan.restart();
        for (size_t i = first; i < stay.slices.size(); ++i)
            plan.place(stay.slices[i]);
    }
    return stay;
}

} // namespace parkdesk
