// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayrange.h"
#include "domain/result.h"
#include "storage/lengthsums.h"
#include "storage/summaryfigures.h"

#include <map>
#include <set>

namespace parkdesk {

class UnitOfWork;

/// Folds how long the stays of all lots lasted, by the day on which they ended and by month. A part of SummaryFold,
/// which says when.
class LengthFold {
public:
    explicit LengthFold(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// By day (or month) and vehicle type.
    using ByDay = std::map<DayKey, LengthSums>;

    /// From the stays themselves.
    [[nodiscard]] Done foldDays(const DayRange &days);
    /// From the days of the month, which are folded.
    [[nodiscard]] Done foldMonth(qint64 month);

    /// Under which key a day or month is added up, so that many of them come together as they are read.
    using KeyOf = std::function<DayKey(const DayKey &)>;
    /// What the stays of one lot that ended on \a days come to is added to \a sums.
    [[nodiscard]] Done addStays(LotId lot, const LotCalendar &calendar, const DayRange &days, const KeyOf &keyOf,
                                ByDay &sums);
    /// What is written of days, or of months.
    [[nodiscard]] Done addDays(const DayRange &days, const KeyOf &keyOf, ByDay &sums);
    [[nodiscard]] Done addMonths(const DayRange &months, const KeyOf &keyOf, ByDay &sums);

    /// Days before \a until, and first days of months that are over by then, whose sums are not what the stays say.
    /// Those on which something changed since, \a dirty, are left out.
    [[nodiscard]] Result<std::set<qint64>> wrongDays(qint64 until, const std::set<qint64> &dirty);

private:
    [[nodiscard]] Result<ByDay> reckon(const DayRange &days);
    [[nodiscard]] Result<ByDay> monthOfDays(qint64 month);
    [[nodiscard]] Done addWritten(QLatin1StringView statement, const DayRange &range, const KeyOf &keyOf, ByDay &sums);
    [[nodiscard]] Result<qint64> firstDay();
    [[nodiscard]] Result<std::set<qint64>> wrongMonths(qint64 first, qint64 until, const std::set<qint64> &dirty);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
