// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/meter.h"

#include <algorithm>
#include <tuple>

namespace parkdesk {

namespace {

/// What is rounded and has a minimum together.
using WindowKey = std::tuple<int, qint64, int>;

WindowKey keyOf(const RateTable &table, const PriceItem &item)
{
    const bool byBlock =
        item.window < 0 && (table.basis == RateBasis::Hours24 || table.basis == RateBasis::CalendarDay);
    return {item.window, byBlock ? item.block : item.occurrence, item.part};
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
    item.table = last.table;
    item.tax = taxOf(last);
    item.part = last.part;
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

bool anyLineMinimum(const std::vector<RateLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const RateLine &line) { return line.minValue.has_value(); });
}

/// Adds what is missing to the minimum of a line, after its last item on each climb of a ladder.
std::vector<PriceItem> completeLines(const RateTable &table, const PriceScale &scale, std::vector<PriceItem> items)
{
    const bool any = anyLineMinimum(table.lines)
        || std::any_of(table.windows.begin(), table.windows.end(),
                       [](const RateWindow &window) { return anyLineMinimum(window.lines); });
    if (!any)
        return items;
    std::map<std::tuple<const RateLine *, int, int>, std::pair<Fraction, size_t>> sums;
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].line == nullptr || !items[i].line->minValue)
            continue;
        auto &[sum, last] = sums[{items[i].line, items[i].group, items[i].part}];
        sum += items[i].amount;
        last = i;
    }
    std::vector<PriceItem> out;
    for (size_t i = 0; i < items.size(); ++i) {
        out.push_back(items[i]);
        const auto found = sums.find({items[i].line, items[i].group, items[i].part});
        if (found == sums.end() || found->second.second != i)
            continue;
        const Fraction bound = scale.ofBound(*items[i].line->minValue);
        const Fraction missing = bound - found->second.first;
        if (missing.sign() <= 0)
            continue;
        out.push_back(completion(items[i], ChargeLineKind::Minimum, missing));
        out.back().line = items[i].line;
        out.back().unitPrice = bound;
    }
    return out;
}

class Meter {
public:
    Meter(const RateTable &table, const PriceScale &scale, const StayPeriods &periods, const ZoneRules &zone)
        : m_keepsCaps(table.sum && table.sum->caps)
        , m_firstCap(table.caps.data())
        , m_periods(periods)
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

    /// Another stay begins: what was capped before is not given to it, and periods that count from entry begin anew.
    void begin(Instant entry)
    {
        m_entry = entry;
        m_out.clear();
        m_takenAway = Fraction();
        for (State &cap : m_caps) {
            const bool onCalendar = cap.per == CapPeriod::CalendarDay || cap.per == CapPeriod::CalendarWeek
                || cap.per == CapPeriod::CalendarMonth;
            cap.beyond = Fraction();
            if (onCalendar && m_keepsCaps)
                continue;
            cap.begun = false;
            cap.used = Fraction();
        }
    }

    void run(const PriceItem &item)
    {
        for (State &cap : m_caps)
            roll(cap, item);
        m_out.push_back(item);
        if (item.amount.sign() < 0)
            giveBack(m_out.back());
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
        if (cap.cap != nullptr && cap.cap->counted) {
            const std::vector<Instant> &ends = m_periods.countedEnds[static_cast<size_t>(cap.cap - m_firstCap)];
            const auto end = std::upper_bound(ends.begin(), ends.end(), item.from);
            cap.end = end == ends.end() ? noEnd : *end;
            return;
        }
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
            m_takenAway += most;
            binding->beyond += most;
            binding->last = item;
        }
    }

    /// A negative item (a rounding, a falling tier) first uses up what a cap has taken away.
    void giveBack(PriceItem &item)
    {
        Fraction rest = -item.amount;
        for (State &cap : m_caps) {
            if (!appliesTo(cap, item) || cap.beyond.sign() <= 0)
                continue;
            const Fraction given = (cap.beyond - rest).sign() < 0 ? cap.beyond : rest;
            cap.beyond = cap.beyond - given;
            m_takenAway = m_takenAway - given;
            rest = rest - given;
        }
        // What caps of periods before have taken away stands as a line already: this one then falls by less.
        const Fraction absorbed = item.kind != ChargeLineKind::Tier ? Fraction()
            : (m_takenAway - rest).sign() < 0                       ? m_takenAway
                                                                    : rest;
        m_takenAway = m_takenAway - absorbed;
        rest = rest - absorbed;
        item.amount += absorbed;
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
    bool m_keepsCaps;
    const RateCap *m_firstCap;
    const StayPeriods &m_periods;
    Fraction m_takenAway; ///< by all caps in this stay, and not used up by falling prices
    const ZoneRules &m_zone;
    std::vector<State> m_caps;
    std::vector<PriceItem> m_out;
};

} // namespace

std::vector<PriceItem> completeWindows(const RateTable &table, const PriceScale &scale, std::vector<PriceItem> items)
{
    items = completeLines(table, scale, std::move(items));
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
                                 const StayPeriods &periods, const ZoneRules &zone)
{
    const bool anyWindow = std::any_of(table.windows.begin(), table.windows.end(),
                                       [](const RateWindow &window) { return window.maxValue.has_value(); });
    if (table.caps.empty() && !anyWindow && periods.entries.size() == 1)
        return items;
    Meter meter(table, scale, periods, zone);
    size_t next = 0;
    for (size_t part = 0; part < periods.entries.size(); ++part) {
        meter.begin(periods.entries[part]);
        for (; next < items.size() && items[next].part == static_cast<int>(part); ++next)
            meter.run(items[next]);
    }
    return meter.finish();
}

} // namespace parkdesk
