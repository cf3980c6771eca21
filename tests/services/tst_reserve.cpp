// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/cancelstay.h"
#include "services/stays/rollclaims.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Reserving, arriving and cancelling.
class TstReserve : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesPeriods_data();
    void refusesPeriods();
    void takesWhatIsFreeThen();
    void bookingsTouchButDoNotOverlap();
    void withoutPlate();
    void arrivesOnTime();
    void arrivesEarly();
    void arrivesEarlyWhileOccupied();
    void arrivesLate();
    void arrivesTooLate();
    void arrivesUnplaced();
    void arriveNamesTheVehicle();
    void arriveRefuses();
    void cancelFreesAtOnce();
    void cancelDuringTheTime();
    void cancelRefuses();
    void cancelledRowSaysWhat();
    void cleanupTestCase();

private:
    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<OfficeBuilder> m_office; ///< of the rows of a table
};

namespace {

OfficePlan planOf(int spots)
{
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{1}"_s, spots, {u"car"_s})};
    return plan;
}

ReserveSpot::Command booking(OfficeBuilder &office, Duration startsIn, Duration length)
{
    ReserveSpot::Command command;
    command.lot = office.lot();
    command.from = office.clock().now() + startsIn;
    command.until = command.from + length;
    command.vehicleType = u"car"_s;
    return command;
}

} // namespace

void TstReserve::refusesPeriods_data()
{
    QTest::addColumn<qint64>("startsIn");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Field>("field");
    const qint64 minute = 60000;
    QTest::newRow("empty") << 60 * minute << qint64 {0} << ErrorCode::BadSpan << Field::Until;
    QTest::newRow("ends before it starts") << 60 * minute << -minute << ErrorCode::BadSpan << Field::Until;
    QTest::newRow("began long ago") << -6 * minute << 60 * minute << ErrorCode::PeriodPast << Field::From;
    QTest::newRow("just too long ago") << -5 * minute - 1 << 60 * minute << ErrorCode::PeriodPast << Field::From;
    QTest::newRow("is over") << -4 * minute << 2 * minute << ErrorCode::PeriodPast << Field::From;
    QTest::newRow("after all time") << noEnd.ms << minute << ErrorCode::BadTime << Field::Until;
    QTest::newRow("before all time") << -2 * qint64 {1772438400000} << minute << ErrorCode::BadTime << Field::From;
}

void TstReserve::refusesPeriods()
{
    if (!m_office)
        m_office = std::make_unique<OfficeBuilder>(*(m_database = std::make_unique<TestDatabase>()), m_clock);
    OfficeBuilder &office = *m_office;
    QFETCH(qint64, startsIn);
    QFETCH(qint64, length);
    const RawDatabase raw(*m_database);
    const auto before = raw.rowCounts();
    const auto result = office.run<ReserveSpot>(booking(office, Duration(startsIn), Duration(length)));
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QTEST(result.error().field, "field");
    QCOMPARE(raw.rowCounts(), before);
}

void TstReserve::takesWhatIsFreeThen()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(2));
    must(office.enter(u"AA1"_s)); // A-1 until in three hours
    QCOMPARE(must(office.reserve(u"BB1"_s, hours(2), hours(2))).spot, u"A-2"_s);
    QCOMPARE(must(office.reserve(u"BB2"_s, hours(3), hours(1))).spot, u"A-1"_s);
    COMPARE_REFUSED(office.reserve(u"BB3"_s, hours(3), hours(1)), ErrorCode::LotFull, Field::Lot);
    ReserveSpot::Command command = booking(office, hours(9), hours(1));
    command.spot = u"A-2"_s;
    QCOMPARE(must(office.run<ReserveSpot>(command)).spot, u"A-2"_s);
    COMPARE_REFUSED(office.run<ReserveSpot>(command), ErrorCode::SpotTaken, Field::Spot);
    command.spot = u"Q-2"_s;
    COMPARE_REFUSED(office.run<ReserveSpot>(command), ErrorCode::UnknownSpot, Field::Spot);
}

void TstReserve::bookingsTouchButDoNotOverlap()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(1));
    must(office.reserve(u"BB1"_s, hours(2), hours(1)));
    must(office.reserve(u"BB2"_s, hours(3), hours(1)));
    must(office.reserve(u"BB3"_s, hours(1), hours(1)));
    COMPARE_REFUSED(office.reserve(u"BB4"_s, hours(4) - Duration(1), hours(1)), ErrorCode::LotFull, Field::Lot);
    must(office.reserve(u"BB5"_s, hours(4), hours(1)));
}

void TstReserve::withoutPlate()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(1));
    const auto made = must(office.run<ReserveSpot>(booking(office, hours(1), hours(1))));
    COMPARE_REFUSED(office.arrive(made.ticket), ErrorCode::Required, Field::Plate);
    clock.advance(hours(1));
    const auto arrived = must(office.run<Arrive>({OfficeBuilder::keyOf(made.ticket), u"CC 1"_s}));
    QCOMPARE(arrived.stay, made.stay);
    QVERIFY(office.quote(u"CC1"_s));
}

void TstReserve::arrivesOnTime()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(2));
    const auto made = must(office.reserve(u"BB1"_s, hours(1), hours(2)));
    clock.advance(hours(1));
    const auto arrived = must(office.arrive(u"bb1"_s));
    QCOMPARE(arrived.stay, made.stay);
    QCOMPARE(arrived.spot, made.spot);
    QCOMPARE(arrived.claimed, made.booked);
    QVERIFY(!arrived.moved);
    COMPARE_REFUSED(office.arrive(made.ticket), ErrorCode::IllegalMove, Field::Ticket);
    COMPARE_REFUSED(office.arrive(u"BB1"_s), ErrorCode::NotFound, Field::Plate);
}

void TstReserve::arrivesEarly()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(1));
    const auto made = must(office.reserve(u"BB1"_s, hours(1), hours(2)));
    clock.advance(minutes(20));
    const auto arrived = must(office.arrive(u"BB1"_s));
    QVERIFY(!arrived.moved);
    QCOMPARE(arrived.claimed, (TimeSpan {clock.now(), made.booked.until}));
}

void TstReserve::arrivesEarlyWhileOccupied()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(2));
    EnterVehicle::Command walkIn;
    walkIn.lot = office.lot();
    walkIn.plate = u"AA1"_s;
    walkIn.until = clock.now() + hours(1);
    must(office.run<EnterVehicle>(walkIn));
    ReserveSpot::Command command = booking(office, hours(1), hours(2));
    command.plate = u"BB1"_s;
    command.spot = u"A-1"_s;
    must(office.run<ReserveSpot>(command));
    clock.advance(minutes(20));
    const auto arrived = must(office.arrive(u"BB1"_s));
    QVERIFY(arrived.moved);
    QCOMPARE(arrived.spot, u"A-2"_s);
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE live = 1 AND stay_id = %1"_s.arg(arrived.stay.value)), 1);
    // Full: nothing changes, and the booking keeps its place.
    ReserveSpot::Command second = booking(office, hours(1), hours(2));
    second.plate = u"BB2"_s;
    must(office.run<ReserveSpot>(second));
    COMPARE_REFUSED(office.arrive(u"BB2"_s), ErrorCode::LotFull, Field::Lot);
    QCOMPARE(raw.number(u"SELECT count(*) FROM stay WHERE state = 1"_s), 1);
}

void TstReserve::arrivesLate()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(1));
    const auto made = must(office.reserve(u"BB1"_s, hours(1), hours(2)));
    clock.advance(minutes(90) - Duration(1)); // the last moment of the lot's hold time
    const auto arrived = must(office.arrive(u"BB1"_s));
    QCOMPARE(arrived.claimed, made.booked);
    QVERIFY(!arrived.moved);
}

void TstReserve::arrivesTooLate()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(1));
    const auto made = must(office.reserve(u"BB1"_s, hours(1), hours(2)));
    clock.advance(minutes(90));
    must(office.enter(u"AA1"_s)); // rolls first: the booking has fallen, and its spot is given away
    COMPARE_REFUSED(office.arrive(made.ticket), ErrorCode::LotFull, Field::Lot);
    clock.advance(minutes(90)); // its period is over too
    COMPARE_REFUSED(office.arrive(made.ticket), ErrorCode::PeriodPast, Field::Ticket);
}

void TstReserve::arrivesUnplaced()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(1));
    EnterVehicle::Command walkIn;
    walkIn.lot = office.lot();
    walkIn.plate = u"AA1"_s;
    walkIn.until = clock.now() + hours(1);
    must(office.run<EnterVehicle>(walkIn));
    must(office.reserve(u"BB1"_s, hours(1), hours(2)));
    clock.advance(minutes(65)); // it overstays, so the booking is without a place
    QCOMPARE(must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()})).report.unplaced, 1);
    COMPARE_REFUSED(office.arrive(u"BB1"_s), ErrorCode::LotFull, Field::Lot);
    must(office.payAndLeave(u"AA1"_s));
    const auto arrived = must(office.arrive(u"BB1"_s));
    QVERIFY(arrived.moved);
    QCOMPARE(arrived.spot, u"A-1"_s);
}

void TstReserve::arriveNamesTheVehicle()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(2));
    must(office.enter(u"AA1"_s));
    const auto made = must(office.run<ReserveSpot>(booking(office, Duration(0), hours(1))));
    COMPARE_REFUSED(office.run<Arrive>({OfficeBuilder::keyOf(made.ticket), u"AA-1"_s}), ErrorCode::AlreadyInside,
                    Field::Plate);
    COMPARE_REFUSED(office.run<Arrive>({OfficeBuilder::keyOf(made.ticket), u"☂"_s}), ErrorCode::BadCharacters,
                    Field::Plate);
    QCOMPARE(must(office.run<Arrive>({OfficeBuilder::keyOf(made.ticket), u"AA-2"_s})).stay, made.stay);
}

void TstReserve::arriveRefuses()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(2));
    const auto inside = must(office.enter(u"AA1"_s));
    COMPARE_REFUSED(office.arrive(u"ZZ9"_s), ErrorCode::NotFound, Field::Plate);
    COMPARE_REFUSED(office.arrive(inside.ticket), ErrorCode::IllegalMove, Field::Ticket);
    const QString unknown = TicketCode::forCommand(QUuid::createUuid(), 0).shown();
    COMPARE_REFUSED(office.arrive(unknown), ErrorCode::UnknownTicket, Field::Ticket);
    QVERIFY(!office.run<Arrive>({OfficeBuilder::keyOf(StayId {4711}), {}}));
    QVERIFY(!office.arrive({}));
}

void TstReserve::cancelFreesAtOnce()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(1));
    const auto made = must(office.reserve(u"BB1"_s, hours(1), hours(2)));
    COMPARE_REFUSED(office.reserve(u"BB2"_s, hours(1), hours(2)), ErrorCode::LotFull, Field::Lot);
    QCOMPARE(must(office.run<CancelStay>({OfficeBuilder::keyOf(u"BB1"_s)})).stay, made.stay);
    must(office.reserve(u"BB2"_s, hours(1), hours(2)));
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT live FROM claim WHERE stay_id = %1"_s.arg(made.stay.value)), 0);
}

void TstReserve::cancelDuringTheTime()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(1));
    const auto made = must(office.reserve(u"BB1"_s, Duration(0), hours(2)));
    clock.advance(minutes(10));
    must(office.run<CancelStay>({OfficeBuilder::keyOf(made.ticket)}));
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT until_at FROM claim WHERE stay_id = %1"_s.arg(made.stay.value)), clock.now().ms);
    QCOMPARE(must(office.enter(u"AA1"_s)).spot, u"A-1"_s);
}

void TstReserve::cancelRefuses()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(1));
    const auto inside = must(office.enter(u"AA1"_s));
    COMPARE_REFUSED(office.run<CancelStay>({OfficeBuilder::keyOf(inside.ticket)}), ErrorCode::IllegalMove,
                    Field::Ticket);
    COMPARE_REFUSED(office.run<CancelStay>({OfficeBuilder::keyOf(u"AA1"_s)}), ErrorCode::NotFound, Field::Plate);
    const auto made = must(office.reserve(u"BB1"_s, hours(5), hours(2)));
    must(office.run<CancelStay>({OfficeBuilder::keyOf(made.ticket)}));
    COMPARE_REFUSED(office.run<CancelStay>({OfficeBuilder::keyOf(made.ticket)}), ErrorCode::IllegalMove, Field::Ticket);
}

void TstReserve::cancelledRowSaysWhat()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, planOf(1));
    const auto made = must(office.reserve(u"BB1"_s, hours(1), hours(2)));
    must(office.run<CancelStay>({OfficeBuilder::keyOf(made.ticket)}));
    const RawDatabase raw(database);
    const QString where = u" FROM journal WHERE kind = 'cancel' AND stay_id = %1"_s.arg(made.stay.value);
    QCOMPARE(raw.number(u"SELECT staff_id"_s + where), office.attendant().staff.value);
    const QString changes = raw.value(u"SELECT changes"_s + where).toString();
    QVERIFY(changes.contains(u"\"reserved\",\"cancelled\""_s));
    QVERIFY(!changes.contains(u"BB1"_s));
}

void TstReserve::cleanupTestCase()
{
    m_office.reset();
    m_database.reset();
}

PARKDESK_TEST(TstReserve)
#include "tst_reserve.moc"
