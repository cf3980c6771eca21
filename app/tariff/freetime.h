// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/timeline.h"

namespace parkdesk {

/// Time that is not charged, and what it is taken from.
struct FreeStretch {
    Instant from;
    Instant until;
};

/// Marks [from, until) as free; with \a countedOnly only time that counts. What is free already stays as it is.
void markFree(const RateTable &table, std::vector<TimelinePiece> &pieces, FreeStretch stretch, FreeTime kind,
              bool countedOnly);

/// The stretch of \a length that begins at or after \a from and ends at or before \a until: at its start, or with
/// \a atEnd at its end. Measured on time that is not free yet, with \a counted on time that counts.
[[nodiscard]] FreeStretch stretchOf(const RateTable &table, const std::vector<TimelinePiece> &pieces, Instant from,
                                    Instant until, Duration length, bool counted, bool atEnd);

/// Time of \a pieces in [from, until) that counts toward the length of stay.
[[nodiscard]] Duration countedTime(const RateTable &table, const std::vector<TimelinePiece> &pieces, Instant from,
                                   Instant until);

/// Cuts off what lies before \a from.
void dropBefore(std::vector<TimelinePiece> &pieces, Instant from);

/// Is nothing left to be charged for?
[[nodiscard]] bool isAllFree(const std::vector<TimelinePiece> &pieces);

} // namespace parkdesk
