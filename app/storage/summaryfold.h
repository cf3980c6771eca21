// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/timespan.h"
#include "storage/summaryfigures.h"

#include <set>

namespace parkdesk {

class UnitOfWork;

/// Folds the sums of lots into those of all lots, of lots without details, of people, of lengths and of months: what is
/// older than two days once, months when they are over, and again where something changed since. Nothing waits for it,
/// for readers take level 1 where level 2 is not there yet.
class SummaryFold {
public:
    explicit SummaryFold(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// One bounded piece of work. True when there is more to do at once.
    [[nodiscard]] Result<bool> step(Instant now);

    /// Days since 1970 of the first day of a month, and the month of a day; months count from year 0.
    [[nodiscard]] static qint64 firstDayOf(qint64 month);
    [[nodiscard]] static qint64 monthOf(qint64 day);

private:
    struct Month {
        LotId lot;
        qint64 month = 0;
        friend auto operator<=>(const Month &, const Month &) = default;
    };
    [[nodiscard]] Result<bool> refold(qint64 foldedUntil);
    [[nodiscard]] Done advance(qint64 from, qint64 until);
    [[nodiscard]] Done foldHours(qint64 from, qint64 until);
    [[nodiscard]] Done foldDays(qint64 from, qint64 until);
    /// No lot: all of them.
    [[nodiscard]] Done foldLotDays(LotId lot, qint64 from, qint64 until);
    /// A month that is over.
    [[nodiscard]] Done foldLotMonth(const Month &month);
    /// People and lengths, of all lots.
    [[nodiscard]] Done foldMonth(qint64 month);
    [[nodiscard]] Done runBetween(QLatin1StringView statement, qint64 from, qint64 until);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
