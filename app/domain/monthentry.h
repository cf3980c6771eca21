// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace parkdesk {

/// What is said of a lot by month: what it costs, and what was planned for it.
enum class MonthEntryKind { Rent, Wages, Energy, Upkeep, Other, BudgetRevenue, BudgetCosts };
inline constexpr MonthEntryKind allMonthEntryKinds[] = {
    MonthEntryKind::Rent,  MonthEntryKind::Wages,         MonthEntryKind::Energy,     MonthEntryKind::Upkeep,
    MonthEntryKind::Other, MonthEntryKind::BudgetRevenue, MonthEntryKind::BudgetCosts};

[[nodiscard]] constexpr bool isCost(MonthEntryKind kind)
{
    return kind != MonthEntryKind::BudgetRevenue && kind != MonthEntryKind::BudgetCosts;
}

/// The public spelling, and that of the database: "rent", "budget_revenue".
[[nodiscard]] QString monthEntryName(MonthEntryKind kind);
[[nodiscard]] std::optional<MonthEntryKind> monthEntryFromName(const QString &name);

/// An amount of one lot and month, in minor units of the lot's currency; months count from year 0.
struct MonthEntry {
    LotId lot;
    qint64 month = 0;
    MonthEntryKind kind = MonthEntryKind::Rent;
    qint64 amount = 0;

    friend bool operator==(const MonthEntry &, const MonthEntry &) = default;
};

/// What falls on the first \a days of the \a length days of a month for which \a amount was said: parts of a month
/// always add up to the whole of it.
[[nodiscard]] constexpr qint64 shareOfMonth(qint64 amount, qint64 days, qint64 length)
{
    return amount / length * days + amount % length * days / length;
}

} // namespace parkdesk
