// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/triggers.h"

#include <algorithm>
#include <map>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

ChargeLineKind kindOf(const TariffExtra &extra)
{
    switch (extra.when.event) {
    case TariffEvent::Overstay: return ChargeLineKind::Overstay;
    case TariffEvent::NoShow: return ChargeLineKind::NoShow;
    case TariffEvent::LatePayment: return ChargeLineKind::LatePayment;
    case TariffEvent::None:
    case TariffEvent::OutsideOpeningHours:
    case TariffEvent::NightCrossed: break;
    }
    return ChargeLineKind::Extra;
}

/// May it be due for a stay that is free by its shortness?
bool holdsWithinGrace(const TariffExtra &extra)
{
    return kindOf(extra) != ChargeLineKind::Extra;
}

bool isNamed(const PriceItem &item, const QString &part)
{
    if (item.line != nullptr && item.line->id == part)
        return true;
    if (item.ruleId != nullptr && *item.ruleId == part)
        return true;
    return item.window >= 0 && item.table != nullptr
        && item.table->windows[static_cast<size_t>(item.window)].id == part;
}

/// Charges the extras of a stay one after the other.
class ExtraRun {
public:
    ExtraRun(const PricingRun &run, const TimePrice &price, const std::vector<PriceItem> &discounts)
        : m_run(run)
        , m_price(price)
        , m_discounts(discounts)
        , m_table(run.parts.table(price.table))
    {
    }

    Done charge(const std::vector<TariffExtra> &extras)
    {
        for (const TariffExtra &extra : extras) {
            if (m_price.withinGrace && !holdsWithinGrace(extra))
                continue;
            if (const auto trigger = triggerOf(extra, m_run, m_table))
                TRY_DONE(chargeOne(extra, *trigger));
        }
        return {};
    }

    [[nodiscard]] std::vector<PriceItem> &items() { return m_items; }

private:
    PriceItem &add(const TariffExtra &extra, const Trigger &trigger, const Fraction &amount)
    {
        PriceItem item = simpleItem(kindOf(extra), trigger.from, trigger.from + trigger.beyond, amount);
        item.table = &m_table.table();
        item.window = trigger.window;
        item.occurrence = trigger.occurrence;
        item.ruleId = &extra.id;
        item.label = &extra.label;
        item.tax = extra.tax ? &*extra.tax : nullptr;
        m_items.push_back(item);
        return m_items.back();
    }

    void addFlat(const TariffExtra &extra, const Trigger &trigger)
    {
        const Fraction fee(feeFor(extra.value, m_run.question).minor());
        if (extra.times == ExtraTimes::PerNight) {
            for (const Instant night : trigger.nights) {
                PriceItem &item = add(extra, trigger, fee);
                item.from = item.until = night;
            }
            return;
        }
        qint64 units = 1;
        if (extra.times == ExtraTimes::PerUnit)
            units = (trigger.beyond.count() + extra.unitLength.count() - 1) / extra.unitLength.count();
        if (units == 0)
            return;
        PriceItem &item = add(extra, trigger, fee * Fraction(units));
        item.units = units;
        item.unitPrice = fee;
    }

    [[nodiscard]] Fraction partNamed(const QString &part) const
    {
        if (part == u"stay"_s)
            return sumOf(m_price.items);
        if (part == u"total"_s)
            return sumOf(m_price.items) + sumOf(m_discounts) + sumOf(m_items);
        Fraction sum;
        for (const std::vector<PriceItem> *items : {&m_price.items, &std::as_const(m_items)}) {
            for (const PriceItem &item : *items)
                sum += isNamed(item, part) ? item.amount : Fraction();
        }
        return sum;
    }

    Done addLadder(const TariffExtra &extra, const Trigger &trigger)
    {
        PriceScale plain = m_run.terms.scale;
        plain.factor = Fraction(1);
        PreparedTable &ladder = m_run.parts.ladder(extra.lines, extra.id);
        TablePrice by(ladder, plain, m_run.question, m_run.parts.tariff(), m_run.parts.zone());
        for (PriceItem &item : TRY(by.price(trigger.from, trigger.from + trigger.beyond))) {
            if (item.kind == ChargeLineKind::Free)
                continue;
            item.ruleId = &extra.id;
            item.label = &extra.label;
            if (item.tax == nullptr && extra.tax)
                item.tax = &*extra.tax;
            m_items.push_back(item);
        }
        return {};
    }

    Done chargeOne(const TariffExtra &extra, const Trigger &trigger)
    {
        switch (extra.type) {
        case ExtraType::Flat: addFlat(extra, trigger); return {};
        case ExtraType::Ladder: return addLadder(extra, trigger);
        case ExtraType::Percentage: break;
        }
        Fraction part;
        for (const QString &name : extra.of)
            part += partNamed(name);
        const Fraction amount = part * Fraction(Int128 {extra.percent}, Int128 {1'000'000});
        if (amount.sign() > 0)
            add(extra, trigger, amount);
        return {};
    }

    const PricingRun &m_run;
    const TimePrice &m_price;
    const std::vector<PriceItem> &m_discounts;
    PreparedTable &m_table;
    std::vector<PriceItem> m_items;
};

/// What caps with extras inside take away of \a extras, cap by cap in the order listed.
class ExtraCaps {
public:
    ExtraCaps(const PricingRun &run, const TimePrice &price, const RateTable &table, std::vector<PriceItem> extras)
        : m_run(run)
        , m_price(price)
        , m_table(table)
        , m_items(std::move(extras))
    {
    }

    void holdWindow(int index)
    {
        const RateWindow &window = m_table.windows[static_cast<size_t>(index)];
        const PriceScale &scale = m_run.terms.scale;
        const Fraction bound =
            window.factorsInsideMax ? Fraction(window.maxValue->minor()) : scale.ofBound(*window.maxValue);
        hold(bound, nullptr, index, [index](const PriceItem &item) {
            return item.window == index ? std::optional<qint64>(item.occurrence) : std::nullopt;
        });
    }

    void hold(const RateCap &cap)
    {
        const PriceScale &scale = m_run.terms.scale;
        const Fraction bound = cap.factorsInside ? Fraction(cap.maxValue.minor()) : scale.ofBound(cap.maxValue);
        hold(bound, &cap, -1, [&](const PriceItem &item) {
            const bool outside = item.kind == ChargeLineKind::EntranceFee && !cap.entranceFeeInside;
            const Instant at = std::max(item.from, m_price.start);
            return outside
                ? std::nullopt
                : std::optional<qint64>(periodEnd(cap.per, cap.resetTime, m_price.start, at, m_run.parts.zone()).ms);
        });
    }

    [[nodiscard]] std::vector<PriceItem> take() { return std::move(m_items); }

private:
    struct Period {
        Fraction sum;
        Fraction extras;
        PriceItem last;
    };

    template <typename Key>
    void hold(const Fraction &bound, const RateCap *cap, int window, Key key)
    {
        std::map<qint64, Period> periods;
        for (const PriceItem &item : m_items) {
            if (const auto at = key(item)) {
                Period &period = periods[*at];
                period.extras += item.amount;
                period.sum += item.amount;
                period.last = item;
            }
        }
        for (const PriceItem &item : m_price.items) {
            const auto at = key(item);
            const auto period = at ? periods.find(*at) : periods.end();
            if (period != periods.end())
                period->second.sum += item.amount;
        }
        for (const auto &[at, period] : periods)
            takeAway(period, bound, cap, window);
    }

    void takeAway(const Period &period, const Fraction &bound, const RateCap *cap, int window)
    {
        Fraction over = period.sum - bound;
        if ((period.extras - over).sign() < 0)
            over = period.extras;
        if (over.sign() <= 0)
            return;
        PriceItem item = period.last;
        item.kind = ChargeLineKind::Cap;
        item.table = &m_table;
        item.line = nullptr;
        item.ruleId = nullptr;
        item.label = nullptr;
        item.cap = cap;
        item.window = cap == nullptr ? window : item.window;
        item.units = 0;
        item.unitPrice = bound;
        item.amount = -over;
        m_items.push_back(item);
    }

    const PricingRun &m_run;
    const TimePrice &m_price;
    const RateTable &m_table;
    std::vector<PriceItem> m_items;
};

} // namespace

Result<std::vector<PriceItem>> extrasOn(const PricingRun &run, const TimePrice &price,
                                        const std::vector<PriceItem> &discounts)
{
    const Tariff &tariff = run.parts.tariff();
    const RateTable &table = tariff.tables[static_cast<size_t>(price.table)];
    const bool any = !tariff.extras.empty() || !table.extras.empty()
        || std::any_of(table.windows.begin(), table.windows.end(),
                       [](const RateWindow &window) { return !window.extras.empty(); });
    if (!any)
        return std::vector<PriceItem>();
    ExtraRun work(run, price, discounts);
    for (const RateWindow &window : table.windows)
        TRY_DONE(work.charge(window.extras));
    TRY_DONE(work.charge(table.extras));
    TRY_DONE(work.charge(tariff.extras));
    ExtraCaps caps(run, price, table, std::move(work.items()));
    for (size_t i = 0; i < table.windows.size(); ++i) {
        if (table.windows[i].extrasInsideMax)
            caps.holdWindow(static_cast<int>(i));
    }
    for (const RateCap &cap : table.caps) {
        if (cap.extrasInside)
            caps.hold(cap);
    }
    return caps.take();
}

} // namespace parkdesk
