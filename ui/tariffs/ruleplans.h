// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tariffs/rulerow.h"

namespace parkdesk {

/// The rows of an editor, in their parts.
struct RulePlans {
    std::vector<RulePlan> rules; ///< by time, of one table
    std::vector<RulePlan> table; ///< what else holds for that table
    std::vector<RulePlan> everybody; ///< what holds for the whole tariff
};

/// The rows for the rate table of index \a table.
[[nodiscard]] RulePlans rulePlans(const JsonNode &root, int table);
/// The examples.
[[nodiscard]] std::vector<RulePlan> examplePlans(const JsonNode &root);

/// A rule that can be added, for the menu.
struct RuleOffer {
    enum class Part { Time, Table, Who, Tariff };

    Part part = Part::Time;
    QString words; ///< with an access key
    JsonNode outcome; ///< the tariff with it
    QString focus;
};

/// All that can be added to \a root beside rate table \a table.
[[nodiscard]] std::vector<RuleOffer> ruleOffers(const JsonNode &root, int table);

/// A tariff with one price for each started hour of nothing, in \a currency: what an editor begins with.
[[nodiscard]] QByteArray emptyTariff(const QString &name, const QString &currency);

} // namespace parkdesk
