// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/pricerparts.h"

#include <algorithm>

namespace parkdesk {

namespace {

/// "12.50" in the tariff's currency; nothing when it was not told.
qint64 spendOf(const ShownValidation &validation, Currency currency)
{
    const auto spend = Money::fromText(validation.spend, currency);
    return spend ? spend->minor() : 0;
}

/// How often a discount may be used by this stay.
qint64 usesOf(const TariffDiscount &discount, const PricingRun &run)
{
    const Question &question = run.question;
    if (question.lostTicket && !discount.validWithLostTicket)
        return 0;
    if (discount.zonesExcluded.contains(question.zone)
        || !holds(discount.when, factsOf(run, &run.parts.tariff().tables[static_cast<size_t>(run.terms.table)])))
        return 0;
    if (discount.code.isEmpty())
        return 1;
    qint64 uses = 0;
    for (const ShownValidation &validation : question.validations) {
        const bool enough = !discount.smallestPurchase
            || spendOf(validation, run.parts.tariff().currency) >= discount.smallestPurchase->minor();
        uses += validation.code == discount.code && enough ? 1 : 0;
    }
    return std::min(uses, discount.mostUses);
}

struct Usable {
    const TariffDiscount *discount = nullptr;
    qint64 uses = 0;
};

Fraction smaller(const Fraction &left, const Fraction &right)
{
    return (right - left).sign() < 0 ? right : left;
}

/// Works through discounts one after the other.
class DiscountRun {
public:
    DiscountRun(const PricingRun &run, const TimePrice &price)
        : m_run(run)
        , m_price(price)
        , m_rest(sumOf(price.items))
        , m_priced(m_rest)
        , m_table(run.terms.table)
    {
    }

    /// What \a usable would take away now; nothing where its table gives no price.
    [[nodiscard]] Fraction worth(const Usable &usable)
    {
        const TariffDiscount &discount = *usable.discount;
        Fraction amount;
        switch (discount.type) {
        case DiscountType::Money: amount = Fraction(discount.value->minor()) * Fraction(usable.uses); break;
        case DiscountType::Percent:
            amount = m_rest * Fraction(Int128 {discount.percent}, Int128 {1'000'000}) * Fraction(usable.uses);
            break;
        case DiscountType::Time:
        case DiscountType::Table: {
            m_next = pricedWith(usable);
            amount = m_next ? m_priced - *m_next : Fraction();
            break;
        }
        }
        amount = smaller(amount.sign() < 0 ? Fraction() : amount, m_rest);
        return discount.most ? smaller(amount, Fraction(discount.most->minor())) : amount;
    }

    void take(const Usable &usable)
    {
        const Fraction amount = worth(usable);
        const TariffDiscount &discount = *usable.discount;
        if (discount.type == DiscountType::Time)
            m_validated.push_back({discount.duration * usable.uses, discount.free});
        if (discount.type == DiscountType::Table && m_next)
            m_table = discount.table;
        if ((discount.type == DiscountType::Time || discount.type == DiscountType::Table) && m_next)
            m_priced = *m_next;
        m_rest = m_rest - amount;
        if (!amount.isZero())
            addItems(usable, amount);
    }

    [[nodiscard]] std::vector<PriceItem> items() { return std::move(m_items); }

private:
    [[nodiscard]] std::optional<Fraction> pricedWith(const Usable &usable)
    {
        const TariffDiscount &discount = *usable.discount;
        std::vector<ValidatedTime> validated = m_validated;
        if (discount.type == DiscountType::Time)
            validated.push_back({discount.duration * usable.uses, discount.free});
        const int table = discount.type == DiscountType::Table ? discount.table : m_table;
        const auto price = timePrice(m_run, table, validated);
        return price ? std::optional<Fraction>(sumOf(price->items)) : std::nullopt;
    }

    /// One item for each rate of tax in the price, in proportion.
    void addItems(const Usable &usable, const Fraction &amount)
    {
        std::vector<std::pair<const TaxRule *, Fraction>> parts;
        Fraction sum;
        for (const PriceItem &item : m_price.items) {
            const TaxRule *tax = taxOf(item);
            const auto known = std::find_if(parts.begin(), parts.end(), [tax](const auto &part) {
                return part.first == tax || (part.first != nullptr && tax != nullptr && *part.first == *tax);
            });
            if (known == parts.end())
                parts.emplace_back(tax, item.amount);
            else
                known->second += item.amount;
            sum += item.amount;
        }
        for (const auto &[tax, part] : parts) {
            if (part.isZero())
                continue;
            PriceItem item = simpleItem(ChargeLineKind::Discount, m_run.entry, m_run.exit,
                                        -(parts.size() == 1 ? amount : amount * part.dividedBy(sum)));
            item.table = m_price.items.front().table;
            item.ruleId = &usable.discount->id;
            item.label = &usable.discount->label;
            item.tax = tax;
            item.units = usable.uses;
            m_items.push_back(item);
        }
    }

    const PricingRun &m_run;
    const TimePrice &m_price;
    Fraction m_rest; ///< still to pay
    Fraction m_priced; ///< price of the time with the table and validated time so far
    int m_table;
    std::vector<ValidatedTime> m_validated;
    std::optional<Fraction> m_next;
    std::vector<PriceItem> m_items;
};

std::optional<Usable> bestOf(DiscountRun &work, const std::vector<Usable> &usable)
{
    std::optional<Usable> best;
    Fraction most;
    for (const Usable &candidate : usable) {
        const Fraction amount = work.worth(candidate);
        if ((amount - most).sign() > 0) {
            best = candidate;
            most = amount;
        }
    }
    return best;
}

std::vector<Usable> ofType(const std::vector<Usable> &all, std::initializer_list<DiscountType> types)
{
    std::vector<Usable> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some), [&types](const Usable &usable) {
        return std::find(types.begin(), types.end(), usable.discount->type) != types.end();
    });
    return some;
}

} // namespace

Result<std::vector<PriceItem>> discountsOn(const PricingRun &run, const TimePrice &price)
{
    const Tariff &tariff = run.parts.tariff();
    if (tariff.discounts.empty() || sumOf(price.items).sign() <= 0)
        return std::vector<PriceItem>();
    std::vector<Usable> usable;
    for (const TariffDiscount &discount : tariff.discounts) {
        if (const qint64 uses = usesOf(discount, run); uses > 0)
            usable.push_back({&discount, uses});
    }
    if (usable.empty())
        return std::vector<PriceItem>();
    DiscountRun work(run, price);
    if (tariff.discountChoice == DiscountChoice::Best) {
        if (const auto best = bestOf(work, usable))
            work.take(*best);
        return work.items();
    }
    if (const auto table = bestOf(work, ofType(usable, {DiscountType::Table})))
        work.take(*table);
    for (const Usable &time : ofType(usable, {DiscountType::Time}))
        work.take(time);
    for (const Usable &part : ofType(usable, {DiscountType::Percent, DiscountType::Money}))
        work.take(part);
    return work.items();
}

} // namespace parkdesk
