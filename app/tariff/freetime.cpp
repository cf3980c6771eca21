// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/freetime.h"

#include <algorithm>

namespace parkdesk {

namespace {

bool countsIn(const RateTable &table, const TimelinePiece &piece)
{
    return piece.window < 0 || table.windows[static_cast<size_t>(piece.window)].counts;
}

} // namespace

void markFree(const RateTable &table, std::vector<TimelinePiece> &pieces, FreeStretch stretch, FreeTime kind,
              bool countedOnly)
{
    std::vector<TimelinePiece> marked;
    marked.reserve(pieces.size() + 2);
    for (const TimelinePiece &piece : pieces) {
        const Instant from = std::max(piece.from, stretch.from);
        const Instant until = std::min(piece.until, stretch.until);
        if (from >= until || piece.free != FreeTime::None || (countedOnly && !countsIn(table, piece))) {
            marked.push_back(piece);
            continue;
        }
        const auto add = [&](Instant begin, Instant end, FreeTime free) {
            if (begin >= end)
                return;
            marked.push_back(piece);
            marked.back().from = begin;
            marked.back().until = end;
            marked.back().free = free;
        };
        add(piece.from, from, FreeTime::None);
        add(from, until, kind);
        add(until, piece.until, FreeTime::None);
    }
    pieces = std::move(marked);
}

FreeStretch stretchOf(const RateTable &table, const std::vector<TimelinePiece> &pieces, Instant from, Instant until,
                      Duration length, bool counted, bool atEnd)
{
    const auto uses = [&](const TimelinePiece &piece) {
        return piece.free == FreeTime::None && piece.from < until && piece.until > from
            && (!counted || countsIn(table, piece));
    };
    Duration rest = length;
    if (atEnd) {
        for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
            if (!uses(*piece))
                continue;
            const Instant end = std::min(until, piece->until);
            const Duration used = end - std::max(from, piece->from);
            if (used >= rest)
                return {end - rest, until};
            rest -= used;
        }
        return {from, until};
    }
    Instant first = until;
    for (const TimelinePiece &piece : pieces) {
        if (!uses(piece))
            continue;
        const Instant begin = std::max(from, piece.from);
        first = std::min(first, begin);
        const Duration used = std::min(until, piece.until) - begin;
        if (used >= rest)
            return {first, begin + rest};
        rest -= used;
    }
    return {first, until};
}

Duration countedTime(const RateTable &table, const std::vector<TimelinePiece> &pieces, Instant from, Instant until)
{
    Duration time(0);
    for (const TimelinePiece &piece : pieces) {
        const Instant begin = std::max(from, piece.from);
        const Instant end = std::min(until, piece.until);
        if (begin < end && countsIn(table, piece))
            time += end - begin;
    }
    return time;
}

void dropBefore(std::vector<TimelinePiece> &pieces, Instant from)
{
    pieces.erase(std::remove_if(pieces.begin(), pieces.end(),
                                [from](const TimelinePiece &piece) { return piece.until <= from; }),
                 pieces.end());
    if (!pieces.empty() && pieces.front().from < from)
        pieces.front().from = from;
}

bool isAllFree(const std::vector<TimelinePiece> &pieces)
{
    return std::all_of(pieces.begin(), pieces.end(),
                       [](const TimelinePiece &piece) { return piece.free != FreeTime::None; });
}

} // namespace parkdesk
