// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "domain/result.h"

namespace parkdesk {

class UnitOfWork;

/// A vehicle stands on a place, or will, until \a until: closures in its way begin then.
[[nodiscard]] Done yieldClosures(UnitOfWork &unit, SpotId spot, int place, const TimeSpan &needed);

/// Closures of \a lot that began late, because a vehicle stood there, begin as soon as it is gone. First thing in every
/// command that claims, so that nobody gets a place between the two. Cheap when nothing is late.
[[nodiscard]] Done settleClosures(UnitOfWork &unit, LotId lot, Instant now);

/// Whether a closure holds a place of the spot within \a span.
[[nodiscard]] Result<bool> isClosed(UnitOfWork &unit, SpotId spot, int places, const TimeSpan &span);

} // namespace parkdesk
