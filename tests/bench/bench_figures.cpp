// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What figures cost: keeping their sums with each deed (T15), making them again from raw rows (T12), and reading them
// (T11), on a lot with a history of a quarter of a million stays.

#include "domain/wallclock.h"
#include "services/analytics/figurekeeping.h"
#include "services/analytics/figuresreport.h"
#include "tests/bench/figures.h"
#include "tests/support/history.h"
#include "tests/support/rawdatabase.h"

#include <QCoreApplication>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int historyStays = 250'000;
constexpr int vehiclesARound = 60;
constexpr int upkeepRounds = 8;
constexpr double leastThroughput = 0.75;
constexpr double mostScans = 8;
constexpr double mostReadMs = 50;

OfficePlan lotOfTwoHundred()
{
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{0001}"_s, 200, {u"car"_s})};
    return plan;
}

/// Vehicles come, pay and go; what this thread worked for it.
double comeAndGo(OfficeBuilder &office, TestClock &clock, int round)
{
    return workedMicroseconds([&] {
        for (int i = 0; i < vehiclesARound; ++i)
            must(office.enter(u"UP%1 %2"_s.arg(round).arg(1000 + i)));
        clock.advance(minutes(150));
        for (int i = 0; i < vehiclesARound; ++i)
            must(office.payAndLeave(u"UP%1 %2"_s.arg(round).arg(1000 + i)));
    });
}

void makeSums(OfficeBuilder &office, TestClock &clock)
{
    while (must(stepFigures(office.connection(), clock.now())))
        ;
}

bool upkeepIsCheap(OfficeBuilder &office, TestClock &clock)
{
    QList<double> ratios;
    for (int round = 0; round < upkeepRounds; ++round) {
        must(forgetFigures(office.connection())); // then nothing is added to them
        const double without = comeAndGo(office, clock, 2 * round);
        makeSums(office, clock);
        const double with = comeAndGo(office, clock, 2 * round + 1);
        ratios.append(without / with);
    }
    return atLeast("T15 throughput with the upkeep of sums / without, entry to exit", median(ratios), leastThroughput);
}

bool rebuildIsAScan(const TestDatabase &database, OfficeBuilder &office, TestClock &clock)
{
    const RawDatabase raw(database);
    QList<double> scans;
    for (int i = 0; i < 3; ++i)
        scans.append(workedMicroseconds([&] { (void)raw.rows(u"SELECT count(note) FROM stay"_s); }));
    must(forgetFigures(office.connection()));
    const double rebuilt = workedMicroseconds([&] { (void)must(stepFigures(office.connection(), clock.now())); });
    std::printf("T12 %d stays: %.0f ms, %.2f us a stay\n", historyStays, rebuilt / 1000, rebuilt / historyStays);
    makeSums(office, clock);
    return atMost("T12 sums made again / bare scan of the stays", rebuilt / median(scans), mostScans);
}

bool readingIsQuick(OfficeBuilder &office, TestClock &clock)
{
    const qint64 today = clock.now().ms / wallclock::msPerHour / wallclock::hoursPerDay;
    bool kept = true;
    for (const ReportKind kind : {ReportKind::Occupancy, ReportKind::Revenue, ReportKind::Peak, ReportKind::Mix,
                                  ReportKind::Turnover, ReportKind::Bookings}) {
        for (const qint64 days : {28, 1826}) {
            QList<double> took;
            for (int i = 0; i < 7; ++i)
                took.append(workedMicroseconds([&] {
                                (void)must(office.readAs<FiguresReport>(office.manager(),
                                                                        {kind, {}, {today - days, today + 1}, {}, {}}));
                            })
                            / 1000);
            char what[96];
            std::snprintf(what, sizeof what, "T11 report %s over %lld days, ms", qPrintable(reportName(kind)),
                          static_cast<long long>(days));
            kept = atMost(what, median(took), mostReadMs) && kept;
        }
    }
    return kept;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    TestClock clock;
    TestDatabase database;
    OfficeBuilder office(database, clock, lotOfTwoHundred());
    HistoryPlan plan;
    plan.stays = historyStays;
    addHistory(database, office, plan);
    bool kept = rebuildIsAScan(database, office, clock);
    kept = readingIsQuick(office, clock) && kept;
    kept = upkeepIsCheap(office, clock) && kept;
    return kept ? 0 : 1;
}
