// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/reportscene.h"

namespace parkdesk {

/// What one lot did in one month, and what was said about it; amounts in minor units.
struct LedgerMonth {
    Gathered sums;
    qint64 costs = 0;
    qint64 budgetRevenue = 0;
    qint64 budgetCosts = 0;
    // What stands against a budget, and nothing else: a month for which none was entered is not measured by one.
    bool hasBudget = false;
    qint64 budgetedRevenue = 0;
    qint64 budgetedCosts = 0;

    LedgerMonth &operator+=(const LedgerMonth &other);
};

/// Lots by month. Costs and budgets count by the day, up to today: of a month that is not whole in the period, or not
/// over, its share.
struct LotLedger {
    struct Key {
        qsizetype lot = 0; ///< its place in the scene
        qint64 month = 0;
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    std::map<Key, LedgerMonth> months;

    [[nodiscard]] static Result<LotLedger> of(const ReportScene &scene);
    /// The rows of a report by lot or by month, and their sum.
    [[nodiscard]] std::map<RowKey, LedgerMonth> rows(const ReportScene &scene) const;
};

} // namespace parkdesk
