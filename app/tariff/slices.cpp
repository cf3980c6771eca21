// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/slices.h"

#include <algorithm>

namespace parkdesk {

namespace {

/// One thing that cuts the stay: the basis, or a cap.
struct Cutter {
    CapPeriod per;
    qint64 resetTime;
    Instant next;
};

std::vector<Cutter> cuttersOf(const RateTable &table, Instant entry, const ZoneRules &zone)
{
    std::vector<Cutter> cutters;
    // The first is the basis: its cuts are the blocks.
    const CapPeriod block = table.basis == RateBasis::Hours24 ? CapPeriod::Hours24
        : table.basis == RateBasis::CalendarDay               ? CapPeriod::CalendarDay
                                                              : CapPeriod::Stay;
    cutters.push_back({block, table.resetTime, {}});
    for (const RateCap &cap : table.caps)
        cutters.push_back({cap.per, cap.resetTime, {}});
    for (Cutter &cutter : cutters)
        cutter.next = periodEnd(cutter.per, cutter.resetTime, entry, entry, zone);
    return cutters;
}

std::vector<StaySlice> cutIntoPeriods(const RateTable &table, const std::vector<TimelinePiece> &pieces, Instant entry,
                                      const ZoneRules &zone)
{
    std::vector<Cutter> cutters = cuttersOf(table, entry, zone);
    std::vector<StaySlice> slices;
    int block = 0;
    for (const TimelinePiece &piece : pieces) {
        Instant at = piece.from;
        while (at < piece.until) {
            for (size_t i = 0; i < cutters.size(); ++i) {
                if (cutters[i].next > at)
                    continue;
                cutters[i].next = periodEnd(cutters[i].per, cutters[i].resetTime, entry, at, zone);
                block += i == 0 ? 1 : 0;
            }
            Instant end = piece.until;
            for (const Cutter &cutter : cutters)
                end = std::min(end, cutter.next);
            StaySlice slice;
            slice.from = at;
            slice.until = end;
            slice.window = piece.window;
            slice.occurrence = piece.occurrence;
            slice.block = block;
            slice.counts = piece.window < 0 || table.windows[static_cast<size_t>(piece.window)].counts;
            slices.push_back(slice);
            at = end;
        }
    }
    return slices;
}

/// Gives each slice its group, stretch and position, walking through the stay once.
class LadderPlan {
public:
    LadderPlan(const RateTable &table, SlicedStay &stay)
        : m_table(table)
        , m_stay(stay)
        , m_ofWindow(table.windows.size() + 1)
    {
    }

    void place(StaySlice &slice)
    {
        if (m_table.basis == RateBasis::Window)
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
            if (m_commonGroup < 0 && m_table.ladderContinues)
                m_commonGroup = newGroup();
            place = {m_table.ladderContinues ? m_commonGroup : newGroup(), newStretch(), slice.occurrence};
        }
        slice.group = place.group;
        slice.stretch = place.stretch;
    }

    void placeByBlock(StaySlice &slice)
    {
        const bool priced =
            slice.window < 0 || m_table.windows[static_cast<size_t>(slice.window)].kind == WindowKind::Rate;
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

SlicedStay sliceStay(const RateTable &table, const std::vector<TimelinePiece> &pieces, Instant entry,
                     const ZoneRules &zone)
{
    SlicedStay stay;
    stay.slices = cutIntoPeriods(table, pieces, entry, zone);
    LadderPlan plan(table, stay);
    for (StaySlice &slice : stay.slices)
        plan.place(slice);
    return stay;
}

} // namespace parkdesk
