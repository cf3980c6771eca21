// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/meter.h"

#include <algorithm>
#include <tuple>

namespace parkdesk {

namespace {

/// What is rounded and has a minimum together.
using WindowKey = std::tuple<int, qint64>;

WindowKey keyOf(const RateTable &table, const PriceItem &item)
{
    const bool byBlock =
        item.window < 0 && (table.basis == RateBasis::Hours24 || table.basis == RateBasis::CalendarDay);
    return {item.window, byBlock ? item.block : item.occurrence};
}

struct WindowSum {
    Fraction sum;
    size_t last = 0;
    bool priced = false;
};

PriceItem completion(const PriceItem &last, ChargeLineKind kind, const Fraction &amount)
{
    PriceItem item;
    item.kind = kind;
    item.window = last.window;
    item.occurrence = last.occurrence;
    item.block = last.block;
    item.group = last.group;
    item.from = last.from;
    item.until = last.until;
    item.amount = amount;
    return item;
}

void completeOne(const RateTable &table, const PriceScale &scale, const PriceItem &last, WindowSum sum,
                 std::vector<PriceItem> &out)
{
    if (last.window >= 0 && sum.priced) {
        const auto &minValue = table.windows[static_cast<size_t>(last.window)].minValue;
        const Fraction missing = minValue ? scale.ofBound(*minValue) - sum.sum : Fraction();
        if (missing.sign() > 0) {
            out.push_back(completion(last, ChargeLineKind::Minimum, missing));
            out.back().unitPrice = scale.ofBound(*minValue);
            sum.sum += missing;
        }
    }
    if (scale.rounding.at != RoundingPoint::Window)
        return;
    const RoundingRule &rule = scale.rounding;
    const Fraction difference = sum.sum.rounded(rule.stepMinor, rule.direction, rule.ties) - sum.sum;
    if (!difference.isZero())
        out.push_back(completion(last, ChargeLineKind::Rounding, difference));
}

class Meter {
public:
    Meter(const RateTable &table, const PriceScale &scale, Instant entry, const ZoneRules &zone)
        : m_entry(entry)
        , m_zone(zone)
    {
        for (size_t i = 0; i < table.windows.size(); ++i) {
            const RateWindow &window = table.windows[i];
            if (!window.maxValue)
                continue;
            State state;
            state.window = static_cast<int>(i);
            state.per = CapPeriod::Window;
            state.value =
                window.factorsInsideMax ? Fraction(window.maxValue->minor()) : scale.ofBound(*window.maxValue);
            m_caps.push_back(state);
        }
        for (const RateCap &cap : table.caps) {
            State state;
            state.cap = &cap;
            state.per = cap.per;
            state.value = cap.factorsInside ? Fraction(cap.maxValue.minor()) : scale.ofBound(cap.maxValue);
            m_caps.push_back(state);
        }
    }

    void run(const PriceItem &item)
    {
        for (State &cap : m_caps)
            roll(cap, item);
        m_out.push_back(item);
        if (item.amount.sign() < 0)
            giveBack(item);
        else
            accept(item);
    }

    std::vector<PriceItem> finish()
    {
        for (State &cap : m_caps)
            flush(cap);
        return std::move(m_out);
    }

private:
    struct State {
        const RateCap *cap = nullptr; ///< null: of a window
        int window = -1;
        CapPeriod per = CapPeriod::Stay;
        Fraction value;
        bool begun = false;
        Instant end; ///< of the period
        qint64 occurrence = 0;
        Fraction used;
        Fraction beyond; ///< what is to be taken away
        PriceItem last;
    };

    [[nodiscard]] static bool appliesTo(const State &cap, const PriceItem &item)
    {
        if (cap.cap == nullptr)
            return item.window == cap.window;
        return item.kind != ChargeLineKind::EntranceFee || cap.cap->entranceFeeInside;
    }

    void roll(State &cap, const PriceItem &item)
    {
        if (cap.cap == nullptr && item.window != cap.window) {
            flush(cap);
            return;
        }
        const bool sameWindow = cap.cap != nullptr || cap.occurrence == item.occurrence;
        if (cap.begun && sameWindow && item.from < cap.end)
            return;
        flush(cap);
        cap.begun = true;
        cap.occurrence = item.occurrence;
        cap.used = Fraction();
        const qint64 resetTime = cap.cap == nullptr ? 0 : cap.cap->resetTime;
        cap.end = periodEnd(cap.per, resetTime, m_entry, item.from, m_zone);
    }

    void accept(const PriceItem &item)
    {
        Fraction most;
        State *binding = nullptr;
        for (State &cap : m_caps) {
            if (!appliesTo(cap, item))
                continue;
            const Fraction over = cap.used + item.amount - cap.value;
            if ((over - most).sign() > 0) {
                most = over;
                binding = &cap;
            }
        }
        for (State &cap : m_caps) {
            if (appliesTo(cap, item))
                cap.used += item.amount - most;
        }
        if (binding != nullptr) {
            binding->beyond += most;
            binding->last = item;
        }
    }

    /// A negative item (a rounding, a falling tier) first uses up what a cap has taken away.
    void giveBack(const PriceItem &item)
    {
        Fraction rest = -item.amount;
        for (State &cap : m_caps) {
            if (!appliesTo(cap, item) || cap.beyond.sign() <= 0)
                continue;
            const Fraction given = (cap.beyond - rest).sign() < 0 ? cap.beyond : rest;
            cap.beyond = cap.beyond - given;
            rest = rest - given;
        }
        for (State &cap : m_caps) {
            if (appliesTo(cap, item))
                cap.used = cap.used - rest;
        }
    }

    void flush(State &cap)
    {
        if (cap.beyond.sign() > 0) {
            PriceItem item = completion(cap.last, ChargeLineKind::Cap, -cap.beyond);
            item.cap = cap.cap;
            item.window = cap.window;
            item.unitPrice = cap.value;
            m_out.push_back(item);
        }
        cap.beyond = Fraction();
    }

    Instant m_entry;
    const ZoneRules &m_zone;
    std::vector<State> m_caps;
    std::vector<PriceItem> m_out;
};

} // namespace

std::vector<PriceItem> completeWindows(const RateTable &table, const PriceScale &scale, std::vector<PriceItem> items)
{
    const bool anyMinimum = std::any_of(table.windows.begin(), table.windows.end(),
                                        [](const RateWindow &window) { return window.minValue.has_value(); });
    if (!anyMinimum && scale.rounding.at != RoundingPoint::Window)
        return items;
    std::map<WindowKey, WindowSum> sums;
    for (size_t i = 0; i < items.size(); ++i) {
        WindowSum &sum = sums[keyOf(table, items[i])];
        sum.sum += items[i].amount;
        sum.last = i;
        sum.priced = sum.priced || items[i].kind != ChargeLineKind::Free;
    }
    std::vector<PriceItem> out;
    for (size_t i = 0; i < items.size(); ++i) {
        out.push_back(items[i]);
        const WindowSum &sum = sums[keyOf(table, items[i])];
        if (sum.last == i)
            completeOne(table, scale, items[i], sum, out);
    }
    return out;
}

std::vector<PriceItem> applyCaps(const RateTable &table, const PriceScale &scale, std::vector<PriceItem> items,
                                 Instant entry, const ZoneRules &zone)
{
    Meter meter(table, scale, entry, zone);
    for (const PriceItem &item : items)
        meter.run(item);
    return meter.finish();
}

} // namespace parkdesk
