// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/deskboard.h"
#include "services/stays/lookup.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

class TstEnter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheNearest();
    void freeChoiceNamesNoSpot();
    void refuses_data();
    void refuses();
    void plateInsideIsRefused();
    void twinNeedsReason();
    void withoutPlate_data();
    void withoutPlate();
    void onlyAGapIsLeft();
    void tooShortAGapIsNone();
    void chosenSpot();
    void keptSpots();
    void typeIsRemembered();
    void largerVehicleTakesTheWholeSpot();
    void fullLot();
    void keepsPriceOfItsEntry();
    void cleanupTestCase();

private:
    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<OfficeBuilder> m_office; ///< of the rows of a table
};

namespace {

OfficePlan mixedPlan()
{
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{01}"_s, 2, {u"car"_s}), spotRow(u"E-{1}"_s, 1, {u"car"_s}, 1, {u"ev"_s}),
                 spotRow(u"B-{1}"_s, 1, {u"bike"_s, u"scooty"_s, u"cycle"_s}, 3),
                 spotRow(u"T-{1}"_s, 1, {u"car"_s, u"bike"_s}, 2)};
    return plan;
}

EnterVehicle::Command commandFor(OfficeBuilder &office, const QString &plate)
{
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = plate;
    return command;
}

} // namespace

void TstEnter::takesTheNearest()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto first = must(office.enter(u"ka 01 ab 1234"_s));
    QCOMPARE(first.spot, u"A-01"_s);
    QCOMPARE(first.vehicleType, u"car"_s);
    QCOMPARE(first.claimed, (TimeSpan {clock.now(), clock.now() + hours(3)}));
    QVERIFY(!first.shortened);
    QVERIFY(TicketCode::fromText(first.ticket));
    QCOMPARE(must(office.enter(u"KA01AB1235"_s)).spot, u"A-02"_s);
    QVERIFY(office.changes().touches(Entity::Stay) && office.changes().touches(Entity::Claim));
    const RawDatabase raw(database);
    QCOMPARE(raw.value(u"SELECT shown FROM vehicle ORDER BY id LIMIT 1"_s).toString(), u"KA 01 AB 1234"_s);
}

void TstEnter::freeChoiceNamesNoSpot()
{
    TestClock clock;
    const TestDatabase database;
    OfficePlan plan;
    plan.assigned = false;
    OfficeBuilder office(database, clock, plan);
    const auto entered = must(office.enter(u"B AB 1234"_s));
    QVERIFY(entered.spot.isEmpty());
    QVERIFY(must(office.reserve(u"B AB 1235"_s, hours(1), hours(1))).spot.isEmpty());
    const auto board = must(office.read<DeskBoard>({office.lot()}));
    QVERIFY(board.parked.first().spot.isEmpty());
    QVERIFY(board.due.first().placed);
    QCOMPARE(board.free.occupiedPlaces, 1); // a place is claimed all the same
    QVERIFY(must(office.read<LookUp>({office.lot(), u"B AB 1234"_s})).spot.isEmpty());
}

void TstEnter::refuses_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("spot");
    QTest::addColumn<qint64>("untilIn");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Field>("field");
    const auto row = [](const char *name, const QString &plate, const QString &note, const QString &type,
                        const QString &spot, qint64 untilIn, ErrorCode code, Field field) {
        QTest::newRow(name) << plate << note << type << spot << untilIn << code << field;
    };
    const QString good = u"KA01AB1234"_s;
    row("no plate", {}, {}, u"car"_s, {}, 0, ErrorCode::Required, Field::Plate);
    row("only hyphens", u"---"_s, {}, {}, {}, 0, ErrorCode::Required, Field::Plate);
    row("symbols", u"KA*01"_s, {}, {}, {}, 0, ErrorCode::BadCharacters, Field::Plate);
    row("long plate", QString(17, u'A'), {}, {}, {}, 0, ErrorCode::TooLong, Field::Plate);
    row("long note", {}, QString(201, u'n'), u"cycle"_s, {}, 0, ErrorCode::TooLong, Field::Note);
    row("control in note", {}, u"red\u0007bell"_s, u"cycle"_s, {}, 0, ErrorCode::BadCharacters, Field::Note);
    row("unknown type", good, {}, u"tank"_s, {}, 0, ErrorCode::UnknownVehicleType, Field::VehicleType);
    row("unknown spot", good, {}, {}, u"Z-99"_s, 0, ErrorCode::UnknownSpot, Field::Spot);
    row("spot of another type", good, {}, {}, u"B-1"_s, 0, ErrorCode::SpotUnsuitable, Field::Spot);
    row("no spot of the type", good, {}, u"truck"_s, {}, 0, ErrorCode::LotFull, Field::Lot);
    row("ends now", good, {}, {}, {}, -1, ErrorCode::BadSpan, Field::Until);
    row("ended before", good, {}, {}, {}, -3600000, ErrorCode::BadSpan, Field::Until);
    row("ends after all time", good, {}, {}, {}, noEnd.ms, ErrorCode::BadTime, Field::Until);
}

void TstEnter::refuses()
{
    if (!m_office)
        m_office =
            std::make_unique<OfficeBuilder>(*(m_database = std::make_unique<TestDatabase>()), m_clock, mixedPlan());
    OfficeBuilder &office = *m_office;
    const RawDatabase raw(*m_database);
    const auto before = raw.rowCounts();
    QFETCH(QString, plate);
    QFETCH(QString, note);
    QFETCH(QString, type);
    QFETCH(QString, spot);
    QFETCH(qint64, untilIn);
    EnterVehicle::Command command = commandFor(office, plate);
    command.note = note;
    command.vehicleType = type;
    if (!spot.isEmpty())
        command.spot = spot;
    if (untilIn != 0)
        command.until = m_clock.now() + Duration(untilIn == -1 ? 0 : untilIn);
    const auto result = office.run<EnterVehicle>(command);
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QTEST(result.error().field, "field");
    QCOMPARE(raw.rowCounts(), before);
    QVERIFY(office.changes().isEmpty());
}

void TstEnter::plateInsideIsRefused()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const OfficeBuilder::MoreLot other = office.addLot(u"Other lot"_s);
    must(office.enter(u"KA 01 AB 1234"_s));
    COMPARE_REFUSED(office.enter(u"ka-01-ab-1234"_s), ErrorCode::AlreadyInside, Field::Plate);
    // In another lot it may stand: cameras and clerks make mistakes, and the first lot is told at its own exit.
    EnterVehicle::Command command = commandFor(office, u"KA01AB1234"_s);
    command.lot = other.lot;
    QVERIFY(office.run<EnterVehicle>(command));
    COMPARE_REFUSED(office.run<EnterVehicle>([&] {
        EnterVehicle::Command nowhere = command;
        nowhere.lot = LotId {4711};
        return nowhere;
    }()),
                    ErrorCode::UnknownLot, Field::Lot);
}

void TstEnter::twinNeedsReason()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"KA01AB1234"_s));
    EnterVehicle::Command command = commandFor(office, u"KA01AB1234"_s);
    command.twinReason = u"  "_s;
    COMPARE_REFUSED(office.run<EnterVehicle>(command), ErrorCode::Required, Field::Reason);
    command.twinReason = u"other colour"_s;
    const auto twin = must(office.run<EnterVehicle>(command));
    COMPARE_REFUSED(office.quote(u"KA01AB1234"_s), ErrorCode::Ambiguous, Field::Plate);
    QCOMPARE(office.quote(u"KA01AB1234"_s).error().details.value("tickets"_L1).toArray().size(), 2);
    QVERIFY(office.quote(twin.ticket));
    const RawDatabase raw(database);
    QCOMPARE(
        raw.number(u"SELECT count(*) FROM exception_case WHERE kind = 'twin' AND stay_id = %1"_s.arg(twin.stay.value)),
        1);
    QVERIFY(office.run<EnterVehicle>(command)); // a third
    QCOMPARE(raw.value(u"SELECT max(twin_no) FROM stay"_s).toInt(), 2);
    for (const QString &reason : {QString(201, u'r'), u"nul"_s + QChar(0), u"bell\u0007"_s}) {
        command.twinReason = reason;
        const auto refused = office.run<EnterVehicle>(command);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, Field::Reason);
    }
}

void TstEnter::withoutPlate_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("admitted");
    QTest::newRow("cycle") << u"cycle"_s << QString() << true;
    QTest::newRow("cycle with note") << u"cycle"_s << u"red, child seat"_s << true;
    QTest::newRow("car with note") << u"car"_s << u"white van, plate covered"_s << true;
    QTest::newRow("car") << u"car"_s << QString() << false;
    QTest::newRow("car with blank note") << u"car"_s << u"  \n "_s << false;
    QTest::newRow("bike") << u"bike"_s << QString() << false;
}

void TstEnter::withoutPlate()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, mixedPlan());
    QFETCH(QString, type);
    QFETCH(QString, note);
    QFETCH(bool, admitted);
    EnterVehicle::Command command = commandFor(office, {});
    command.vehicleType = type;
    command.note = note;
    const auto result = office.run<EnterVehicle>(command);
    QCOMPARE(result.has_value(), admitted);
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT count(*) FROM vehicle"_s), 0);
    if (admitted) {
        QCOMPARE(raw.value(u"SELECT note FROM stay"_s).toString(), note.trimmed());
        QVERIFY(office.quote(result->ticket));
    }
}

void TstEnter::onlyAGapIsLeft()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{1}"_s, 2, {u"car"_s})};
    OfficeBuilder office(database, clock, plan);
    must(office.reserve(u"AA1"_s, minutes(60), hours(4)));
    must(office.reserve(u"AA2"_s, minutes(90), hours(4)));
    const auto entered = must(office.enter(u"AA3"_s));
    QVERIFY(entered.shortened);
    QCOMPARE(entered.spot, u"A-2"_s); // the longer gap, not the nearer spot
    QCOMPARE(entered.claimed.until, clock.now() + minutes(90));
}

void TstEnter::tooShortAGapIsNone()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{1}"_s, 1, {u"car"_s})};
    OfficeBuilder office(database, clock, plan);
    must(office.reserve(u"AA1"_s, minutes(30), hours(1)));
    clock.advance(Duration(1));
    COMPARE_REFUSED(office.enter(u"AA3"_s), ErrorCode::LotFull, Field::Lot);
    clock.advance(Duration(-1));
    QCOMPARE(must(office.enter(u"AA3"_s)).claimed.length(), Duration(minutes(30)));
}

void TstEnter::chosenSpot()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, mixedPlan());
    EnterVehicle::Command command = commandFor(office, u"AA1"_s);
    command.spot = u"a-2"_s; // labels are found as people write them
    const auto first = office.run<EnterVehicle>(command);
    QVERIFY2(!first || first->spot == u"A-02"_s, "a-2 and A-02 are one natural label");
    command.spot = u"A-02"_s;
    if (!first)
        must(office.run<EnterVehicle>(command));
    command.plate = u"AA2"_s;
    COMPARE_REFUSED(office.run<EnterVehicle>(command), ErrorCode::SpotTaken, Field::Spot);
    // An overstay still stands there when its claim has ended.
    clock.advance(hours(9));
    COMPARE_REFUSED(office.run<EnterVehicle>(command), ErrorCode::SpotTaken, Field::Spot);
    command.spot = u"E-1"_s; // kept for electric cars, but a person says so
    QCOMPARE(must(office.run<EnterVehicle>(command)).spot, u"E-1"_s);
}

void TstEnter::keptSpots()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.rows = {spotRow(u"E-{1}"_s, 1, {u"car"_s}, 1, {u"ev"_s}),
                 spotRow(u"P-{1}"_s, 1, {u"car"_s}, 1, {u"accessible"_s, u"covered"_s}),
                 spotRow(u"C-{1}"_s, 1, {u"car"_s}, 1, {u"covered"_s})};
    OfficeBuilder office(database, clock, plan);
    QCOMPARE(must(office.enter(u"AA1"_s)).spot, u"C-1"_s);
    COMPARE_REFUSED(office.enter(u"AA2"_s), ErrorCode::LotFull, Field::Lot);
    EnterVehicle::Command command = commandFor(office, u"AA2"_s);
    command.features = QStringList {u"rocket"_s};
    COMPARE_REFUSED(office.run<EnterVehicle>(command), ErrorCode::BadCode, Field::Spot);
    command.features = QStringList {u"ev"_s, u"covered"_s};
    COMPARE_REFUSED(office.run<EnterVehicle>(command), ErrorCode::LotFull, Field::Lot);
    command.features = QStringList {u"ev"_s};
    QCOMPARE(must(office.run<EnterVehicle>(command)).spot, u"E-1"_s);
    command.plate = u"AA3"_s;
    command.features = QStringList {u"accessible"_s};
    QCOMPARE(must(office.run<EnterVehicle>(command)).spot, u"P-1"_s);
}

void TstEnter::typeIsRemembered()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, mixedPlan());
    QCOMPARE(must(office.enter(u"MH12B1"_s, u"bike"_s)).vehicleType, u"bike"_s);
    clock.advance(minutes(5));
    must(office.payAndLeave(u"MH12B1"_s));
    QCOMPARE(must(office.enter(u"MH 12 B 1"_s)).vehicleType, u"bike"_s);
    clock.advance(minutes(5));
    must(office.payAndLeave(u"MH12B1"_s));
    QCOMPARE(must(office.enter(u"MH12B1"_s, u"car"_s)).vehicleType, u"car"_s);
    QCOMPARE(must(office.enter(u"MH12B2"_s)).vehicleType, u"car"_s);
}

void TstEnter::largerVehicleTakesTheWholeSpot()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.rows = {spotRow(u"T-{1}"_s, 1, {u"car"_s, u"bike"_s}, 2)};
    OfficeBuilder office(database, clock, plan);
    const RawDatabase raw(database);
    must(office.enter(u"AA1"_s));
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE parked = 1"_s), 2);
    COMPARE_REFUSED(office.enter(u"BB1"_s, u"bike"_s), ErrorCode::LotFull, Field::Lot);
    clock.advance(minutes(1));
    must(office.payAndLeave(u"AA1"_s));
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE parked = 1"_s), 0);
    must(office.enter(u"BB1"_s, u"bike"_s));
    COMPARE_REFUSED(office.enter(u"AA1"_s, u"car"_s), ErrorCode::LotFull, Field::Lot); // all places or none
    must(office.enter(u"BB2"_s, u"bike"_s));
    QCOMPARE(raw.number(u"SELECT count(*) FROM claim WHERE parked = 1"_s), 2);
    COMPARE_REFUSED(office.enter(u"BB3"_s, u"bike"_s), ErrorCode::LotFull, Field::Lot);
}

void TstEnter::fullLot()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{01}"_s, 3, {u"car"_s})};
    OfficeBuilder office(database, clock, plan);
    for (int i = 1; i <= 3; ++i)
        must(office.enter(u"AA%1"_s.arg(i)));
    const RawDatabase raw(database);
    const auto before = raw.rowCounts();
    COMPARE_REFUSED(office.enter(u"AA4"_s), ErrorCode::LotFull, Field::Lot);
    QCOMPARE(raw.rowCounts(), before);
    // A lot whose claims have run out is still full of vehicles.
    clock.advance(hours(24));
    COMPARE_REFUSED(office.enter(u"AA4"_s), ErrorCode::LotFull, Field::Lot);
}

void TstEnter::keepsPriceOfItsEntry()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto entered = must(office.enter(u"AA1"_s));
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT tariff_version_id FROM stay WHERE id = %1"_s.arg(entered.stay.value)),
             raw.number(u"SELECT id FROM tariff_version"_s));
}

void TstEnter::cleanupTestCase()
{
    m_office.reset();
    m_database.reset();
}

PARKDESK_TEST(TstEnter)
#include "tst_enter.moc"
