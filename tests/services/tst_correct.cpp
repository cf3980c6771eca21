// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/cancelstay.h"
#include "services/stays/correctstay.h"
#include "services/stays/describestay.h"
#include "services/tariffs/publishtariff.h"
#include "tests/services/dayoffice.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// 2.00 a started hour for a car, twice that for a truck, half of it for a bike.
QByteArray tariffByType(const char *hour = "2.00")
{
    return QByteArray(R"({"format": 1, "name": "By type", "currency": "EUR", "defaultTable": "hours",
        "vehicles": {"truck": {"factor": "2"}, "bike": {"factor": "0.5"}},
        "rateTables": [{"id": "hours", "basis": "stay", "lines": [
            {"id": "hour", "type": "incrementingRate", "incrementPeriod": "PT1H", "value": "%1"}]}]})")
        .replace("%1", hour);
}

CorrectStay::Command typeOf(StayId stay, const QString &type)
{
    return {OfficeBuilder::keyOf(stay), std::nullopt, type, u"typed wrong"_s};
}

CorrectStay::Command plateOf(StayId stay, const QString &plate)
{
    return {OfficeBuilder::keyOf(stay), plate, std::nullopt, u"typed wrong"_s};
}

} // namespace

/// Putting a plate or a type right.
class TstCorrect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plate();
    void plateOfABooking();
    void plateInside();
    void typeShowsBothAmounts();
    void typeChoosesTheTariffAgain();
    void paidForTheWrongType();
    void paidTooMuchStaysPaid();
    void typeStaysWhereItStands();
    void typeTakesTheWholeSpot();
    void typeNeedsOthersPlaces();
    void typeGivesAPlaceBack();
    void typeOfABooking();
    void refuses();
};

void TstCorrect::plate()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const RawDatabase raw(database);
    const auto parked = must(office.enter(u"KA 01 AB 1235"_s));
    clock.advance(minutes(10));
    const auto done = must(office.run<CorrectStay>(plateOf(parked.stay, u"KA 01 AB 1234"_s)));
    QCOMPARE(done.stay, parked.stay);
    QCOMPARE(done.vehicleType, u"car"_s);
    QCOMPARE(done.spot, parked.spot);
    QCOMPARE(done.amountBefore, done.amountAfter);
    QCOMPARE(must(office.read<DescribeStay>({parked.stay})).plate, u"KA 01 AB 1234"_s);
    COMPARE_REFUSED(office.quote(u"KA01AB1235"_s), ErrorCode::NotInside, Field::Plate);
    QCOMPARE(must(office.quote(u"KA01AB1234"_s)).price.stay, parked.stay);
    must(office.enter(u"KA 01 AB 1235"_s)); // the other one may come
    QCOMPARE(raw.value(u"SELECT reason FROM exception_case WHERE kind = 'corrected_plate'"_s).toString(),
             u"typed wrong"_s);
    const QString journal = raw.value(u"SELECT outcome || changes FROM journal WHERE kind = 'correct'"_s).toString();
    QVERIFY2(!journal.contains(u"AB"_s) && !journal.contains(u"typed"_s), qPrintable(journal));
    QCOMPARE(brokenRules(office), QStringList());
}

void TstCorrect::plateOfABooking()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto booked = must(office.reserve(u"AA 1"_s, hours(1), hours(2)));
    const auto done = must(office.run<CorrectStay>(plateOf(booked.stay, u"AA 2"_s)));
    QVERIFY(!done.amountBefore);
    QVERIFY(!done.amountAfter);
    clock.advance(hours(1));
    QCOMPARE(must(office.arrive(u"AA 2"_s)).stay, booked.stay);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstCorrect::plateInside()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto one = must(office.enter(u"AA 1"_s));
    const auto two = must(office.enter(u"AA 2"_s));
    const auto refused = office.run<CorrectStay>(plateOf(two.stay, u"aa1"_s));
    COMPARE_REFUSED(refused, ErrorCode::AlreadyInside, Field::Plate);
    QCOMPARE(refused.error().details.value("ticket"_L1).toString().remove(u'-'), one.ticket);
}

void TstCorrect::typeShowsBothAmounts()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan = dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s, u"truck"_s})});
    plan.tariff = tariffByType();
    OfficeBuilder office(database, clock, plan);
    const RawDatabase raw(database);
    const auto parked = must(office.enter(u"AA 1"_s));
    clock.advance(minutes(150));
    const auto done = must(office.run<CorrectStay>(typeOf(parked.stay, u"truck"_s)));
    QCOMPARE(done.vehicleType, u"truck"_s);
    QCOMPARE(done.amountBefore->toText(), u"6.00"_s);
    QCOMPARE(done.amountAfter->toText(), u"12.00"_s);
    QCOMPARE(must(office.quote(u"AA 1"_s)).price.due.toText(), u"12.00"_s);
    QCOMPARE(raw.number(u"SELECT count(*) FROM exception_case WHERE kind = 'corrected_type'"_s), 1);
    must(office.payAndLeave(u"AA 1"_s));
    QCOMPARE(must(office.enter(u"AA 1"_s)).vehicleType, u"truck"_s); // it comes with the right one next time
    QCOMPARE(brokenRules(office), QStringList());
}

void TstCorrect::typeChoosesTheTariffAgain()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan = dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s, u"truck"_s})});
    plan.tariff = tariffByType();
    OfficeBuilder office(database, clock, plan);
    const RawDatabase raw(database);
    const auto parked = must(office.enter(u"AA 1"_s));
    clock.advance(minutes(5));
    // A version that should have been in force when it came is published too late.
    must(office.runAs<PublishTariff>(office.owner(), {office.lot(), tariffByType("3.00"), clock.now() - minutes(5)}));
    QCOMPARE(must(office.quote(u"AA 1"_s)).price.due.toText(), u"2.00"_s);
    const auto done = must(office.run<CorrectStay>(typeOf(parked.stay, u"truck"_s)));
    QCOMPARE(done.amountBefore->toText(), u"2.00"_s);
    QCOMPARE(done.amountAfter->toText(), u"6.00"_s);
    QVERIFY(
        raw.value(u"SELECT changes FROM journal WHERE kind = 'correct'"_s).toString().contains(u"tariff_version"_s));
    QCOMPARE(brokenRules(office), QStringList());
}

void TstCorrect::paidForTheWrongType()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan = dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s, u"truck"_s})});
    plan.tariff = tariffByType();
    OfficeBuilder office(database, clock, plan);
    const auto parked = must(office.enter(u"AA 1"_s));
    clock.advance(minutes(30));
    must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(u"AA 1"_s)))));
    QVERIFY(must(office.quote(u"AA 1"_s)).price.due.isZero());
    const auto done = must(office.run<CorrectStay>(typeOf(parked.stay, u"truck"_s)));
    QCOMPARE(done.amountBefore->toText(), u"2.00"_s);
    QCOMPARE(done.amountAfter->toText(), u"4.00"_s);
    COMPARE_REFUSED(office.run<LeaveStay>({OfficeBuilder::keyOf(parked.stay)}), ErrorCode::NotPaid, Field::Amount);
    QCOMPARE(must(office.quote(u"AA 1"_s)).price.due.toText(), u"2.00"_s); // the rest
    QCOMPARE(must(office.payAndLeave(u"AA 1"_s)).amount.toText(), u"4.00"_s);
    QCOMPARE(brokenRules(office), QStringList()); // the first charge is still that of a car
}

void TstCorrect::paidTooMuchStaysPaid()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan = dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s, u"truck"_s})});
    plan.tariff = tariffByType();
    OfficeBuilder office(database, clock, plan);
    const auto parked = must(office.enter(u"AA 1"_s, u"truck"_s));
    clock.advance(minutes(50));
    must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(u"AA 1"_s)))));
    const auto done = must(office.run<CorrectStay>(typeOf(parked.stay, u"car"_s)));
    QCOMPARE(done.amountBefore->toText(), u"4.00"_s);
    QCOMPARE(done.amountAfter->toText(), u"2.00"_s);
    clock.advance(minutes(14)); // a new hour has begun, but the time to drive out is not over
    QVERIFY(must(office.quote(u"AA 1"_s)).price.due.isZero());
    must(office.run<LeaveStay>({OfficeBuilder::keyOf(parked.stay)}));
    QCOMPARE(brokenRules(office), QStringList());
}

void TstCorrect::typeStaysWhereItStands()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s}), spotRow(u"T-{1}"_s, 1, {u"truck"_s})}));
    const auto parked = must(office.enter(u"AA 1"_s));
    const auto done = must(office.run<CorrectStay>(typeOf(parked.stay, u"truck"_s)));
    QCOMPARE(done.spot, u"A-1"_s); // whoever drives it decides where it goes
    QCOMPARE(brokenRules(office), QStringList());
}

void TstCorrect::typeTakesTheWholeSpot()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(
        database, clock,
        dayPlan({spotRow(u"M-{1}"_s, 1, {u"car"_s, u"bike"_s}, 2), spotRow(u"N-{1}"_s, 1, {u"bike"_s, u"car"_s})}));
    const RawDatabase raw(database);
    const auto parked = parkFor(office, u"AA 1"_s, hours(3), u"M-1"_s, u"bike"_s);
    const auto booked = bookOn(office, u"BB 1"_s, u"M-1"_s, hours(1), hours(1), u"bike"_s);
    clock.advance(minutes(5));
    must(office.run<CorrectStay>(typeOf(parked.stay, u"car"_s)));
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE parked = 1"_s), 2);
    QCOMPARE(must(office.read<DescribeStay>({booked.stay})).spot, u"N-1"_s); // what stands there goes before a booking
    QCOMPARE(brokenRules(office), QStringList());
}

void TstCorrect::typeNeedsOthersPlaces()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"M-{1}"_s, 1, {u"car"_s, u"bike"_s}, 2)}));
    const auto one = parkFor(office, u"B 1"_s, hours(3), {}, u"bike"_s);
    parkFor(office, u"B 2"_s, hours(3), {}, u"bike"_s);
    const RawDatabase raw(database);
    const auto before = raw.rowCounts();
    COMPARE_REFUSED(office.run<CorrectStay>(typeOf(one.stay, u"car"_s)), ErrorCode::SpotTaken, Field::Spot);
    QCOMPARE(raw.rowCounts(), before);
    QCOMPARE(must(office.read<DescribeStay>({one.stay})).vehicleType, u"bike"_s);
}

void TstCorrect::typeGivesAPlaceBack()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"M-{1}"_s, 1, {u"car"_s, u"bike"_s}, 2)}));
    const auto parked = parkFor(office, u"AA 1"_s, hours(3));
    COMPARE_REFUSED(office.enter(u"B 1"_s, u"bike"_s), ErrorCode::LotFull, Field::Lot);
    clock.advance(minutes(1));
    must(office.run<CorrectStay>(typeOf(parked.stay, u"bike"_s)));
    must(office.enter(u"B 1"_s, u"bike"_s));
    QCOMPARE(brokenRules(office), QStringList());
}

void TstCorrect::typeOfABooking()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s}), spotRow(u"T-{1}"_s, 1, {u"car"_s, u"truck"_s})}));
    const auto booked = must(office.reserve(u"AA 1"_s, hours(1), hours(2)));
    QCOMPARE(booked.spot, u"A-1"_s);
    const auto done = must(office.run<CorrectStay>(typeOf(booked.stay, u"truck"_s)));
    QCOMPARE(done.spot, u"T-1"_s);
    QCOMPARE(must(office.run<CorrectStay>(typeOf(booked.stay, u"car"_s))).spot, u"T-1"_s); // which is right for both
    COMPARE_REFUSED(office.run<CorrectStay>(typeOf(booked.stay, u"bike"_s)), ErrorCode::LotFull, Field::Lot);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstCorrect::refuses()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto parked = must(office.enter(u"AA 1"_s));
    const RawDatabase raw(database);
    const auto before = raw.rowCounts();
    const StayKey key = OfficeBuilder::keyOf(parked.stay);
    const auto correct = [&](const CorrectStay::Command &command) { return office.run<CorrectStay>(command); };
    COMPARE_REFUSED(correct({key, u"AA 2"_s, {}, u" "_s}), ErrorCode::Required, Field::Reason);
    COMPARE_REFUSED(correct({key, u"AA 2"_s, {}, QString(201, u'x')}), ErrorCode::TooLong, Field::Reason);
    COMPARE_REFUSED(correct({key, {}, {}, u"why"_s}), ErrorCode::Required, Field::Plate);
    COMPARE_REFUSED(correct({key, u"a a1"_s, {}, u"why"_s}), ErrorCode::Unchanged, Field::Plate);
    COMPARE_REFUSED(correct({key, {}, u"car"_s, u"why"_s}), ErrorCode::Unchanged, Field::VehicleType);
    COMPARE_REFUSED(correct({key, {}, u"boat"_s, u"why"_s}), ErrorCode::UnknownVehicleType, Field::VehicleType);
    COMPARE_REFUSED(correct({key, QString(17, u'A'), {}, u"why"_s}), ErrorCode::TooLong, Field::Plate);
    COMPARE_REFUSED(correct({OfficeBuilder::keyOf(u"QQ 1"_s), u"AA 2"_s, {}, u"why"_s}), ErrorCode::NotFound,
                    Field::Plate);
    QCOMPARE(raw.rowCounts(), before);
    must(office.payAndLeave(u"AA 1"_s));
    COMPARE_REFUSED(correct({key, u"AA 2"_s, {}, u"why"_s}), ErrorCode::IllegalMove, Field::Ticket);
}

PARKDESK_TEST(TstCorrect)
#include "tst_correct.moc"
