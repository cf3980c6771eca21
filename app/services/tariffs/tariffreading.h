// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "tariff/checker.h"
#include "tariff/examples.h"

#include <vector>

namespace parkdesk {

/// The tariff in \a text, which must be for \a lot. Errors: TariffInvalid, NotSupported; BadCurrency, BadZone.
[[nodiscard]] Result<Tariff> tariffForLot(const Lot &lot, const QByteArray &text);

/// The local year of \a at, in which the checker looks at the nights of the clock changes.
[[nodiscard]] int yearAt(const Lot &lot, Instant at);

/// What keeps a tariff from being published. Errors: ExamplesFailed, CheckFailed.
[[nodiscard]] Done checkPublishable(const std::vector<ExampleOutcome> &examples,
                                    const std::vector<TariffFinding> &findings);

} // namespace parkdesk
