// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "tariff/tariff.h"

namespace parkdesk {

/// A part of a stay that lies in one occurrence of one window, or in none.
struct TimelinePiece {
    Instant from;
    Instant until;
    int window = -1; ///< index into RateTable::windows; -1 is none
    /// Tells occurrences of a window apart: the local day on which it began; outside windows the piece's start.
    qint64 occurrence = 0;
};

/// The stay as a row of pieces without gaps. An empty stay gives one empty piece.
[[nodiscard]] std::vector<TimelinePiece> cutIntoWindows(const RateTable &table, Instant from, Instant until,
                                                        const ZoneRules &zone);

/// Where the period of \a per that holds at \a at ends. Periods from entry count from \a entry, calendar periods
/// begin at \a resetTime of the local day.
[[nodiscard]] Instant periodEnd(CapPeriod per, qint64 resetTime, Instant entry, Instant at, const ZoneRules &zone);

} // namespace parkdesk
