// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/naturalkey.h"
#include "services/cash/openshift.h"
#include "services/lots/adddesk.h"
#include "services/lots/listlots.h"
#include "services/staff/addstaff.h"
#include "services/staff/firstrun.h"
#include "services/staff/liststaff.h"
#include "services/staff/setpassword.h"
#include "services/tariffs/publishtariff.h"
#include "storage/query.h"
#include "storage/unitofwork.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <functional>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Lots, desks, tariffs, staff and shifts.
class TstOffice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstRunOnce();
    void firstRunAllOrNothing();
    void lotWithItsSpots();
    void lotRefuses_data();
    void lotRefuses();
    void desks();
    void publishes();
    void publishRefuses_data();
    void publishRefuses();
    void versionFromADate();
    void staff();
    void shifts();
    void whatIsCutShortIsNoAnswer();
};

namespace {

AddLot::Command lotCommand()
{
    AddLot::Command command;
    command.name = u"North"_s;
    command.timezone = u"Europe/Berlin"_s;
    command.currency = u"EUR"_s;
    command.rows = {spotRow(u"A-{01}"_s, 3, {u"car"_s})};
    return command;
}

QByteArray tariffText(const QByteArray &price)
{
    return R"({"format":1,"name":{"en":"T"},"currency":"EUR","defaultTable":"all","rateTables":[{"id":"all","basis":)"
           R"("stay","lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":")"
        + price + R"("}]}]})";
}

struct OfficeScene {
    TestDatabase database;
    TestClock clock;
    OfficeBuilder office {database, clock};
    RawDatabase raw {database};
};

/// Reads some spots with an error among them: the server stumbles over what is no number, the file is interrupted.
Result<int> readCutShort(Connection &connection, LotId lot)
{
    QStringList rows;
    for (const QString &type : {u"1"_s, u"1"_s, u"1"_s, u"\"none\""_s})
        rows.append(u"[%1,\"%2\",%3]"_s.arg(lot.value).arg(naturalKey(u"A-0%1"_s.arg(rows.size() + 1)), type));
    Query query(connection, "import_spots"_L1);
    TRY_DONE(query.bind("rows"_L1, QString(u'[' + rows.join(u',') + u']')).run());
    int read = 0;
    while (query.next()) {
        ++read;
        if (TestDatabase::isSqlite())
            connection.interrupt();
    }
    return read;
}

struct CutShort {
    static constexpr Permission permission = Permission::SeeDesk;
    struct Question {
        LotId lot;
        int &read;
    };
    using Answer = int;

    static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
    {
        question.read = TRY(readCutShort(unit.connection(), question.lot));
        return question.read;
    }
};

} // namespace

void TstOffice::firstRunOnce()
{
    OfficeScene scene;
    FirstRun::Command command;
    command.operatorName = u"Another"_s;
    command.ownerLogin = u"another"_s;
    command.ownerName = u"Another One"_s;
    COMPARE_REFUSED(scene.office.runAs<FirstRun>(OfficeBuilder::program(), command), ErrorCode::AlreadyInitialised,
                    Field::Database);
    const QString row = u"SELECT count(*) FROM journal WHERE kind = 'first_run' AND staff_id IS NULL"_s;
    QCOMPARE(scene.raw.number(row), 1);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM staff WHERE owner = 1"_s), 1);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM staff_role WHERE staff_id = 1"_s), 3);
}

void TstOffice::firstRunAllOrNothing()
{
    const TestDatabase database;
    const TestClock clock;
    const RawDatabase raw(database);
    PriceBook prices;
    JournalingRunner runner(clock, prices);
    const auto connection = database.open();
    const auto before = raw.rowCounts();
    FirstRun::Command command;
    command.operatorName = u"Parkhaus"_s;
    command.ownerLogin = u"owner"_s;
    command.ownerName = u"Some Owner"_s;
    command.secret = {u"proof"_s, "wrap"};
    command.lot = lotCommand();
    command.lot->deskName = u"Desk"_s;
    command.tariff = "nonsense";
    const auto run = [&] {
        return runner.run(*connection, envelopeOf<FirstRun>(QUuid::createUuid(), command), Actor {});
    };
    COMPARE_REFUSED(run(), ErrorCode::TariffInvalid, Field::Tariff);
    command.tariff = tariffText("2.00");
    command.lot->rows.clear();
    COMPARE_REFUSED(run(), ErrorCode::BadNumber, Field::Spots);
    command.lot = lotCommand();
    command.ownerLogin = u"1"_s;
    COMPARE_REFUSED(run(), ErrorCode::BadLogin, Field::Login);
    command.ownerLogin = u"owner"_s;
    command.operatorName = u" "_s;
    COMPARE_REFUSED(run(), ErrorCode::Required, Field::Operator);
    QCOMPARE(raw.rowCounts(), before);
    command.operatorName = u"Parkhaus"_s;
    const auto made = FirstRun::Outcome::fromJson(must(run()).outcome);
    QVERIFY(made.owner.isValid() && made.lot.isValid() && !made.desk.isValid());
    QCOMPARE(raw.number(u"SELECT published_by FROM tariff_version"_s), made.owner.value);
}

void TstOffice::lotWithItsSpots()
{
    OfficeScene scene;
    AddLot::Command command = lotCommand();
    command.rows = {spotRow(u"A-{09}"_s, 3, {u"car"_s, u"truck"_s}, 2, {u"ev"_s, u"covered"_s}),
                    AddLot::Row {u"{B..C}-{1..2}"_s, {}, {u"bike"_s}, 4, {}}};
    command.deskName = u"North desk"_s;
    command.fallbackAmount = u"7.5"_s;
    const auto made = must(scene.office.runAs<AddLot>(scene.office.owner(), command));
    QCOMPARE(made.spots, 7);
    QCOMPARE(made.places, 22);
    QVERIFY(made.desk.isValid());
    const auto shown = must(scene.office.read<ShowLot>({u" north "_s})); // as people write it
    QCOMPARE(shown.lot.fallbackAmount->toText(), u"7.50"_s);
    QStringList labels;
    for (const Spot &spot : shown.spots)
        labels.append(spot.label);
    QCOMPARE(labels, (QStringList {u"A-09"_s, u"A-10"_s, u"A-11"_s, u"B-1"_s, u"B-2"_s, u"C-1"_s, u"C-2"_s}));
    QCOMPARE(shown.spots.first().classRank, 5);
    QCOMPARE(shown.spots.first().features, SpotFeatures(SpotFeature::Ev) | SpotFeature::Covered);
    QCOMPARE(must(scene.office.read<ListLots>({})).size(), 2);
    COMPARE_REFUSED(scene.office.read<ShowLot>({u"South"_s}), ErrorCode::UnknownLot, Field::Lot);
}

void TstOffice::lotRefuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Field>("field");
    QTest::newRow("name taken") << u"name"_s << ErrorCode::AlreadyExists << Field::Name;
    QTest::newRow("desk taken") << u"desk"_s << ErrorCode::AlreadyExists << Field::Desk;
    QTest::newRow("zone") << u"zone"_s << ErrorCode::BadZone << Field::TimeZone;
    QTest::newRow("currency") << u"currency"_s << ErrorCode::BadCurrency << Field::Currency;
    QTest::newRow("no spots") << u"none"_s << ErrorCode::BadNumber << Field::Spots;
    QTest::newRow("too many spots") << u"many"_s << ErrorCode::BadNumber << Field::Spots;
    QTest::newRow("too many together") << u"together"_s << ErrorCode::BadNumber << Field::Spots;
    QTest::newRow("one label twice") << u"twice"_s << ErrorCode::AlreadyExists << Field::Pattern;
    QTest::newRow("crossed range") << u"crossed"_s << ErrorCode::BadPattern << Field::Pattern;
    QTest::newRow("no type") << u"typeless"_s << ErrorCode::Required << Field::VehicleType;
    QTest::newRow("unknown type") << u"tank"_s << ErrorCode::UnknownVehicleType << Field::VehicleType;
    QTest::newRow("nine places") << u"nine"_s << ErrorCode::BadNumber << Field::Spots;
    QTest::newRow("no places") << u"zero"_s << ErrorCode::BadNumber << Field::Spots;
    QTest::newRow("unknown feature") << u"feature"_s << ErrorCode::BadCode << Field::Spot;
    QTest::newRow("fallback in tenths of a cent") << u"fallback"_s << ErrorCode::BadAmount << Field::Amount;
}

void TstOffice::lotRefuses()
{
    QFETCH(QString, what);
    OfficeScene scene;
    AddLot::Command command = lotCommand();
    AddLot::Row &row = command.rows.first();
    const QMap<QString, std::function<void()>> changes {
        {u"name"_s, [&] { command.name = u"main  LOT"_s; }},
        {u"desk"_s, [&] { command.deskName = u"main lot desk"_s; }},
        {u"zone"_s, [&] { command.timezone = u"Europe/Atlantis"_s; }},
        {u"currency"_s, [&] { command.currency = u"EURO"_s; }},
        {u"none"_s, [&] { command.rows.clear(); }},
        {u"many"_s, [&] { row.count = 10001; }},
        {u"together"_s,
         [&] {
             command.rows = {spotRow(u"A-{1}"_s, 300, {u"car"_s}), spotRow(u"B-{1}"_s, 9999, {u"car"_s})};
         }},
        {u"twice"_s, [&] { command.rows.append(spotRow(u"a-{2}"_s, 1, {u"car"_s})); }},
        {u"crossed"_s,
         [&] {
             row = {u"A-{9..1}"_s, {}, {u"car"_s}, 1, {}};
         }},
        {u"typeless"_s, [&] { row.vehicleTypes.clear(); }},
        {u"tank"_s, [&] { row.vehicleTypes = QStringList {u"tank"_s}; }},
        {u"nine"_s, [&] { row.places = 9; }},
        {u"zero"_s, [&] { row.places = 0; }},
        {u"feature"_s, [&] { row.features = QStringList {u"pool"_s}; }},
        {u"fallback"_s, [&] { command.fallbackAmount = u"1.005"_s; }},
    };
    changes.value(what)();
    const auto before = scene.raw.rowCounts();
    const auto refused = scene.office.runAs<AddLot>(scene.office.owner(), command);
    QVERIFY(!refused);
    QTEST(refused.error().code, "code");
    QTEST(refused.error().field, "field");
    QCOMPARE(scene.raw.rowCounts(), before);
}

void TstOffice::desks()
{
    OfficeScene scene;
    OfficeBuilder &office = scene.office;
    const auto north = must(office.runAs<AddDesk>(office.owner(), {office.lot(), u"North gate"_s, u"exit"_s}));
    QCOMPARE(north.code, u"D2"_s);
    COMPARE_REFUSED(office.runAs<AddDesk>(office.owner(), {office.lot(), u"north GATE"_s, u"both"_s}),
                    ErrorCode::AlreadyExists, Field::Desk);
    COMPARE_REFUSED(office.runAs<AddDesk>(office.owner(), {LotId {99}, u"South"_s, u"both"_s}), ErrorCode::UnknownLot,
                    Field::Lot);
    COMPARE_REFUSED(office.runAs<AddDesk>(office.owner(), {office.lot(), u"South"_s, u"sideways"_s}),
                    ErrorCode::BadCode, Field::Desk);
}

void TstOffice::publishes()
{
    OfficeScene scene;
    OfficeBuilder &office = scene.office;
    const auto second =
        must(office.runAs<PublishTariff>(office.manager(), {office.lot(), tariffText("3.00"), scene.clock.now()}));
    QCOMPARE(second.hash.size(), 64);
    const auto shown = must(office.read<ShowLot>({u"Main lot"_s}));
    QCOMPARE(shown.tariffs.size(), 2);
    QCOMPARE(shown.tariffs.last().number, 2);
    QCOMPARE(shown.tariffs.last().hash, second.hash);
    // The same tariff in another spelling is the same text.
    QByteArray spaced = tariffText("3.00");
    spaced.replace(",", " ,\n ");
    QCOMPARE(must(office.runAs<PublishTariff>(office.manager(), {office.lot(), spaced, scene.clock.now()})).hash,
             second.hash);
}

void TstOffice::publishRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good = tariffText("2.00");
    const auto with = [&](const QByteArray &more) { return good.chopped(1) + ',' + more + '}'; };
    QTest::newRow("nothing") << QByteArray() << ErrorCode::TariffInvalid;
    QTest::newRow("no JSON") << QByteArray("{") << ErrorCode::TariffInvalid;
    QTest::newRow("fraction") << QByteArray(good).replace("\"2.00\"", "2.5") << ErrorCode::TariffInvalid;
    QTest::newRow("unknown word") << with(R"("surprise":true)") << ErrorCode::TariffInvalid;
    QTest::newRow("rule without contents") << with(R"("demand":{})") << ErrorCode::TariffInvalid;
    QTest::newRow("other currency") << QByteArray(good).replace("EUR", "USD") << ErrorCode::BadCurrency;
    QTest::newRow("other zone") << with(R"("timezone":"Asia/Tokyo")") << ErrorCode::BadZone;
    QTest::newRow("example that does not hold")
        << with(R"("examples":[{"entry":"2026-03-02T10:00","exit":"2026-03-02T11:00","amount":"9.00"}])")
        << ErrorCode::ExamplesFailed;
}

void TstOffice::publishRefuses()
{
    QFETCH(QByteArray, text);
    OfficeScene scene;
    const auto before = scene.raw.rowCounts();
    const auto refused =
        scene.office.runAs<PublishTariff>(scene.office.manager(), {scene.office.lot(), text, scene.clock.now()});
    QVERIFY(!refused);
    QTEST(refused.error().code, "code");
    QCOMPARE(refused.error().field, Field::Tariff);
    QCOMPARE(scene.raw.rowCounts(), before);
}

void TstOffice::versionFromADate()
{
    OfficeScene scene;
    OfficeBuilder &office = scene.office;
    const Instant then = scene.clock.now() + hours(2);
    must(office.runAs<PublishTariff>(office.manager(), {office.lot(), tariffText("9.00"), then}));
    must(office.enter(u"AA1"_s));
    scene.clock.set(then - Duration(1));
    must(office.enter(u"AA2"_s));
    scene.clock.set(then); // from this moment on
    must(office.enter(u"AA3"_s));
    scene.clock.advance(minutes(30));
    QCOMPARE(must(office.quote(u"AA1"_s)).price.due.toText(), u"7.50"_s);
    QCOMPARE(must(office.quote(u"AA2"_s)).price.due.toText(), u"2.50"_s);
    QCOMPARE(must(office.quote(u"AA3"_s)).price.due.toText(), u"9.00"_s);
    QVERIFY(!office.runAs<PublishTariff>(office.manager(), {office.lot(), tariffText("9.00"), Instant {-1}}));
}

void TstOffice::staff()
{
    OfficeScene scene;
    OfficeBuilder &office = scene.office;
    AddStaff::Command command {u" Zoe.K "_s, u"Zoe  Klein"_s, {Role::Attendant, Role::Manager}, {}};
    command.secret = {u"proof"_s, "wrap"};
    const auto added = must(office.runAs<AddStaff>(office.owner(), command));
    COMPARE_REFUSED(office.runAs<AddStaff>(office.owner(), command), ErrorCode::AlreadyExists, Field::Login);
    command.login = u"yan"_s;
    command.roles.clear();
    COMPARE_REFUSED(office.runAs<AddStaff>(office.owner(), command), ErrorCode::Required, Field::Role);
    const auto people = must(office.readAs<ListStaff>(office.manager(), {}));
    QCOMPARE(people.size(), 4);
    QCOMPARE(people.last().login, u"zoe.k"_s);
    QCOMPARE(people.last().name, u"Zoe Klein"_s);
    QCOMPARE(people.last().roles, (QList<Role> {Role::Attendant, Role::Manager}));
    must(office.runAs<SetPassword>(office.owner(), {u"ZOE.K"_s, {u"new proof"_s, "new wrap"}}));
    QCOMPARE(scene.raw.value(u"SELECT password_hash FROM staff WHERE id = %1"_s.arg(added.staff.value)).toString(),
             u"new proof"_s);
    COMPARE_REFUSED(office.runAs<SetPassword>(office.owner(), {u"nobody"_s, {}}), ErrorCode::NotFound, Field::Login);
    // Neither proof nor wrap is told to anybody who reads the journal.
    for (const QVariantList &row : scene.raw.rows(u"SELECT outcome, changes FROM journal"_s))
        QVERIFY(!row.at(0).toString().contains(u"proof"_s) && !row.at(1).toString().contains(u"proof"_s));
}

void TstOffice::shifts()
{
    OfficeScene scene;
    OfficeBuilder &office = scene.office;
    const ShiftId first = *office.attendant().shift;
    scene.clock.advance(hours(1));
    const auto again = must(office.run<OpenShift>({office.desk()}));
    QCOMPARE(again.shift, first); // goes on with the one that is open
    QCOMPARE(again.openedAt, scene.clock.now() - hours(1));
    const auto other = office.addLot(u"Other"_s);
    QVERIFY(must(office.run<OpenShift>({other.desk})).shift != first);
    COMPARE_REFUSED(office.run<OpenShift>({DeskId {99}}), ErrorCode::NotFound, Field::Desk);
}

void TstOffice::whatIsCutShortIsNoAnswer()
{
    OfficeScene scene;
    int read = 0;
    const auto answer = scene.office.read<CutShort>({scene.office.lot(), read});
    COMPARE_REFUSED(answer, TestDatabase::isSqlite() ? ErrorCode::Interrupted : ErrorCode::Internal, Field::None);
    if (!TestDatabase::isSqlite())
        return; // rows come from the server all or none
    QVERIFY(read > 0 && read < 4);
    Connection &connection = scene.office.connection();
    must(connection.begin());
    QVERIFY(must(readCutShort(connection, scene.office.lot())) < 4);
    QVERIFY(!connection.commit());
    must(connection.begin()); // the next one is not concerned
    must(connection.commit());
}

PARKDESK_TEST(TstOffice)
#include "tst_office.moc"
