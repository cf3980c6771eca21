// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/explainprice.h"
#include "tariff/tariff.h"

#include <functional>

namespace parkdesk {

/// The parts of time that \a charge names, in order, with what caps took away from each. \a tariff numbers its windows;
/// null where no tariff gave the price.
[[nodiscard]] QList<ExplainPrice::Piece> piecesOf(const Charge &charge, const Tariff *tariff);

/// Caps, minimums, discounts and all else that holds over a stretch.
[[nodiscard]] QList<ExplainPrice::Bound> boundsOf(const Charge &charge);

/// Where the amount changes next after \a from, looked for until \a until; \a amountAt gives none where there is no
/// price. Found to the millisecond between whole minutes.
[[nodiscard]] QList<ExplainPrice::Step> stepsAhead(Instant from, Instant until,
                                                   const std::function<std::optional<Money>(Instant)> &amountAt);

} // namespace parkdesk
