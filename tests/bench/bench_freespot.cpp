// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// T6: the search for a free spot when nothing is free, which looks at every place, in lots of 1,000 and 10,000 spots
// and with ten times the history; against the same statement in the raw C API.

#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawsqlite.h"
#include "tests/support/officebuilder.h"

#include <QCoreApplication>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A lot whose every spot has \a history past claims and one that lasts for ever.
class FullLot {
public:
    FullLot(int spots, int history)
        : m_office(m_database, m_clock, planOf(spots))
    {
        RawSqlite raw(m_database.url().path);
        fill(raw, history);
    }

    /// Microseconds of one search that finds nothing, median of many.
    [[nodiscard]] double searchTime()
    {
        UnitOfWork unit(m_office.connection());
        const Lot lot = must(LotRepository(unit).find(m_office.lot()));
        const VehicleType car = must(LotRepository(unit).vehicleType(u"car"_s));
        const TimeSpan span {m_clock.now(), m_clock.now() + hours(3)};
        QList<double> took;
        for (int i = 0; i < 30; ++i) {
            took.append(microseconds([&] {
                if (must(SpotRepository(unit).findFree(lot, {car, {}}, span, true)))
                    qFatal("the lot is not full");
            }));
        }
        return median(took);
    }

    [[nodiscard]] double rawTime()
    {
        RawSqlite raw(m_database.url().path);
        const TimeSpan span {m_clock.now(), m_clock.now() + hours(3)};
        const qint64 kept = keptFeatures.toInt();
        QList<double> took;
        for (int i = 0; i < 30; ++i) {
            took.append(microseconds([&] {
                raw.run("free_spot_nearest",
                        {{":lot", m_office.lot().value},
                         {":type", 1},
                         {":asked", 0},
                         {":asked2", 0},
                         {":kept", kept},
                         {":min_class", 0},
                         {":begins_now", 1},
                         {":from", span.from.ms},
                         {":until", span.until.ms},
                         {":whole", 1},
                         {":needed", 1}});
            }));
        }
        return median(took);
    }

private:
    static OfficePlan planOf(int spots)
    {
        OfficePlan plan;
        plan.rows = {spotRow(u"A-{00001}"_s, spots, {u"car"_s})};
        return plan;
    }

    /// One booking holds them all: the bench is about places, not about stays.
    void fill(RawSqlite &raw, int history)
    {
        const auto booking = must(m_office.reserve(u"FULL 1"_s, hours(100'000), hours(1)));
        // Thirty minutes each, back to back up to now; the rule that they do not overlap holds by construction.
        raw.execute("BEGIN");
        raw.execute("DROP TRIGGER claim_free_insert");
        const qint64 now = m_clock.now().ms;
        raw.runText(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :history) "
            "INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id) "
            "SELECT p.spot_id, p.place_no, :now - n.i * 1800000, :now - n.i * 1800000 + 1700000, 1, 0, 'stay', :stay "
            "FROM place p, n",
            {{":history", history}, {":now", now}, {":stay", booking.stay.value}});
        raw.runText("INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id) "
                    "SELECT p.spot_id, p.place_no, :now, 200000000000000, 1, 0, 'stay', :stay FROM place p",
                    {{":now", now}, {":stay", booking.stay.value}});
        raw.execute("COMMIT");
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    TestClock m_clock;
    TestDatabase m_database;
    OfficeBuilder m_office;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    FullLot small(1000, 200);
    FullLot longHistory(1000, 2000);
    FullLot large(10'000, 200);
    const double smallTime = small.searchTime();
    const double longTime = longHistory.searchTime();
    const double largeTime = large.searchTime();
    std::printf("T6  nothing free: 1,000 spots %.2f ms, with 10 x history %.2f ms, 10,000 spots %.2f ms\n",
                smallTime / 1000, longTime / 1000, largeTime / 1000);
    bool kept = atMost("T6  1,000 spots, milliseconds", smallTime / 1000, 1.0);
    kept = atMost("T6  10,000 spots, milliseconds", largeTime / 1000, 20.0) && kept;
    kept = atMost("T6  ten times the history, ratio", longTime / smallTime, 2.5) && kept;
    kept = atLeast("T6  service / raw C API, same statement", small.rawTime() / smallTime, 0.85) && kept;
    return kept ? 0 : 1;
}
