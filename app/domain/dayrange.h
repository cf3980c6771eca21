// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace parkdesk {

/// Business days [from, until), as numbered since 1970; hours of a wall clock alike.
struct DayRange {
    qint64 from = 0;
    qint64 until = 0;

    [[nodiscard]] qint64 length() const { return until - from; }
    [[nodiscard]] bool contains(qint64 day) const { return from <= day && day < until; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

} // namespace parkdesk
