// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deedkind.h"
#include "domain/result.h"
#include "storage/summaryfigures.h"

#include <set>

namespace parkdesk {

class UnitOfWork;

/// How much was done: all deeds, then those that are counted by themselves, in the order of countedDeeds.
struct DeedSums : Sums<countedDeeds.size() + 1> {
    void count(const QString &kind, qint64 times);
};

/// Where and by whom. No lot: of all lots; no desk: away from any.
struct DeedKey {
    LotId lot;
    qint64 day = 0; ///< or month
    DeskId desk;
    StaffId staff;
    friend auto operator<=>(const DeedKey &, const DeedKey &) = default;
};

/// Counts the rows of the journal by lot, business day, desk and person, and by month; each row once, in the order of
/// their numbers. Nothing waits for it: readers take the rows themselves that are not counted yet.
class DeedFold {
public:
    explicit DeedFold(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    struct State {
        qint64 until = 0; ///< the number of the last row that is counted; 0: none is
        bool clearing = false; ///< what is written counts for nothing
    };
    [[nodiscard]] Result<State> state();

    /// One bounded piece of work. True when there is more to do at once. On PostgreSQL the sums are held.
    [[nodiscard]] Result<bool> step(Instant now);
    /// All of it is counted again, for a lot counts its days in another way.
    [[nodiscard]] Done forget();
    /// Days, or first days of months, whose sums are not what the journal says.
    [[nodiscard]] Result<std::set<qint64>> wrongDays();

private:
    using Counts = std::map<DeedKey, DeedSums>;
    struct Counted {
        Counts days;
        Counts months;
    };
    [[nodiscard]] Result<qint64> lastReady(Instant now);
    [[nodiscard]] Result<Counted> count(qint64 after, qint64 until);
    [[nodiscard]] Done add(QLatin1StringView statement, const Counts &counts);
    [[nodiscard]] Result<Counts> written(QLatin1StringView statement);
    [[nodiscard]] Done clear(const State &known);
    /// Unless it was forgotten since it was \a known.
    [[nodiscard]] Done setUntil(const State &known, qint64 journal);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
