// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/pricing.h"

namespace parkdesk {

/// The one way out for a stay on which nothing is due: the charge is written, its places are free from now, it has
/// left. The caller has locked the lot. Errors: NotPaid (details "due", "currency") when something is due.
[[nodiscard]] Result<Price> letOut(UnitOfWork &unit, const Lot &lot, const Stay &stay, const DeedContext &context);

/// The same at \a price, which says that nothing is due.
[[nodiscard]] Done letOutAt(UnitOfWork &unit, const Stay &stay, const Price &price, const DeedContext &context);

} // namespace parkdesk
