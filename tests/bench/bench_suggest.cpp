// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What the box asks at each pause between keys, on 100,000 stays of 100,000 vehicles with 180 parked on 200 spots: what
// a text means (near plates among those inside and due) and which vehicles it could mean (by the beginning of the
// plate).

#include "services/stays/deskboard.h"
#include "services/stays/lookup.h"
#include "services/stays/suggestvehicles.h"
#include "tests/bench/figures.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"

#include <QCoreApplication>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int spots = 200;
constexpr int parkedVehicles = 180;
constexpr int questions = 400;
constexpr double mostMs = 50;

OfficePlan largeLot()
{
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{0001}"_s, spots, {u"car"_s})};
    return plan;
}

/// Plates AAxxxxx to DZxxxxx in no order, each with one stay that came to nothing.
void addHistory(const TestDatabase &database)
{
    const RawDatabase raw(database);
    raw.executeUnguarded(
        {u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
         "INSERT INTO vehicle (shown, normal, look_alike, last_type_id) "
         "SELECT p, p, p, 1 FROM (SELECT char(65 + i % 4) || char(65 + i % 26) || CAST(100000 + i * 7 AS TEXT) AS p "
         "FROM n)"_s,
         u"INSERT INTO stay (lot_id, vehicle_type_id, vehicle_id, twin_no, ticket, note, state, booked_from, "
         "booked_until, booked_at, created_at, starts_at) SELECT 1, 1, v.id, 0, CAST(20000000000 + v.id AS TEXT), '', "
         "4, "
         "1000 * v.id, 1000 * v.id + 500, 1, 1, 1000 * v.id FROM vehicle v "
         "WHERE NOT EXISTS (SELECT 1 FROM stay y WHERE y.vehicle_id = v.id)"_s,
         u"INSERT INTO vehicle_find (vehicle_find) VALUES ('rebuild')"_s});
}

template <ReadCase Q>
double slowestOften(OfficeBuilder &office, const QStringList &texts)
{
    QList<double> took;
    for (int i = 0; i < questions; ++i) {
        const typename Q::Question question {office.lot(), texts.at(i % texts.size())};
        took.append(microseconds([&] { (void)must(office.read<Q>(question)); }));
    }
    return quantile(took, 0.95) / 1000;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    TestClock clock;
    TestDatabase database;
    OfficeBuilder office(database, clock, largeLot());
    for (int i = 0; i < parkedVehicles; ++i)
        must(office.enter(u"KA%1MM%2"_s.arg(i % 90 + 10).arg(1000 + i)));
    addHistory(database);
    std::printf("T8  %lld stays\n",
                static_cast<long long>(RawDatabase(database).number(u"SELECT count(*) FROM stay"_s)));
    const QStringList plates {u"KA19MM1234"_s, u"KA23MM1004"_s, u"AB100777"_s, u"XY12345"_s, u"KA2"_s};
    const QStringList pieces {u"A"_s, u"AA"_s, u"BR4"_s, u"4456"_s, u"KA1"_s, u"MM11"_s, u"QQ"_s};
    bool kept = atMost("T8  what a text means, 95th percentile, ms", slowestOften<LookUp>(office, plates), mostMs);
    kept =
        atMost("T8  vehicles it could mean, 95th percentile, ms", slowestOften<SuggestVehicles>(office, pieces), mostMs)
        && kept;
    QList<double> board;
    for (int i = 0; i < 40; ++i)
        board.append(microseconds([&] { (void)must(office.read<DeskBoard>({office.lot()})); }) / 1000);
    kept = atMost("T8  the board of the desk, 95th percentile, ms", quantile(board, 0.95), mostMs) && kept;
    return kept ? 0 : 1;
}
