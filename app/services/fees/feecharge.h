// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fee.h"
#include "tariff/charge.h"

namespace parkdesk {

/// The rule by which a line of a charge is known as that of a fee.
[[nodiscard]] QString feeRuleId(FeeKind kind);

/// Whether it is one of feeCharge().
[[nodiscard]] bool isFeeCharge(const Charge &charge);

/// What a fee of \a amount costs: one line over the period that was booked. The amount is what is paid, so the tax is
/// within it, whatever \a tax says of prices; without it there is none. Errors: AmountOverflow.
[[nodiscard]] Result<Charge> feeCharge(FeeKind kind, const Money &amount, const TimeSpan &booked,
                                       const std::optional<TaxRule> &tax);

} // namespace parkdesk
