// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"

namespace parkdesk {

/// Where "now" comes from. The system's in the program, a settable one in tests.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// May be called from any thread.
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace parkdesk
