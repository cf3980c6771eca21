// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tariff/oracle.h"

#include "tests/tariff/oraclerules.h"

#include <algorithm>
#include <map>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

struct Oracle::Rules : OracleRules {
    using OracleRules::OracleRules;
};

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 1440 * minuteMs;

qint64 floorDiv(qint64 value, qint64 by)
{
    return (value >= 0 ? value : value - by + 1) / by;
}

/// Something that was charged, and where.
struct Paid {
    Instant at;
    int window = -1;
    qint64 piece = 0; ///< the occurrence of the window; outside windows the stretch of time
    int block = 0;
    Ratio amount;
    bool isFee = false;
};

/// A unit that has begun; what is paid for it is known when the stay has ended.
struct Begun {
    size_t paid = 0;
    size_t group = 0;
    size_t stretch = 0;
    qint64 from = 0;
    qint64 end = 0;
    const OracleRung *rung = nullptr;
};

/// One stay by one table.
class Walk {
public:
    Walk(const OracleRules &rules, const OracleTable &table, const Ratio &factor, const ZoneRules &zone)
        : m_rules(rules)
        , m_table(table)
        , m_factor(factor)
        , m_zone(zone)
    {
    }

    /// Nothing when it is not for sale.
    std::optional<Ratio> price(Instant entry, Instant exit)
    {
        if (m_table.longest > 0 && exit - entry > minutes(m_table.longest))
            return std::nullopt;
        if (!isForSale(entry, exit))
            return std::nullopt;
        if (entry == exit) {
            if (!m_table.oneUnitAtLeast)
                return Ratio();
            exit = entry + minutes(1);
            m_noLength = true;
        }
        m_start = entry;
        if (m_table.grace > 0) {
            const Duration grace = minutes(m_table.grace);
            const Duration length = m_noLength ? Duration(1) : exit - entry;
            if (length < grace || (length == grace && m_table.graceInclusive))
                return Ratio();
            if (m_table.graceDeducted)
                m_start = entry + grace;
        }
        if (m_table.fee)
            m_paid.push_back({m_start, -1, 0, 0, scaled(*m_table.fee), true});
        for (Instant minute = m_start; minute < exit; minute = minute + minutes(1)) {
            if (!pass(minute))
                return std::nullopt;
        }
        if (!passExit(exit))
            return std::nullopt;
        payUnits();
        completeWindows();
        return atLeast(afterCaps());
    }

private:
    struct Group {
        qint64 position = 0;
        qint64 paidUntil = 0;
        bool inclusive = true; ///< of the step that was paid until there
        Ratio charged;
    };
    struct Stretch {
        qint64 unitEnd = 0;
        qint64 end = 0;
        bool inclusive = true;
    };
    struct Place {
        bool known = false;
        size_t group = 0;
        size_t stretch = 0;
        qint64 piece = 0;
    };

    [[nodiscard]] Ratio scaled(const Ratio &amount) const
    {
        const Ratio exact = amount * m_factor;
        return m_rules.roundAt == OracleRules::RoundAt::Unit ? m_rules.rounded(exact) : exact;
    }
    [[nodiscard]] Ratio bound(const Ratio &amount, bool factorInside) const
    {
        return factorInside ? amount : amount * m_factor;
    }

    [[nodiscard]] bool isForSale(Instant entry, Instant exit) const
    {
        const Instant until = entry == exit ? exit + minutes(1) : exit;
        for (Instant minute = entry; minute < until; minute = minute + minutes(1)) {
            qint64 piece = 0;
            const int window = m_table.windowAt(m_zone.toLocal(minute), piece);
            if (window < 0 ? m_table.lines.empty() : m_table.windows[static_cast<size_t>(window)].kind == u"closed")
                return false;
        }
        return true;
    }

    [[nodiscard]] qint64 blockOf(Instant at, LocalTime local) const
    {
        if (m_table.basis == u"24h")
            return (at - m_start) / hours(24);
        if (m_table.basis == u"calendarDay")
            return floorDiv(local.ms - m_table.resetTime, dayMs);
        return 0;
    }

    size_t newGroup()
    {
        m_groups.emplace_back();
        return m_groups.size() - 1;
    }
    size_t newStretch()
    {
        m_stretches.emplace_back();
        return m_stretches.size() - 1;
    }

    /// Whose ladder this minute climbs, and with which other minutes its units flow together.
    void place(int window, qint64 piece, qint64 block, bool priced)
    {
        if (m_table.basis == u"window") {
            Place &own = m_places[window];
            if (!own.known || own.piece != piece) {
                if (m_table.continues && m_groups.empty())
                    newGroup();
                own = {true, m_table.continues ? 0 : newGroup(), newStretch(), piece};
            }
            m_group = own.group;
            m_stretch = own.stretch;
            return;
        }
        if (m_groups.empty() || block != m_block) {
            m_group = m_groups.empty() || !m_table.continues ? newGroup() : m_group;
            m_stretch = newStretch();
            m_block = block;
            ++m_blocks;
        } else if (priced && m_table.cutsAtEdge && m_lastPriced && *m_lastPriced != window) {
            m_stretch = newStretch();
        }
        if (priced)
            m_lastPriced = window;
    }

    bool pass(Instant minute)
    {
        const LocalTime local = m_zone.toLocal(minute);
        qint64 piece = 0;
        const int window = m_table.windowAt(local, piece);
        if (window < 0) {
            if (m_lastWindow != -1)
                m_outside = minute.ms;
            piece = m_outside;
        }
        m_lastWindow = window;
        const OracleWindow *rule = window < 0 ? nullptr : &m_table.windows[static_cast<size_t>(window)];
        const bool priced = rule == nullptr || rule->kind == u"rate";
        place(window, piece, blockOf(minute, local), priced);
        m_here = {minute, window, piece, m_blocks, {}, false};
        Group &group = m_groups[m_group];
        if (rule != nullptr && rule->kind == u"flat" && m_flats.insert({window, piece}).second) {
            m_paid.push_back(m_here);
            m_paid.back().amount = scaled(rule->value);
        }
        if (priced && group.position >= std::max(m_stretches[m_stretch].unitEnd, group.paidUntil) && !beginUnit())
            return false;
        if (rule == nullptr || rule->counts)
            ++group.position;
        m_stretches[m_stretch].end = group.position;
        m_lastIsPriced = priced;
        return true;
    }

    /// A stay that ends exactly at a border that is not inclusive has begun the next unit.
    bool passExit(Instant exit)
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

    bool beginUnit()
    {
        Group &group = m_groups[m_group];
        Stretch &stretch = m_stretches[m_stretch];
        const auto &ladder =
            m_here.window < 0 ? m_table.lines : m_table.windows[static_cast<size_t>(m_here.window)].lines;
        const auto rung = std::find_if(ladder.begin(), ladder.end(), [&](const OracleRung &candidate) {
            return candidate.end < 0 || group.position < candidate.end;
        });
        if (rung == ladder.end())
            return false;
        const qint64 whole = rung->unit < 0 ? forEver : group.position + rung->unit;
        stretch.unitEnd = rung->end < 0 ? whole : std::min(whole, rung->end);
        stretch.inclusive = rung->inclusive;
        if (rung->single()) {
            group.paidUntil = stretch.unitEnd;
            group.inclusive = rung->inclusive;
        }
        m_begun.push_back({m_paid.size(), m_group, m_stretch, group.position, stretch.unitEnd, &*rung});
        m_paid.push_back(m_here);
        return true;
    }

    void payUnits()
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
            group.charged = group.charged + amount;
            m_paid[unit.paid].amount = amount;
        }
        std::vector<Paid> rest;
        for (size_t i = 0; i < m_paid.size(); ++i) {
            if (!unpaid[i])
                rest.push_back(m_paid[i]);
        }
        m_paid = rest;
    }

    /// The minimum of each window, and its rounding.
    void completeWindows()
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
            bool isLast = true;
            for (size_t j = i + 1; j < m_paid.size(); ++j)
                isLast = isLast && keyOf(m_paid[j]) != key;
            if (!isLast)
                continue;
            Ratio sum;
            for (size_t j = 0; j <= i; ++j) {
                if (!m_paid[j].isFee && keyOf(m_paid[j]) == key)
                    sum = sum + m_paid[j].amount;
            }
            Ratio wanted = sum;
            if (key.first >= 0 && m_table.windows[static_cast<size_t>(key.first)].minimum)
                wanted = std::max(wanted, bound(*m_table.windows[static_cast<size_t>(key.first)].minimum, false));
            if (m_rules.roundAt == OracleRules::RoundAt::Window)
                wanted = m_rules.rounded(wanted);
            completed.push_back(m_paid[i]);
            completed.back().amount = wanted - sum;
        }
        m_paid = completed;
    }

    [[nodiscard]] qint64 periodOf(const OracleCap &cap, const Paid &paid) const
    {
        const qint64 local = m_zone.toLocal(paid.at).ms - cap.resetTime;
        const qint64 day = floorDiv(local, dayMs);
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

    /// Each charge in its turn pays what all the caps it falls under still leave open; what a rounding takes back is
    /// taken from what stands before its one cap.
    Ratio afterCaps()
    {
        struct Used {
            Ratio charged;
            Ratio uncapped;
        };
        std::map<std::pair<const OracleCap *, qint64>, Used> periods;
        Ratio total;
        for (const Paid &paid : m_paid) {
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
            total = total + most;
        }
        return total;
    }

    Ratio atLeast(const Ratio &sum) const
    {
        return m_table.minimum && Ratio() < sum ? std::max(sum, bound(*m_table.minimum, false)) : sum;
    }

    static constexpr qint64 forEver = std::numeric_limits<qint64>::max();

    const OracleRules &m_rules;
    const OracleTable &m_table;
    const Ratio m_factor;
    const ZoneRules &m_zone;
    Instant m_start;
    bool m_noLength = false;
    std::vector<Paid> m_paid;
    std::vector<Begun> m_begun;
    std::vector<Group> m_groups;
    std::vector<Stretch> m_stretches;
    std::map<int, Place> m_places;
    std::set<std::pair<int, qint64>> m_flats;
    Paid m_here;
    size_t m_group = 0;
    size_t m_stretch = 0;
    qint64 m_block = 0;
    int m_blocks = 0;
    qint64 m_outside = 0;
    int m_lastWindow = -2;
    std::optional<int> m_lastPriced;
    bool m_lastIsPriced = false;
};

QString asText(const Ratio &cents)
{
    const auto whole = static_cast<qint64>(cents.top);
    return QString::number(whole / 100) + u'.' + QString::number(whole % 100).rightJustified(2, u'0');
}

} // namespace

Oracle::Oracle(const QByteArray &json, const ZoneRules &zone)
    : m_rules(std::make_unique<Rules>(json))
    , m_zone(zone)
{
}

Oracle::~Oracle() = default;

QString Oracle::answer(const OracleStay &stay) const
{
    const QString refused = u"not_available"_s;
    const OracleVehicle *vehicle = m_rules->vehicle(stay.vehicle);
    if (vehicle == nullptr || !vehicle->available)
        return refused;
    Instant exit = stay.exit.value_or(stay.entry);
    if (!stay.exit && m_rules->openEnd >= 0) {
        do
            exit = exit + minutes(1);
        while (m_zone.toLocal(exit).msOfDay() != m_rules->openEnd);
    }
    if (stay.paidAt && *stay.paidAt <= exit && exit - *stay.paidAt <= minutes(m_rules->exitGrace))
        exit = *stay.paidAt;
    const OracleLost &lost = m_rules->lost;
    const bool isLost = stay.lostTicket && !(stay.entryProven && lost.realPriceWhenProven);
    if ((isLost && lost.type.isEmpty())
        || (!stay.exit && m_rules->openEnd < 0 && (!isLost || lost.type == u"realPrice")))
        return refused;
    const OracleTable table = m_rules->tables.value(vehicle->table);
    Ratio sum;
    if (!isLost || lost.type == u"realPrice") {
        const auto price = Walk(*m_rules, table, vehicle->factor, m_zone).price(stay.entry, exit);
        if (!price)
            return refused;
        sum = *price;
    }
    if (isLost && lost.type == u"dayMaximum") {
        for (const OracleCap &cap : table.caps) {
            if (cap.per == u"calendarDay" || cap.per == u"24h")
                sum = std::max(sum, cap.factorInside ? cap.value : cap.value * vehicle->factor);
        }
    }
    if (isLost)
        sum = sum + lost.values.value(stay.vehicle, lost.values.value(u"default"_s));
    return asText(m_rules->withTax(m_rules->total(sum)));
}

} // namespace parkdesk::test
