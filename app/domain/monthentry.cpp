// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/monthentry.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString monthEntryName(MonthEntryKind kind)
{
    switch (kind) {
    case MonthEntryKind::Rent: return u"rent"_s;
    case MonthEntryKind::Wages: return u"wages"_s;
    case MonthEntryKind::Energy: return u"energy"_s;
    case MonthEntryKind::Upkeep: return u"upkeep"_s;
    case MonthEntryKind::Other: return u"other"_s;
    case MonthEntryKind::BudgetRevenue: return u"budget_revenue"_s;
    case MonthEntryKind::BudgetCosts: return u"budget_costs"_s;
    }
    return {};
}

std::optional<MonthEntryKind> monthEntryFromName(const QString &name)
{
    for (const MonthEntryKind kind : allMonthEntryKinds) {
        if (monthEntryName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace parkdesk
