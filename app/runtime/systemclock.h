// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

namespace parkdesk {

/// The machine's clock.
class SystemClock : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

} // namespace parkdesk
