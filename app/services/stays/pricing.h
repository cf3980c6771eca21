// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/stay.h"
#include "services/usecase.h"
#include "tariff/charge.h"

#include <optional>

namespace parkdesk {

/// What a parked stay costs when it leaves at \a exitAt, and what of it is still to be paid.
struct Price {
    StayId stay;
    Instant exitAt;
    Charge charge; ///< the whole stay
    QByteArray hash; ///< of charge
    Money paid; ///< so far
    Money paidTax; ///< the tax within it
    Money due; ///< charge less paid, never below zero
    Money dueTax; ///< the tax within it
    bool held = false; ///< paid, and the time to drive out is not over: nothing is due whatever the hour
    bool fallback = false; ///< the tariff gave no price: the lot's fallback amount
    std::optional<TariffVersionId> tariffVersion; ///< absent with fallback
    Duration exitGrace {0}; ///< time to drive out once it is paid: the tariff's, else the lot's
};

/// Prices \a stay (parked) for \a exitAt. Errors: NoTariff, NotAvailable (no price and no fallback amount),
/// AmountOverflow.
[[nodiscard]] Result<Price> priceOf(UnitOfWork &unit, const Lot &lot, const Stay &stay, Instant exitAt,
                                    const DeedContext &context);

/// Writes \a price down as a charge with its lines. \a purpose is "payment" or "exit".
[[nodiscard]] Result<ChargeId> writeCharge(UnitOfWork &unit, const Price &price, const Stay &stay,
                                           const QString &purpose, Instant now);

} // namespace parkdesk
