// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/availability.h"
#include "services/stays/deskboard.h"
#include "services/stays/rollclaims.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

class TstRolling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rollsWhatEndsSoon_data();
    void rollsWhatEndsSoon();
    void bookingMovesToAnEqualSpot();
    void bookingMovesToALargerSpot();
    void keptFeaturesAreKept();
    void bookingBecomesUnplaced();
    void unplacedIsTriedAgain();
    void noShowFallsAfterTheHoldTime();
    void prepaidIsHeldToItsEnd();
    void aClosedNight();
    void severalPlacesRollTogether();
    void commandsRollFirst();
    void unknownLot();
};

namespace {

OfficePlan rollingPlan(const QList<AddLot::Row> &rows)
{
    OfficePlan plan;
    plan.rows = rows;
    return plan;
}

RollReport roll(OfficeBuilder &office)
{
    return must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()})).report;
}

/// A walk-in that says it will stay for \a length.
EnterVehicle::Outcome park(OfficeBuilder &office, const QString &plate, Duration length, const QString &type = u"car"_s)
{
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = plate;
    command.vehicleType = type;
    command.until = office.clock().now() + length;
    return must(office.run<EnterVehicle>(command));
}

QString spotOfBooking(OfficeBuilder &office, StayId stay)
{
    const auto board = must(office.read<DeskBoard>({office.lot()}));
    for (const DeskBoard::DueRow &row : board.due) {
        if (row.stay == stay)
            return row.placed ? row.spot : u"unplaced"_s;
    }
    return u"not due"_s;
}

} // namespace

void TstRolling::rollsWhatEndsSoon_data()
{
    QTest::addColumn<qint64>("beforeEnd");
    QTest::addColumn<int>("rolled");
    const qint64 minute = 60000;
    QTest::newRow("long before") << 60 * minute << 0;
    QTest::newRow("just before") << 10 * minute + 1 << 0;
    QTest::newRow("ten minutes") << 10 * minute << 1;
    QTest::newRow("at the end") << qint64 {0} << 1;
    QTest::newRow("after the end") << -minute << 1;
    QTest::newRow("a week after") << -7 * 24 * 60 * minute << 1;
}

void TstRolling::rollsWhatEndsSoon()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, rollingPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    QFETCH(qint64, beforeEnd);
    QFETCH(int, rolled);
    const auto entered = park(office, u"AA1"_s, hours(2));
    clock.set(entered.claimed.until - Duration(beforeEnd));
    QCOMPARE(roll(office), (RollReport {rolled, 0, 0, 0, 0}));
    const qint64 until = RawDatabase(database).number(u"SELECT until_at FROM claim"_s);
    QCOMPARE(until, rolled ? (clock.now() + minutes(30)).ms : entered.claimed.until.ms);
    QCOMPARE(roll(office), RollReport {});
}

void TstRolling::bookingMovesToAnEqualSpot()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(
        database, clock,
        rollingPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s}), spotRow(u"T-{1}"_s, 1, {u"car"_s, u"truck"_s})}));
    park(office, u"AA1"_s, hours(1));
    const auto booking = must(office.reserve(u"BB1"_s, hours(1), hours(2)));
    QCOMPARE(booking.spot, u"A-1"_s);
    clock.advance(minutes(55));
    QCOMPARE(roll(office), (RollReport {1, 1, 1, 0, 0}));
    QCOMPARE(spotOfBooking(office, booking.stay), u"A-2"_s);
}

void TstRolling::bookingMovesToALargerSpot()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(
        database, clock,
        rollingPlan({spotRow(u"S-{1}"_s, 1, {u"bike"_s}), spotRow(u"A-{1}"_s, 1, {u"car"_s, u"bike"_s}),
                     spotRow(u"T-{1}"_s, 1, {u"truck"_s, u"car"_s})}));
    park(office, u"AA1"_s, hours(1));
    const auto booking = must(office.reserve(u"BB1"_s, hours(1), hours(2)));
    QCOMPARE(booking.spot, u"A-1"_s);
    clock.advance(minutes(55));
    QCOMPARE(roll(office), (RollReport {1, 1, 1, 0, 0}));
    QCOMPARE(spotOfBooking(office, booking.stay), u"T-1"_s);
}

void TstRolling::keptFeaturesAreKept()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(
        database, clock,
        rollingPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s}), spotRow(u"E-{1}"_s, 2, {u"car"_s}, 1, {u"ev"_s})}));
    EnterVehicle::Command walkIn;
    walkIn.lot = office.lot();
    walkIn.plate = u"AA1"_s;
    walkIn.features = QStringList {u"ev"_s};
    walkIn.until = clock.now() + hours(1);
    QCOMPARE(must(office.run<EnterVehicle>(walkIn)).spot, u"E-1"_s);
    ReserveSpot::Command command;
    command.lot = office.lot();
    command.from = clock.now() + hours(1);
    command.until = clock.now() + hours(2);
    command.vehicleType = u"car"_s;
    command.features = QStringList {u"ev"_s};
    const auto booking = must(office.run<ReserveSpot>(command));
    QCOMPARE(booking.spot, u"E-1"_s);
    clock.advance(minutes(55));
    roll(office);
    QCOMPARE(spotOfBooking(office, booking.stay), u"E-2"_s); // a plain one would not do
}

void TstRolling::bookingBecomesUnplaced()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, rollingPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    park(office, u"AA1"_s, hours(1));
    park(office, u"AA2"_s, hours(9));
    const auto booking = must(office.reserve(u"BB1"_s, hours(1), hours(2)));
    clock.advance(minutes(55));
    QCOMPARE(roll(office), (RollReport {1, 1, 0, 1, 0}));
    QCOMPARE(spotOfBooking(office, booking.stay), u"unplaced"_s);
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT state FROM stay WHERE id = %1"_s.arg(booking.stay.value)), 1); // still reserved
    const auto free = must(office.read<Availability>({office.lot(), {}, {}}));
    QCOMPARE(free.unplaced, 1);
    // A place that comes free is counted against it.
    must(office.payAndLeave(u"AA2"_s));
    const auto after = must(office.read<Availability>({office.lot(), clock.now(), clock.now() + hours(3)}));
    QCOMPARE(after.rows.first().free, 0);
}

void TstRolling::unplacedIsTriedAgain()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, rollingPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    park(office, u"AA1"_s, hours(1));
    const auto booking = must(office.reserve(u"BB1"_s, hours(1), hours(2)));
    clock.advance(minutes(55));
    QCOMPARE(roll(office).unplaced, 1);
    QCOMPARE(roll(office), (RollReport {0, 0, 0, 1, 0})); // each minute says so
    must(office.payAndLeave(u"AA1"_s));
    QCOMPARE(roll(office), (RollReport {0, 0, 1, 0, 0}));
    QCOMPARE(spotOfBooking(office, booking.stay), u"A-1"_s);
    clock.advance(minutes(10));
    QVERIFY(!must(office.arrive(u"BB1"_s)).moved);
}

void TstRolling::noShowFallsAfterTheHoldTime()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, rollingPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto longOne = must(office.reserve(u"BB1"_s, hours(1), hours(2)));
    const auto shortOne = must(office.reserve(u"BB2"_s, hours(1), minutes(20))); // over before the hold time
    clock.advance(minutes(80) - Duration(1));
    QCOMPARE(roll(office).noShows, 0);
    clock.advance(Duration(1));
    QCOMPARE(roll(office).noShows, 1);
    QCOMPARE(spotOfBooking(office, shortOne.stay), u"not due"_s);
    clock.advance(minutes(10) - Duration(1));
    QCOMPARE(roll(office).noShows, 0);
    clock.advance(Duration(1));
    QCOMPARE(roll(office).noShows, 1);
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT state FROM stay WHERE id = %1"_s.arg(longOne.stay.value)), 5);
    QCOMPARE(raw.number(u"SELECT until_at FROM claim WHERE stay_id = %1"_s.arg(longOne.stay.value)), clock.now().ms);
}

void TstRolling::prepaidIsHeldToItsEnd()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, rollingPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    must(office.enter(u"AA1"_s));
    clock.advance(minutes(5));
    must(office.payAndLeave(u"AA1"_s));
    const auto booking = must(office.reserve(u"BB1"_s, hours(1), hours(2)));
    // Nothing takes money ahead yet, so the payment is made another stay's by hand.
    const RawDatabase raw(database);
    raw.executeUnguarded({u"UPDATE payment SET stay_id = %1"_s.arg(booking.stay.value)});
    clock.set(booking.booked.until - Duration(1));
    QCOMPARE(roll(office).noShows, 0);
    clock.advance(Duration(1));
    QCOMPARE(roll(office).noShows, 1);
}

void TstRolling::aClosedNight()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, rollingPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    park(office, u"AA1"_s, hours(1));
    must(office.reserve(u"BB1"_s, hours(1), hours(1))); // in the night, nobody came
    must(office.reserve(u"BB2"_s, hours(8), hours(1))); // now
    const auto later = must(office.reserve(u"BB3"_s, hours(12), hours(1)));
    clock.advance(hours(8));
    const RollReport report = roll(office);
    QCOMPARE(report.rolled, 1);
    QCOMPARE(report.displaced, 2);
    QCOMPARE(report.noShows, 1);
    QCOMPARE(report.unplaced, 1);
    QCOMPARE(spotOfBooking(office, later.stay), u"A-1"_s);
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT until_at FROM claim WHERE parked = 1"_s), (clock.now() + minutes(30)).ms);
}

void TstRolling::severalPlacesRollTogether()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, rollingPlan({spotRow(u"T-{1}"_s, 1, {u"car"_s, u"bike"_s}, 3)}));
    park(office, u"AA1"_s, hours(1));
    QStringList bikes;
    ReserveSpot::Command command;
    command.lot = office.lot();
    command.from = clock.now() + hours(1);
    command.until = clock.now() + hours(2);
    command.vehicleType = u"bike"_s;
    for (int i = 0; i < 3; ++i)
        must(office.run<ReserveSpot>(command));
    clock.advance(minutes(50));
    const RollReport report = roll(office);
    QCOMPARE(report.rolled, 3); // the claims of one vehicle on three places
    QCOMPARE(report.displaced, 3);
    QCOMPARE(report.unplaced, 3);
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT count(DISTINCT until_at) FROM claim WHERE parked = 1"_s), 1);
}

void TstRolling::commandsRollFirst()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, rollingPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    park(office, u"AA1"_s, hours(1));
    clock.advance(hours(2)); // nobody rolled
    QCOMPARE(must(office.reserve(u"BB1"_s, minutes(5), hours(1))).spot, u"A-2"_s);
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT until_at FROM claim WHERE parked = 1"_s), (clock.now() + minutes(30)).ms);
}

void TstRolling::unknownLot()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    COMPARE_REFUSED(office.runAs<RollClaims>(OfficeBuilder::program(), {LotId {99}}), ErrorCode::UnknownLot,
                    Field::Lot);
}

PARKDESK_TEST(TstRolling)
#include "tst_rolling.moc"
