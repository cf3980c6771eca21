// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What size costs, on two offices of `parkdeskctl demo` in SQLite files, a small and a large one: deeds at the one and
// at the other (T5), every report over every period (T11), all sums made again against a bare scan (T12), a chart of as
// many points as there may be (T14), deeds with and without the upkeep of sums (T15). The files are used again: what it
// adds to them is a thousandth.
// What is told from raw rows is asked for as long as the page asks at most. A view is what the analytics page reads
// first.
//     bench_size SMALL LARGE [T5] [T11] [T12] [T14] [T15]

#include "services/analytics/figurekeeping.h"
#include "services/analytics/figuremaking.h"
#include "services/analytics/figuresbatch.h"
#include "services/commandrunner.h"
#include "services/stays/entervehicle.h"
#include "services/stays/leavestay.h"
#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "storage/summaryrepository.h"
#include "storage/summaryscan.h"
#include "storage/unitofwork.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawsqlite.h"
#include "tests/support/must.h"
#include "tests/support/officebuilder.h"
#include "tests/support/testclock.h"
#include "ui/shared/charts/plotchart.h"

#include <QApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int vehiclesARound = 60;
constexpr int rounds = 7;

/// An office in a file, and somebody who sits at one of its desks.
class SizedOffice {
public:
    explicit SizedOffice(const QString &path)
        : m_path(path)
        , m_connection(must(Connection::open(url(), {})))
        , m_runner(m_clock, m_prices)
    {
        m_clock.set({must(m_connection->setting(u"SELECT max(at) + 60000 FROM journal"_s)).toLongLong()});
        m_actor.staff = {number(u"SELECT staff_id FROM shift ORDER BY id LIMIT 1"_s)};
        m_actor.desk = DeskId {number(u"SELECT desk_id FROM shift ORDER BY id LIMIT 1"_s)};
        m_actor.shift = ShiftId {number(u"SELECT id FROM shift ORDER BY id LIMIT 1"_s)};
        for (const QString &lot : must(m_connection->setting(u"SELECT group_concat(id) FROM lot"_s)).split(u','))
            m_lots.append(LotId {lot.toLongLong()});
        comeAndGo(); // claims whose time is over since the file was made are rolled once
    }

    [[nodiscard]] DatabaseUrl url() const
    {
        DatabaseUrl url;
        url.path = m_path;
        return url;
    }
    [[nodiscard]] qint64 number(const QString &statement)
    {
        return must(m_connection->setting(statement)).toLongLong();
    }
    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] TestClock &clock() { return m_clock; }
    [[nodiscard]] const QList<LotId> &lots() const { return m_lots; }

    /// Microseconds a vehicle for coming, paying and going, in the first lots.
    double comeAndGo()
    {
        QList<StayId> stays;
        double took = microseconds([&] {
            for (int i = 0; i < vehiclesARound; ++i) {
                EnterVehicle::Command entry;
                entry.lot = m_lots.at(i % std::min<qsizetype>(m_lots.size(), 4));
                entry.plate = u"SZ %1"_s.arg(QRandomGenerator::global()->bounded(100'000, 999'999));
                entry.vehicleType = u"car"_s;
                stays.append(run<EnterVehicle>(entry).stay);
            }
        });
        m_clock.advance(minutes(95));
        took += microseconds([&] {
            for (const StayId stay : std::as_const(stays)) {
                const auto quote = must(
                    readOnce<QuoteStay>(*m_connection, {OfficeBuilder::keyOf(stay), {}}, m_actor, m_clock, m_prices));
                run<PayStay>(OfficeBuilder::paymentOf(quote, true));
            }
        });
        m_clock.advance(minutes(5));
        return took / vehiclesARound;
    }

    [[nodiscard]] FiguresReport::Answer report(const FiguresReport::Question &question)
    {
        Actor manager = m_actor;
        manager.role = Role::Manager;
        return must(readOnce<FiguresReport>(*m_connection, question, manager, m_clock, m_prices));
    }

    void view(const FiguresBatch::Question &question)
    {
        Actor manager = m_actor;
        manager.role = Role::Manager;
        (void)must(readOnce<FiguresBatch>(*m_connection, question, manager, m_clock, m_prices));
    }

private:
    template <UseCase U>
    typename U::Outcome run(const typename U::Command &command)
    {
        const Committed done = must(m_runner.run(*m_connection, envelopeOf<U>(QUuid::createUuid(), command), m_actor));
        return U::Outcome::fromJson(done.outcome);
    }

    QString m_path;
    TestClock m_clock;
    PriceBook m_prices;
    std::unique_ptr<Connection> m_connection;
    JournalingRunner m_runner;
    Actor m_actor;
    QList<LotId> m_lots;
};

bool deedsAreAsQuick(SizedOffice &small, SizedOffice &large)
{
    QList<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double few = small.comeAndGo();
        ratios.append(few / large.comeAndGo());
    }
    return atLeast("T5  deeds at the large office / at the small one, throughput", median(ratios), 0.85);
}

/// What one kind of report takes at worst, in milliseconds of this thread; by all of its groups unless some are said.
bool reportIsQuick(SizedOffice &office, ReportKind kind, const QList<ReportGroup> &some, const QList<qint64> &lengths)
{
    const qint64 today = office.clock().now().ms / 86'400'000;
    double worst = 0;
    QString which;
    for (const ReportGroup group : some.isEmpty() ? FiguresReport::groupsOf(kind) : some) {
        for (const qint64 days : lengths) {
            for (const bool oneLot : {false, true}) {
                const QList<LotId> lots = oneLot ? QList {office.lots().constLast()} : QList<LotId> {};
                QList<double> took;
                for (int i = 0; i < 3 && (took.isEmpty() || took.constLast() < 1000); ++i)
                    took.append(workedMicroseconds([&] {
                                    (void)office.report({kind, group, {today - days, today + 1}, lots, {}});
                                })
                                / 1000);
                if (median(took) > 50)
                    std::printf("    %s by %s, %lld days, %s: %.1f ms\n", qPrintable(reportName(kind)),
                                qPrintable(groupName(group)), static_cast<long long>(days), oneLot ? "a lot" : "all",
                                median(took));
                if (median(took) <= worst)
                    continue;
                worst = median(took);
                which = u"%1, %2 days, %3"_s.arg(groupName(group)).arg(days).arg(oneLot ? u"a lot"_s : u"all"_s);
            }
        }
    }
    const QString what = u"T11 %1, the slowest: by %2, ms"_s.arg(reportName(kind), which);
    return atMost(qPrintable(what), worst, 50);
}

/// The reports of what the analytics page shows first, for so many days and those before.
FiguresBatch::Question viewOf(qint64 today, qint64 days)
{
    using enum ReportKind;
    using enum ReportGroup;
    const bool byMonth = days > 92;
    const DayRange now {today + 1 - days, today + 1};
    const DayRange before {now.from - days, now.from};
    const ReportGroup time = byMonth ? Month : Day;
    FiguresBatch::Question view;
    const auto both = [&](ReportKind kind, ReportGroup group) {
        view.reports << FiguresReport::Question {kind, group, now, {}, {}}
                     << FiguresReport::Question {kind, group, before, {}, {}};
    };
    both(Revenue, time);
    both(Occupancy, time);
    both(Turnover, time);
    both(Bookings, time);
    both(Occupancy, WeekdayHour);
    both(Revenue, Lot);
    if (!byMonth)
        both(Occupancy, Hour);
    const DayRange last {today, today + 1};
    const DayRange recent {today - 91, today + 1};
    view.reports << FiguresReport::Question {Occupancy, Hour, last, {}, {}}
                 << FiguresReport::Question {Occupancy, Hour, {today - 7, today - 6}, {}, {}}
                 << FiguresReport::Question {Revenue, byMonth ? MonthMethod : DayMethod, now, {}, {}}
                 << FiguresReport::Question {Revenue, Day, recent, {}, {}}
                 << FiguresReport::Question {Turnover, Day, recent, {}, {}}
                 << FiguresReport::Question {Peak, WeekdayHour, now, {}, {}}
                 << FiguresReport::Question {Mix, Type, now, {}, {}};
    return view;
}

bool reportsAreQuick(SizedOffice &office)
{
    using enum ReportKind;
    using Group = ReportGroup;
    bool kept = true;
    for (const ReportKind kind : {Occupancy, Revenue, Peak, Mix, Turnover, Bookings, Profit, Budget})
        kept = reportIsQuick(office, kind, {}, {1, 28, 365, 1826}) && kept;
    const qint64 today = office.clock().now().ms / 86'400'000;
    for (const qint64 days : {28, 365, 1826}) {
        QList<double> took;
        for (int i = 0; i < 3; ++i)
            took.append(workedMicroseconds([&] { office.view(viewOf(today, days)); }) / 1000);
        const QString what = u"T11 the first view of the analytics page, %1 days, ms"_s.arg(days);
        kept = atMost(qPrintable(what), median(took), 400) && kept;
    }
    for (const ReportKind kind : {Exceptions, Channels, Leakage})
        kept = reportIsQuick(office, kind, {}, {1, 28, 92}) && kept;
    kept = reportIsQuick(office, Activity, {Group::Lot}, {1, 28, 92}) && kept; // who came is told from raw rows
    kept = reportIsQuick(office, Activity, {Group::Clerk, Group::Desk}, {1, 28, 365, 1826}) && kept;
    kept =
        reportIsQuick(office, Stay, {Group::Length, Group::Day, Group::Month, Group::Type}, {1, 28, 365, 1826}) && kept;
    kept = reportIsQuick(office, Stay, {Group::Lot}, {1, 28, 92}) && kept; // by lot as well
    return kept;
}

bool sumsAreAScan(SizedOffice &office)
{
    RawSqlite raw(office.url().path);
    QList<double> scans;
    for (int i = 0; i < 3; ++i)
        scans.append(workedMicroseconds([&] {
            raw.runText("SELECT count(lot_id), count(vehicle_type_id), count(state), count(entered_at), "
                        "count(left_at), count(booked_at), count(booked_from) FROM stay NOT INDEXED",
                        {});
            raw.runText("SELECT count(stay_id), count(from_at), sum(live) FROM claim NOT INDEXED", {});
            raw.runText("SELECT count(stay_id), count(method), count(staff_id), count(taken_at), sum(amount), "
                        "sum(tax_amount) FROM payment NOT INDEXED",
                        {});
            raw.runText("SELECT count(lot_id), count(desk_id), count(staff_id), count(kind), max(at) FROM journal "
                        "NOT INDEXED",
                        {});
        }));
    const double bare = median(scans);
    const double read = workedMicroseconds([&] {
        must(office.connection().beginRead());
        UnitOfWork unit(office.connection());
        (void)must(SummaryScan(unit, {}).run(office.lots()));
        office.connection().rollback();
    });
    must(forgetFigures(office.connection()));
    FigureMaking making(office.url(), {});
    double longest = 0;
    double reading = 0;
    double whole = 0;
    for (bool more = true; more;) {
        const size_t before = making.lotsLeft();
        double worked = 0;
        const double step = microseconds([&] {
            worked = workedMicroseconds([&] { more = must(making.step(office.connection(), office.clock().now())); });
        });
        whole += worked;
        if (before == 0 && making.lotsLeft() > 0)
            reading = worked; // beside which nobody waits
        else
            longest = std::max(longest, step);
    }
    std::printf("T12 processor time: bare scan %.2f s, rows read into sums %.2f s, all made again %.2f s, of it "
                "reading %.2f s; the longest "
                "piece of writing %.1f ms by the clock\n",
                bare / 1e6, read / 1e6, whole / 1e6, reading / 1e6, longest / 1000);
    const bool kept = atMost("T12 rows read into sums / bare scan of the same rows", read / bare, 8);
    return atMost("T12 all sums made again and written, level 2 too / bare scan", whole / bare, 8) && kept;
}

bool upkeepIsCheap(SizedOffice &office)
{
    QList<double> ratios;
    const auto set = [&](int missing) {
        must(office.connection().execute(u"UPDATE summary_lot SET missing = %1"_s.arg(missing)));
    };
    for (int round = 0; round < rounds; ++round) {
        set(1); // then nothing is added
        const double without = office.comeAndGo();
        set(0);
        ratios.append(without / office.comeAndGo());
    }
    const bool kept = atLeast("T15 deeds with the upkeep of sums / without, throughput", median(ratios), 0.75);
    must(forgetFigures(office.connection())); // some of them went by
    FigureMaking making(office.url(), {});
    while (must(making.step(office.connection(), office.clock().now()))) { }
    return kept;
}

bool chartsAreQuick()
{
    PlotChart chart;
    PlotChart::Plot plot;
    QRandomGenerator random(5);
    for (int line = 0; line < 3; ++line) {
        PlotChart::Line one;
        one.series = line;
        for (size_t i = 0; i < PlotChart::mostPoints; ++i)
            one.values.push_back(random.bounded(100'000));
        plot.lines.push_back(one);
    }
    for (size_t i = 0; i < PlotChart::mostPoints; ++i) {
        plot.labels.append(i % 100 == 0 ? QString::number(i) : QString());
        plot.details.append(QString::number(i));
    }
    chart.setPlot(plot);
    QImage image(1200, 600, QImage::Format_ARGB32_Premultiplied);
    QList<double> took;
    for (int i = 0; i < 15; ++i)
        took.append(workedMicroseconds([&] {
                        QPainter painter(&image);
                        chart.paintTo(painter, QRectF(image.rect()));
                    })
                    / 1000);
    return atMost("T14 a chart of 3 lines of 1,200 points painted, 1200 x 600, ms", median(took), 16);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc < 3) {
        std::printf("bench_size SMALL LARGE: files that parkdeskctl demo made\n");
        return 2;
    }
    SizedOffice small(QString::fromLocal8Bit(argv[1]));
    SizedOffice large(QString::fromLocal8Bit(argv[2]));
    std::printf("%lld stays against %lld, %lld bytes\n",
                static_cast<long long>(large.number(u"SELECT count(*) FROM stay"_s)),
                static_cast<long long>(small.number(u"SELECT count(*) FROM stay"_s)),
                static_cast<long long>(QFileInfo(large.url().path).size()));
    const QStringList wanted = QApplication::arguments().sliced(3);
    const auto wants = [&](const QString &what) { return wanted.isEmpty() || wanted.contains(what); };
    bool kept = !wants(u"T5"_s) || deedsAreAsQuick(small, large);
    if (wants(u"T11"_s))
        kept = reportsAreQuick(large) && kept;
    if (wants(u"T12"_s))
        kept = sumsAreAScan(large) && kept;
    if (wants(u"T14"_s))
        kept = chartsAreQuick() && kept;
    if (wants(u"T15"_s))
        kept = upkeepIsCheap(large) && kept;
    return kept ? 0 : 1;
}
