// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/engine.h"

namespace parkdesk {

enum class FindingSeverity { Note, Warning, Error };

/// Something about a tariff that its author probably did not mean.
struct TariffFinding {
    FindingSeverity severity = FindingSeverity::Warning;
    /// Public, each with its own details: example_fails, never_sold, clock_change_night; hidden_window, hidden_lines,
    /// uncovered_time, sliver, window_past; ladder_ends, falling_ladder, rung_unreachable,
    /// grace_hides_rung; unused_table, offer_never_wins, cap_never_reached, cap_above_longer_period,
    /// minimum_above_cap, reset_times_differ, extra_never_due, empty_discount; longer_costs_less, jump_at_midnight,
    /// always_free, lost_ticket_cheap, falling_demand; odd_tax, coarse_rounding, long_exit_grace.
    QString code;
    QString path; ///< JSON path of the rule
    QJsonObject details; ///< instants as local text, amounts as text
};

/// Looks for gaps, hidden rules, falling prices, jumps at midnight, rungs, offers and caps that never come to anything,
/// odd taxes and amounts, and examples that fail, and prices both clock-change nights of \a zone in the year \a year.
/// A longer stay that costs less is no finding where an offer, a falling ladder, a discount or free time does it.
/// Errors mean that it should not be published.
[[nodiscard]] std::vector<TariffFinding> checkTariff(const Tariff &tariff, const ZoneRules &zone, int year);

/// Its errors alone, in a fraction of the time.
[[nodiscard]] std::vector<TariffFinding> tariffErrors(const Tariff &tariff, const ZoneRules &zone, int year);

/// Where a longer stay costs less because a rule means it to: notes with the code longer_costs_less_by_rule and the
/// rule's id in the details.
[[nodiscard]] std::vector<TariffFinding> namedFalls(const Tariff &tariff, const ZoneRules &zone, int year);

[[nodiscard]] QString severityName(FindingSeverity severity);

} // namespace parkdesk
