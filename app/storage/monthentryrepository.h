// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayrange.h"
#include "domain/monthentry.h"
#include "domain/result.h"

#include <QList>

namespace parkdesk {

class UnitOfWork;

/// What the office says of its lots by month: costs and budgets.
class MonthEntryRepository {
public:
    explicit MonthEntryRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Of all lots, by lot, month and kind. \a months count from year 0.
    [[nodiscard]] Result<QList<MonthEntry>> between(const DayRange &months);
    /// Absent: nothing was said.
    [[nodiscard]] Result<std::optional<qint64>> amount(LotId lot, qint64 month, MonthEntryKind kind);
    /// Absent: nothing is said any more. Tells the unit of work what it was.
    [[nodiscard]] Done set(LotId lot, qint64 month, MonthEntryKind kind, std::optional<qint64> amount);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
