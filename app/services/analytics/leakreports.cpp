// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wallclock.h"
#include "services/analytics/lotledger.h"
#include "services/analytics/reporttable.h"
#include "storage/leakreader.h"
#include "storage/lottotals.h"
#include "storage/summaryfold.h"
#include "storage/unitofwork.h"
#include "storage/visitreader.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct Leak {
    qint64 cases = 0;
    qint64 amount = 0;
    qint64 revenue = 0; ///< of the row

    Leak &operator+=(const Leak &other)
    {
        cases += other.cases;
        amount += other.amount;
        revenue += other.revenue;
        return *this;
    }
};

/// How money is lost, in the order in which it is told.
QString causeOf(LeftHow how)
{
    switch (how) {
    case LeftHow::Owing: return u"owing"_s;
    case LeftHow::Unseen: return u"unseen"_s;
    case LeftHow::Towed: return u"towed"_s;
    default: return u"discount"_s;
    }
}

/// Collects leaks of the lots of a scene, by the group of its question.
class Leaks {
public:
    explicit Leaks(const ReportScene &scene)
        : m_scene(scene)
    {
    }

    void add(qsizetype lot, qint64 month, const QString &cause, const Leak &leak)
    {
        if (m_scene.group == ReportGroup::Cause)
            m_rows[{0, cause}] += leak;
        else if (m_scene.group == ReportGroup::Lot)
            m_rows[{lot, m_scene.lots.at(lot).name}] += leak;
        else
            m_rows[{month, {}}] += leak;
    }
    [[nodiscard]] Done addLedger()
    {
        const LotLedger ledger = TRY(LotLedger::of(m_scene));
        for (const auto &[key, month] : ledger.months) {
            const MoneySums &money = month.sums.money;
            m_revenue += month.sums.revenue();
            if (m_scene.group != ReportGroup::Cause)
                add(key.lot, key.month, {}, {0, 0, month.sums.revenue()});
            if (money[MoneySums::Refunds] > 0)
                add(key.lot, key.month, u"refund"_s, {money[MoneySums::Refunds], -money[MoneySums::Refunded], 0});
        }
        return {};
    }
    [[nodiscard]] Done addLosses(const QList<LeakReader::Loss> &discounts)
    {
        LeakReader reader(m_scene.unit);
        for (qsizetype i = 0; i < m_scene.lots.size(); ++i) {
            const Lot &lot = m_scene.lots.at(i);
            const TimeSpan span = VisitReader::spanOf(lot, m_scene.question.days);
            QList<LeakReader::Loss> losses = TRY(reader.unsettled(lot.id, span));
            for (const LeakReader::Loss &loss : discounts) {
                if (loss.lot == lot.id && loss.leftAt >= span.from && loss.leftAt < span.until)
                    losses.append(loss);
            }
            for (const LeakReader::Loss &loss : std::as_const(losses)) {
                const qint64 day = wallclock::dayOf(*lot.zone, loss.leftAt, lot.dayStart);
                add(i, SummaryFold::monthOf(day), causeOf(loss.how), {1, loss.amount, 0});
            }
        }
        return {};
    }
    void tell(const Currency &currency, FiguresReport::Answer &answer) const
    {
        const bool byCause = m_scene.group == ReportGroup::Cause;
        Leak all;
        for (const auto &[key, leak] : m_rows) {
            all += leak;
            answer.rows.append({key.number,
                                key.text,
                                currency,
                                {{leak.cases}, {leak.amount}, {leak.amount, byCause ? m_revenue : leak.revenue}}});
        }
        answer.totals.append({0, {}, currency, {{all.cases}, {all.amount}, {all.amount, m_revenue}}});
    }

private:
    const ReportScene &m_scene;
    std::map<RowKey, Leak> m_rows;
    qint64 m_revenue = 0;
};

/// The widest span of any of the lots.
TimeSpan spanOfAll(const ReportScene &scene)
{
    TimeSpan all = VisitReader::spanOf(scene.lots.constFirst(), scene.question.days);
    for (const Lot &lot : scene.lots) {
        const TimeSpan span = VisitReader::spanOf(lot, scene.question.days);
        all = {std::min(all.from, span.from), std::max(all.until, span.until)};
    }
    return all;
}

/// Bookings of one channel, by what became of them.
struct Channel {
    qint64 bookings = 0;
    qint64 arrived = 0;
    qint64 cancelled = 0;
    qint64 noShows = 0;
    qint64 known = 0; ///< of how many it is known

    void add(StayState state, qint64 count)
    {
        bookings += count;
        known += count;
        arrived += state == StayState::Parked || state == StayState::Left ? count : 0;
        cancelled += state == StayState::Cancelled ? count : 0;
        noShows += state == StayState::NoShow ? count : 0;
    }
    Channel &operator+=(const Channel &other)
    {
        bookings += other.bookings;
        arrived += other.arrived;
        cancelled += other.cancelled;
        noShows += other.noShows;
        known += other.known;
        return *this;
    }
    [[nodiscard]] QList<Figure> figures(qint64 all) const
    {
        const qint64 per = known > 0 ? 1 : 0;
        return {{bookings}, {bookings, all}, {arrived, per}, {cancelled, per}, {noShows, per}};
    }
};

} // namespace

Done fillLeakage(const ReportScene &scene, FiguresReport::Answer &answer)
{
    answer.columns = {
        {u"cases"_s, FigureForm::Count}, {u"leaked"_s, FigureForm::Amount}, {u"leaked_share"_s, FigureForm::Share}};
    if (scene.lots.isEmpty())
        return {};
    const auto discounts = TRY(LeakReader(scene.unit).discounts(spanOfAll(scene)));
    const auto byCurrency = scene.lotsByCurrency();
    for (const QList<Lot> &lots : byCurrency) {
        const ReportScene part = scene.with(lots);
        Leaks leaks(part);
        TRY_DONE(leaks.addLedger());
        TRY_DONE(leaks.addLosses(discounts));
        leaks.tell(lots.constFirst().currency, answer);
    }
    return {};
}

Done fillChannels(const ReportScene &scene, FiguresReport::Answer &answer)
{
    answer.columns = {{u"bookings"_s, FigureForm::Count},
                      {u"bookings_share"_s, FigureForm::Share},
                      {u"arrived"_s, FigureForm::Count},
                      {u"cancelled"_s, FigureForm::Count},
                      {u"no_shows"_s, FigureForm::Count}};
    LeakReader reader(scene.unit);
    const QHash<qint64, QString> desks = TRY(reader.deskNames());
    FigureNeed need;
    need.days = true;
    const auto sums = TRY(LotTotals(scene.unit, scene.now).together(scene.lots, scene.question.days, need));
    std::map<RowKey, Channel> rows;
    Channel all;
    for (qsizetype i = 0; i < scene.lots.size(); ++i) {
        const Lot &lot = scene.lots.at(i);
        const auto keyOf = [&](qint64 order, const QString &channel) {
            return scene.group == ReportGroup::Lot ? RowKey {i, lot.name} : RowKey {order, channel};
        };
        qint64 told = 0;
        const auto booked = TRY(reader.booked(lot.id, VisitReader::spanOf(lot, scene.question.days)));
        for (const LeakReader::Booked &entry : booked) {
            const bool desk = entry.desk.isValid();
            Channel channel;
            channel.add(entry.state, entry.count);
            rows[keyOf(desk ? 0 : 1, desk ? desks.value(entry.desk.value) : u"office"_s)] += channel;
            all += channel;
            told += entry.count;
        }
        // What came in bulk, from elsewhere, has no deed by which it was booked.
        Channel other;
        if (const auto found = sums.find(lot.id.value); found != sums.end())
            other.bookings = found->second.day[DaySums::Booked];
        other.bookings -= told;
        if (other.bookings > 0) {
            rows[keyOf(2, u"elsewhere"_s)] += other;
            all += other;
        }
    }
    for (const auto &[key, row] : rows)
        answer.rows.append({key.number, key.text, {}, row.figures(all.bookings)});
    answer.totals.append({0, {}, {}, all.figures(all.bookings)});
    return {};
}

} // namespace parkdesk
