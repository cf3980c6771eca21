// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// T8, T9, T10: finding stays by a piece of a plate, and jumping to the last of them. A million stays, or as many as
// PARKDESK_BENCH_STAYS says, of a twentieth as many vehicles over five years.

#include "services/search/searchstays.h"
#include "tests/bench/figures.h"
#include "tests/support/findable.h"
#include "tests/support/rawdatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualStays = 1'000'000;
constexpr int needles = 500;
constexpr int pageRows = 100;

/// Resident memory in megabytes.
double memory()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').at(1).toDouble() * 4096 / 1e6 : 0;
}

SearchStays::Question pageOf(const QString &text)
{
    SearchStays::Question question;
    question.query.text = text;
    question.most = pageRows;
    question.rows = pageRows;
    return question;
}

struct Bench {
    OfficeBuilder &office;
    QList<FindableStay> sample;
    QRandomGenerator draw {7};

    double ask(const QString &text, bool expected)
    {
        SearchStays::Question question = pageOf(text);
        bool any = false;
        double took = 0;
        do { // until the page is there, were it in portions
            took += microseconds([&] {
                const auto answer = must(office.read<SearchStays>(question));
                any = any || !answer.places.isEmpty();
                question.after = answer.next;
            });
        } while (!any && question.after);
        if (any != expected)
            qFatal("the search for %s was wrong", qPrintable(text));
        return took / 1000;
    }
    QString pieceOf(int length)
    {
        const QString &plate = sample.at(draw.bounded(static_cast<int>(sample.size()))).normal;
        return plate.mid(draw.bounded(static_cast<int>(plate.size()) - length + 1), length);
    }
    QList<double> present(int count, int shortest, int longest)
    {
        QList<double> took;
        for (int i = 0; i < count; ++i)
            took.append(ask(pieceOf(draw.bounded(shortest, longest + 1)), true));
        return took;
    }
    QList<double> absent(int count)
    {
        QList<double> took;
        for (int i = 0; i < count; ++i) // no plate has a letter among its last four signs
            took.append(ask(u"QX%1Q"_s.arg(draw.bounded(100, 1000)), false));
        return took;
    }
};

QList<FindableStay> sampleOf(const TestDatabase &database, int stays)
{
    QList<FindableStay> sample;
    const auto rows = RawDatabase(database).rows(
        u"SELECT v.normal FROM vehicle v WHERE v.id % %1 = 0"_s.arg(std::max(1, stays / 20 / 2000)));
    for (const QVariantList &row : rows)
        sample.append({0, 0, 0, row.first().toString(), {}});
    return sample;
}

bool jumps(OfficeBuilder &office)
{
    StayDays::Question question;
    question.here = office.lot();
    QList<StayDays::Day> days;
    double counted = 0;
    double longest = 0;
    do {
        const double took = microseconds([&] {
            const auto answer = must(office.read<StayDays>(question));
            days += answer.days;
            question.before = answer.next;
        });
        counted += took / 1000;
        longest = std::max(longest, took / 1000);
    } while (question.before);
    std::printf("T10 days counted in portions: %lld days, %.1f ms, the longest portion %.1f ms\n",
                static_cast<long long>(days.size()), counted, longest);
    const double before = memory();
    QList<double> took;
    for (int i = 0; i < 200; ++i) {
        const StayDays::Day &day = i % 2 == 0 ? days.last() : days.at((i * 37) % days.size());
        took.append(microseconds([&] {
                        SearchStays::Question page;
                        page.query.from = day.span.from;
                        page.query.until = day.span.until;
                        page.most = SearchStays::mostPlaces;
                        const auto places = must(office.read<SearchStays>(page)).places;
                        QList<StayId> last;
                        for (qsizetype at = std::max<qsizetype>(0, places.size() - 128); at < places.size(); ++at)
                            last.append(places.at(at).stay);
                        (void)must(office.read<StayRows>({last}));
                    })
                    / 1000);
    }
    const bool kept =
        atMost("T10 a jump to the last page or to any day, 95th percentile, ms", quantile(took, 0.95), 20);
    return atMost("T10 memory that 200 jumps took, MB", memory() - before, 8) && kept;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int asked = qEnvironmentVariableIntValue("PARKDESK_BENCH_STAYS");
    const int stays = asked > 0 ? asked : usualStays;
    TestClock clock;
    const TestDatabase database;
    OfficeBuilder office(database, clock);
    FindablePlan plan;
    plan.stays = stays;
    plan.vehicles = std::max(1000, stays / 20);
    plan.lots = {office.lot(), office.addLot(u"Second"_s).lot, office.addLot(u"Third"_s).lot};
    plan.span = hours(24 * 1825);
    const double made = microseconds([&] { addFindable(database, office, plan); }) / 1e6;
    std::printf("T8  %d stays of %d vehicles on %s, made in %.0f s\n", plan.stays, plan.vehicles,
                TestDatabase::isSqlite() ? "SQLite" : "PostgreSQL", made);
    std::fflush(stdout);
    Bench bench {office, sampleOf(database, stays)};
    (void)bench.present(20, 3, 6); // what is asked for the first time is prepared
    bool kept = atMost("T8  a piece of three signs or more, 95th percentile, ms",
                       quantile(bench.present(needles, 3, 7), 0.95), 15);
    kept = atMost("T8  one that is nowhere, 95th percentile, ms", quantile(bench.absent(needles), 0.95), 15) && kept;
    kept = atMost("T9  a piece of one or two signs, 95th percentile, ms", quantile(bench.present(100, 1, 2), 0.95), 100)
        && kept;
    kept = jumps(office) && kept;
    return kept ? 0 : 1;
}
