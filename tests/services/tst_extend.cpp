// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/cancelstay.h"
#include "services/stays/describestay.h"
#include "services/stays/extendstay.h"
#include "services/stays/rollclaims.h"
#include "tests/services/dayoffice.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

QString spotOf(OfficeBuilder &office, StayId stay)
{
    return must(office.read<DescribeStay>({stay})).spot;
}

/// The end of what a stay claims, as the rows have it.
Instant endOf(const RawDatabase &raw, StayId stay)
{
    return {raw.number(u"SELECT max(until_at) FROM claim WHERE live = 1 AND stay_id = %1"_s.arg(stay.value))};
}

} // namespace

/// Setting the end of a stay anew.
class TstExtend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parkedStaysLonger();
    void parkedLeavesSooner();
    void bookingInTheWayMovesAside();
    void refusesWhenItCannotMove();
    void possibleUntilIsPossible();
    void bookingIsLonger();
    void bookingGoesElsewhere();
    void bookingPushesAside();
    void bookingIsRefused();
    void unplacedBooking();
    void twoPlacesTogether();
    void refuses();
    void sameNumberIsDoneOnce();
};

void TstExtend::parkedStaysLonger()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const RawDatabase raw(database);
    const auto parked = parkFor(office, u"AA 1"_s, hours(2));
    clock.advance(hours(1));
    const Instant until = clock.now() + hours(5);
    const auto done = must(office.run<ExtendStay>({OfficeBuilder::keyOf(u"aa1"_s), until}));
    QCOMPARE(done.stay, parked.stay);
    QCOMPARE(done.spot, u"A-1"_s);
    QCOMPARE(done.before, parked.claimed.until);
    QCOMPARE(done.until, until);
    QVERIFY(!done.moved);
    QCOMPARE(done.replaced, 0);
    QCOMPARE(endOf(raw, parked.stay), until);
    QCOMPARE(raw.number(u"SELECT stay_id FROM journal WHERE kind = 'extend'"_s), parked.stay.value);
    QVERIFY(office.changes().touches(Entity::Claim));
    QCOMPARE(brokenRules(office), QStringList());
}

void TstExtend::parkedLeavesSooner()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    const auto parked = parkFor(office, u"AA 1"_s, hours(8));
    COMPARE_REFUSED(office.reserve(u"BB 1"_s, hours(3), hours(1)), ErrorCode::LotFull, Field::Lot);
    must(office.run<ExtendStay>({OfficeBuilder::keyOf(parked.stay), clock.now() + hours(2)}));
    QCOMPARE(must(office.reserve(u"BB 1"_s, hours(3), hours(1))).spot, u"A-1"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstExtend::bookingInTheWayMovesAside()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s}), spotRow(u"T-{1}"_s, 1, {u"car"_s, u"truck"_s})}));
    const auto parked = parkFor(office, u"AA 1"_s, hours(2), u"A-1"_s);
    const auto next = bookOn(office, u"BB 1"_s, u"A-1"_s, hours(3), hours(1));
    const auto later = bookOn(office, u"BB 2"_s, u"A-1"_s, hours(4), hours(1));
    parkFor(office, u"AA 2"_s, hours(4), u"A-2"_s);
    const auto done = must(office.run<ExtendStay>({OfficeBuilder::keyOf(parked.stay), clock.now() + hours(6)}));
    QCOMPARE(done.replaced, 2);
    QCOMPARE(spotOf(office, parked.stay), u"A-1"_s);
    QCOMPARE(spotOf(office, next.stay), u"T-1"_s); // the equal one is not free then
    QCOMPARE(spotOf(office, later.stay), u"A-2"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstExtend::refusesWhenItCannotMove()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    const RawDatabase raw(database);
    const auto parked = parkFor(office, u"AA 1"_s, hours(2));
    bookOn(office, u"BB 1"_s, u"A-1"_s, hours(3), hours(1));
    const auto rowsBefore = raw.rowCounts();
    const auto refused = office.run<ExtendStay>({OfficeBuilder::keyOf(parked.stay), clock.now() + hours(4)});
    COMPARE_REFUSED(refused, ErrorCode::SpotTaken, Field::Until);
    QCOMPARE(refused.error().details.value("possible_until"_L1).toInteger(), (clock.now() + hours(3)).ms);
    QCOMPARE(raw.rowCounts(), rowsBefore);
    QCOMPARE(endOf(raw, parked.stay), parked.claimed.until);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstExtend::possibleUntilIsPossible()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto parked = parkFor(office, u"AA 1"_s, hours(2), u"A-1"_s);
    bookOn(office, u"BB 1"_s, u"A-1"_s, hours(2), hours(1)); // can go to A-2
    bookOn(office, u"BB 2"_s, u"A-1"_s, hours(5), hours(1)); // cannot
    bookOn(office, u"BB 3"_s, u"A-2"_s, hours(5), hours(1));
    const auto refused = office.run<ExtendStay>({OfficeBuilder::keyOf(parked.stay), clock.now() + hours(9)});
    COMPARE_REFUSED(refused, ErrorCode::SpotTaken, Field::Until);
    const Instant possible {refused.error().details.value("possible_until"_L1).toInteger()};
    QCOMPARE(possible, clock.now() + hours(5));
    const auto done = must(office.run<ExtendStay>({OfficeBuilder::keyOf(parked.stay), possible}));
    QCOMPARE(done.replaced, 1);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstExtend::bookingIsLonger()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    const RawDatabase raw(database);
    const auto booked = must(office.reserve(u"BB 1"_s, hours(2), hours(2)));
    const Instant until = clock.now() + hours(7);
    const auto done = must(office.run<ExtendStay>({OfficeBuilder::keyOf(booked.ticket), until}));
    QCOMPARE(done.before, booked.booked.until);
    QCOMPARE(done.spot, u"A-1"_s);
    QCOMPARE(endOf(raw, booked.stay), until);
    QCOMPARE(must(office.read<DescribeStay>({booked.stay})).stay.booked->until, until);
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE parked = 1"_s), 0);
    clock.advance(hours(2));
    QCOMPARE(must(office.arrive(booked.ticket)).claimed.until, until);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstExtend::bookingGoesElsewhere()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto booked = bookOn(office, u"BB 1"_s, u"A-1"_s, hours(2), hours(2));
    const auto next = bookOn(office, u"BB 2"_s, u"A-1"_s, hours(4), hours(2));
    const auto done = must(office.run<ExtendStay>({OfficeBuilder::keyOf(booked.stay), clock.now() + hours(5)}));
    QVERIFY(done.moved);
    QCOMPARE(done.spot, u"A-2"_s);
    QCOMPARE(done.replaced, 0);
    QCOMPARE(spotOf(office, next.stay), u"A-1"_s); // nobody else was troubled
    QCOMPARE(brokenRules(office), QStringList());
}

void TstExtend::bookingPushesAside()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto booked = bookOn(office, u"BB 1"_s, u"A-1"_s, hours(2), hours(2));
    const auto next = bookOn(office, u"BB 2"_s, u"A-1"_s, hours(4), hours(1));
    bookOn(office, u"BB 3"_s, u"A-2"_s, hours(2), hours(1)); // so it cannot go there itself, but the other can
    const auto done = must(office.run<ExtendStay>({OfficeBuilder::keyOf(booked.stay), clock.now() + hours(5)}));
    QVERIFY(!done.moved);
    QCOMPARE(done.replaced, 1);
    QCOMPARE(spotOf(office, next.stay), u"A-2"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstExtend::bookingIsRefused()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    const auto booked = bookOn(office, u"BB 1"_s, u"A-1"_s, hours(2), hours(2));
    bookOn(office, u"BB 2"_s, u"A-1"_s, hours(5), hours(1));
    const auto refused = office.run<ExtendStay>({OfficeBuilder::keyOf(booked.stay), clock.now() + hours(6)});
    COMPARE_REFUSED(refused, ErrorCode::SpotTaken, Field::Until);
    QCOMPARE(refused.error().details.value("possible_until"_L1).toInteger(), (clock.now() + hours(5)).ms);
    QCOMPARE(must(office.read<DescribeStay>({booked.stay})).stay.booked->until, booked.booked.until);
}

void TstExtend::unplacedBooking()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    const auto parked = parkFor(office, u"AA 1"_s, minutes(60));
    const auto booked = bookOn(office, u"BB 1"_s, u"A-1"_s, minutes(60), hours(2));
    clock.advance(minutes(55));
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    QCOMPARE(spotOf(office, booked.stay), QString());
    const auto done = must(office.run<ExtendStay>({OfficeBuilder::keyOf(booked.stay), clock.now() + hours(4)}));
    QCOMPARE(done.spot, QString());
    QVERIFY(!done.moved);
    must(office.payAndLeave(u"AA 1"_s));
    const auto again = must(office.run<ExtendStay>({OfficeBuilder::keyOf(booked.stay), clock.now() + hours(5)}));
    QVERIFY(again.moved);
    QCOMPARE(again.spot, u"A-1"_s);
    QCOMPARE(parked.spot, again.spot);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstExtend::twoPlacesTogether()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"M-{1}"_s, 1, {u"car"_s, u"bike"_s}, 2)}));
    const RawDatabase raw(database);
    const auto parked = parkFor(office, u"AA 1"_s, hours(1));
    const Instant until = clock.now() + hours(4);
    must(office.run<ExtendStay>({OfficeBuilder::keyOf(parked.stay), until}));
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE parked = 1 AND until_at = %1"_s.arg(until.ms)), 2);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstExtend::refuses()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto parked = parkFor(office, u"AA 1"_s, hours(2));
    const auto booked = must(office.reserve(u"BB 1"_s, hours(4), hours(1)));
    const auto extend = [&](StayId stay, Instant until) {
        return office.run<ExtendStay>({OfficeBuilder::keyOf(stay), until});
    };
    COMPARE_REFUSED(extend(parked.stay, clock.now()), ErrorCode::BadSpan, Field::Until);
    COMPARE_REFUSED(extend(parked.stay, noEnd + Duration(1)), ErrorCode::BadTime, Field::Until);
    COMPARE_REFUSED(extend(booked.stay, booked.booked.from), ErrorCode::BadSpan, Field::Until);
    COMPARE_REFUSED(office.run<ExtendStay>({OfficeBuilder::keyOf(u"CC 1"_s), noEnd}), ErrorCode::NotFound,
                    Field::Plate);
    must(office.run<CancelStay>({OfficeBuilder::keyOf(booked.stay)}));
    const auto refused = extend(booked.stay, clock.now() + hours(9));
    COMPARE_REFUSED(refused, ErrorCode::IllegalMove, Field::Ticket);
    QCOMPARE(refused.error().details.value("state"_L1).toString(), u"cancelled"_s);
    must(office.payAndLeave(u"AA 1"_s));
    COMPARE_REFUSED(extend(parked.stay, clock.now() + hours(1)), ErrorCode::IllegalMove, Field::Ticket);
}

void TstExtend::sameNumberIsDoneOnce()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto parked = parkFor(office, u"AA 1"_s, hours(2));
    const QUuid id = QUuid::createUuid();
    const ExtendStay::Command command {OfficeBuilder::keyOf(parked.stay), clock.now() + hours(3)};
    const auto first = must(office.run<ExtendStay>(id, command));
    clock.advance(minutes(5));
    const auto again = must(office.run<ExtendStay>(id, command));
    QCOMPARE(again.toJson(), first.toJson());
    QCOMPARE(RawDatabase(database).number(u"SELECT count(*) FROM journal WHERE kind = 'extend'"_s), 1);
}

PARKDESK_TEST(TstExtend)
#include "tst_extend.moc"
