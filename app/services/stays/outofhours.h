// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/result.h"

namespace parkdesk {

class UnitOfWork;

/// Whether \a lot lets nobody in at \a now, which takes \a reason; the caller lists the exception `out_of_hours`.
/// Errors on Field::Reason: OutOfHours (details "opens_at", instant, where it opens again) without a reason; Required,
/// TooLong, BadCharacters.
[[nodiscard]] Result<bool> isOutOfHours(UnitOfWork &unit, const Lot &lot, const std::optional<QString> &reason,
                                        Instant now);

} // namespace parkdesk
