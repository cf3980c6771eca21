// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/describestay.h"
#include "services/stays/foundonspot.h"
#include "services/stays/movestay.h"
#include "tests/services/dayoffice.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

using Remedy = FoundOnSpot::Remedy;

FoundOnSpot::Command found(OfficeBuilder &office, const QString &plate, const QString &spot, const QString &type = {})
{
    return {office.lot(), spot, plate, type, u"seen on the round"_s};
}

QString spotOfStay(OfficeBuilder &office, StayId stay)
{
    return must(office.read<DescribeStay>({stay})).spot;
}

} // namespace

/// What really stands on a spot.
class TstFound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moved();
    void movedOntoAnUnsuitableSpot();
    void bookingLosesTheSpot();
    void bookingHasNowhereToGo();
    void swapped();
    void swappedAmongBikes();
    void cannotBeSwapped();
    void arrivedUnseen();
    void unknownVehicle();
    void unknownVehicleWithAPlate();
    void unknownWhereSomebodyStands();
    void refuses();
};

void TstFound::moved()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s})}));
    const RawDatabase raw(database);
    const auto parked = must(office.enter(u"AA 1"_s));
    clock.advance(minutes(10));
    const auto done = must(office.run<FoundOnSpot>(found(office, u"aa1"_s, u"a-3"_s)));
    QCOMPARE(done.remedy, Remedy::Moved);
    QCOMPARE(done.stay, parked.stay);
    QCOMPARE(done.before, u"A-1"_s);
    QCOMPARE(done.spot, u"A-3"_s);
    QVERIFY(!done.other);
    QCOMPARE(spotOfStay(office, parked.stay), u"A-3"_s);
    QCOMPARE(must(office.enter(u"BB 1"_s)).spot, u"A-1"_s);
    QCOMPARE(raw.value(u"SELECT reason FROM exception_case WHERE kind = 'found_elsewhere'"_s).toString(),
             u"seen on the round"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstFound::movedOntoAnUnsuitableSpot()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s}), spotRow(u"M-{1}"_s, 1, {u"bike"_s}, 2)}));
    const auto parked = must(office.enter(u"AA 1"_s));
    const auto done = must(office.run<FoundOnSpot>(found(office, u"AA 1"_s, u"M-1"_s)));
    QCOMPARE(done.remedy, Remedy::Moved);
    COMPARE_REFUSED(office.enter(u"B 1"_s, u"bike"_s), ErrorCode::LotFull, Field::Lot); // it blocks both places
    QCOMPARE(spotOfStay(office, parked.stay), u"M-1"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstFound::bookingLosesTheSpot()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s})}));
    must(office.enter(u"AA 1"_s));
    const auto booked = bookOn(office, u"BB 1"_s, u"A-3"_s, hours(1), hours(1));
    const auto done = must(office.run<FoundOnSpot>(found(office, u"AA 1"_s, u"A-3"_s)));
    QCOMPARE(done.remedy, Remedy::Displaced);
    QCOMPARE(done.displaced, 1);
    QCOMPARE(done.unplaced, 0);
    QCOMPARE(spotOfStay(office, booked.stay), u"A-1"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstFound::bookingHasNowhereToGo()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s}), spotRow(u"T-{1}"_s, 1, {u"truck"_s})}));
    must(office.enter(u"AA 1"_s));
    const auto booked = bookOn(office, u"BB 1"_s, u"T-1"_s, hours(1), hours(1), u"truck"_s);
    const auto done = must(office.run<FoundOnSpot>(found(office, u"AA 1"_s, u"T-1"_s))); // there it stands
    QCOMPARE(done.remedy, Remedy::Displaced);
    QCOMPARE(done.unplaced, 1);
    QCOMPARE(spotOfStay(office, booked.stay), QString());
    QCOMPARE(brokenRules(office), QStringList());
}

void TstFound::swapped()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const RawDatabase raw(database);
    const auto one = parkFor(office, u"AA 1"_s, hours(2), u"A-1"_s);
    const auto two = parkFor(office, u"AA 2"_s, hours(5), u"A-2"_s);
    const auto booked = bookOn(office, u"BB 1"_s, u"A-1"_s, hours(3), hours(1));
    clock.advance(minutes(10));
    const auto done = must(office.run<FoundOnSpot>(found(office, u"AA 1"_s, u"A-2"_s)));
    QCOMPARE(done.remedy, Remedy::Swapped);
    QCOMPARE(done.other, two.stay);
    QCOMPARE(spotOfStay(office, one.stay), u"A-2"_s);
    QCOMPARE(spotOfStay(office, two.stay), u"A-1"_s);
    QCOMPARE(done.displaced, 1); // the other one stays longer than the first would have
    QCOMPARE(spotOfStay(office, booked.stay), u"A-2"_s);
    QCOMPARE(raw.number(u"SELECT count(*) FROM exception_case WHERE kind = 'found_elsewhere'"_s), 2);
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE parked = 1"_s), 2);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstFound::swappedAmongBikes()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"M-{1}"_s, 2, {u"bike"_s}, 2)}));
    const auto one = parkFor(office, u"B 1"_s, hours(2), u"M-1"_s, u"bike"_s);
    const auto two = parkFor(office, u"B 2"_s, hours(2), u"M-2"_s, u"bike"_s);
    const auto three = parkFor(office, u"B 3"_s, hours(2), u"M-2"_s, u"bike"_s);
    const auto done = must(office.run<FoundOnSpot>(found(office, u"B 1"_s, u"M-2"_s)));
    QCOMPARE(done.remedy, Remedy::Swapped);
    QCOMPARE(done.other, two.stay);
    QCOMPARE(spotOfStay(office, one.stay), u"M-2"_s);
    QCOMPARE(spotOfStay(office, two.stay), u"M-1"_s);
    QCOMPARE(spotOfStay(office, three.stay), u"M-2"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstFound::cannotBeSwapped()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"M-{1}"_s, 1, {u"bike"_s}, 2), spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    parkFor(office, u"B 1"_s, hours(2), u"M-1"_s, u"bike"_s);
    parkFor(office, u"B 2"_s, hours(2), u"M-1"_s, u"bike"_s);
    const auto car = parkFor(office, u"AA 1"_s, hours(2), u"A-1"_s);
    const RawDatabase raw(database);
    const auto before = raw.rowCounts();
    const auto refused = office.run<FoundOnSpot>(found(office, u"B 1"_s, u"A-1"_s)); // the car fits on no half spot
    COMPARE_REFUSED(refused, ErrorCode::SpotTaken, Field::Spot);
    QCOMPARE(refused.error().details.value("ticket"_L1).toString().remove(u'-'), car.ticket);
    QCOMPARE(raw.rowCounts(), before);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstFound::arrivedUnseen()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s})}));
    const auto booked = must(office.reserve(u"BB 1"_s, hours(1), hours(2)));
    const auto done = must(office.run<FoundOnSpot>(found(office, u"BB 1"_s, u"A-3"_s)));
    QCOMPARE(done.remedy, Remedy::Arrived);
    QCOMPARE(done.stay, booked.stay);
    QCOMPARE(done.before, u"A-1"_s);
    const auto now = must(office.read<DescribeStay>({booked.stay}));
    QCOMPARE(now.stay.state, StayState::Parked);
    QCOMPARE(now.spot, u"A-3"_s);
    QCOMPARE(must(office.enter(u"AA 1"_s)).spot, u"A-1"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstFound::unknownVehicle()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const RawDatabase raw(database);
    const auto done = must(office.run<FoundOnSpot>(found(office, {}, u"A-1"_s)));
    QCOMPARE(done.remedy, Remedy::Unknown);
    QCOMPARE(done.before, QString());
    const auto described = must(office.read<DescribeStay>({done.stay}));
    QCOMPARE(described.stay.state, StayState::Parked);
    QCOMPARE(described.plate, QString());
    QCOMPARE(described.stay.ticket.stored(), done.ticket);
    QCOMPARE(raw.value(u"SELECT note FROM stay"_s).toString(), u"seen on the round"_s);
    QCOMPARE(raw.number(u"SELECT count(*) FROM exception_case WHERE kind = 'unknown_vehicle'"_s), 1);
    QCOMPARE(must(office.enter(u"AA 1"_s)).spot, u"A-2"_s);
    QCOMPARE(brokenRules(office), QStringList());
    clock.advance(minutes(30));
    must(office.payAndLeave(done.ticket));
    QCOMPARE(brokenRules(office), QStringList());
}

void TstFound::unknownVehicleWithAPlate()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    bookOn(office, u"AA 1"_s, u"A-1"_s, hours(20), hours(1)); // long before its booking
    const auto done = must(office.run<FoundOnSpot>(found(office, u"AA 1"_s, u"A-1"_s)));
    QCOMPARE(done.remedy, Remedy::Unknown);
    QCOMPARE(must(office.quote(u"AA 1"_s)).price.stay, done.stay);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstFound::unknownWhereSomebodyStands()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto parked = must(office.enter(u"AA 1"_s));
    const auto refused = office.run<FoundOnSpot>(found(office, u"ZZ 1"_s, u"A-1"_s));
    COMPARE_REFUSED(refused, ErrorCode::SpotTaken, Field::Spot);
    QCOMPARE(refused.error().details.value("ticket"_L1).toString().remove(u'-'), parked.ticket);
    must(office.run<MoveStay>({OfficeBuilder::keyOf(parked.stay), u"A-2"_s, {}}));
    QCOMPARE(must(office.run<FoundOnSpot>(found(office, u"ZZ 1"_s, u"A-1"_s))).remedy, Remedy::Unknown);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstFound::refuses()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"AA 1"_s));
    EnterVehicle::Command twin;
    twin.lot = office.lot();
    twin.plate = u"TT 1"_s;
    must(office.run<EnterVehicle>(twin));
    twin.twinReason = u"two of them"_s;
    must(office.run<EnterVehicle>(twin));
    const RawDatabase raw(database);
    const auto before = raw.rowCounts();
    COMPARE_REFUSED(office.run<FoundOnSpot>(found(office, u"AA 1"_s, u"A-01"_s)), ErrorCode::Unchanged, Field::Spot);
    COMPARE_REFUSED(office.run<FoundOnSpot>(found(office, u"AA 1"_s, u"Q-1"_s)), ErrorCode::UnknownSpot, Field::Spot);
    COMPARE_REFUSED(office.run<FoundOnSpot>(found(office, u"TT 1"_s, u"A-09"_s)), ErrorCode::Ambiguous, Field::Plate);
    COMPARE_REFUSED(office.run<FoundOnSpot>(found(office, u"NN 1"_s, u"A-09"_s, u"boat"_s)),
                    ErrorCode::UnknownVehicleType, Field::VehicleType);
    COMPARE_REFUSED(office.run<FoundOnSpot>({office.lot(), u"A-09"_s, u"AA 1"_s, {}, {}}), ErrorCode::Required,
                    Field::Reason);
    COMPARE_REFUSED(office.run<FoundOnSpot>({LotId {99}, u"A-09"_s, u"AA 1"_s, {}, u"x"_s}), ErrorCode::UnknownLot,
                    Field::Lot);
    QCOMPARE(raw.rowCounts(), before);
}

PARKDESK_TEST(TstFound)
#include "tst_found.moc"
