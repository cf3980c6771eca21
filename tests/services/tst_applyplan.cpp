// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/applyplan.h"
#include "services/lots/plandryrun.h"
#include "services/lots/readlotplan.h"
#include "services/stays/availability.h"
#include "services/stays/describestay.h"
#include "services/stays/rollclaims.h"
#include "services/undo/undodeed.h"
#include "tests/services/dayoffice.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

LotPlan planOf(OfficeBuilder &office)
{
    return must(office.read<ReadLotPlan>({office.lot()}));
}

PlanSpot *spotNamed(LotPlan &plan, const QString &label)
{
    for (PlanSpot &spot : plan.spots) {
        if (spot.label == label)
            return &spot;
    }
    return nullptr;
}

void removeSpot(LotPlan &plan, const QString &label)
{
    plan.spots.removeIf([&](const PlanSpot &spot) { return spot.label == label; });
}

PlanSpot newSpot(const LotPlan &plan, const QString &label)
{
    PlanSpot spot = plan.spots.constFirst();
    spot.id = {};
    spot.label = label;
    spot.box = {0, 100'000 + 6'000 * static_cast<int>(plan.spots.size()), 2'500, 5'000, 0};
    spot.entranceRank = 1'000 + static_cast<int>(plan.spots.size());
    return spot;
}

Result<ApplyPlan::Outcome> applyDraft(OfficeBuilder &office, const LotPlan &draft)
{
    return office.runAs<ApplyPlan>(office.owner(), {draft});
}

PlanDryRun::Answer dryRun(OfficeBuilder &office, const LotPlan &draft)
{
    return must(office.readAs<PlanDryRun>(office.owner(), {draft}));
}

/// "AA 1: equal A-2", in the order of the list.
QStringList foretold(const QList<AffectedStay> &stays)
{
    QStringList fates;
    for (const AffectedStay &stay : stays)
        fates.append(u"%1: %2 %3"_s.arg(stay.plate, fateName(stay.fate), stay.to).trimmed());
    return fates;
}

QString whereIs(OfficeBuilder &office, StayId stay)
{
    return must(office.read<DescribeStay>({stay})).spot;
}

QString planCode(const Result<ApplyPlan::Outcome> &outcome)
{
    return outcome ? QString() : codeName(outcome.error().code);
}

} // namespace

/// A draft becomes the lot, and no stay is lost on the way.
class TstApplyPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spotsComeAndGo();
    void keepsWhatHappened();
    void bookingsMove();
    void refusesUnderAVehicle();
    void labelsGoRound();
    void levelsAndZones();
    void picturesAndShapes();
    void otherTypesAndPlaces();
    void losesItsFeature();
    void refuses();
    void undoOnASpotThatIsGone();
    void neverLosesAStay_data();
    void neverLosesAStay();
};

void TstApplyPlan::spotsComeAndGo()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s})}));
    LotPlan draft = planOf(office);
    removeSpot(draft, u"A-2"_s);
    draft.spots.append(newSpot(draft, u"B-1"_s));
    draft.spots.append(newSpot(draft, u"B-2"_s));
    const auto dry = dryRun(office, draft);
    QVERIFY(dry.applies());
    QCOMPARE(dry.deleted, 1);
    QCOMPARE(dry.diff.added.size(), 2);
    const auto done = must(applyDraft(office, draft));
    QCOMPARE(done.added, 2);
    QCOMPARE(done.deleted, 1);
    QCOMPARE(done.revision, 1);
    LotPlan now = planOf(office);
    QCOMPARE(now.revision, 1);
    QStringList labels;
    for (const PlanSpot &spot : now.spots)
        labels.append(spot.label);
    QCOMPARE(labels, (QStringList {u"A-1"_s, u"A-3"_s, u"B-1"_s, u"B-2"_s}));
    // What was drawn is what is read, but for the numbers of what is new.
    for (PlanSpot &spot : now.spots)
        spot.id = {};
    for (PlanSpot &spot : draft.spots)
        spot.id = {};
    now.revision = draft.revision;
    QCOMPARE(now, draft);
    QCOMPARE(must(office.read<Availability>({office.lot(), {}, {}})).places, 4);
    QCOMPARE(parkFor(office, u"AA 1"_s, hours(1), u"B-2"_s).spot, u"B-2"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstApplyPlan::keepsWhatHappened()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto stay = parkFor(office, u"AA 1"_s, hours(1), u"A-2"_s);
    clock.advance(minutes(20));
    must(office.payAndLeave(u"AA 1"_s));
    LotPlan draft = planOf(office);
    removeSpot(draft, u"A-2"_s);
    clock.advance(minutes(1));
    const auto done = must(applyDraft(office, draft));
    QCOMPARE(done.deleted, 0);
    QCOMPARE(done.retired, 1);
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT count(*) FROM spot WHERE retired_at IS NOT NULL AND label = 'A-2'"_s), 1);
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE stay_id = %1"_s.arg(stay.stay.value)), 1);
    // The label is free for a new spot, which is another one.
    draft = planOf(office);
    draft.spots.append(newSpot(draft, u"A-2"_s));
    must(applyDraft(office, draft));
    QCOMPARE(parkFor(office, u"AA 2"_s, hours(1), u"A-2"_s).spot, u"A-2"_s);
    QCOMPARE(raw.number(u"SELECT count(*) FROM spot WHERE label = 'A-2'"_s), 2);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstApplyPlan::bookingsMove()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s}), spotRow(u"T-{1}"_s, 1, {u"truck"_s, u"car"_s})}));
    const auto first = bookOn(office, u"BB 1"_s, u"A-1"_s, hours(2), hours(2));
    const auto second = bookOn(office, u"BB 2"_s, u"A-2"_s, hours(2), hours(2));
    const auto third = bookOn(office, u"BB 3"_s, u"A-2"_s, hours(5), hours(2));
    const auto fourth = bookOn(office, u"BB 4"_s, u"A-3"_s, hours(2), hours(2));
    LotPlan draft = planOf(office);
    removeSpot(draft, u"A-1"_s);
    removeSpot(draft, u"A-2"_s);
    const auto dry = dryRun(office, draft);
    // A-3 is taken in the first period, so one goes to the larger spot and one nowhere; later A-3 is free.
    QCOMPARE(foretold(dry.affected), (QStringList {u"BB 1: larger T-1"_s, u"BB 2: unplaced"_s, u"BB 3: equal A-3"_s}));
    const auto done = must(applyDraft(office, draft));
    QCOMPARE(done.stays.size(), 3);
    QCOMPARE(whereIs(office, first.stay), u"T-1"_s);
    QCOMPARE(whereIs(office, second.stay), QString());
    QCOMPARE(whereIs(office, third.stay), u"A-3"_s);
    QCOMPARE(whereIs(office, fourth.stay), u"A-3"_s);
    QCOMPARE(brokenRules(office), QStringList());
    // The spot comes back, and the booking finds a place again by itself.
    draft = planOf(office);
    draft.spots.append(newSpot(draft, u"A-1"_s));
    must(applyDraft(office, draft));
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    QCOMPARE(whereIs(office, second.stay), u"A-1"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstApplyPlan::refusesUnderAVehicle()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s})}));
    parkFor(office, u"AA 1"_s, hours(1), u"A-2"_s);
    LotPlan draft = planOf(office);
    removeSpot(draft, u"A-2"_s);
    const auto dry = dryRun(office, draft);
    QCOMPARE(foretold(dry.affected), QStringList {u"AA 1: inside A-2"_s});
    QVERIFY(!dry.applies());
    const auto refused = applyDraft(office, draft);
    QCOMPARE(planCode(refused), u"spot_occupied"_s);
    QCOMPARE(refused.error().details.value("spot"_L1).toString(), u"A-2"_s);
    QCOMPARE(planOf(office).spots.size(), 3);
    // Where nothing but its name and its place on the drawing change, the vehicle stays, and is told.
    draft = planOf(office);
    spotNamed(draft, u"A-2"_s)->box.x += 50'000;
    spotNamed(draft, u"A-2"_s)->label = u"North 2"_s;
    const auto done = must(applyDraft(office, draft));
    QCOMPARE(done.stays.size(), 1);
    QCOMPARE(done.stays.first().fate, StayFate::Kept);
    QCOMPARE(must(office.quote(u"AA 1"_s)).spot, u"North 2"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstApplyPlan::labelsGoRound()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s})}));
    const auto stay = parkFor(office, u"AA 1"_s, hours(1), u"A-1"_s);
    LotPlan draft = planOf(office);
    const SpotId first = draft.spots.at(0).id;
    draft.spots[0].label = u"A-2"_s;
    draft.spots[1].label = u"A-3"_s;
    draft.spots[2].label = u"A-1"_s;
    must(applyDraft(office, draft));
    LotPlan now = planOf(office);
    QCOMPARE(spotNamed(now, u"A-2"_s)->id, first);
    QCOMPARE(whereIs(office, stay.stay), u"A-2"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstApplyPlan::levelsAndZones()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 4, {u"car"_s})}));
    LotPlan draft = planOf(office);
    draft.levels.append({LevelId {-1}, u"地下 1"_s, 1, {}});
    draft.zones = {{ZoneId {-1}, u"North"_s, u"Gate N"_s, u"north"_s}, {ZoneId {-2}, u"South"_s, {}, {}}};
    draft.spots[0].zone = ZoneId {-1};
    draft.spots[1].zone = ZoneId {-2};
    draft.spots[2].level = LevelId {-1};
    must(applyDraft(office, draft));
    LotPlan now = planOf(office);
    QCOMPARE(now.levels.size(), 2);
    QCOMPARE(now.levels.at(1).name, u"地下 1"_s);
    QCOMPARE(now.zones.at(0).entrance, u"Gate N"_s);
    QCOMPARE(now.zones.at(0).priceKey, u"north"_s);
    QCOMPARE(now.spots.at(0).zone, now.zones.at(0).id);
    QCOMPARE(now.spots.at(2).level, now.levels.at(1).id);
    // Names change places, one zone and the first level go.
    draft = now;
    std::swap(draft.zones[0].name, draft.zones[1].name);
    draft.levels.removeFirst();
    for (PlanSpot &spot : draft.spots)
        spot.level = draft.levels.first().id;
    must(applyDraft(office, draft));
    now = planOf(office);
    QCOMPARE(now.levels.size(), 1);
    QCOMPARE(now.zones.at(0).name, u"North"_s);
    QCOMPARE(now.spots.at(1).zone, now.zones.at(0).id);
    draft = now;
    draft.zones.removeFirst();
    QCOMPARE(planCode(applyDraft(office, draft)), u"plan_invalid"_s);
    draft.spots[1].zone = {};
    must(applyDraft(office, draft));
    QCOMPARE(planOf(office).zones.size(), 1);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstApplyPlan::picturesAndShapes()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    LotPlan draft = planOf(office);
    QByteArray image(70'000, '\0');
    for (int i = 0; i < image.size(); ++i)
        image[i] = static_cast<char>(i * 7);
    draft.levels[0].picture = PlanPicture {u"floor.png"_s, image, {-500, 200}, 2'540, 96};
    draft.shapes = {{PlanShapeKind::Wall, draft.levels[0].id, {{-1, -2}, {3'000, 4}, {5, 6}}, {}, 150, 0},
                    {PlanShapeKind::Text, draft.levels[0].id, {{0, -4'000}}, u"EXIT → 出口"_s, 800, 900}};
    must(applyDraft(office, draft));
    LotPlan now = planOf(office);
    QCOMPARE(now.levels, draft.levels);
    QCOMPARE(now.shapes, draft.shapes);
    QVERIFY(must(office.read<ReadLotPlan>({office.lot(), false})).levels.first().picture->image.isEmpty());
    draft = now;
    draft.levels[0].picture.reset();
    draft.shapes.clear();
    must(applyDraft(office, draft));
    QVERIFY(!planOf(office).levels.first().picture);
    QVERIFY(planOf(office).shapes.isEmpty());
}

void TstApplyPlan::otherTypesAndPlaces()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s, u"bike"_s}, 1)}));
    parkFor(office, u"AA 1"_s, hours(1), u"A-1"_s);
    clock.advance(minutes(10));
    must(office.payAndLeave(u"AA 1"_s));
    const auto booked = bookOn(office, u"BB 1"_s, u"A-1"_s, hours(2), hours(1));
    LotPlan draft = planOf(office);
    spotNamed(draft, u"A-1"_s)->types = {u"bike"_s}; // a car stood there, and another is booked
    spotNamed(draft, u"A-2"_s)->places = 2;
    QCOMPARE(foretold(dryRun(office, draft).affected), QStringList {u"BB 1: equal A-2"_s});
    must(applyDraft(office, draft));
    QCOMPARE(whereIs(office, booked.stay), u"A-2"_s);
    QCOMPARE(RawDatabase(database).number(
                 u"SELECT count(*) FROM claim WHERE live = 1 AND stay_id = %1"_s.arg(booked.stay.value)),
             2); // a car takes both places
    QCOMPARE(parkFor(office, u"CC 1"_s, hours(1), {}, u"bike"_s).spot, u"A-1"_s);
    QCOMPARE(brokenRules(office), QStringList());
    // Under a vehicle the number of places stays.
    draft = planOf(office);
    spotNamed(draft, u"A-1"_s)->places = 3;
    QCOMPARE(planCode(applyDraft(office, draft)), u"spot_occupied"_s);
    // More types are no trouble.
    draft = planOf(office);
    spotNamed(draft, u"A-1"_s)->types = {u"bike"_s, u"scooty"_s};
    must(applyDraft(office, draft));
    QCOMPARE(brokenRules(office), QStringList());
}

void TstApplyPlan::losesItsFeature()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(
        database, clock,
        dayPlan({spotRow(u"E-{1}"_s, 2, {u"car"_s}, 1, {u"ev"_s}), spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    const auto first = bookOn(office, u"BB 1"_s, u"E-1"_s, hours(2), hours(1));
    LotPlan draft = planOf(office);
    spotNamed(draft, u"E-1"_s)->features = {};
    QCOMPARE(foretold(dryRun(office, draft).affected), QStringList {u"BB 1: equal E-2"_s});
    must(applyDraft(office, draft));
    QCOMPARE(whereIs(office, first.stay), u"E-2"_s);
    draft = planOf(office);
    spotNamed(draft, u"E-2"_s)->features = {};
    QCOMPARE(foretold(dryRun(office, draft).affected), QStringList {u"BB 1: kept E-2"_s});
    must(applyDraft(office, draft));
    QCOMPARE(whereIs(office, first.stay), u"E-2"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstApplyPlan::refuses()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const LotPlan start = planOf(office);
    QCOMPARE(planCode(applyDraft(office, start)), u"unchanged"_s);
    LotPlan draft = start;
    draft.spots[1].label = u"a-1"_s;
    const auto refused = applyDraft(office, draft);
    QCOMPARE(planCode(refused), u"plan_invalid"_s);
    QCOMPARE(refused.error().details.value("problem"_L1).toString(), u"double_label"_s);
    draft = start;
    draft.spots[0].box.x += 1;
    must(applyDraft(office, draft));
    QCOMPARE(planCode(applyDraft(office, draft)), u"plan_outdated"_s);
    QVERIFY(dryRun(office, draft).outdated);
    draft.lot = LotId {99};
    QCOMPARE(planCode(applyDraft(office, draft)), u"unknown_lot"_s);
    QCOMPARE(planCode(office.runAs<ApplyPlan>(office.manager(), {start})), u"not_permitted"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstApplyPlan::undoOnASpotThatIsGone()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto stay = parkFor(office, u"AA 1"_s, hours(1), u"A-1"_s);
    clock.advance(minutes(20));
    must(office.payAndLeave(u"AA 1"_s));
    LotPlan draft = planOf(office);
    removeSpot(draft, u"A-1"_s);
    must(applyDraft(office, draft));
    const RawDatabase raw(database);
    const JournalId leaving {raw.number(u"SELECT max(id) FROM journal WHERE stay_id = %1"_s.arg(stay.stay.value))};
    UndoDeed::Command undo;
    undo.journal = leaving;
    undo.reason = u"wrong car"_s;
    const auto undone = office.run<UndoDeed>(undo);
    QVERIFY2(undone, qPrintable(undone ? QString() : codeName(undone.error().code)));
    QCOMPARE(must(office.quote(u"AA 1"_s)).spot, u"A-2"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstApplyPlan::neverLosesAStay_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

namespace {

/// Something that an editor's hand does to a plan.
void editAtRandom(LotPlan &draft, QRandomGenerator &dice, int number)
{
    const auto any = [&] { return static_cast<qsizetype>(dice.bounded(static_cast<int>(draft.spots.size()))); };
    switch (dice.bounded(8)) {
    case 0:
    case 1:
        if (draft.spots.size() > 2)
            draft.spots.removeAt(any());
        break;
    case 2: draft.spots.append(newSpot(draft, u"N-%1"_s.arg(number))); break;
    case 3: draft.spots[any()].box.x += 1'000; break;
    case 4: draft.spots[any()].label = u"R-%1"_s.arg(number); break;
    case 5: draft.spots[any()].features ^= SpotFeature::Ev; break;
    case 6: draft.spots[any()].places = dice.bounded(1, 3); break;
    default: {
        QStringList &allowed = draft.spots[any()].types;
        allowed = allowed.contains(u"bike"_s) ? QStringList {u"car"_s} : QStringList {u"car"_s, u"bike"_s};
        break;
    }
    }
}

} // namespace

void TstApplyPlan::neverLosesAStay()
{
    QFETCH(uint, seed);
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"A-{1}"_s, 5, {u"car"_s}), spotRow(u"E-{1}"_s, 2, {u"car"_s}, 1, {u"ev"_s}),
                                  spotRow(u"B-{1}"_s, 2, {u"bike"_s, u"cycle"_s}, 2)}));
    QRandomGenerator dice(seed);
    const RawDatabase raw(database);
    const QString placed =
        u"SELECT y.id FROM stay y WHERE y.state IN (1, 2) AND EXISTS (SELECT 1 FROM claim c JOIN spot s "
        "ON s.id = c.spot_id WHERE c.stay_id = y.id AND c.live = 1 AND s.retired_at IS NULL AND "
        "c.until_at > %1) ORDER BY y.id"_s;
    const QString held = u"SELECT id, state, booked_from, booked_until, agreed_until FROM stay WHERE state IN (1, 2) "
                         "ORDER BY id"_s;
    for (int round = 0; round < 12; ++round) {
        clock.advance(minutes(dice.bounded(1, 40)));
        for (int deed = 0; deed < 3; ++deed) {
            const QString plate = u"P%1%2"_s.arg(round).arg(deed);
            if (dice.bounded(3) == 0)
                static_cast<void>(office.enter(plate, dice.bounded(2) ? u"car"_s : u"bike"_s));
            else
                static_cast<void>(office.reserve(plate, minutes(dice.bounded(200)), hours(dice.bounded(1, 5))));
        }
        LotPlan draft = planOf(office);
        const int edits = dice.bounded(1, 6);
        for (int edit = 0; edit < edits; ++edit)
            editAtRandom(draft, dice, round * 10 + edit);
        must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
        const auto before = raw.rows(placed.arg(clock.now().ms));
        const auto stays = raw.rows(held);
        const auto dry = dryRun(office, draft);
        const auto done = applyDraft(office, draft);
        QCOMPARE(static_cast<bool>(done), dry.applies());
        QCOMPARE(brokenRules(office), QStringList());
        QCOMPARE(raw.rows(held), stays); // none fell, none was cut short, whether it has a place or not
        if (!done)
            continue;
        // What was foretold is what was done, and who is not told of kept what they had.
        QMap<qint64, StayMoved> told;
        for (const StayMoved &move : done->stays)
            told.insert(move.stay.value, move);
        QCOMPARE(told.size(), dry.affected.size());
        for (const AffectedStay &stay : dry.affected) {
            QCOMPARE(told.value(stay.stay.value).fate, stay.fate);
            QCOMPARE(whereIs(office, stay.stay), stay.to);
        }
        const auto after = raw.rows(placed.arg(clock.now().ms));
        for (const QVariantList &row : before) {
            if (!after.contains(row))
                QCOMPARE(told.value(row.first().toLongLong()).fate, StayFate::Unplaced);
        }
        QVERIFY(planOf(office).spots.size() == draft.spots.size());
    }
}

PARKDESK_TEST(TstApplyPlan)
#include "tst_applyplan.moc"
