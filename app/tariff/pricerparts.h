// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/tableprice.h"

#include <unordered_map>

namespace parkdesk {

/// What a tariff's prices are made with, kept from stay to stay.
class PricerParts {
public:
    PricerParts(const Tariff &tariff, const ZoneRules &zone)
        : m_tariff(tariff)
        , m_zone(zone)
        , m_calendar(tariff.calendar, nullptr)
    {
    }

    [[nodiscard]] const Tariff &tariff() const { return m_tariff; }
    [[nodiscard]] const ZoneRules &zone() const { return m_zone; }
    [[nodiscard]] const CalendarView &calendar() const { return m_calendar; }

    /// Other days throw away what was kept about days.
    void setDays(const std::shared_ptr<const CalendarDays> &days);
    [[nodiscard]] PreparedTable &table(int index);
    /// A table of nothing but \a lines, which live as long as the tariff.
    [[nodiscard]] PreparedTable &ladder(const std::vector<RateLine> &lines, const QString &id);

private:
    struct OwnLadder {
        RateTable table;
        std::unique_ptr<PreparedTable> prepared;
    };

    const Tariff &m_tariff;
    const ZoneRules &m_zone;
    std::shared_ptr<const CalendarDays> m_days;
    CalendarView m_calendar;
    std::vector<std::unique_ptr<PreparedTable>> m_tables;
    std::unordered_map<const void *, std::unique_ptr<OwnLadder>> m_ladders;
};

/// One stay on its way to a charge.
struct PricingRun {
    PricerParts &parts;
    const Question &question;
    PriceTerms terms;
    Instant entry;
    Instant exit;
};

/// The price of the time, before discounts and extras.
struct TimePrice {
    std::vector<PriceItem> items;
    int table = 0; ///< whose extras hold
    Instant start; ///< from where its 24-hour caps count
    bool withinGrace = false;
};

/// Stays as conditions of \a table see them.
[[nodiscard]] PricedStay factsOf(const PricingRun &run, const RateTable *table);

/// By \a table or one of its offers. Errors: NotAvailable.
[[nodiscard]] Result<TimePrice> timePrice(const PricingRun &run, int table,
                                          const std::vector<ValidatedTime> &validated = {});

/// What discounts take away; to be added to \a price.
[[nodiscard]] Result<std::vector<PriceItem>> discountsOn(const PricingRun &run, const TimePrice &price);

/// What is paid beside \a price and \a discounts, and what caps with extras inside take away of it.
[[nodiscard]] Result<std::vector<PriceItem>> extrasOn(const PricingRun &run, const TimePrice &price,
                                                      const std::vector<PriceItem> &discounts);

} // namespace parkdesk
