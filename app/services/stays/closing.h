// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/pricing.h"

namespace parkdesk {

/// The way out for a stay that is not settled (\a how is Owing, Unseen or Towed): the charge is written, its amount
/// stays open, the exception is listed with \a reason, its places are free from now. A stay for which there is no price
/// is charged nothing. The caller has locked the lot.
[[nodiscard]] Result<Price> closeUnsettled(UnitOfWork &unit, const Lot &lot, const Stay &stay, LeftHow how,
                                           const QString &reason, const DeedContext &context);

/// What of the whole price is open. Errors: AmountOverflow.
[[nodiscard]] Result<Money> openOf(const Price &price);

} // namespace parkdesk
