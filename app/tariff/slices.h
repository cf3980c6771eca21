// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/timeline.h"

namespace parkdesk {

/// A piece of the stay so small that one price rule, one block of the basis and one period of each cap hold in it.
struct StaySlice {
    Instant from;
    Instant until;
    int window = -1;
    qint64 occurrence = 0;
    int block = 0;
    /// Slices of one group climb one ladder together; position is where on it this slice begins, in ms.
    int group = 0;
    qint64 position = 0;
    /// Units of time flow from slice to slice within a stretch and are cut at its end.
    int stretch = 0;
    bool counts = true;
    FreeTime free = FreeTime::None;
    int part = 0; ///< which of the stays that are priced together

    [[nodiscard]] qint64 endPosition() const { return counts ? position + (until - from).count() : position; }
};

struct SlicedStay {
    std::vector<StaySlice> slices;
    std::vector<qint64> stretchEnds; ///< the position at which each stretch ends
    int groups = 0;
    std::vector<std::vector<Instant>> countedEnds; ///< by cap: where its periods end, if it measures counted time
};

/// One stay of those that are priced together.
struct StayPart {
    std::vector<TimelinePiece> pieces;
    Instant entry; ///< where 24-hour blocks and caps are counted from
};

/// Stays in the order of time; more than one only where the table sums.
[[nodiscard]] SlicedStay sliceStays(const RateTable &table, const std::vector<StayPart> &parts, const ZoneRules &zone);

} // namespace parkdesk
