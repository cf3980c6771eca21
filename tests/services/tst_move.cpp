// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/cancelstay.h"
#include "services/stays/describestay.h"
#include "services/stays/deskboard.h"
#include "services/stays/movestay.h"
#include "services/stays/movetargets.h"
#include "services/stays/rollclaims.h"
#include "tests/services/dayoffice.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

MoveStay::Command moveTo(StayId stay, const std::optional<QString> &spot = {}, const QString &reason = {})
{
    return {OfficeBuilder::keyOf(stay), spot, reason};
}

} // namespace

/// Driving to another spot, and vehicles over several.
class TstMove : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toANamedSpot();
    void toTheBestEqual();
    void targets();
    void keepsItsFeature();
    void ofABooking();
    void ofAnUnplacedBooking();
    void toASpotBookedLater();
    void pushesABookingAside();
    void keepsABookingThatCannotGo();
    void refuses();
    void twoBikesOnOneSpot();
    void longVehicleOverTwoSpots();
    void longVehicleIsAllOrNone();
    void longVehicleMovesOntoItsOwn();
    void severalTypesHaveTheirSpots();
    void earlyDepartureFreesAtOnce();
    void freeChoiceNamesNoSpot();
};

void TstMove::toANamedSpot()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s})}));
    const RawDatabase raw(database);
    const auto parked = parkFor(office, u"AA 1"_s, hours(2));
    clock.advance(minutes(20));
    const auto done = must(office.run<MoveStay>(moveTo(parked.stay, u"a-3"_s)));
    QCOMPARE(done.before, u"A-1"_s);
    QCOMPARE(done.spot, u"A-3"_s);
    QCOMPARE(done.claimed, (TimeSpan {clock.now(), parked.claimed.until}));
    QVERIFY(!done.shortened);
    QCOMPARE(must(office.read<DescribeStay>({parked.stay})).spot, u"A-3"_s);
    QCOMPARE(must(office.quote(u"AA 1"_s)).enteredAt, parked.claimed.from); // one stay, priced as one
    QCOMPARE(must(office.enter(u"BB 1"_s)).spot, u"A-1"_s); // free again at once
    QCOMPARE(raw.number(u"SELECT count(*) FROM exception_case"_s), 0);
    must(office.run<MoveStay>(moveTo(parked.stay, u"A-2"_s, u"blocked the exit"_s)));
    QCOMPARE(raw.value(u"SELECT reason FROM exception_case WHERE kind = 'moved'"_s).toString(), u"blocked the exit"_s);
    QCOMPARE(brokenRules(office), QStringList());
    clock.advance(hours(1));
    must(office.payAndLeave(u"AA 1"_s));
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE parked = 1 AND stay_id = %1"_s.arg(parked.stay.value)), 0);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstMove::toTheBestEqual()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"M-{1}"_s, 1, {u"bike"_s}), spotRow(u"A-{1}"_s, 2, {u"car"_s}),
                                  spotRow(u"T-{1}"_s, 1, {u"car"_s, u"truck"_s})}));
    const auto parked = parkFor(office, u"AA 1"_s, hours(2), u"A-2"_s);
    QCOMPARE(must(office.run<MoveStay>(moveTo(parked.stay))).spot, u"A-1"_s);
    QCOMPARE(must(office.run<MoveStay>(moveTo(parked.stay))).spot, u"A-2"_s);
    must(office.enter(u"BB 1"_s));
    QCOMPARE(must(office.run<MoveStay>(moveTo(parked.stay))).spot, u"T-1"_s); // larger, since the equal one is taken
    COMPARE_REFUSED(office.run<MoveStay>(moveTo(parked.stay)), ErrorCode::LotFull, Field::Lot); // never a smaller one
    QCOMPARE(brokenRules(office), QStringList());
}

void TstMove::targets()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(
        database, clock,
        dayPlan({spotRow(u"M-{1}"_s, 1, {u"bike"_s}), spotRow(u"A-{1}"_s, 4, {u"car"_s}),
                 spotRow(u"E-{1}"_s, 1, {u"car"_s}, 1, {u"ev"_s}), spotRow(u"T-{1}"_s, 1, {u"car"_s, u"truck"_s})}));
    const auto parked = parkFor(office, u"AA 1"_s, hours(3), u"A-2"_s);
    bookOn(office, u"BB 1"_s, u"A-3"_s, hours(1), hours(1));
    const auto answer = must(office.read<MoveTargets>({parked.stay}));
    QCOMPARE(answer.now, u"A-2"_s);
    QCOMPARE(answer.targets, (QList<MoveTargets::Target> {{u"A-1"_s, false}, {u"A-4"_s, false}, {u"T-1"_s, true}}));
    QCOMPARE(answer.labels.size(), 7);
    // The first of them is where the program would move it.
    QCOMPARE(must(office.run<MoveStay>(moveTo(parked.stay))).spot, answer.targets.first().label);
    must(office.payAndLeave(u"AA 1"_s));
    COMPARE_REFUSED(office.read<MoveTargets>({parked.stay}), ErrorCode::IllegalMove, Field::Ticket);
}

void TstMove::keepsItsFeature()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(
        database, clock,
        dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s}), spotRow(u"E-{1}"_s, 2, {u"car"_s}, 1, {u"ev"_s})}));
    const auto parked = parkFor(office, u"AA 1"_s, hours(2), u"E-1"_s);
    QCOMPARE(must(office.run<MoveStay>(moveTo(parked.stay))).spot, u"E-2"_s);
    QCOMPARE(must(office.run<MoveStay>(moveTo(parked.stay, u"A-2"_s))).spot, u"A-2"_s); // a person may say otherwise
}

void TstMove::ofABooking()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const RawDatabase raw(database);
    const auto booked = must(office.reserve(u"BB 1"_s, hours(2), hours(2)));
    const auto done = must(office.run<MoveStay>(moveTo(booked.stay, u"A-2"_s)));
    QCOMPARE(done.before, u"A-1"_s);
    QCOMPARE(done.claimed, booked.booked);
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE parked = 1"_s), 0);
    bookOn(office, u"BB 2"_s, u"A-1"_s, hours(3), hours(2));
    COMPARE_REFUSED(office.run<MoveStay>(moveTo(booked.stay, u"A-1"_s)), ErrorCode::SpotTaken, Field::Spot);
    QCOMPARE(must(office.read<DescribeStay>({booked.stay})).spot, u"A-2"_s);
    clock.advance(hours(2));
    QCOMPARE(must(office.arrive(booked.ticket)).spot, u"A-2"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstMove::ofAnUnplacedBooking()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s}), spotRow(u"T-{1}"_s, 1, {u"truck"_s})}));
    parkFor(office, u"AA 1"_s, minutes(60));
    const auto booked = bookOn(office, u"BB 1"_s, u"A-1"_s, minutes(60), hours(2));
    clock.advance(minutes(55));
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    COMPARE_REFUSED(office.run<MoveStay>(moveTo(booked.stay)), ErrorCode::LotFull, Field::Lot);
    must(office.payAndLeave(u"AA 1"_s));
    const auto done = must(office.run<MoveStay>(moveTo(booked.stay, u"A-1"_s)));
    QCOMPARE(done.spot, u"A-1"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstMove::toASpotBookedLater()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto parked = parkFor(office, u"AA 1"_s, hours(4), u"A-1"_s);
    const auto booked = bookOn(office, u"BB 1"_s, u"A-2"_s, hours(2), hours(1));
    const auto done = must(office.run<MoveStay>(moveTo(parked.stay, u"A-2"_s)));
    QVERIFY(done.shortened);
    QCOMPARE(done.claimed.until, booked.booked.from);
    QCOMPARE(must(office.read<DescribeStay>({booked.stay})).spot, u"A-2"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstMove::pushesABookingAside()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto parked = parkFor(office, u"AA 1"_s, hours(4), u"A-1"_s);
    const auto booked = bookOn(office, u"BB 1"_s, u"A-2"_s, minutes(15), hours(1)); // no time to stand before it
    const auto done = must(office.run<MoveStay>(moveTo(parked.stay, u"A-2"_s)));
    QCOMPARE(done.replaced, 1);
    QVERIFY(!done.shortened);
    QCOMPARE(must(office.read<DescribeStay>({booked.stay})).spot, u"A-1"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstMove::keepsABookingThatCannotGo()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s}), spotRow(u"T-{1}"_s, 1, {u"car"_s, u"truck"_s})}));
    const auto parked = parkFor(office, u"AA 1"_s, hours(4), u"A-1"_s);
    const auto booked = bookOn(office, u"BB 1"_s, u"T-1"_s, minutes(15), hours(1), u"truck"_s);
    COMPARE_REFUSED(office.run<MoveStay>(moveTo(parked.stay, u"T-1"_s)), ErrorCode::SpotTaken, Field::Spot);
    QCOMPARE(must(office.read<DescribeStay>({parked.stay})).spot, u"A-1"_s);
    QCOMPARE(must(office.read<DescribeStay>({booked.stay})).spot, u"T-1"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstMove::refuses()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s}), spotRow(u"M-{1}"_s, 1, {u"bike"_s})}));
    const auto parked = parkFor(office, u"AA 1"_s, hours(2), u"A-1"_s);
    parkFor(office, u"AA 2"_s, hours(2), u"A-2"_s);
    const RawDatabase raw(database);
    const auto before = raw.rowCounts();
    const auto move = [&](const QString &spot) { return office.run<MoveStay>(moveTo(parked.stay, spot)); };
    COMPARE_REFUSED(move(u"A-1"_s), ErrorCode::Unchanged, Field::Spot);
    COMPARE_REFUSED(move(u"A-2"_s), ErrorCode::SpotTaken, Field::Spot);
    COMPARE_REFUSED(move(u"M-1"_s), ErrorCode::SpotUnsuitable, Field::Spot);
    COMPARE_REFUSED(move(u"Q-9"_s), ErrorCode::UnknownSpot, Field::Spot);
    COMPARE_REFUSED(office.run<MoveStay>(moveTo(parked.stay, {}, QString(201, u'x'))), ErrorCode::TooLong,
                    Field::Reason);
    COMPARE_REFUSED(office.run<MoveStay>({OfficeBuilder::keyOf(u"ZZ 1"_s), {}, {}}), ErrorCode::NotFound, Field::Plate);
    QCOMPARE(raw.rowCounts(), before);
    must(office.payAndLeave(u"AA 1"_s));
    COMPARE_REFUSED(move(u"A-1"_s), ErrorCode::IllegalMove, Field::Ticket);
}

void TstMove::twoBikesOnOneSpot()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(
        database, clock,
        dayPlan({spotRow(u"M-{1}"_s, 2, {u"bike"_s, u"car"_s}, 2), spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    const RawDatabase raw(database);
    const auto one = parkFor(office, u"B 1"_s, hours(2), u"M-1"_s, u"bike"_s);
    const auto two = parkFor(office, u"B 2"_s, hours(2), u"M-1"_s, u"bike"_s);
    QCOMPARE(raw.number(u"SELECT count(DISTINCT place_no) FROM claim WHERE parked = 1"_s), 2);
    const auto three = parkFor(office, u"B 3"_s, hours(2), u"M-2"_s, u"bike"_s);
    COMPARE_REFUSED(office.run<MoveStay>(moveTo(three.stay, u"M-1"_s)), ErrorCode::SpotTaken, Field::Spot);
    const auto car = parkFor(office, u"C 1"_s, hours(2), u"A-1"_s);
    COMPARE_REFUSED(office.run<MoveStay>(moveTo(car.stay, u"M-2"_s)), ErrorCode::SpotTaken, Field::Spot);
    must(office.payAndLeave(u"B 1"_s)); // the other stays
    QCOMPARE(must(office.run<MoveStay>(moveTo(three.stay, u"M-1"_s))).spot, u"M-1"_s);
    QCOMPARE(must(office.run<MoveStay>(moveTo(car.stay, u"M-2"_s))).spot, u"M-2"_s); // the whole of it
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE parked = 1 AND stay_id = %1"_s.arg(car.stay.value)), 2);
    QVERIFY(one.spot == two.spot);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstMove::longVehicleOverTwoSpots()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{01}"_s, 4, {u"car"_s})}));
    const RawDatabase raw(database);
    const auto coach = parkFor(office, u"BUS 1"_s, hours(2), u"a-01, a-02"_s, u"truck"_s);
    QCOMPARE(coach.spot, u"A-01 A-02"_s);
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE parked = 1"_s), 2);
    QCOMPARE(must(office.read<DescribeStay>({coach.stay})).spot, u"A-01 A-02"_s);
    const auto board = must(office.read<DeskBoard>({office.lot()}));
    QCOMPARE(board.parked.first().spot, u"A-01 +1"_s);
    QCOMPARE(board.free.occupiedPlaces, 2);
    QCOMPARE(must(office.enter(u"AA 1"_s)).spot, u"A-03"_s);
    clock.advance(minutes(115));
    must(office.enter(u"AA 2"_s)); // rolls first, both of them
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE parked = 1 AND stay_id = %1 AND until_at = %2"_s
                            .arg(coach.stay.value)
                            .arg((clock.now() + minutes(30)).ms)),
             2);
    QCOMPARE(brokenRules(office), QStringList());
    must(office.payAndLeave(u"BUS 1"_s));
    QCOMPARE(must(office.enter(u"AA 3"_s)).spot, u"A-01"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstMove::longVehicleIsAllOrNone()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{01}"_s, 3, {u"car"_s, u"bike"_s})}));
    const RawDatabase raw(database);
    parkFor(office, u"AA 1"_s, hours(2), u"A-02"_s);
    const auto before = raw.rowCounts();
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = u"BUS 1"_s;
    command.vehicleType = u"truck"_s;
    command.spot = u"A-01 A-02"_s;
    COMPARE_REFUSED(office.run<EnterVehicle>(command), ErrorCode::SpotTaken, Field::Spot);
    command.spot = u"A-01 A-09"_s;
    COMPARE_REFUSED(office.run<EnterVehicle>(command), ErrorCode::UnknownSpot, Field::Spot);
    command.spot = u"A-01"_s; // alone it is not for such a one
    COMPARE_REFUSED(office.run<EnterVehicle>(command), ErrorCode::SpotUnsuitable, Field::Spot);
    command.spot = u"A-01 A-03"_s;
    command.vehicleType = u"bike"_s; // one place is enough for it
    COMPARE_REFUSED(office.run<EnterVehicle>(command), ErrorCode::SpotUnsuitable, Field::Spot);
    QCOMPARE(raw.rowCounts(), before);
}

void TstMove::longVehicleMovesOntoItsOwn()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{01}"_s, 4, {u"car"_s})}));
    const auto coach = parkFor(office, u"BUS 1"_s, hours(2), u"A-01 A-02"_s, u"truck"_s);
    clock.advance(minutes(5));
    const auto done = must(office.run<MoveStay>(moveTo(coach.stay, u"A-02 A-03"_s)));
    QCOMPARE(done.before, u"A-01 A-02"_s);
    QCOMPARE(done.spot, u"A-02 A-03"_s);
    QCOMPARE(must(office.enter(u"AA 1"_s)).spot, u"A-01"_s);
    COMPARE_REFUSED(office.run<MoveStay>(moveTo(coach.stay, u"A-01 A-04"_s)), ErrorCode::SpotTaken, Field::Spot);
    QCOMPARE(must(office.read<DescribeStay>({coach.stay})).spot, u"A-02 A-03"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstMove::severalTypesHaveTheirSpots()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(
        database, clock,
        dayPlan({spotRow(u"C-{1}"_s, 2, {u"car"_s}), spotRow(u"T-{1}"_s, 1, {u"truck"_s}),
                 spotRow(u"M-{1}"_s, 1, {u"bike"_s, u"scooty"_s}, 2), spotRow(u"Y-{1}"_s, 1, {u"cycle"_s}, 4)}));
    QCOMPARE(must(office.enter(u"T 1"_s, u"truck"_s)).spot, u"T-1"_s);
    QCOMPARE(must(office.enter(u"B 1"_s, u"bike"_s)).spot, u"M-1"_s);
    QCOMPARE(must(office.enter(u"S 1"_s, u"scooty"_s)).spot, u"M-1"_s);
    QCOMPARE(must(office.enter({}, u"cycle"_s)).spot, u"Y-1"_s); // needs no plate
    QCOMPARE(must(office.enter({}, u"cycle"_s)).spot, u"Y-1"_s);
    QCOMPARE(must(office.enter(u"C 1"_s, u"car"_s)).spot, u"C-1"_s);
    COMPARE_REFUSED(office.enter(u"B 2"_s, u"bike"_s), ErrorCode::LotFull, Field::Lot);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstMove::earlyDepartureFreesAtOnce()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    parkFor(office, u"AA 1"_s, hours(8));
    clock.advance(minutes(30));
    COMPARE_REFUSED(office.enter(u"AA 2"_s), ErrorCode::LotFull, Field::Lot);
    must(office.payAndLeave(u"AA 1"_s));
    QCOMPARE(must(office.enter(u"AA 2"_s)).spot, u"A-1"_s); // in the same instant
    QCOMPARE(brokenRules(office), QStringList());
}

void TstMove::freeChoiceNamesNoSpot()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan = dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})});
    plan.assigned = false;
    OfficeBuilder office(database, clock, plan);
    const auto parked = must(office.enter(u"AA 1"_s));
    const auto done = must(office.run<MoveStay>(moveTo(parked.stay)));
    QCOMPARE(done.before + done.spot, QString());
    QCOMPARE(brokenRules(office), QStringList());
}

PARKDESK_TEST(TstMove)
#include "tst_move.moc"
