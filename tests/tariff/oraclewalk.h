// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tariff/oraclerules.h"

#include <map>

namespace parkdesk::test {

/// What a stay is priced by: the rules, who pays, the product of all factors.
struct OracleRun {
    const OracleRules &rules;
    const OraclePayer &payer;
    Ratio factor;
    const ZoneRules &zone;
};

/// One stay by one table, minute by minute.
class OracleWalk {
public:
    OracleWalk(const OracleRun &run, const OracleTable &table)
        : m_run(run)
        , m_table(table)
    {
    }

    /// Nothing when it is not for sale. \a validated minutes are free at the start.
    std::optional<Ratio> price(Instant entry, Instant exit, qint64 validated = 0);

    /// After price(): it was free because it was short; it was not for sale because it is closed.
    [[nodiscard]] bool isWithinGrace() const { return m_withinGrace; }
    [[nodiscard]] bool isClosed() const { return m_closed; }

private:
    /// Something that was charged, and where.
    struct Paid {
        Instant at;
        int window = -1;
        qint64 piece = 0; ///< the occurrence of the window; outside windows the stretch of time
        int block = 0;
        Ratio amount;
        bool isFee = false;
    };
    /// A unit that has begun; what is paid for it is known when the stay has ended.
    struct Begun {
        size_t paid = 0;
        size_t group = 0;
        size_t stretch = 0;
        qint64 from = 0;
        qint64 end = 0;
        const OracleRung *rung = nullptr;
    };
    /// A ladder that is climbed once.
    struct Group {
        qint64 position = 0;
        qint64 paidUntil = 0;
        bool inclusive = true; ///< of the step that was paid until there
        Ratio charged;
        std::map<const OracleRung *, Ratio> byLine;
    };
    /// Time in which units follow one another.
    struct Stretch {
        qint64 unitEnd = 0;
        qint64 end = 0;
        bool inclusive = true;
        int window = -1; ///< in which the unit began
        std::set<int> surcharged; ///< windows that the unit has run into
    };
    struct Place {
        bool known = false;
        size_t group = 0;
        size_t stretch = 0;
        qint64 piece = 0;
    };

    [[nodiscard]] Ratio scaled(const Ratio &amount) const;
    [[nodiscard]] Ratio bound(const Ratio &amount, bool factorInside) const;
    [[nodiscard]] bool isForSale(Instant entry, Instant exit);
    [[nodiscard]] bool isFree(Instant minute) const;
    [[nodiscard]] qint64 blockOf(Instant at) const;
    /// Takes the free time off; true when nothing is left to pay.
    bool takeGrace(Instant entry, Instant exit);
    void takeValidated(qint64 validated);
    void place(int window, qint64 piece, qint64 block, bool priced);
    bool pass(Instant minute);
    void surcharge();
    bool passExit(Instant exit);
    bool beginUnit();
    void payUnits();
    void completeLines();
    void completeWindows();
    void completeBlocks();
    [[nodiscard]] qint64 periodOf(const OracleCap &cap, const Paid &paid) const;
    void applyCaps();
    [[nodiscard]] Ratio total() const;

    const OracleRun m_run;
    const OracleTable &m_table;
    Instant m_entry;
    Instant m_start;
    Instant m_exit;
    bool m_noLength = false;
    bool m_withinGrace = false;
    bool m_closed = false;
    std::vector<std::pair<int, qint64>> m_windows; ///< of each minute from entry
    std::vector<std::pair<Instant, Instant>> m_free;
    std::vector<Paid> m_paid;
    std::vector<Begun> m_begun;
    std::vector<Group> m_groups;
    std::vector<Stretch> m_stretches;
    std::map<int, Place> m_places;
    std::set<std::pair<int, qint64>> m_flats;
    Paid m_here;
    size_t m_group = 0;
    size_t m_stretch = 0;
    bool m_blockBegun = false;
    size_t m_blockGroup = 0;
    size_t m_blockStretch = 0;
    qint64 m_block = 0;
    std::optional<qint64> m_feeBlock;
    qint64 m_outside = 0;
    int m_lastWindow = -2;
    std::optional<int> m_lastPriced;
    bool m_lastIsPriced = false;
};

} // namespace parkdesk::test
