// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/engine.h"
#include "tariff/ladder.h"

namespace parkdesk {

/// What one customer pays by.
struct PriceTerms {
    int table = 0;
    PriceScale scale; ///< with all factors
    std::vector<const TermsRule *> used; ///< permit, groups and zone that hold
    std::optional<TariffFactor> demand; ///< where it is on and known
};

/// Errors: NotAvailable with details {"reason": vehicle | group | zone | permit}.
[[nodiscard]] Result<PriceTerms> termsFor(const Tariff &tariff, const Question &question);

/// What the one who asks pays of \a fee, without factors.
[[nodiscard]] const Money &feeFor(const TariffFee &fee, const Question &question);

/// What is added for a lost ticket.
[[nodiscard]] std::optional<Money> lostTicketFee(const LostTicketRule &rule, const Question &question);

} // namespace parkdesk
