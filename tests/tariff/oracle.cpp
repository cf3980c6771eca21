// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tariff/oracle.h"

#include "tests/tariff/oraclewalk.h"

#include <algorithm>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

struct Oracle::Rules : OracleRules {
    using OracleRules::OracleRules;
};

namespace {

/// One stay by all the rules of a tariff.
class Pricing {
public:
    Pricing(const OracleRules &rules, const OracleStay &stay, const ZoneRules &zone)
        : m_rules(rules)
        , m_stay(stay)
        , m_zone(zone)
        , m_payer {stay.vehicle, stay.groups, stay.permit, stay.zone}
    {
    }

    /// Nothing when it is not for sale.
    std::optional<Ratio> cents()
    {
        if (!chooseTerms())
            return std::nullopt;
        const OracleLost &lost = m_rules.lost;
        const bool isLost = m_stay.lostTicket && !(m_stay.entryProven && lost.realPriceWhenProven);
        if (isLost && lost.type.isEmpty())
            return std::nullopt;
        std::optional<Ratio> sum = Ratio();
        if (!isLost || lost.type == u"realPrice")
            sum = findExit() ? stayPrice() : std::nullopt;
        if (!sum || !isLost)
            return sum;
        if (lost.type == u"dayMaximum")
            sum = dayMaximum();
        return *sum + lost.values.value(m_stay.vehicle, lost.values.value(u"default"_s));
    }

private:
    struct Chosen {
        Ratio price;
        QString table;
        bool isShort = false; ///< free because it is short
    };

    bool chooseTerms()
    {
        const OracleVehicle *vehicle = m_rules.vehicle(m_stay.vehicle);
        if (vehicle != nullptr && !vehicle->available)
            return false;
        std::vector<OracleTerms> used;
        const auto collect = [&](const QMap<QString, OracleTerms> &all, const QStringList &names) {
            std::vector<OracleTerms> some;
            for (auto it = all.begin(); it != all.end(); ++it) {
                if (names.contains(it.key()))
                    some.push_back(*it);
            }
            std::stable_sort(some.begin(), some.end(),
                             [](const OracleTerms &a, const OracleTerms &b) { return a.priority < b.priority; });
            used.insert(used.end(), some.begin(), some.end());
        };
        collect(m_rules.permits, {m_stay.permit});
        collect(m_rules.groups, m_stay.groups);
        collect(m_rules.zones, {m_stay.zone});
        const bool alone = !used.empty() && !used.front().combinable;
        m_table = vehicle != nullptr ? vehicle->table : QString();
        m_factor = vehicle != nullptr && !alone ? vehicle->factor : Ratio(1);
        for (auto it = used.rbegin(); it != used.rend(); ++it) {
            if (!it->available)
                return false;
            if (!it->table.isEmpty())
                m_table = it->table;
            if (!alone && it->combinable)
                m_factor = m_factor * it->factor;
        }
        if (alone)
            m_factor = used.front().factor;
        if (!m_rules.demand.empty() && !m_stay.occupancy.isEmpty())
            m_factor = m_factor * demandFactor();
        return !m_table.isEmpty();
    }

    [[nodiscard]] Ratio demandFactor() const
    {
        Ratio factor(1);
        for (const auto &[occupancy, reached] : m_rules.demand) {
            if (!(Ratio::read(m_stay.occupancy) < occupancy))
                factor = reached;
        }
        if (m_rules.leastDemand)
            factor = std::max(factor, *m_rules.leastDemand);
        return m_rules.mostDemand ? std::min(factor, *m_rules.mostDemand) : factor;
    }

    /// The exit that is priced; false when there is none.
    bool findExit()
    {
        if (!m_stay.exit && m_rules.openEnd < 0)
            return false;
        m_exit = m_stay.exit.value_or(m_stay.entry);
        if (!m_stay.exit) {
            do
                m_exit = m_exit + minutes(1);
            while (!isCrossed(m_rules.openEnd, m_exit));
        } else if (m_stay.paidAt && m_stay.entry <= *m_stay.paidAt && *m_stay.paidAt <= m_exit
                   && m_exit - *m_stay.paidAt <= minutes(m_rules.exitGrace)) {
            m_exit = *m_stay.paidAt;
        }
        return true;
    }

    [[nodiscard]] OracleRun run() const { return {m_rules, m_payer, m_factor, m_zone}; }

    [[nodiscard]] bool momentHolds(const OracleMoment &moment, Instant at, bool holidaysBeat) const
    {
        const LocalTime local = m_zone.toLocal(at);
        if (!moment.timed)
            return moment.days.hold(local.day(), m_rules.calendar, holidaysBeat);
        const qint64 over = moment.until <= moment.from ? 1 : 0;
        for (const qint64 day : {local.day(), local.day() - 1}) {
            const LocalTime from = LocalTime::of(day, moment.from);
            const LocalTime until = LocalTime::of(day + over, moment.until);
            if (from <= local && (local < until || (local == until && moment.inclusive))
                && moment.days.hold(day, m_rules.calendar, holidaysBeat))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool holds(const OracleWhen &when, const OracleTable &table) const
    {
        const auto shares = [](const QStringList &wanted, const QStringList &own) {
            return wanted.isEmpty()
                || std::any_of(own.begin(), own.end(), [&](const QString &word) { return wanted.contains(word); });
        };
        const qint64 length = (m_exit - m_stay.entry) / minutes(1);
        const qint64 day = m_zone.toLocal(m_stay.entry).day();
        const qint64 later = m_zone.toLocal(m_exit).day() - day;
        const bool exitDay = when.sameDay.value_or(false) || when.nextDay.value_or(false)
            ? (when.sameDay.value_or(false) && later == 0) || (when.nextDay.value_or(false) && later == 1)
            : !(when.sameDay && later == 0) && !(when.nextDay && later == 1);
        return shares(when.groups, m_stay.groups) && shares(when.permits, {m_stay.permit})
            && shares(when.vehicles, {m_stay.vehicle}) && shares(when.zones, {m_stay.zone}) && exitDay
            && (when.longest < 0 || length < when.longest || (length == when.longest && when.inclusive))
            && (when.shortest < 0 || length > when.shortest || (length == when.shortest && when.inclusive))
            && when.days.hold(day, m_rules.calendar, table.holidaysBeat)
            && momentHolds(when.entry, m_stay.entry, table.holidaysBeat)
            && momentHolds(when.exit, m_exit, table.holidaysBeat);
    }

    /// The price of the time, with the best of what is offered.
    [[nodiscard]] std::optional<Chosen> timePrice(const QString &name, qint64 validated) const
    {
        const OracleTable table = m_rules.tables.value(name);
        OracleWalk plain(run(), table);
        const auto own = plain.price(m_stay.entry, m_exit, validated);
        if (plain.isClosed())
            return std::nullopt;
        std::optional<Chosen> chosen;
        if (own)
            chosen = Chosen {*own, name, plain.isWithinGrace()};
        if (own && plain.isWithinGrace())
            return chosen;
        std::optional<qint64> first;
        for (const OracleOffer &offer : table.offers) {
            if (!holds(offer.when, table) || (table.offersByPriority && first && offer.priority >= *first))
                continue;
            const auto price = offered(offer, validated);
            if (!price || (!table.offersByPriority && chosen && !(*price < chosen->price)))
                continue;
            chosen = Chosen {*price, offer.table.isEmpty() ? name : offer.table, false};
            first = offer.priority;
        }
        return chosen;
    }

    [[nodiscard]] std::optional<Ratio> offered(const OracleOffer &offer, qint64 validated) const
    {
        if (offer.value) {
            const Ratio exact = offer.value->of(m_payer) * m_factor;
            return m_rules.roundAt == OracleRules::RoundAt::Unit ? m_rules.rounded(exact) : exact;
        }
        OracleTable table = m_rules.tables.value(offer.table);
        if (offer.table.isEmpty()) {
            table.basis = u"stay"_s;
            table.lines = offer.perUnit;
        }
        return OracleWalk(run(), table).price(m_stay.entry, m_exit, validated);
    }

    [[nodiscard]] std::optional<Ratio> stayPrice() const
    {
        const auto time = timePrice(m_table, 0);
        if (!time)
            return std::nullopt;
        if (m_stay.noShow)
            return extras(*time, time->price);
        const Ratio rest = time->price - discounts(time->price);
        return rest + extras(*time, rest);
    }

    [[nodiscard]] qint64 usesOf(const OracleDiscount &discount) const
    {
        if (m_stay.lostTicket || discount.zonesExcluded.contains(m_stay.zone)
            || !holds(discount.when, m_rules.tables.value(m_table)))
            return 0;
        if (discount.code.isEmpty())
            return 1;
        qint64 uses = 0;
        for (const auto &[code, spend] : m_stay.validations) {
            const Ratio spent = Ratio::read(spend.isEmpty() ? u"0"_s : spend) * Ratio(100);
            if (code == discount.code && !(discount.smallestPurchase && spent < *discount.smallestPurchase))
                ++uses;
        }
        return std::min(uses, discount.mostUses);
    }

    /// What has been taken away so far by discounts.
    struct Reduced {
        Ratio rest; ///< to pay
        Ratio priced; ///< with the table and the validated time so far
        QString table;
        qint64 validated = 0;
    };

    [[nodiscard]] Reduced with(const OracleDiscount &discount, Reduced now) const
    {
        const qint64 uses = usesOf(discount);
        Ratio amount;
        if (discount.type == u"money") {
            amount = discount.value * Ratio(uses);
        } else if (discount.type == u"percent") {
            amount = now.rest * discount.percent * Ratio(uses);
        } else {
            Reduced next = now;
            if (discount.type == u"table")
                next.table = discount.table;
            else
                next.validated += discount.duration * uses;
            const auto price = timePrice(next.table, next.validated);
            if (!price)
                return now;
            amount = now.priced - price->price;
            now = {now.rest, price->price, next.table, next.validated};
        }
        amount = std::min(std::max(amount, Ratio()), now.rest);
        if (discount.most)
            amount = std::min(amount, *discount.most);
        now.rest = now.rest - amount;
        return now;
    }

    [[nodiscard]] std::vector<OracleDiscount> usable(const QStringList &types) const
    {
        std::vector<OracleDiscount> some;
        for (const OracleDiscount &discount : m_rules.discounts) {
            if (types.contains(discount.type) && usesOf(discount) > 0)
                some.push_back(discount);
        }
        return some;
    }

    [[nodiscard]] Reduced best(const std::vector<OracleDiscount> &some, const Reduced &now) const
    {
        Reduced least = now;
        for (const OracleDiscount &discount : some) {
            const Reduced then = with(discount, now);
            if (then.rest < least.rest)
                least = then;
        }
        return least;
    }

    [[nodiscard]] Ratio discounts(const Ratio &price) const
    {
        Reduced now {price, price, m_table, 0};
        if (!m_rules.discountsCombine)
            return price - best(usable({u"table"_s, u"time"_s, u"percent"_s, u"money"_s}), now).rest;
        now = best(usable({u"table"_s}), now);
        for (const OracleDiscount &time : usable({u"time"_s}))
            now = with(time, now);
        for (const OracleDiscount &part : usable({u"percent"_s, u"money"_s}))
            now = with(part, now);
        return price - now.rest;
    }

    /// How far the stay went beyond what sets an extra off, in minutes, and how many nights it did so.
    struct SetOff {
        qint64 beyond = 0;
        qint64 nights = 0;
    };

    /// Does the clock come to \a time, or jump over it, at \a at?
    [[nodiscard]] bool isCrossed(qint64 time, Instant at) const
    {
        const LocalTime now = m_zone.toLocal(at);
        const LocalTime target = LocalTime::of(now.day(), time);
        return m_zone.toLocal(at - minutes(1)) < target && target <= now;
    }

    [[nodiscard]] qint64 crossings(qint64 time) const
    {
        qint64 count = 0;
        for (Instant at = m_stay.entry + minutes(1); at < m_exit; at = at + minutes(1)) {
            count += isCrossed(time, at) ? 1 : 0;
        }
        return count;
    }

    static std::optional<SetOff> beyondBound(const OracleWhen &when, qint64 length, qint64 nights)
    {
        const qint64 bound = std::max<qint64>(0, when.moreThan);
        const bool more = length > bound || (length == bound && when.moreThan >= 0 && !when.inclusive);
        return more ? std::optional<SetOff>(SetOff {length - bound, nights}) : std::nullopt;
    }

    [[nodiscard]] std::optional<SetOff> setOff(const OracleExtra &extra, const OracleTable &table) const
    {
        const OracleWhen &when = extra.when;
        if ((when.event == u"noShow") != m_stay.noShow || !holds(when, table))
            return std::nullopt;
        const qint64 length = (m_exit - m_stay.entry) / minutes(1);
        const auto late = [&](std::optional<Instant> due, Instant at) {
            return due && *due < at ? beyondBound(when, (at - *due) / minutes(1), crossings(0)) : std::nullopt;
        };
        if (when.event == u"overstay")
            return late(m_stay.bookedUntil, m_exit);
        if (when.event == u"latePayment")
            return m_stay.paidAt ? late(m_stay.dueAt, *m_stay.paidAt) : std::nullopt;
        if (when.after >= 0 || when.event == u"nightCrossed") {
            const qint64 nights = crossings(std::max<qint64>(0, when.after));
            return nights > 0 ? std::optional<SetOff>(SetOff {0, nights}) : std::nullopt;
        }
        if (!when.window.isEmpty())
            return inWindow(when, table);
        if (when.moreThan >= 0)
            return beyondBound(when, length, crossings(0));
        return SetOff {length, crossings(0)};
    }

    [[nodiscard]] std::optional<SetOff> inWindow(const OracleWhen &when, const OracleTable &table) const
    {
        qint64 used = 0;
        std::map<qint64, qint64> occurrences;
        for (Instant at = m_stay.entry; at < m_exit; at = at + minutes(1)) {
            qint64 piece = 0;
            const int window = table.windowAt(m_zone.toLocal(at), piece, m_rules.calendar);
            if (window < 0 || table.windows[static_cast<size_t>(window)].id != when.window)
                continue;
            ++used;
            ++occurrences[piece];
        }
        qint64 nights = 0;
        for (const auto &[piece, length] : occurrences)
            nights += beyondBound(when, length, 0) ? 1 : 0;
        return used == 0 ? std::nullopt : beyondBound(when, used, nights);
    }

    /// A stay that is free because it is short pays what it did wrong alone.
    [[nodiscard]] Ratio extras(const Chosen &time, const Ratio &rest) const
    {
        const OracleTable table = m_rules.tables.value(time.table);
        const QStringList wrongs {u"overstay"_s, u"noShow"_s, u"latePayment"_s};
        Ratio sum;
        for (const auto *list : {&table.extras, &m_rules.extras}) {
            for (const OracleExtra &extra : *list) {
                const auto off = setOff(extra, table);
                if (!off || (time.isShort && !wrongs.contains(extra.when.event)))
                    continue;
                if (extra.type == u"percentage") {
                    const Ratio of = extra.of.contains(u"stay"_s) ? time.price : rest + sum;
                    sum = sum + std::max(of * extra.percent, Ratio());
                    continue;
                }
                qint64 times = 1;
                if (extra.times == u"perNight")
                    times = off->nights;
                else if (extra.times == u"perUnit")
                    times = (off->beyond + extra.unit - 1) / extra.unit;
                sum = sum + extra.value.of(m_payer) * Ratio(times);
            }
        }
        return sum;
    }

    [[nodiscard]] Ratio dayMaximum() const
    {
        Ratio most;
        for (const OracleCap &cap : m_rules.tables.value(m_table).caps) {
            if (cap.per == u"calendarDay" || cap.per == u"24h")
                most = std::max(most, cap.factorInside ? cap.value : cap.value * m_factor);
        }
        return most;
    }

    const OracleRules &m_rules;
    const OracleStay &m_stay;
    const ZoneRules &m_zone;
    const OraclePayer m_payer;
    QString m_table;
    Ratio m_factor {1};
    Instant m_exit;
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
    const auto cents = Pricing(*m_rules, stay, m_zone).cents();
    if (!cents)
        return u"not_available"_s;
    const Ratio due = m_rules->withTax(m_rules->total(*cents));
    return asText(stay.paysCash ? m_rules->inCash(due) : due);
}

} // namespace parkdesk::test
