// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/plancheck.h"
#include "domain/plandiff.h"
#include "domain/planlayout.h"
#include "domain/planreach.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace Qt::StringLiterals;

namespace {

const QStringList types {u"car"_s, u"truck"_s, u"bike"_s, u"scooty"_s, u"cycle"_s};

PlanSpot carSpot(const QString &label, const PlanBox &box)
{
    PlanSpot spot;
    spot.label = label;
    spot.level = LevelId {1};
    spot.types = {u"car"_s};
    spot.box = box;
    return spot;
}

/// One level with \a count car spots in rows.
LotPlan rowsOf(int count)
{
    LotPlan plan;
    plan.lot = LotId {1};
    plan.levels = {{LevelId {1}, u"G"_s, 0, {}}};
    for (int i = 0; i < count; ++i) {
        PlanSpot spot = carSpot(u"A-%1"_s.arg(i + 1, 3, 10, QLatin1Char('0')), {});
        spot.id = SpotId {i + 1};
        spot.entranceRank = i;
        plan.spots.append(spot);
    }
    QList<PlanSpot *> spots;
    for (PlanSpot &spot : plan.spots)
        spots.append(&spot);
    layOutInRows(spots, 0);
    return plan;
}

QStringList problemsOf(const LotPlan &plan)
{
    QStringList names;
    for (const PlanIssue &issue : checkPlan(plan, types))
        names.append(issue.index < 0 ? problemName(issue.problem)
                                     : u"%1 %2"_s.arg(problemName(issue.problem)).arg(issue.index));
    return names;
}

} // namespace

/// Plans as plain values: rows, overlaps, what can be reached, what is wrong, what differs.
class TstLotPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreReachable();
    void mixedSizesAreReachable();
    void undrawnLieBelow();
    void overlaps_data();
    void overlaps();
    void unreachable();
    void problems();
    void differences();
    void manySpotsQuickly();
};

void TstLotPlan::rowsAreReachable()
{
    for (const int count : {1, 20, 21, 57, 200}) {
        const LotPlan plan = rowsOf(count);
        QCOMPARE(problemsOf(plan), QStringList());
    }
    QCOMPARE(lowestEdge(rowsOf(20), LevelId {1}), 5'000);
    QCOMPARE(lowestEdge(rowsOf(21), LevelId {1}), 16'000); // a drive between the two rows
    QCOMPARE(lowestEdge(rowsOf(20), LevelId {2}), 0);
}

void TstLotPlan::mixedSizesAreReachable()
{
    LotPlan plan = rowsOf(50);
    plan.spots[10].types = {u"truck"_s};
    for (int i = 20; i < 30; ++i)
        plan.spots[i].types = {u"cycle"_s};
    QList<PlanSpot *> spots;
    for (PlanSpot &spot : plan.spots)
        spots.append(&spot);
    layOutInRows(spots, 1'000, 5);
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.spots.first().box.y, 1'000);
}

void TstLotPlan::undrawnLieBelow()
{
    LotPlan plan = rowsOf(6);
    plan.levels.append({LevelId {2}, u"1"_s, 1, {}});
    plan.spots[1].level = LevelId {2};
    plan.spots[3].level = LevelId {2};
    const PlanBox drawn = plan.spots.at(0).box;
    layOutUndrawn(plan, {1, 2, 3, 5});
    QCOMPARE(plan.spots.at(0).box, drawn);
    const int below = drawn.y + drawn.height + 6'000;
    QCOMPARE(plan.spots.at(2).box.y, below);
    QCOMPARE(plan.spots.at(5).box.y, below);
    QCOMPARE(plan.spots.at(5).box.x, plan.spots.at(2).box.width);
    QCOMPARE(plan.spots.at(1).box.y, 0); // nothing is drawn on that level
    QCOMPARE(plan.spots.at(3).box.x, plan.spots.at(1).box.width);
    const LotPlan before = plan;
    layOutUndrawn(plan, {});
    QCOMPARE(plan, before);
}

void TstLotPlan::overlaps_data()
{
    QTest::addColumn<PlanBox>("a");
    QTest::addColumn<PlanBox>("b");
    QTest::addColumn<bool>("overlaps");
    const PlanBox box {0, 0, 2'500, 5'000, 0};
    QTest::newRow("same") << box << box << true;
    QTest::newRow("edge to edge") << box << PlanBox {2'500, 0, 2'500, 5'000, 0} << false;
    QTest::newRow("a hand's breadth") << box << PlanBox {2'400, 0, 2'500, 5'000, 0} << true;
    QTest::newRow("below") << box << PlanBox {0, 5'000, 2'500, 5'000, 0} << false;
    QTest::newRow("within") << box << PlanBox {1'000, 1'000, 500, 500, 450} << true;
    // Turned by a quarter a spot is 5 m wide about the same centre: from -1,250 to 3,750.
    QTest::newRow("turned beside") << PlanBox {0, 0, 2'500, 5'000, 900} << PlanBox {3'750, 0, 2'500, 5'000, 0} << false;
    QTest::newRow("turned into") << PlanBox {0, 0, 2'500, 5'000, 900} << PlanBox {3'000, 0, 2'500, 5'000, 0} << true;
    QTest::newRow("corner beside a slant")
        << PlanBox {0, 0, 1'000, 1'000, 450} << PlanBox {1'000, 1'000, 1'000, 1'000, 0} << false;
}

void TstLotPlan::overlaps()
{
    QFETCH(PlanBox, a);
    QFETCH(PlanBox, b);
    QTEST(overlap(a, b), "overlaps");
    QTEST(overlap(b, a), "overlaps");
}

void TstLotPlan::unreachable()
{
    LotPlan plan;
    plan.levels = {{LevelId {1}, u"G"_s, 0, {}}};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            plan.spots.append(
                carSpot(u"A-%1%2"_s.arg(row).arg(column), {column * 2'500, row * 5'000, 2'500, 5'000, 0}));
            plan.spots.last().entranceRank = row * 3 + column;
        }
    }
    QCOMPARE(problemsOf(plan), QStringList {u"unreachable 4"_s}); // the one in the middle
    // Walls all round shut the whole level off, an arrow that leads in opens it.
    const QList<PlanPoint> round {
        {-3'000, -3'000}, {12'000, -3'000}, {12'000, 20'000}, {-3'000, 20'000}, {-3'000, -3'000}};
    plan.shapes = {{PlanShapeKind::Wall, LevelId {1}, round, {}, 200, 0}};
    QCOMPARE(unreachableSpots(plan).size(), 9);
    plan.shapes.append({PlanShapeKind::Arrow, LevelId {1}, {{-2'000, -2'000}, {9'000, -2'000}}, {}, 300, 0});
    QCOMPARE(unreachableSpots(plan), QList<int> {4});
}

void TstLotPlan::problems()
{
    const LotPlan good = rowsOf(3);
    QCOMPARE(problemsOf(LotPlan {}), (QStringList {u"no_level"_s, u"no_spots"_s}));
    const auto broken = [&](auto &&breakIt) {
        LotPlan plan = good;
        breakIt(plan);
        return problemsOf(plan);
    };
    using Names = QStringList;
    QCOMPARE(broken([](LotPlan &p) { p.spots[2].label = u"a-001"_s; }), Names {u"double_label 2"_s});
    QCOMPARE(broken([](LotPlan &p) { p.spots[1].label = u" "_s; }), Names {u"bad_label 1"_s});
    QCOMPARE(broken([](LotPlan &p) { p.spots[1].label = QString(21, u'x'); }), Names {u"bad_label 1"_s});
    QCOMPARE(broken([](LotPlan &p) { p.spots[1].level = LevelId {9}; }), Names {u"unknown_level 1"_s});
    QCOMPARE(broken([](LotPlan &p) { p.spots[1].zone = ZoneId {-3}; }), Names {u"unknown_zone 1"_s});
    QCOMPARE(broken([](LotPlan &p) { p.spots[1].types.clear(); }), Names {u"no_type 1"_s});
    QCOMPARE(broken([](LotPlan &p) { p.spots[1].types = {u"boat"_s}; }), Names {u"unknown_type 1"_s});
    QCOMPARE(broken([](LotPlan &p) { p.spots[1].places = 9; }), Names {u"bad_places 1"_s});
    QCOMPARE(broken([](LotPlan &p) { p.spots[1].box.width = 0; }), Names {u"bad_box 1"_s});
    QCOMPARE(broken([](LotPlan &p) { p.spots[1].box.x = farthestOnPlan + 1; }), Names {u"bad_box 1"_s});
    QCOMPARE(broken([](LotPlan &p) { p.levels.append({LevelId {-1}, u"g"_s, 1, {}}); }), Names {u"double_name 1"_s});
    QCOMPARE(broken([](LotPlan &p) { p.levels[0].name.clear(); }), Names {u"bad_name 0"_s});
    QCOMPARE(broken([](LotPlan &p) {
                 p.zones = {{ZoneId {-1}, u"A"_s, {}, {}}, {ZoneId {-2}, u"a"_s, {}, {}}};
             }),
             Names {u"double_name 1"_s});
    QCOMPARE(broken([](LotPlan &p) { p.levels[0].picture = PlanPicture {}; }), Names {u"bad_picture 0"_s});
    QCOMPARE(broken([](LotPlan &p) {
                 p.shapes = {{PlanShapeKind::Wall, LevelId {1}, {{0, 0}}, {}, 200, 0}};
             }),
             Names {u"bad_shape 0"_s});
    QCOMPARE(broken([](LotPlan &p) {
                 p.shapes = {{PlanShapeKind::Text, LevelId {1}, {{0, 0}}, {}, 200, 0}};
             }),
             Names {u"bad_shape 0"_s});
    // These are told, and stop nothing.
    LotPlan plan = good;
    plan.spots[1].box = plan.spots[0].box;
    plan.spots[2].entranceRank = 0;
    const QList<PlanIssue> told = checkPlan(plan, types);
    QCOMPARE(problemsOf(plan), (Names {u"overlap 1"_s, u"unranked 2"_s}));
    QCOMPARE(told.first().other, 0);
    QVERIFY(!stopsPlan(told));
}

void TstLotPlan::differences()
{
    const LotPlan before = rowsOf(5);
    QVERIFY(diffOf(before, before).isEmpty());
    LotPlan after = before;
    after.spots.removeAt(3);
    after.spots[0].box.x += 10;
    after.spots[1].label = u"Z"_s;
    after.spots[1].box.x += 10;
    after.spots.append(carSpot(u"new"_s, {}));
    after.spots.append(after.spots.at(2)); // copied with its number: it is another spot
    after.shapes.append({PlanShapeKind::Wall, LevelId {1}, {{0, 0}, {1, 1}}, {}, 200, 0});
    const PlanDiff diff = diffOf(before, after);
    QCOMPARE(diff.removed, QList<int> {3});
    QCOMPARE(diff.moved, QList<int> {0});
    QCOMPARE(diff.changed, QList<int> {1});
    QCOMPARE(diff.added, (QList<int> {4, 5}));
    QVERIFY(diff.shapes && !diff.levels && !diff.zones);
}

void TstLotPlan::manySpotsQuickly()
{
    const LotPlan plan = rowsOf(10'000);
    QVERIFY(checkPlan(plan, types).isEmpty());
}

PARKDESK_TEST(TstLotPlan)
#include "tst_lotplan.moc"
