// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/tableprice.h"

#include "tariff/meter.h"

#include <algorithm>
#include <map>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Ladders for so many factors are kept.
constexpr size_t mostScales = 64;
/// The dearest part of a very long stay is looked for at its beginning.
constexpr Duration dearestWithin = hours(31 * 24);

} // namespace

/// A stay on its way to a price.
struct TablePrice::Prepared {
    StayPart part;
    Instant exit;
    std::vector<PriceItem> graces;
    bool allFree = false;
};

const std::vector<Ladder> &PreparedTable::ladders(const PriceScale &scale)
{
    for (const auto &scaled : m_scaled) {
        if (scaled->factor == scale.factor && scaled->roundUnits == scale.roundUnits)
            return scaled->ladders;
    }
    if (m_scaled.size() >= mostScales)
        m_scaled.clear();
    m_scaled.push_back(std::make_unique<Scaled>(Scaled {scale.factor, scale.roundUnits, laddersOf(m_table, scale)}));
    return m_scaled.back()->ladders;
}

Done TablePrice::checkForSale(const std::vector<TimelinePiece> &pieces, Duration length) const
{
    const auto windowOf = [this](const TimelinePiece &piece) {
        return piece.window < 0 ? nullptr : &m_table.windows[static_cast<size_t>(piece.window)];
    };
    // Closed first: what an offer may sell beyond the table's own time it may not sell then.
    for (const TimelinePiece &piece : pieces) {
        if (const RateWindow *window = windowOf(piece); window != nullptr && window->kind == WindowKind::Closed)
            return notForSale(u"closed"_s);
    }
    if (m_table.maxTime && length > *m_table.maxTime)
        return notForSale(u"too_long"_s);
    // By window: the occurrence at hand, and its time so far.
    std::map<int, std::pair<qint64, Duration>> used;
    for (const TimelinePiece &piece : pieces) {
        const RateWindow *window = windowOf(piece);
        if (window == nullptr && m_table.lines.empty())
            return notForSale(u"not_covered"_s);
        if (window == nullptr || !window->maxTime)
            continue;
        auto &[occurrence, time] = used[piece.window];
        if (occurrence != piece.occurrence)
            time = Duration(0);
        occurrence = piece.occurrence;
        time += piece.until - piece.from;
        if (time > *window->maxTime)
            return notForSale(u"too_long"_s);
    }
    return {};
}

void TablePrice::addGrace(const RateGrace *grace, Instant from, Instant until, Prepared &stay) const
{
    if (grace == nullptr || from >= until)
        return;
    PriceItem item = simpleItem(ChargeLineKind::Grace, from, until, Fraction());
    item.table = &m_table;
    item.ruleId = &grace->id;
    item.label = &grace->label;
    stay.graces.push_back(item);
}

/// Takes free time out of [from, until) of the stay.
Done TablePrice::takeFree(Duration length, const FreeTimeRule &rule, Instant from, Instant until,
                          const RateGrace *grace, Prepared &stay)
{
    const FreeTime kind = rule.usesRungs ? FreeTime::Counts : FreeTime::Stops;
    const FreeStretch stretch = rule.from == FreeFrom::Dearest
        ? TRY(dearest(length, rule, from, until, stay))
        : stretchOf(m_table, stay.part.pieces, from, until, length, rule.counted, rule.from == FreeFrom::End);
    addGrace(grace, stretch.from, stretch.until, stay);
    const bool wholeStay = grace == nullptr || !grace->perDay;
    const bool shiftsStart = wholeStay && rule.from == FreeFrom::Start && !rule.counted && !rule.usesRungs
        && stretch.from == stay.part.entry;
    if (!shiftsStart) {
        markFree(m_table, stay.part.pieces, stretch, kind, rule.counted);
        return {};
    }
    // The whole price begins later, with its blocks and the periods of its caps.
    dropBefore(stay.part.pieces, stretch.until);
    stay.part.entry = stretch.until;
    return {};
}

Duration TablePrice::usedBefore(Instant from, Instant until) const
{
    Duration used(0);
    for (const auto &[entry, exit] : m_question.stays) {
        if (entry >= m_question.entry || !exit)
            continue;
        const Instant begin = std::max(entry, from);
        const Instant end = std::min({*exit, until, m_question.entry});
        if (begin < end)
            used += end - begin;
    }
    return used;
}

/// Each calendar day has its own free time, which the plate's earlier stays have used.
Done TablePrice::applyDayGrace(const RateGrace &grace, Prepared &stay)
{
    Instant from = stay.part.entry;
    while (from < stay.exit) {
        const Instant dayEnd = periodEnd(CapPeriod::CalendarDay, m_table.resetTime, from, from, m_zone);
        const Instant until = std::min(stay.exit, dayEnd);
        // Longer than a day with a clock change, shorter than two.
        const Instant before = dayEnd - hours(26);
        const Instant dayStart = periodEnd(CapPeriod::CalendarDay, m_table.resetTime, before, before, m_zone);
        const Duration length = grace.free.counted ? countedTime(m_table, stay.part.pieces, from, until) : until - from;
        const Duration already = m_question.stays.empty() ? Duration(0) : usedBefore(dayStart, dayEnd);
        const Duration total = length + already;
        const bool within = grace.inclusive ? total <= grace.period : total < grace.period;
        if (within) {
            addGrace(&grace, from, until, stay);
            markFree(m_table, stay.part.pieces, {from, until}, FreeTime::Stops, grace.free.counted);
        } else if (grace.deducted && already < grace.period) {
            TRY_DONE(takeFree(grace.period - already, grace.free, from, until, &grace, stay));
        }
        from = until;
    }
    return {};
}

Done TablePrice::applyGrace(const RateGrace &grace, Prepared &stay)
{
    if (grace.perDay)
        return applyDayGrace(grace, stay);
    const Instant entry = stay.part.entry;
    const Duration length =
        grace.free.counted ? countedTime(m_table, stay.part.pieces, entry, stay.exit) : stay.exit - entry;
    const bool within = grace.inclusive ? length <= grace.period : length < grace.period;
    if (within && !grace.free.counted) {
        addGrace(&grace, entry, stay.exit, stay);
        stay.allFree = true;
        return {};
    }
    if (within || grace.deducted)
        return takeFree(within ? length : grace.period, grace.free, entry, stay.exit, &grace, stay);
    return {};
}

Done TablePrice::prepare(Prepared &stay, const std::vector<ValidatedTime> &validated)
{
    for (const RateGrace &grace : m_table.graces) {
        if (!stay.allFree)
            TRY_DONE(applyGrace(grace, stay));
    }
    for (const ValidatedTime &time : validated) {
        if (stay.allFree)
            break;
        TRY_DONE(takeFree(time.length, time.rule, stay.part.entry, stay.exit, nullptr, stay));
        stay.allFree = isAllFree(stay.part.pieces);
    }
    stay.allFree = stay.allFree || (!stay.part.pieces.empty() && isAllFree(stay.part.pieces));
    return {};
}

/// Of the stretches that begin or end at a border of the stay, a window, a block or a part of its price, the one
/// without which it costs least; of equal ones the first.
Result<FreeStretch> TablePrice::dearest(Duration length, const FreeTimeRule &rule, Instant from, Instant until,
                                        const Prepared &stay)
{
    std::vector<Instant> borders {from, until};
    const Instant limit = std::min(until, from + dearestWithin);
    const auto consider = [&](Instant at) {
        if (from < at && at < limit)
            borders.push_back(at);
    };
    for (const TimelinePiece &piece : stay.part.pieces) {
        consider(piece.from);
        consider(piece.until);
    }
    const std::vector<PriceItem> whole = TRY(priceOf(stay));
    for (const PriceItem &item : whole) {
        consider(item.from);
        consider(item.until);
    }
    std::sort(borders.begin(), borders.end());
    borders.erase(std::unique(borders.begin(), borders.end()), borders.end());
    const FreeTime kind = rule.usesRungs ? FreeTime::Counts : FreeTime::Stops;
    std::optional<FreeStretch> best;
    Fraction least;
    const auto look = [&](FreeStretch stretch) -> Done {
        Prepared tried = stay;
        markFree(m_table, tried.part.pieces, stretch, kind, rule.counted);
        tried.allFree = isAllFree(tried.part.pieces);
        const Fraction sum = sumOf(TRY(priceOf(tried)));
        if (best && (sum - least).sign() >= 0)
            return {};
        best = stretch;
        least = sum;
        return {};
    };
    for (const Instant border : borders) {
        if (border < until)
            TRY_DONE(look(stretchOf(m_table, stay.part.pieces, border, until, length, rule.counted, false)));
        if (border > from)
            TRY_DONE(look(stretchOf(m_table, stay.part.pieces, from, border, length, rule.counted, true)));
    }
    return best.value_or(FreeStretch {from, from});
}

void TablePrice::findEarlierStays(Instant entry)
{
    m_earlier.clear();
    if (!m_table.sum || m_question.stays.empty())
        return;
    std::vector<std::pair<Instant, Instant>> stays;
    for (const auto &[from, until] : m_question.stays) {
        const Instant end = std::min(entry, until.value_or(entry));
        // A period that is over before this stay has nothing to do with it.
        if (from < end && periodEnd(m_table.sum->per, m_table.sum->resetTime, from, end - Duration(1), m_zone) > entry)
            stays.emplace_back(from, end);
    }
    std::sort(stays.begin(), stays.end());
    for (const auto &[from, until] : stays) {
        Prepared stay;
        m_prepared.timeline().cut(from, until, stay.part.pieces);
        stay.part.entry = from;
        stay.exit = until;
        if (checkForSale(stay.part.pieces, until - from) && prepare(stay, {}) && !stay.allFree)
            m_earlier.push_back(std::move(stay.part));
    }
}

Result<std::vector<PriceItem>> TablePrice::walk(const std::vector<StayPart> &parts, const SlicedStay &sliced)
{
    const LadderWalk walk {m_table, m_scale, m_prepared.ladders(m_scale), m_question};
    std::vector<PriceItem> items = TRY(priceSlices(walk, sliced));
    if (parts.size() == 1)
        return items;
    // What the earlier stays cost by themselves; a unit of theirs that this stay completes is this one's.
    const int last = static_cast<int>(parts.size()) - 1;
    const std::vector<StayPart> earlier(parts.begin(), parts.end() - 1);
    std::vector<PriceItem> together = TRY(priceSlices(walk, sliceStays(m_table, earlier, m_zone)));
    Fraction completed = -sumOf(together);
    std::optional<PriceItem> model;
    for (const PriceItem &item : items) {
        if (item.part == last)
            continue;
        completed += item.amount;
        model = item;
    }
    if (!completed.isZero() && model) {
        model->part = last;
        model->from = model->until = parts.back().entry;
        model->amount = completed;
        together.push_back(*model);
    }
    for (PriceItem &item : items) {
        if (item.part == last)
            together.push_back(std::move(item));
    }
    return together;
}

void TablePrice::addEntranceFee(const Prepared &stay, const SlicedStay &sliced, int part,
                                std::vector<PriceItem> &items) const
{
    const Fraction fee = m_scale.of(feeFor(*m_table.entranceFee, m_question));
    const auto itemAt = [&](Instant at) {
        PriceItem item = simpleItem(ChargeLineKind::EntranceFee, at, at, fee);
        item.table = &m_table;
        item.part = part;
        return item;
    };
    const auto place = [&](Instant at) {
        return std::find_if(items.begin(), items.end(),
                            [&](const PriceItem &item) { return item.part == part && item.from >= at; });
    };
    if (!m_table.entranceFeePerBlock) {
        items.insert(place(stay.part.entry), itemAt(stay.part.entry));
        return;
    }
    int block = -1;
    for (const StaySlice &slice : sliced.slices) {
        if (slice.part != part || slice.free != FreeTime::None || slice.block == block)
            continue;
        block = slice.block;
        PriceItem item = itemAt(slice.from);
        item.block = block;
        items.insert(place(slice.from), item);
    }
}

void TablePrice::addBlockMinima(const Fraction &bound, std::vector<PriceItem> &items) const
{
    std::vector<PriceItem> out;
    Fraction sum;
    for (size_t i = 0; i < items.size(); ++i) {
        sum += items[i].amount;
        out.push_back(items[i]);
        if (i + 1 < items.size() && items[i + 1].block == items[i].block && items[i + 1].part == items[i].part)
            continue;
        if (sum.sign() > 0 && (bound - sum).sign() > 0) {
            PriceItem item = simpleItem(ChargeLineKind::Minimum, items[i].from, items[i].until, bound - sum);
            item.table = &m_table;
            item.block = items[i].block;
            item.part = items[i].part;
            item.unitPrice = bound;
            out.push_back(item);
        }
        sum = Fraction();
    }
    items = std::move(out);
}

void TablePrice::addMinimum(const Prepared &stay, std::vector<PriceItem> &items) const
{
    if (!m_table.minValue || m_table.minValuePerBlock)
        return;
    const Fraction bound = m_scale.ofBound(feeFor(*m_table.minValue, m_question));
    const Fraction sum = sumOf(items);
    if (sum.sign() <= 0 || (bound - sum).sign() <= 0)
        return;
    items.push_back(simpleItem(ChargeLineKind::Minimum, stay.part.entry, stay.exit, bound - sum));
    items.back().table = &m_table;
    items.back().unitPrice = bound;
}

Result<std::vector<PriceItem>> TablePrice::priceOf(const Prepared &stay)
{
    if (stay.allFree)
        return std::vector<PriceItem>();
    std::vector<StayPart> parts = m_earlier;
    parts.push_back(stay.part);
    const int last = static_cast<int>(parts.size()) - 1;
    const SlicedStay sliced = sliceStays(m_table, parts, m_zone);
    std::vector<PriceItem> items = completeWindows(m_table, m_scale, TRY(walk(parts, sliced)));
    if (m_table.entranceFee && (m_table.entranceFeePerBlock || !m_question.continued))
        addEntranceFee(stay, sliced, last, items);
    // Like that of a window, the minimum of a block is there before caps of longer periods are.
    if (m_table.minValue && m_table.minValuePerBlock)
        addBlockMinima(m_scale.ofBound(feeFor(*m_table.minValue, m_question)), items);
    StayPeriods periods;
    periods.countedEnds = sliced.countedEnds;
    for (const StayPart &part : parts)
        periods.entries.push_back(part.entry);
    items = applyCaps(m_table, m_scale, std::move(items), periods, m_zone);
    addMinimum(stay, items);
    return items;
}

Result<std::vector<PriceItem>> TablePrice::price(Instant entry, Instant exit,
                                                 const std::vector<ValidatedTime> &validated)
{
    m_withinGrace = false;
    m_start = entry;
    Prepared stay;
    stay.part.entry = entry;
    stay.exit = exit;
    m_prepared.timeline().cut(entry, exit, stay.part.pieces);
    TRY_DONE(checkForSale(stay.part.pieces, exit - entry));
    if (exit == entry) {
        if (!m_table.noLengthCostsOneUnit) {
            m_withinGrace = true;
            std::vector<PriceItem> nothing {simpleItem(ChargeLineKind::Free, entry, exit, Fraction())};
            nothing.front().table = &m_table;
            return nothing;
        }
        // One unit, as told: the shortest stay that there is.
        stay.exit = entry + Duration(1);
        stay.part.pieces.front().until = stay.exit;
    }
    findEarlierStays(entry);
    TRY_DONE(prepare(stay, validated));
    m_withinGrace = stay.allFree && validated.empty();
    m_start = stay.part.entry;
    std::vector<PriceItem> items = std::move(stay.graces);
    std::vector<PriceItem> priced = TRY(priceOf(stay));
    items.insert(items.end(), std::make_move_iterator(priced.begin()), std::make_move_iterator(priced.end()));
    // Time that no unit is charged for still has a reason to be free.
    if (items.empty()) {
        items.push_back(simpleItem(ChargeLineKind::Free, entry, exit, Fraction()));
        items.back().table = &m_table;
    }
    return items;
}

} // namespace parkdesk
