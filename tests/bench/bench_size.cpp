// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What size costs, on two offices of `parkdeskctl demo` in SQLite files, a small and a large one: deeds at the one and
// at the other (T5), every report over every period (T11), all sums made again against a bare scan (T12), a chart of as
// many points as there may be (T14), deeds with and without the upkeep of sums (T15). The files are used again: what it
// adds to them is a thousandth.
//     bench_size SMALL LARGE

#include "services/analytics/figurekeeping.h"
#include "services/analytics/figuremaking.h"
#include "services/analytics/figuresreport.h"
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

bool reportsAreQuick(SizedOffice &office)
{
    const qint64 today = office.clock().now().ms / 86'400'000;
    bool kept = true;
    for (const ReportKind kind : {ReportKind::Occupancy, ReportKind::Revenue, ReportKind::Peak, ReportKind::Mix,
                                  ReportKind::Stay, ReportKind::Turnover, ReportKind::Bookings}) {
        double worst = 0;
        QString which;
        for (const ReportGroup group : FiguresReport::groupsOf(kind)) {
            for (const qint64 days : {1, 28, 365, 1826}) {
                for (const bool oneLot : {false, true}) {
                    const QList<LotId> lots = oneLot ? QList {office.lots().constLast()} : QList<LotId> {};
                    QList<double> took;
                    for (int i = 0; i < 3; ++i)
                        took.append(workedMicroseconds([&] {
                                        (void)office.report({kind, group, {today - days, today + 1}, lots, {}});
                                    })
                                    / 1000);
                    if (median(took) > worst) {
                        worst = median(took);
                        which =
                            u"%1, %2 days, %3"_s.arg(groupName(group)).arg(days).arg(oneLot ? u"a lot"_s : u"all"_s);
                    }
                }
            }
        }
        const QString what = u"T11 %1, the slowest: by %2, ms"_s.arg(reportName(kind), which);
        kept = atMost(qPrintable(what), worst, 50) && kept;
    }
    return kept;
}

bool sumsAreAScan(SizedOffice &office)
{
    RawSqlite raw(office.url().path);
    QList<double> scans;
    for (int i = 0; i < 3; ++i)
        scans.append(microseconds([&] {
            raw.runText("SELECT count(left_at), sum(lot_id), sum(starts_at) FROM stay NOT INDEXED", {});
            raw.runText("SELECT count(until_at), sum(from_at) FROM claim NOT INDEXED", {});
            raw.runText("SELECT sum(amount), sum(taken_at) FROM payment NOT INDEXED", {});
        }));
    const double bare = median(scans);
    const double read = microseconds([&] {
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
        const double step = microseconds([&] { more = must(making.step(office.connection(), office.clock().now())); });
        whole += step;
        if (before == 0 && making.lotsLeft() > 0)
            reading = step; // beside which nobody waits
        else
            longest = std::max(longest, step);
    }
    std::printf(
        "T12 bare scan %.2f s, rows read into sums %.2f s, all made again %.2f s, of it reading %.2f s; the longest "
        "piece of writing %.1f ms\n",
        bare / 1e6, read / 1e6, whole / 1e6, reading / 1e6, longest / 1000);
    bool kept = atMost("T12 rows read into sums / bare scan of the same rows", read / bare, 8);
    std::printf("T12 all sums written again, level 2 too / bare scan: %.1f\n", whole / bare);
    return kept;
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
    bool kept = deedsAreAsQuick(small, large);
    kept = reportsAreQuick(large) && kept;
    kept = sumsAreAScan(large) && kept;
    kept = chartsAreQuick() && kept;
    kept = upkeepIsCheap(large) && kept;
    return kept ? 0 : 1;
}
