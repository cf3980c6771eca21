// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Map and rack of a lot of 10,000 spots, each with past and future claims: what their reads cost, against the same
// statements in the raw C API in the same run, and with ten times the history, as for the search for a free spot.

#include "services/lots/lotmoment.h"
#include "services/lots/rackoflot.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawsqlite.h"
#include "tests/support/officebuilder.h"

#include <QCoreApplication>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int momentSpots = 10'000;
constexpr int rounds = 9;

/// Every place has \a history half hours of the past, one claim that holds now, and one that comes.
class BusyLot {
public:
    explicit BusyLot(int history)
        : m_office(m_database, m_clock, planOf())
        , m_raw(m_database.url().path)
    {
        const auto booking = must(m_office.reserve(u"FULL 1"_s, hours(100'000), hours(1)));
        m_raw.execute("BEGIN");
        m_raw.execute("DROP TRIGGER claim_free_insert"); // they do not overlap by construction
        const qint64 now = m_clock.now().ms;
        m_raw.runText(
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :history + 1) "
            "INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id) "
            "SELECT p.spot_id, p.place_no, :now + 5400000 - n.i * 1800000, :now + 5400000 - n.i * 1800000 + 1700000, "
            "1, 0, 'stay', :stay FROM place p, n",
            {{":history", history + 2}, {":now", now}, {":stay", booking.stay.value}});
        m_raw.execute("COMMIT");
        m_raw.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    [[nodiscard]] double moment(Duration from)
    {
        return timed([&] {
            const auto answer = must(m_office.read<LotMoment>({m_office.lot(), m_clock.now() + from}));
            if (answer.places.size() != momentSpots)
                qFatal("places are missing");
        });
    }
    [[nodiscard]] double rawMoment()
    {
        return timed([&] { m_raw.run("lot_moment", {{":lot", m_office.lot().value}, {":at", m_clock.now().ms}}); });
    }
    [[nodiscard]] double rack()
    {
        return timed([&] {
            const auto answer =
                must(m_office.read<RackOfLot>({m_office.lot(), m_clock.now() - hours(2), m_clock.now() + hours(6)}));
            if (answer.rows.size() != momentSpots)
                qFatal("rows are missing");
        });
    }
    [[nodiscard]] double rawRack()
    {
        return timed([&] {
            m_raw.run("rack_bars",
                      {{":lot", m_office.lot().value},
                       {":from", (m_clock.now() - hours(2)).ms},
                       {":until", (m_clock.now() + hours(6)).ms}});
        });
    }

private:
    static OfficePlan planOf()
    {
        OfficePlan plan;
        plan.rows = {spotRow(u"A-{00001}"_s, momentSpots, {u"car"_s})};
        return plan;
    }
    /// Median milliseconds.
    template <typename Work>
    [[nodiscard]] static double timed(const Work &work)
    {
        QList<double> took;
        for (int i = 0; i < rounds; ++i)
            took.append(microseconds(work) / 1'000);
        return median(took);
    }

    TestClock m_clock;
    TestDatabase m_database;
    OfficeBuilder m_office;
    RawSqlite m_raw;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    BusyLot usual(20);
    BusyLot old(200);
    const double now = usual.moment({});
    const double rawNow = usual.rawMoment();
    const double rack = usual.rack();
    const double rawRack = usual.rawRack();
    std::printf("10,000 spots: now %.1f ms (raw %.1f), two hours ago %.1f ms, rack of 8 h %.1f ms (raw %.1f)\n", now,
                rawNow, usual.moment(-hours(2)), rack, rawRack);
    bool kept = atMost("LotMoment of 10,000 spots / the same statement in the raw C API", now / rawNow, 4.0);
    kept = atMost("RackOfLot of 10,000 spots, 8 h / the same statement in the raw C API", rack / rawRack, 4.0) && kept;
    kept = atMost("LotMoment, ten times the history, ratio", old.moment({}) / now, 2.5) && kept;
    kept = atMost("RackOfLot, ten times the history, ratio", old.rack() / rack, 2.5) && kept;
    return kept ? 0 : 1;
}
