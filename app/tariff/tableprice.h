// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/freetime.h"
#include "tariff/pricing.h"
#include "tariff/who.h"

#include <memory>

namespace parkdesk {

/// A table made ready: its days as they are met, its ladders by factor.
class PreparedTable {
public:
    /// All must outlive it.
    PreparedTable(const RateTable &table, const ZoneRules &zone, const CalendarView &calendar)
        : m_table(table)
        , m_timeline(table, zone, calendar)
    {
    }

    [[nodiscard]] const RateTable &table() const { return m_table; }
    [[nodiscard]] Timeline &timeline() { return m_timeline; }
    [[nodiscard]] const std::vector<Ladder> &ladders(const PriceScale &scale);

private:
    struct Scaled {
        Fraction factor;
        bool roundUnits = false;
        std::vector<Ladder> ladders;
    };

    const RateTable &m_table;
    Timeline m_timeline;
    std::vector<std::unique_ptr<Scaled>> m_scaled;
};

/// Time that a validation makes free.
struct ValidatedTime {
    Duration length {0};
    FreeTimeRule rule;
};

/// The price of one stay by one table: grace, windows, ladders, caps and minima. Not offers, discounts and extras.
class TablePrice {
public:
    TablePrice(PreparedTable &prepared, const PriceScale &scale, const Question &question, const Tariff &tariff,
               const ZoneRules &zone)
        : m_prepared(prepared)
        , m_table(prepared.table())
        , m_scale(scale)
        , m_question(question)
        , m_tariff(tariff)
        , m_zone(zone)
    {
    }

    /// Errors: NotAvailable.
    [[nodiscard]] Result<std::vector<PriceItem>> price(Instant entry, Instant exit,
                                                       const std::vector<ValidatedTime> &validated = {});
    /// Was the last stay so short that it is free?
    [[nodiscard]] bool withinGrace() const { return m_withinGrace; }
    /// From where 24-hour blocks and caps of the last stay were counted.
    [[nodiscard]] Instant start() const { return m_start; }

private:
    struct Prepared;

    [[nodiscard]] Done checkForSale(const std::vector<TimelinePiece> &pieces, Duration length) const;
    [[nodiscard]] Done prepare(Prepared &stay, const std::vector<ValidatedTime> &validated);
    [[nodiscard]] Done applyGrace(const RateGrace &grace, Prepared &stay);
    [[nodiscard]] Done applyDayGrace(const RateGrace &grace, Prepared &stay);
    [[nodiscard]] Done takeFree(Duration length, const FreeTimeRule &rule, Instant from, Instant until,
                                const RateGrace *grace, Prepared &stay);
    [[nodiscard]] Result<FreeStretch> dearest(Duration length, const FreeTimeRule &rule, Instant from, Instant until,
                                              const Prepared &stay);
    [[nodiscard]] Duration usedBefore(Instant from, Instant until) const;
    void addGrace(const RateGrace *grace, Instant from, Instant until, Prepared &stay) const;
    void findEarlierStays(Instant entry);
    [[nodiscard]] Result<std::vector<PriceItem>> priceOf(const Prepared &stay);
    [[nodiscard]] Result<std::vector<PriceItem>> walk(const std::vector<StayPart> &parts, const SlicedStay &sliced);
    void addEntranceFee(const Prepared &stay, const SlicedStay &sliced, int part, std::vector<PriceItem> &items) const;
    void addMinimum(const Prepared &stay, std::vector<PriceItem> &items) const;
    void addBlockMinima(const Fraction &bound, std::vector<PriceItem> &items) const;

    PreparedTable &m_prepared;
    const RateTable &m_table;
    const PriceScale &m_scale;
    const Question &m_question;
    const Tariff &m_tariff;
    const ZoneRules &m_zone;
    std::vector<StayPart> m_earlier; ///< stays that this one is summed with
    bool m_withinGrace = false;
    Instant m_start;
};

} // namespace parkdesk
