// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/pricing.h"

#include "tariff/who.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

class Walker {
public:
    Walker(const LadderWalk &walk, const SlicedStay &stay)
        : m_walk(walk)
        , m_table(walk.table)
        , m_stay(stay)
        , m_scale(walk.scale)
        , m_ladders(walk.ladders)
        , m_stretches(stay.stretchEnds.size())
        , m_groups(static_cast<size_t>(stay.groups))
        , m_flats(walk.table.windows.size())
    {
        for (const StaySlice &slice : stay.slices)
            m_last = slice.free == FreeTime::None ? &slice : m_last;
    }

    Result<std::vector<PriceItem>> walk()
    {
        for (const StaySlice &slice : m_stay.slices) {
            if (slice.free != FreeTime::None)
                continue;
            const WindowKind kind = slice.window < 0 ? WindowKind::Rate : windowOf(slice).kind;
            if (kind == WindowKind::Free)
                addFree(slice);
            else if (kind == WindowKind::Flat)
                addFlat(slice);
            else
                TRY_DONE(climb(slice));
        }
        return std::move(m_items);
    }

private:
    struct StretchState {
        qint64 unitEnd = 0; ///< where the unit in progress ends
        bool inclusive = true; ///< of the last unit
        int window = -1; ///< in which the last unit began
        quint64 touched = 0; ///< windows that it has paid a surcharge for, a bit each
    };
    struct GroupState {
        qint64 paidUntil = 0; ///< end of a step that is paid only once
        bool inclusive = true; ///< of that step
        Fraction charged;
        std::vector<std::pair<const RateLine *, Fraction>> bounded; ///< what lines with a maximum have charged
    };
    struct FlatState {
        qint64 occurrence = 0;
        size_t item = 0;
        int part = 0;
        bool any = false;
    };

    [[nodiscard]] const RateWindow &windowOf(const StaySlice &slice) const
    {
        return m_table.windows[static_cast<size_t>(slice.window)];
    }

    PriceItem &add(const StaySlice &slice, ChargeLineKind kind)
    {
        PriceItem item;
        item.kind = kind;
        item.table = &m_table;
        item.part = slice.part;
        item.window = slice.window;
        item.occurrence = slice.occurrence;
        item.block = slice.block;
        item.group = slice.group;
        item.from = slice.from;
        item.until = slice.until;
        m_items.push_back(item);
        return m_items.back();
    }

    void addFree(const StaySlice &slice) { add(slice, ChargeLineKind::Free); }

    /// Once for each occurrence, however it is cut by blocks, caps or windows before it.
    void addFlat(const StaySlice &slice)
    {
        FlatState &state = m_flats[static_cast<size_t>(slice.window)];
        const bool shared = m_table.sum && m_table.sum->time;
        if (state.any && state.occurrence == slice.occurrence && (shared || state.part == slice.part)) {
            if (state.part == slice.part)
                m_items[state.item].until = slice.until;
            return;
        }
        PriceItem &item = add(slice, ChargeLineKind::Flat);
        item.units = 1;
        item.unitPrice = m_scale.of(feeFor(*windowOf(slice).value, m_walk.question));
        item.amount = item.unitPrice;
        state = {slice.occurrence, m_items.size() - 1, slice.part, true};
    }

    /// A unit that began before this window and runs into it pays its surcharge once.
    void touch(const StaySlice &slice, StretchState &stretch)
    {
        if (slice.window < 0 || !windowOf(slice).surcharge || stretch.unitEnd <= slice.position
            || stretch.window == slice.window)
            return;
        const quint64 bit = quint64 {1} << slice.window;
        if ((stretch.touched & bit) != 0)
            return;
        stretch.touched |= bit;
        PriceItem &item = add(slice, ChargeLineKind::Surcharge);
        item.until = item.from;
        item.units = 1;
        item.unitPrice = m_scale.of(feeFor(*windowOf(slice).surcharge, m_walk.question));
        item.amount = item.unitPrice;
    }

    Done climb(const StaySlice &slice)
    {
        const Ladder &ladder = m_ladders[static_cast<size_t>(slice.window + 1)];
        StretchState &stretch = m_stretches[static_cast<size_t>(slice.stretch)];
        GroupState &group = m_groups[static_cast<size_t>(slice.group)];
        touch(slice, stretch);
        const qint64 end = slice.endPosition();
        const bool last = &slice == m_last;
        qint64 at = std::max({slice.position, stretch.unitEnd, group.paidUntil});
        // A step that is paid already, before another block began, ends as it says as well.
        bool inclusive = group.paidUntil == at && stretch.unitEnd < at ? group.inclusive : stretch.inclusive;
        while (at < end || (last && at == end && !inclusive)) {
            const Rung *rung = ladder.at(at);
            if (rung == nullptr)
                return notForSale(u"too_long"_s);
            const bool beyond = at == end;
            const qint64 from = at;
            const qint64 slots = beyond ? 1 : slotsBetween(*rung, at, std::min(end, rung->end));
            at = rung->unit == Ladder::forEver ? Ladder::forEver : std::min(at + slots * rung->unit, rung->end);
            const qint64 units =
                paidUnits(*rung, from, at, slots, m_stay.stretchEnds[static_cast<size_t>(slice.stretch)]);
            if (units > 0)
                charge(slice, *rung, from, std::min(at, end), units, group);
            stretch.window = slice.window;
            stretch.touched = 0;
            inclusive = stretch.inclusive = rung->line->inclusive;
            if (rung->single) {
                group.paidUntil = at;
                group.inclusive = inclusive;
            }
            if (beyond)
                break;
        }
        stretch.unitEnd = std::max(stretch.unitEnd, at);
        return {};
    }

    /// How many units begin in [from, until).
    static qint64 slotsBetween(const Rung &rung, qint64 from, qint64 until)
    {
        return rung.unit == Ladder::forEver ? 1 : (until - from + rung.unit - 1) / rung.unit;
    }

    /// Of \a slots units that begin at \a from and end by \a unitsEnd, those to be paid when time is used up to \a
    /// limit.
    static qint64 paidUnits(const Rung &rung, qint64 from, qint64 unitsEnd, qint64 slots, qint64 limit)
    {
        const qint64 strict = rung.line->inclusive ? 0 : 1;
        // The last unit of a rung may be cut short by its end.
        if (rung.line->unit == UnitRule::Completed && limit - strict >= unitsEnd)
            return slots;
        if (rung.line->unit == UnitRule::Completed)
            return std::clamp<qint64>((limit - from - strict) / rung.unit, 0, slots);
        if (rung.line->unit == UnitRule::StartedAfter) {
            const qint64 used = std::min(limit, unitsEnd) - (from + (slots - 1) * rung.unit);
            return used + strict > rung.line->startedAfter.count() ? slots : slots - 1;
        }
        return slots;
    }

    void charge(const StaySlice &slice, const Rung &rung, qint64 from, qint64 until, qint64 units, GroupState &group)
    {
        Fraction amount = rung.price * Fraction(units);
        const bool isTier = rung.line->type == RateLineType::FlatRateTier;
        if (isTier) {
            // A tier is the whole price so far, also where free time has jumped over rungs before it.
            amount = rung.total - group.charged;
            if (amount.sign() < 0 && rung.price.sign() >= 0)
                amount = Fraction();
        }
        group.charged += amount;
        if (isTier && extendTier(slice, rung, amount, until))
            return;
        PriceItem &item = add(slice, kindOf(rung));
        item.line = rung.line;
        item.units = units;
        item.startsAt = rung.start;
        item.unitPrice = isTier ? rung.total
            : rung.line->type == RateLineType::IncrementingRate && rung.line->unit == UnitRule::ProRata
            ? m_scale.factor * Fraction(rung.line->value.minor())
            : rung.price;
        item.amount = amount;
        item.from = slice.from + Duration(from - slice.position);
        item.until = slice.from + Duration(std::max(from, until) - slice.position);
        if (rung.line->maxValue)
            holdLineMaximum(*rung.line, group);
    }

    /// Takes away at once what the last item has charged beyond its line's maximum.
    void holdLineMaximum(const RateLine &line, GroupState &group)
    {
        auto known = std::find_if(group.bounded.begin(), group.bounded.end(),
                                  [&line](const auto &entry) { return entry.first == &line; });
        if (known == group.bounded.end())
            known = group.bounded.insert(known, {&line, Fraction()});
        Fraction &charged = known->second;
        const Fraction bound = m_scale.ofBound(*line.maxValue);
        charged += m_items.back().amount;
        const Fraction over = charged - bound;
        if (over.sign() <= 0)
            return;
        PriceItem item = m_items.back();
        item.kind = ChargeLineKind::Cap;
        item.units = 0;
        item.unitPrice = bound;
        item.amount = -over;
        m_items.push_back(item);
        group.charged = group.charged - over;
        charged = bound;
    }

    /// Within one slice only the last tier is worth a line.
    bool extendTier(const StaySlice &slice, const Rung &rung, const Fraction &amount, qint64 until)
    {
        if (m_items.empty())
            return false;
        PriceItem &before = m_items.back();
        if (before.kind != ChargeLineKind::Tier || before.group != slice.group || before.from < slice.from
            || before.window != slice.window)
            return false;
        before.line = rung.line;
        before.unitPrice = rung.total;
        before.amount += amount;
        before.until = slice.from + Duration(until - slice.position);
        return true;
    }

    static ChargeLineKind kindOf(const Rung &rung)
    {
        switch (rung.line->type) {
        case RateLineType::FlatRate: return ChargeLineKind::Flat;
        case RateLineType::FlatRateTier: return ChargeLineKind::Tier;
        case RateLineType::IncrementingRate: break;
        }
        return rung.single ? ChargeLineKind::Step : ChargeLineKind::Units;
    }

    const LadderWalk &m_walk;
    const RateTable &m_table;
    const SlicedStay &m_stay;
    const PriceScale &m_scale;
    const std::vector<Ladder> &m_ladders;
    const StaySlice *m_last = nullptr; ///< that is not free
    std::vector<StretchState> m_stretches;
    std::vector<GroupState> m_groups;
    std::vector<FlatState> m_flats;
    std::vector<PriceItem> m_items;
};

} // namespace

std::vector<Ladder> laddersOf(const RateTable &table, const PriceScale &scale)
{
    std::vector<Ladder> ladders;
    ladders.reserve(table.windows.size() + 1);
    ladders.emplace_back(table.lines, scale);
    for (const RateWindow &window : table.windows)
        ladders.emplace_back(window.lines, scale);
    return ladders;
}

Result<std::vector<PriceItem>> priceSlices(const LadderWalk &walk, const SlicedStay &stay)
{
    return Walker(walk, stay).walk();
}

const TaxRule *taxOf(const PriceItem &item)
{
    if (item.tax != nullptr)
        return item.tax;
    if (item.line != nullptr && item.line->tax)
        return &*item.line->tax;
    if (item.window >= 0 && item.table != nullptr) {
        const RateWindow &window = item.table->windows[static_cast<size_t>(item.window)];
        return window.tax ? &*window.tax : nullptr;
    }
    return nullptr;
}

Fraction sumOf(const std::vector<PriceItem> &items)
{
    Fraction sum;
    for (const PriceItem &item : items)
        sum += item.amount;
    return sum;
}

PriceItem simpleItem(ChargeLineKind kind, Instant from, Instant until, const Fraction &amount)
{
    PriceItem item;
    item.kind = kind;
    item.from = from;
    item.until = until;
    item.units = 1;
    item.unitPrice = amount;
    item.amount = amount;
    return item;
}

tl::unexpected<Error> notForSale(const QString &reason)
{
    return fail(ErrorCode::NotAvailable, Field::Exit, {{u"reason"_s, reason}});
}

} // namespace parkdesk
