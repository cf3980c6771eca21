// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/rollclaims.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Nights in which the clock on the wall jumps. Claims and prices count the time that passes; only what a person or a
/// sign says in local time knows of the jump.
class TstClockChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nights_data();
    void nights();
    void bothPassesOfTheFold_data();
    void bothPassesOfTheFold();
    void noSuchTime_data();
    void noSuchTime();
};

void TstClockChange::nights_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("minutesBetween");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("Berlin, spring") << QByteArray("Europe/Berlin") << u"2026-03-29T01:00"_s << u"2026-03-29T04:00"_s
                                    << 120 << qint64 {500};
    QTest::newRow("Berlin, autumn") << QByteArray("Europe/Berlin") << u"2026-10-25T01:00"_s << u"2026-10-25T04:00"_s
                                    << 240 << qint64 {1000};
    QTest::newRow("New York, spring") << QByteArray("America/New_York") << u"2026-03-08T01:00"_s
                                      << u"2026-03-08T04:00"_s << 120 << qint64 {500};
    QTest::newRow("New York, autumn") << QByteArray("America/New_York") << u"2026-11-01T00:00"_s
                                      << u"2026-11-01T03:00"_s << 240 << qint64 {1000};
    QTest::newRow("Lord Howe, autumn there")
        << QByteArray("Australia/Lord_Howe") << u"2026-04-05T01:00"_s << u"2026-04-05T03:00"_s << 150 << qint64 {750};
    QTest::newRow("Lord Howe, spring there")
        << QByteArray("Australia/Lord_Howe") << u"2026-10-04T01:00"_s << u"2026-10-04T03:00"_s << 90 << qint64 {500};
}

void TstClockChange::nights()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(int, minutesBetween);
    QFETCH(qint64, cents);
    const TestDatabase database;
    TestClock clock(at(from, zone));
    OfficePlan plan;
    plan.timezone = QString::fromLatin1(zone);
    plan.rows = {spotRow(u"A-{1}"_s, 2, {u"car"_s})};
    OfficeBuilder office(database, clock, plan);
    QCOMPARE(at(until, zone) - clock.now(), Duration(minutes(minutesBetween)));

    EnterVehicle::Command walkIn;
    walkIn.lot = office.lot();
    walkIn.plate = u"AA1"_s;
    walkIn.until = at(until, zone);
    const auto entered = must(office.run<EnterVehicle>(walkIn));
    QCOMPARE(entered.claimed.length(), Duration(minutes(minutesBetween)));
    QCOMPARE(must(office.enter(u"AA2"_s)).claimed.length(), Duration(hours(3))); // the usual stay, as time passes
    must(office.payAndLeave(u"AA2"_s));
    const auto next = must(office.reserve(u"BB1"_s, minutes(minutesBetween), hours(1)));
    QCOMPARE(next.booked.from, entered.claimed.until); // they touch

    clock.set(entered.claimed.until - minutes(10));
    QCOMPARE(must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()})).report.rolled, 1);
    clock.set(entered.claimed.until);
    QCOMPARE(must(office.quote(u"AA1"_s)).price.due.minor(), cents);
}

void TstClockChange::bothPassesOfTheFold_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << u"2026-10-25T02:00+02:00"_s
                            << u"2026-10-25T02:00+01:00"_s;
    QTest::newRow("New York") << QByteArray("America/New_York") << u"2026-11-01T01:00-04:00"_s
                              << u"2026-11-01T01:00-05:00"_s;
    QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << u"2026-04-05T01:30+11:00"_s
                               << u"2026-04-05T01:30+10:30"_s;
}

/// The same hour on the wall comes twice: two bookings of one spot, one in each pass, do not meet.
void TstClockChange::bothPassesOfTheFold()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const TestDatabase database;
    TestClock clock(at(first, zone) - hours(5));
    OfficePlan plan;
    plan.timezone = QString::fromLatin1(zone);
    plan.rows = {spotRow(u"A-{1}"_s, 1, {u"car"_s})};
    OfficeBuilder office(database, clock, plan);
    const Duration fold = at(second, zone) - at(first, zone);
    QVERIFY(fold > Duration(0));
    QCOMPARE(at(first.left(16), zone), at(first, zone)); // a person means the first pass
    const auto one = must(office.reserve(u"BB1"_s, at(first, zone) - clock.now(), fold));
    const auto other = must(office.reserve(u"BB2"_s, at(second, zone) - clock.now(), fold));
    QCOMPARE(one.booked.until, other.booked.from);
    COMPARE_REFUSED(office.reserve(u"BB3"_s, at(second, zone) - clock.now() - Duration(1), fold), ErrorCode::LotFull,
                    Field::Lot);
}

void TstClockChange::noSuchTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << u"2026-03-29T02:30"_s;
    QTest::newRow("New York") << QByteArray("America/New_York") << u"2026-03-08T02:00"_s;
    QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << u"2026-10-04T02:29"_s;
}

void TstClockChange::noSuchTime()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    const auto refused = must(ZoneRules::forZone(zone))->fromText(text);
    QCOMPARE(refusal(refused), std::optional(ErrorCode::NoSuchTime));
}

PARKDESK_TEST(TstClockChange)
#include "tst_clockchange.moc"
