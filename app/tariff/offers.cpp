// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/pricerparts.h"

#include <algorithm>

namespace parkdesk {

namespace {

constexpr qint64 lastPriority = 2'000'000;

bool isClosed(const Error &error)
{
    return error.details.value(QStringLiteral("reason")).toString() == QStringLiteral("closed");
}

PriceItem nameOf(const RateOffer &offer, const RateTable &table, const PricingRun &run)
{
    PriceItem item = simpleItem(ChargeLineKind::Offer, run.entry, run.exit, Fraction());
    item.table = &table;
    item.ruleId = &offer.id;
    item.label = &offer.label;
    return item;
}

/// The stay at the price of an offer that fits.
Result<TimePrice> offeredPrice(const PricingRun &run, int table, const RateOffer &offer,
                               const std::vector<ValidatedTime> &validated)
{
    const RateTable &own = run.parts.tariff().tables[static_cast<size_t>(table)];
    TimePrice price;
    price.table = offer.table >= 0 ? offer.table : table;
    price.start = run.entry;
    price.items.push_back(nameOf(offer, own, run));
    if (offer.value) {
        PriceItem &item = price.items.front();
        item.unitPrice = run.terms.scale.of(feeFor(*offer.value, run.question));
        item.amount = item.unitPrice;
        return price;
    }
    PreparedTable &prepared =
        offer.table >= 0 ? run.parts.table(offer.table) : run.parts.ladder(offer.perUnit, offer.id);
    TablePrice by(prepared, run.terms.scale, run.question, run.parts.tariff(), run.parts.zone());
    const std::vector<PriceItem> items = TRY(by.price(run.entry, run.exit, validated));
    price.items.insert(price.items.end(), items.begin(), items.end());
    price.start = by.start();
    return price;
}

} // namespace

PricedStay factsOf(const PricingRun &run, const RateTable *table)
{
    return {run.question,
            run.entry,
            run.exit,
            run.parts.zone(),
            run.parts.calendar(),
            table != nullptr && table->namesHolidays};
}

Result<TimePrice> timePrice(const PricingRun &run, int table, const std::vector<ValidatedTime> &validated)
{
    PreparedTable &prepared = run.parts.table(table);
    const RateTable &rules = prepared.table();
    TablePrice by(prepared, run.terms.scale, run.question, run.parts.tariff(), run.parts.zone());
    auto plain = by.price(run.entry, run.exit, validated);
    std::optional<TimePrice> chosen;
    if (plain)
        chosen = TimePrice {std::move(*plain), table, by.start(), by.withinGrace()};
    else if (rules.offers.empty() || isClosed(plain.error()))
        return fail(plain.error());
    // A stay that is free is not made dearer by an offer, whatever its priority.
    if (rules.offers.empty() || (chosen && chosen->withinGrace))
        return std::move(*chosen);
    const PricedStay facts = factsOf(run, &rules);
    const bool byPriority = rules.offerChoice == OfferChoice::Priority;
    Fraction least = chosen ? sumOf(chosen->items) : Fraction();
    qint64 first = lastPriority + 1;
    for (const RateOffer &offer : rules.offers) {
        const qint64 priority = offer.priority.value_or(lastPriority);
        if (!holds(offer.when, facts) || (byPriority && priority >= first))
            continue;
        auto offered = offeredPrice(run, table, offer, validated);
        if (!offered)
            continue;
        const Fraction sum = sumOf(offered->items);
        if (!byPriority && chosen && (least - sum).sign() <= 0)
            continue;
        chosen = std::move(*offered);
        least = sum;
        first = priority;
    }
    if (!chosen)
        return fail(plain.error());
    return std::move(*chosen);
}

} // namespace parkdesk
