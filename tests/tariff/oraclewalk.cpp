// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tariff/oraclewalk.h"

#include <algorithm>
#include <limits>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 walkDayMs = 86'400'000;
constexpr size_t notPaid = std::numeric_limits<size_t>::max();
constexpr qint64 endlessUnit = std::numeric_limits<qint64>::max();

qint64 floorDiv(qint64 value, qint64 by)
{
    return (value >= 0 ? value : value - by + 1) / by;
}

} // namespace

std::optional<Ratio> OracleWalk::price(Instant entry, Instant exit, qint64 validated)
{
    m_withinGrace = m_closed = false;
    if (!isForSale(entry, exit) || (m_table.longest > 0 && exit - entry > minutes(m_table.longest)))
        return std::nullopt;
    m_noLength = entry == exit;
    if (m_noLength && !m_table.oneUnitAtLeast) {
        m_withinGrace = true;
        return Ratio();
    }
    m_exit = m_noLength ? entry + minutes(1) : exit;
    m_start = m_entry = entry;
    if (takeGrace(entry, exit)) {
        m_withinGrace = validated == 0;
        return Ratio();
    }
    takeValidated(validated);
    bool anyToPay = m_start >= m_exit && validated == 0;
    for (Instant minute = m_start; minute < m_exit; minute = minute + minutes(1))
        anyToPay = anyToPay || !isFree(minute);
    if (!anyToPay) {
        m_withinGrace = validated == 0;
        return Ratio();
    }
    if (m_table.fee && !m_table.feePerBlock)
        m_paid.push_back(
            {m_start, -1, 0, static_cast<int>(blockOf(m_start)), scaled(m_table.fee->of(m_run.payer)), true});
    for (Instant minute = m_start; minute < m_exit; minute = minute + minutes(1)) {
        if (!pass(minute))
            return std::nullopt;
    }
    if (!passExit(m_exit))
        return std::nullopt;
    payUnits();
    completeLines();
    completeWindows();
    completeBlocks();
    applyCaps();
    return total();
}

Ratio OracleWalk::scaled(const Ratio &amount) const
{
    const Ratio exact = amount * m_run.factor;
    return m_run.rules.roundAt == OracleRules::RoundAt::Unit ? m_run.rules.rounded(exact) : exact;
}

Ratio OracleWalk::bound(const Ratio &amount, bool factorInside) const
{
    return factorInside ? amount : amount * m_run.factor;
}

bool OracleWalk::isForSale(Instant entry, Instant exit)
{
    const Instant until = entry == exit ? exit + minutes(1) : exit;
    std::map<std::pair<int, qint64>, qint64> used;
    bool sold = true;
    for (Instant minute = entry; minute < until; minute = minute + minutes(1)) {
        qint64 piece = 0;
        const int window = m_table.windowAt(m_run.zone.toLocal(minute), piece, m_run.rules.calendar);
        m_windows.emplace_back(window, piece);
        if (window < 0) {
            sold = sold && !m_table.lines.empty();
            continue;
        }
        const OracleWindow &rule = m_table.windows[static_cast<size_t>(window)];
        if (rule.kind == u"closed") {
            m_closed = true;
            return false;
        }
        if (rule.longest > 0 && ++used[{window, piece}] > rule.longest)
            sold = false;
    }
    return sold;
}

bool OracleWalk::isFree(Instant minute) const
{
    return std::any_of(m_free.begin(), m_free.end(),
                       [&](const auto &stretch) { return stretch.first <= minute && minute < stretch.second; });
}

qint64 OracleWalk::blockOf(Instant at) const
{
    if (m_table.basis == u"24h")
        return (at - m_start) / hours(24);
    if (m_table.basis == u"calendarDay")
        return floorDiv(m_run.zone.toLocal(at).ms - m_table.resetTime, walkDayMs);
    return 0;
}

bool OracleWalk::takeGrace(Instant entry, Instant exit)
{
    if (m_table.grace <= 0)
        return false;
    const Duration grace = minutes(m_table.grace);
    const auto isWithin = [&](Duration length) {
        return length < grace || (length == grace && m_table.graceInclusive);
    };
    if (!m_table.gracePerDay) {
        if (isWithin(m_noLength ? Duration(1) : exit - entry))
            return true;
        if (m_table.graceDeducted)
            m_start = entry + grace;
        return false;
    }
    // Each day has its own free time.
    const auto dayOf = [&](Instant at) { return floorDiv(m_run.zone.toLocal(at).ms - m_table.resetTime, walkDayMs); };
    Instant from = entry;
    for (Instant minute = entry; minute < m_exit; minute = minute + minutes(1)) {
        const Instant next = minute + minutes(1);
        if (next < m_exit && dayOf(next) == dayOf(from))
            continue;
        if (isWithin(m_noLength ? Duration(1) : next - from))
            m_free.emplace_back(from, next);
        else if (m_table.graceDeducted)
            m_free.emplace_back(from, from + grace);
        from = next;
    }
    return false;
}

/// Validated time comes after what is free anyway; where nothing is, the whole price begins after it.
void OracleWalk::takeValidated(qint64 validated)
{
    if (validated > 0 && !isFree(m_start)) {
        m_start = m_start + minutes(validated);
        return;
    }
    for (Instant minute = m_start; validated > 0 && minute < m_exit; minute = minute + minutes(1)) {
        if (isFree(minute))
            continue;
        m_free.emplace_back(minute, minute + minutes(1));
        --validated;
    }
}

/// Whose ladder this minute climbs, and with which other minutes its units flow together.
void OracleWalk::place(int window, qint64 piece, qint64 block, bool priced)
{
    const bool beside = window >= 0 && priced && !m_table.windows[static_cast<size_t>(window)].counts;
    const auto newGroup = [this] {
        m_groups.emplace_back();
        return m_groups.size() - 1;
    };
    const auto newStretch = [this] {
        m_stretches.emplace_back();
        return m_stretches.size() - 1;
    };
    if (m_table.basis == u"window" || beside) {
        Place &own = m_places[window];
        if (!own.known || own.piece != piece) {
            const bool common = m_table.continues && !beside;
            if (common && !m_blockBegun) {
                m_blockGroup = newGroup();
                m_blockBegun = true;
            }
            own = {true, common ? m_blockGroup : newGroup(), newStretch(), piece};
        }
        m_group = own.group;
        m_stretch = own.stretch;
        return;
    }
    if (!m_blockBegun || block != m_block) {
        if (!m_blockBegun || !m_table.continues)
            m_blockGroup = newGroup();
        m_blockStretch = newStretch();
        m_block = block;
        m_blockBegun = true;
    } else if (priced && m_table.cutsAtEdge && m_lastPriced && *m_lastPriced != window) {
        m_blockStretch = newStretch();
    }
    if (priced)
        m_lastPriced = window;
    m_group = m_blockGroup;
    m_stretch = m_blockStretch;
}

bool OracleWalk::pass(Instant minute)
{
    auto [window, piece] = m_windows[static_cast<size_t>((minute - m_entry) / minutes(1))];
    if (window < 0) {
        if (m_lastWindow != -1)
            m_outside = minute.ms;
        piece = m_outside;
    }
    m_lastWindow = window;
    if (isFree(minute))
        return true;
    const OracleWindow *rule = window < 0 ? nullptr : &m_table.windows[static_cast<size_t>(window)];
    const bool priced = rule == nullptr || rule->kind == u"rate";
    const qint64 block = blockOf(minute);
    if (m_table.fee && m_table.feePerBlock && m_feeBlock != block)
        m_paid.push_back({minute, -1, 0, static_cast<int>(block), scaled(m_table.fee->of(m_run.payer)), true});
    m_feeBlock = block;
    place(window, piece, block, priced);
    m_here = {minute, window, piece, static_cast<int>(block), {}, false};
    if (rule != nullptr && rule->kind == u"flat" && m_flats.insert({window, piece}).second) {
        m_paid.push_back(m_here);
        m_paid.back().amount = scaled(rule->value.of(m_run.payer));
    }
    const bool startsUnit =
        m_groups[m_group].position >= std::max(m_stretches[m_stretch].unitEnd, m_groups[m_group].paidUntil);
    if (priced)
        surcharge();
    if (priced && startsUnit && !beginUnit())
        return false;
    if (rule == nullptr || rule->counts || priced)
        ++m_groups[m_group].position;
    m_stretches[m_stretch].end = m_groups[m_group].position;
    m_lastIsPriced = priced;
    return true;
}

/// A unit that began before this window and runs into it pays for that once.
void OracleWalk::surcharge()
{
    Stretch &stretch = m_stretches[m_stretch];
    if (m_here.window < 0 || !m_table.surchargesAtEdge || stretch.window == m_here.window
        || m_groups[m_group].position >= stretch.unitEnd)
        return;
    const OracleWindow &window = m_table.windows[static_cast<size_t>(m_here.window)];
    if (!window.surcharge || !stretch.surcharged.insert(m_here.window).second)
        return;
    m_paid.push_back(m_here);
    m_paid.back().amount = scaled(window.surcharge->of(m_run.payer));
}

/// A stay that ends exactly at a border that is not inclusive has begun the next unit.
bool OracleWalk::passExit(Instant exit)
{
    if (m_groups.empty() || !m_lastIsPriced || m_noLength)
        return true;
    const Group &group = m_groups[m_group];
    const Stretch &stretch = m_stretches[m_stretch];
    const qint64 end = std::max(stretch.unitEnd, group.paidUntil);
    const bool inclusive = end == stretch.unitEnd ? stretch.inclusive : group.inclusive;
    if (group.position != end || inclusive)
        return true;
    m_here.at = exit;
    return beginUnit();
}

bool OracleWalk::beginUnit()
{
    Group &group = m_groups[m_group];
    Stretch &stretch = m_stretches[m_stretch];
    const auto &ladder = m_here.window < 0 ? m_table.lines : m_table.windows[static_cast<size_t>(m_here.window)].lines;
    const auto rung = std::find_if(ladder.begin(), ladder.end(), [&](const OracleRung &candidate) {
        return candidate.end < 0 || group.position < candidate.end;
    });
    if (rung == ladder.end())
        return false;
    const qint64 whole = rung->unit < 0 ? endlessUnit : group.position + rung->unit;
    stretch.unitEnd = rung->end < 0 ? whole : std::min(whole, rung->end);
    stretch.inclusive = rung->inclusive;
    stretch.window = m_here.window;
    stretch.surcharged.clear();
    if (rung->single()) {
        group.paidUntil = stretch.unitEnd;
        group.inclusive = rung->inclusive;
    }
    m_begun.push_back({m_paid.size(), m_group, m_stretch, group.position, stretch.unitEnd, &*rung});
    m_paid.push_back(m_here);
    return true;
}

void OracleWalk::payUnits()
{
    std::vector<bool> unpaid(m_paid.size(), false);
    for (const Begun &unit : m_begun) {
        const OracleRung &rung = *unit.rung;
        const qint64 used = std::min(unit.end, m_stretches[unit.stretch].end) - unit.from;
        const qint64 strict = rung.inclusive ? 0 : 1;
        if ((m_noLength && (rung.rule == u"completed" || rung.rule == u"startedAfter"))
            || (rung.rule == u"completed" && used - strict < unit.end - unit.from)
            || (rung.rule == u"startedAfter" && used + strict <= rung.startedAfter)) {
            unpaid[unit.paid] = true;
            continue;
        }
        Group &group = m_groups[unit.group];
        Ratio amount = scaled(rung.price);
        if (rung.tier) {
            amount = amount - group.charged;
            if (amount < Ratio() && !rung.falls)
                amount = Ratio();
        }
        if (rung.maximum) {
            Ratio &line = group.byLine[&rung];
            amount = std::min(amount, bound(*rung.maximum, false) - line);
            line = line + amount;
        }
        group.charged = group.charged + amount;
        m_paid[unit.paid].amount = amount;
    }
    std::vector<Paid> rest;
    std::vector<size_t> places(m_paid.size(), notPaid);
    for (size_t i = 0; i < m_paid.size(); ++i) {
        if (unpaid[i])
            continue;
        places[i] = rest.size();
        rest.push_back(m_paid[i]);
    }
    for (Begun &unit : m_begun)
        unit.paid = places[unit.paid];
    m_paid = rest;
}

/// What a line charges at least each time its ladder is climbed, when it charges anything.
void OracleWalk::completeLines()
{
    std::map<size_t, Ratio> missing; // after which charge
    for (size_t i = 0; i < m_begun.size(); ++i) {
        const Begun &unit = m_begun[i];
        if (!unit.rung->minimum)
            continue;
        Ratio sum;
        std::optional<size_t> last;
        bool isFirst = true;
        for (size_t j = 0; j < m_begun.size(); ++j) {
            if (m_begun[j].group != unit.group || m_begun[j].rung != unit.rung || m_begun[j].paid == notPaid)
                continue;
            isFirst = isFirst && j >= i;
            sum = sum + m_paid[m_begun[j].paid].amount;
            last = m_begun[j].paid;
        }
        const Ratio least = bound(*unit.rung->minimum, false);
        if (isFirst && last && sum < least)
            missing[*last] = least - sum;
    }
    std::vector<Paid> completed;
    for (size_t i = 0; i < m_paid.size(); ++i) {
        completed.push_back(m_paid[i]);
        if (missing.count(i) != 0) {
            completed.push_back(m_paid[i]);
            completed.back().amount = missing[i];
        }
    }
    m_paid = completed;
}

/// The minimum of each window, and its rounding.
void OracleWalk::completeWindows()
{
    const bool byBlock = m_table.basis == u"24h" || m_table.basis == u"calendarDay";
    const auto keyOf = [&](const Paid &paid) {
        return std::pair(paid.window, paid.window < 0 && byBlock ? paid.block : paid.piece);
    };
    std::vector<Paid> completed;
    for (size_t i = 0; i < m_paid.size(); ++i) {
        completed.push_back(m_paid[i]);
        if (m_paid[i].isFee)
            continue;
        const auto key = keyOf(m_paid[i]);
        Ratio sum;
        size_t last = i;
        for (size_t j = 0; j < m_paid.size(); ++j) {
            if (m_paid[j].isFee || keyOf(m_paid[j]) != key)
                continue;
            sum = sum + m_paid[j].amount;
            last = j;
        }
        if (last != i)
            continue;
        Ratio wanted = sum;
        if (key.first >= 0 && m_table.windows[static_cast<size_t>(key.first)].minimum)
            wanted = std::max(wanted, bound(*m_table.windows[static_cast<size_t>(key.first)].minimum, false));
        if (m_run.rules.roundAt == OracleRules::RoundAt::Window)
            wanted = m_run.rules.rounded(wanted);
        completed.push_back(m_paid[i]);
        completed.back().amount = wanted - sum;
    }
    m_paid = completed;
}

/// The minimum of each block in which anything is to pay.
void OracleWalk::completeBlocks()
{
    if (!m_table.minimum || !m_table.minimumPerBlock)
        return;
    const Ratio least = bound(m_table.minimum->of(m_run.payer), false);
    std::map<int, Ratio> sums;
    std::map<int, size_t> last;
    for (size_t i = 0; i < m_paid.size(); ++i) {
        sums[m_paid[i].block] = sums[m_paid[i].block] + m_paid[i].amount;
        last[m_paid[i].block] = i;
    }
    std::vector<Paid> completed;
    for (size_t i = 0; i < m_paid.size(); ++i) {
        completed.push_back(m_paid[i]);
        const Ratio &sum = sums[m_paid[i].block];
        if (last[m_paid[i].block] != i || !(Ratio() < sum) || !(sum < least))
            continue;
        completed.push_back(m_paid[i]);
        completed.back().isFee = false;
        completed.back().window = -1;
        completed.back().amount = least - sum;
    }
    m_paid = completed;
}

qint64 OracleWalk::periodOf(const OracleCap &cap, const Paid &paid) const
{
    const qint64 local = m_run.zone.toLocal(paid.at).ms - cap.resetTime;
    const qint64 day = floorDiv(local, walkDayMs);
    if (cap.per == u"calendarDay")
        return day;
    if (cap.per == u"calendarWeek")
        return floorDiv(day + 3, 7); // 1970-01-01 was a Thursday
    if (cap.per == u"calendarMonth")
        return QDate(1970, 1, 1).addDays(day).toString(u"yyyyMM"_s).toLongLong();
    if (cap.per == u"24h" || cap.per == u"7x24h")
        return (paid.at - m_start) / (cap.per == u"24h" ? hours(24) : hours(168));
    return cap.per == u"window" ? paid.piece : 0;
}

/// Each charge in its turn pays what all the caps it falls under still leave open; what a rounding takes back is taken
/// from what stands before its one cap.
void OracleWalk::applyCaps()
{
    struct Used {
        Ratio charged;
        Ratio uncapped;
    };
    std::map<std::pair<const OracleCap *, qint64>, Used> periods;
    for (Paid &paid : m_paid) {
        std::vector<Used *> meters;
        Ratio most = paid.amount;
        for (const OracleCap &cap : m_table.caps) {
            if ((paid.isFee && !cap.feeInside) || (cap.window >= 0 && cap.window != paid.window))
                continue;
            Used &used = periods[{&cap, periodOf(cap, paid)}];
            used.uncapped = used.uncapped + paid.amount;
            meters.push_back(&used);
            const Ratio value = bound(cap.value, cap.factorInside);
            most = paid.amount < Ratio() ? std::min(value, used.uncapped) - used.charged
                                         : std::min(most, value - used.charged);
        }
        for (Used *used : meters)
            used->charged = used->charged + most;
        paid.amount = most;
    }
}

Ratio OracleWalk::total() const
{
    Ratio sum;
    for (const Paid &paid : m_paid)
        sum = sum + paid.amount;
    const bool low = m_table.minimum && !m_table.minimumPerBlock && Ratio() < sum;
    return low ? std::max(sum, bound(m_table.minimum->of(m_run.payer), false)) : sum;
}

} // namespace parkdesk::test
