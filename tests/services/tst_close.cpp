// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/closestay.h"
#include "services/stays/describestay.h"
#include "services/stays/reenter.h"
#include "services/stays/rollclaims.h"
#include "tests/services/dayoffice.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Stays that end otherwise than planned: unsettled ones, plates that come in twice, bookings that come late.
class TstClose : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closes_data();
    void closes();
    void withoutAPrice();
    void paidButGone();
    void closeRefuses();
    void reEnters();
    void reEntersPaid();
    void reEnterRefuses();
    void lateArrival();
    void lateArrivalElsewhere();
    void lateArrivalRefuses();
};

void TstClose::closes_data()
{
    QTest::addColumn<LeftHow>("how");
    QTest::addColumn<QString>("kind");
    QTest::newRow("owing") << LeftHow::Owing << u"owing"_s;
    QTest::newRow("unseen") << LeftHow::Unseen << u"unseen"_s;
    QTest::newRow("towed") << LeftHow::Towed << u"towed"_s;
}

void TstClose::closes()
{
    QFETCH(LeftHow, how);
    QFETCH(QString, kind);
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const RawDatabase raw(database);
    const auto parked = must(office.enter(u"AA 1"_s));
    clock.advance(minutes(90));
    const CloseStay::Command command {OfficeBuilder::keyOf(u"AA 1"_s), how, u"  no  wallet "_s};
    COMPARE_REFUSED(office.run<CloseStay>(command), ErrorCode::NotPermitted, Field::None); // an attendant
    const auto done = must(office.runAs<CloseStay>(office.manager(), command));
    QCOMPARE(done.stay, parked.stay);
    QCOMPARE(done.how, how);
    QCOMPARE(done.leftAt, clock.now());
    QCOMPARE(done.amount.toText(), u"5.00"_s);
    QCOMPARE(done.open.toText(), u"5.00"_s);
    const auto described = must(office.read<DescribeStay>({parked.stay}));
    QCOMPARE(described.stay.state, StayState::Left);
    QCOMPARE(described.stay.leftHow, how);
    QCOMPARE(raw.value(u"SELECT kind FROM exception_case"_s).toString(), kind);
    QCOMPARE(raw.value(u"SELECT reason FROM exception_case"_s).toString(), u"no wallet"_s);
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE parked = 1"_s), 0);
    QCOMPARE(must(office.enter(u"BB 1"_s)).spot, parked.spot);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClose::withoutAPrice()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.tariff = QByteArray();
    OfficeBuilder office(database, clock, plan);
    must(office.enter(u"AA 1"_s));
    clock.advance(hours(1));
    const CloseStay::Command owing {OfficeBuilder::keyOf(u"AA 1"_s), LeftHow::Owing, u"why"_s};
    COMPARE_REFUSED(office.runAs<CloseStay>(office.manager(), owing), ErrorCode::NothingDue, Field::Amount);
    const auto done = must(office.runAs<CloseStay>(office.manager(), {owing.key, LeftHow::Towed, u"why"_s}));
    QVERIFY(done.amount.isZero());
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClose::paidButGone()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto parked = must(office.enter(u"AA 1"_s));
    clock.advance(minutes(30));
    must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(u"AA 1"_s)))));
    const StayKey key = OfficeBuilder::keyOf(parked.stay);
    COMPARE_REFUSED(office.runAs<CloseStay>(office.manager(), {key, LeftHow::Owing, u"why"_s}), ErrorCode::NothingDue,
                    Field::Amount);
    clock.advance(hours(3)); // the time to drive out was over long ago
    const auto done = must(office.runAs<CloseStay>(office.manager(), {key, LeftHow::Unseen, u"spot is empty"_s}));
    QCOMPARE(done.amount.toText(), u"10.00"_s);
    QCOMPARE(done.open.toText(), u"7.50"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClose::closeRefuses()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    office.actAs(office.manager());
    const StayKey key = OfficeBuilder::keyOf(must(office.enter(u"AA 1"_s)).stay);
    const RawDatabase raw(database);
    const auto before = raw.rowCounts();
    COMPARE_REFUSED(office.run<CloseStay>({key, LeftHow::Paid, u"why"_s}), ErrorCode::BadCode, Field::Method);
    COMPARE_REFUSED(office.run<CloseStay>({key, LeftHow::Free, u"why"_s}), ErrorCode::BadCode, Field::Method);
    COMPARE_REFUSED(office.run<CloseStay>({key, LeftHow::Towed, u"\n "_s}), ErrorCode::Required, Field::Reason);
    COMPARE_REFUSED(office.run<CloseStay>({key, LeftHow::Towed, QString(201, u'x')}), ErrorCode::TooLong,
                    Field::Reason);
    COMPARE_REFUSED(office.run<CloseStay>({OfficeBuilder::keyOf(u"ZZ 9"_s), LeftHow::Towed, u"why"_s}),
                    ErrorCode::NotInside, Field::Plate);
    QCOMPARE(raw.rowCounts(), before);
    const auto booked = must(office.reserve(u"BB 1"_s, hours(1), hours(1)));
    COMPARE_REFUSED(office.run<CloseStay>({OfficeBuilder::keyOf(booked.stay), LeftHow::Towed, u"why"_s}),
                    ErrorCode::NotInside, Field::Ticket);
}

void TstClose::reEnters()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const RawDatabase raw(database);
    const auto old = must(office.enter(u"AA 1"_s));
    clock.advance(minutes(90));
    COMPARE_REFUSED(office.enter(u"AA 1"_s), ErrorCode::AlreadyInside, Field::Plate);
    const auto done = must(office.run<ReEnter>({office.lot(), u"aa 1"_s, {}, {}}));
    QCOMPARE(done.closed, old.stay);
    QCOMPARE(done.amount.toText(), u"5.00"_s);
    QCOMPARE(done.open.toText(), u"5.00"_s);
    QVERIFY(done.entered.stay != old.stay);
    QCOMPARE(done.entered.claimed.from, clock.now());
    const auto described = must(office.read<DescribeStay>({old.stay}));
    QCOMPARE(described.stay.leftHow, LeftHow::Unseen);
    QCOMPARE(raw.number(u"SELECT stay_id FROM exception_case WHERE kind = 'unseen'"_s), old.stay.value);
    QCOMPARE(raw.number(u"SELECT stay_id FROM journal WHERE kind = 're_enter'"_s), done.entered.stay.value);
    QCOMPARE(must(office.quote(u"AA 1"_s)).price.stay, done.entered.stay);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClose::reEntersPaid()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"AA 1"_s));
    clock.advance(minutes(30));
    must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(u"AA 1"_s)))));
    clock.advance(minutes(5));
    const auto done = must(office.run<ReEnter>({office.lot(), u"AA 1"_s, {}, u"A-07"_s}));
    QVERIFY(done.open.isZero());
    QCOMPARE(done.entered.spot, u"A-07"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClose::reEnterRefuses()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto reEnter = [&](const QString &plate, const std::optional<QString> &spot = {}) {
        return office.run<ReEnter>({office.lot(), plate, {}, spot});
    };
    COMPARE_REFUSED(reEnter(u"AA 1"_s), ErrorCode::NotInside, Field::Plate);
    must(office.reserve(u"BB 1"_s, hours(1), hours(1)));
    COMPARE_REFUSED(reEnter(u"BB 1"_s), ErrorCode::NotInside, Field::Plate);
    const auto old = must(office.enter(u"AA 1"_s));
    const RawDatabase raw(database);
    const auto before = raw.rowCounts();
    COMPARE_REFUSED(reEnter(u"AA 1"_s, u"Q-1"_s), ErrorCode::UnknownSpot, Field::Spot);
    QCOMPARE(raw.rowCounts(), before); // the old stay is as it was
    QCOMPARE(must(office.read<DescribeStay>({old.stay})).stay.state, StayState::Parked);
    EnterVehicle::Command twin;
    twin.lot = office.lot();
    twin.plate = u"AA 1"_s;
    twin.twinReason = u"two of them"_s;
    must(office.run<EnterVehicle>(twin));
    COMPARE_REFUSED(reEnter(u"AA 1"_s), ErrorCode::Ambiguous, Field::Plate);
}

void TstClose::lateArrival()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto booked = bookOn(office, u"BB 1"_s, u"A-05"_s, minutes(10), hours(3));
    clock.advance(minutes(50));
    QCOMPARE(must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()})).report.noShows, 1);
    const auto arrived = must(office.arrive(u"BB 1"_s));
    QCOMPARE(arrived.stay, booked.stay);
    QCOMPARE(arrived.spot, u"A-05"_s); // nobody took it since
    QVERIFY(!arrived.moved);
    QCOMPARE(arrived.claimed, (TimeSpan {clock.now(), booked.booked.until}));
    QCOMPARE(brokenRules(office), QStringList());
    clock.advance(minutes(30));
    must(office.payAndLeave(u"BB 1"_s));
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClose::lateArrivalElsewhere()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto booked = bookOn(office, u"BB 1"_s, u"A-1"_s, minutes(10), hours(3));
    clock.advance(minutes(50));
    parkFor(office, u"AA 1"_s, hours(1), u"A-1"_s);
    const auto arrived = must(office.arrive(booked.ticket));
    QCOMPARE(arrived.spot, u"A-2"_s);
    QVERIFY(arrived.moved);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClose::lateArrivalRefuses()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    const auto booked = bookOn(office, u"BB 1"_s, u"A-1"_s, minutes(10), hours(2));
    clock.advance(minutes(50));
    must(office.enter(u"AA 1"_s));
    COMPARE_REFUSED(office.arrive(booked.ticket), ErrorCode::LotFull, Field::Lot);
    QCOMPARE(must(office.read<DescribeStay>({booked.stay})).stay.state, StayState::NoShow);
    clock.advance(hours(2));
    must(office.payAndLeave(u"AA 1"_s));
    COMPARE_REFUSED(office.arrive(booked.ticket), ErrorCode::PeriodPast, Field::Ticket);
    COMPARE_REFUSED(office.arrive(u"BB 1"_s), ErrorCode::NotFound, Field::Plate);
    QCOMPARE(brokenRules(office), QStringList());
}

PARKDESK_TEST(TstClose)
#include "tst_close.moc"
