// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/appintake.h"
#include "services/imports/appusers.h"
#include "services/lots/importlots.h"
#include "services/lots/listlots.h"
#include "tests/services/provenoffice.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Databases of other parking programs, in the shapes that are common.
class TstImportApp : public QObject, private ProvenOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lotsSpotsAndReservations();
    void spotsThatAreLots();
    void oneFlatTable();
    void anotherSchemaByMapping();
    void tellsIrregularities();
    void anOpenStayLeavesByALaterCopy();
    void asksHowTimesAreWritten();
    void readsNoSecrets();
    void usersAreDrivers();
    void mappingIsWrittenAndRead();
    void refusesMappings_data();
    void refusesMappings();

private:
    [[nodiscard]] QString made(const QStringList &statements);
    struct Brought {
        AppIntake app;
        StayFileCount count;
        int newLots = 0;
    };
    [[nodiscard]] Brought bringIn(const QString &path, const std::optional<AppMapping> &mapping = {});
    [[nodiscard]] qint64 number(const QString &statement) { return RawDatabase(database()).number(statement); }

    QTemporaryDir m_folder;
    int m_files = 0;
};

namespace {

/// Lots, a row for each spot, stays.
QStringList threeTables()
{
    return {
        u"CREATE TABLE users (id INTEGER PRIMARY KEY, username TEXT, email TEXT, password TEXT)"_s,
        u"CREATE TABLE parking_lots (id INTEGER PRIMARY KEY, prime_location_name TEXT, address TEXT, price_per_hour "
        "FLOAT, number_of_spots INTEGER)"_s,
        u"CREATE TABLE parking_spots (id INTEGER PRIMARY KEY, lot_id INTEGER REFERENCES parking_lots (id), spot_number "
        "TEXT, status TEXT, vehicle_number TEXT)"_s,
        u"CREATE TABLE reservations (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users (id), spot_id INTEGER "
        "REFERENCES parking_spots (id), parking_timestamp DATETIME, leaving_timestamp DATETIME, parking_cost FLOAT, "
        "vehicle_number TEXT)"_s,
        u"INSERT INTO users VALUES (1, 'a', 'a@example.com', 'x'), (2, 'b', 'b@example.com', 'y')"_s,
        u"INSERT INTO parking_lots VALUES (1, 'North', 'Ring 1', 20.0, 3), (2, 'South', 'Ring 2', 15.0, 2)"_s,
        u"INSERT INTO parking_spots VALUES (1, 1, 'S1', 'O', 'GJ01AB1111'), (2, 1, 'S2', 'A', NULL), (3, 1, 'S3', 'A', "
        "NULL), (4, 2, 'S1', 'A', NULL), (5, 2, 'S2', 'A', NULL)"_s,
        u"INSERT INTO reservations VALUES (1, 1, 1, '2026-02-20 08:00:00.123456', '2026-02-20 09:00:00.654321', 20.0, "
        "'GJ01AB1111'), (2, 1, 4, '2026-02-20 08:00:00.1', '2026-02-20 08:10:00.2', 2.505, 'GJ01AB2222'), (3, 2, 1, "
        "'2026-03-01 08:00:00.5', NULL, NULL, 'GJ01AB1111')"_s};
}

} // namespace

void TstImportApp::init()
{
    office().actAs(last().owner());
}

void TstImportApp::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

QString TstImportApp::made(const QStringList &statements)
{
    const QString path = m_folder.filePath(u"app-%1.db"_s.arg(++m_files));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"made"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("no database");
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"made"_s);
    return path;
}

TstImportApp::Brought TstImportApp::bringIn(const QString &path, const std::optional<AppMapping> &mapping)
{
    Brought done;
    const AppMapping found = mapping ? *mapping : recogniseApp(must(appTables(path)));
    done.app = must(lookAtApp(path, {found, u"Asia/Kolkata"_s, u"INR"_s, u"Old place"_s, {}}));
    const auto fresh = done.app.freshLots(must(last().read<ListLots>({})));
    done.newLots = static_cast<int>(fresh.size());
    if (!fresh.isEmpty())
        must(last().run<ImportLots>({fresh, {}}));
    const auto parts = must(done.app.partsFor(must(last().read<ListLots>({})), false, clock().now()));
    for (const StayFile::Part &part : parts) {
        ImportStays::Outcome outcome;
        const ImportStays::Command command {done.app.source, part.untilLine, part.rows};
        if (!part.rows.isEmpty())
            outcome = must(last().run<ImportStays>(ImportStays::numberOf(command), command));
        done.count.add(part, outcome, false);
    }
    return done;
}

void TstImportApp::lotsSpotsAndReservations()
{
    const QString path = made(threeTables());
    const Brought done = bringIn(path);
    QCOMPARE(done.newLots, 2);
    QCOMPARE(done.app.spots(), 5);
    QCOMPARE(done.app.contents.occupied, 1);
    QCOMPARE(done.app.contents.vacant, 4);
    QCOMPARE(done.app.contents.users, 2);
    QCOMPARE(done.count.outcome.added, 3);
    QCOMPARE(done.app.open, 1);
    QCOMPARE(done.app.amountText(), u"22.51"_s);
    QCOMPARE(done.count.remarks, (QMap<QString, qint64> {{u"amount_rounded"_s, 1}}));
    QVERIFY(done.app.contents.findings.isEmpty());
    QCOMPARE(number(u"SELECT CAST(sum(amount) AS BIGINT) FROM payment"_s), 2251);
    QCOMPARE(number(u"SELECT min(entered_at) FROM stay"_s), at(u"2026-02-20T08:00"_s, "Asia/Kolkata").ms + 100);
    // The open one stands on its spot.
    QCOMPARE(RawDatabase(database())
                 .value(u"SELECT s.label FROM claim c JOIN spot s ON s.id = c.spot_id WHERE c.parked = 1"_s)
                 .toString(),
             u"S1"_s);
    const Brought again = bringIn(path); // nothing is doubled
    QCOMPARE(again.newLots, 0);
    QCOMPARE(again.count.outcome.added, 3); // the first outcome, told once more
    QCOMPARE(number(u"SELECT count(*) FROM stay"_s), 3);
}

void TstImportApp::spotsThatAreLots()
{
    const Brought done = bringIn(made(
        {u"CREATE TABLE user (id INTEGER PRIMARY KEY, username TEXT, password_hash TEXT, name TEXT, city TEXT)"_s,
         u"CREATE TABLE spot (id INTEGER PRIMARY KEY, name TEXT, city TEXT, no_of_slots INTEGER, charges INTEGER)"_s,
         u"CREATE TABLE car (id INTEGER PRIMARY KEY, plate_number TEXT, model TEXT, name TEXT, user_id INTEGER REFERENCES user (id))"_s,
         u"CREATE TABLE bookings (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES user (id), spot_id INTEGER "
         u"REFERENCES spot "
         "(id), car_id INTEGER REFERENCES car (id), booking_date DATE, booking_time TIME, is_active BOOLEAN)"_s,
         u"CREATE TABLE checkout (id INTEGER PRIMARY KEY, booking_id INTEGER REFERENCES bookings (id), exit_date DATE, "
         u"exit_time "
         "TIME, payable_amount INTEGER, paid BOOLEAN)"_s,
         u"INSERT INTO user VALUES (1, 'admin', 'h', 'A', 'M'), (2, 'b', 'h', 'B', 'M')"_s,
         u"INSERT INTO spot VALUES (1, 'BMC', 'Mumbai', 10, 80), (2, 'MNC', 'Delhi', 13, 120)"_s,
         u"INSERT INTO car VALUES (1, 'Ab100', 'x', 'y', 2), (2, 'Ag300', 'x', 'y', 2)"_s,
         u"INSERT INTO bookings VALUES (1, 2, 1, 1, '2026-02-20', '20:57:38.931226', 0), (2, 2, 2, 2, '2026-02-20', "
         "'20:58:28.939702', 1)"_s,
         u"INSERT INTO checkout VALUES (1, 1, '2026-02-20', '20:58:41.706872', 1.39501435555556, 1)"_s}));
    QCOMPARE(done.newLots, 2);
    QCOMPARE(done.app.spots(), 0); // none has a row
    QCOMPARE(done.app.spotsCountedOnly(), 23);
    QCOMPARE(
        number(u"SELECT count(*) FROM spot s JOIN lot l ON l.id = s.lot_id WHERE l.name = 'MNC' AND s.overflow = 0"_s),
        13);
    QCOMPARE(done.count.outcome.added, 2);
    QCOMPARE(done.app.open, 1);
    QCOMPARE(done.app.amountText(), u"1.40"_s);
    QCOMPARE(done.count.remarks.value(u"amount_rounded"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM vehicle WHERE normal IN ('AB100', 'AG300')"_s), 2);
    QCOMPARE(done.app.contents.users, 2);
}

void TstImportApp::oneFlatTable()
{
    const Brought done = bringIn(made(
        {u"CREATE TABLE parking_slot (id INTEGER PRIMARY KEY, slot_id TEXT, status TEXT, reg_number TEXT, mob TEXT)"_s,
         u"INSERT INTO parking_slot VALUES (1, 'A-1', 'occupied', 'UP93 43653', '1'), (2, 'A-2', 'occupied', NULL, "
         u"NULL), "
         "(3, 'A-3', 'vacant', NULL, NULL)"_s}));
    QCOMPARE(done.newLots, 1);
    QCOMPARE(done.app.contents.lots.constFirst().name, u"Old place"_s);
    QCOMPARE(done.app.spots(), 3);
    QCOMPARE(done.app.contents.occupied, 2);
    QCOMPARE(done.app.contents.vacant, 1);
    QCOMPARE(done.count.outcome.added, 0); // no times, no stays
    QCOMPARE(done.app.contents.findings.value(u"occupied_without_plate"_s).size(), 1);
    QCOMPARE(done.app.contents.findings.value(u"occupied_without_stay"_s).size(), 2);
    QVERIFY(!done.app.mapping.has(u"stays"_s));
}

void TstImportApp::anotherSchemaByMapping()
{
    const QString path = made(
        {u"CREATE TABLE plaza (pk INTEGER, bezeichnung TEXT, strasse TEXT, anzahl INTEGER)"_s,
         u"CREATE TABLE vorgang (nr INTEGER, plaza_fk INTEGER, tag_ein TEXT, zeit_ein TEXT, tag_aus TEXT, zeit_aus "
         u"TEXT, "
         "kz TEXT, euro TEXT, klasse TEXT)"_s,
         u"INSERT INTO plaza VALUES (7, 'Bahnhof', 'Gleis 1', 4), (9, 'Hafen', 'Kai 2', 2)"_s,
         u"INSERT INTO vorgang VALUES (100, 7, '2026-02-20', '08:00', '2026-02-20', '09:30', 'HH-A 1', '3.50', 'PKW'), "
         "(101, 9, '2026-02-20', '08:00', '2026-02-20', '07:30', 'HH-A 2', '3.50', 'PKW'), (102, 9, '2026-02-21', "
         "'08:00', NULL, NULL, NULL, NULL, 'Motorrad')"_s});
    QVERIFY(!recogniseApp(must(appTables(path))).has(u"lots"_s));
    const AppMapping mapping = must(appMappingFromJson(R"({
        "lots": {"table": "plaza", "id": "pk", "name": "bezeichnung", "address": "strasse", "spots": "anzahl"},
        "stays": {"table": "vorgang", "id": "nr", "lot": "plaza_fk", "entry": ["tag_ein", "zeit_ein"],
                  "exit": ["tag_aus", "zeit_aus"], "plate": "kz", "amount": "euro", "type": "klasse"}})"));
    const Brought done = bringIn(path, mapping);
    QCOMPARE(done.newLots, 2);
    QCOMPARE(done.count.outcome.added, 2);
    QCOMPARE(done.count.reasons, (QMap<QString, qint64> {{u"exit_before_entry"_s, 1}}));
    QCOMPARE(done.app.contents.findings.value(u"plate_missing"_s).size(), 1);
    QCOMPARE(
        number(u"SELECT count(*) FROM stay y JOIN vehicle_type t ON t.id = y.vehicle_type_id WHERE t.code = 'bike'"_s),
        1);
    QCOMPARE(done.app.amountText(), u"3.50"_s);
}

void TstImportApp::tellsIrregularities()
{
    QStringList statements = threeTables();
    statements.append(u"UPDATE parking_lots SET number_of_spots = 9, price_per_hour = -1 WHERE id = 2"_s);
    statements.append(u"INSERT INTO parking_lots VALUES (3, 'north', '', 1, 0), (4, '', '', 1, 0)"_s);
    statements.append(
        u"INSERT INTO parking_spots VALUES (6, 99, 'S9', 'A', NULL), (7, 1, 's1', 'A', NULL), (8, 1, 'S8', "
        "'broken', NULL), (9, 1, 'S9', 'O', NULL)"_s);
    statements.append(u"UPDATE reservations SET user_id = 77 WHERE id = 3"_s);
    statements.append(
        u"INSERT INTO reservations VALUES (10, 1, 77, '2026-02-21 08:00', '2026-02-21 09:00', 1, 'A 1'), (11, 1, 2, "
        "'2026-02-21 09:00', '2026-02-21 08:00', 1, 'A 1'), (12, 1, 2, '2026-02-21 08:00', '2026-02-21 09:00', -5, "
        "'A 1'), (13, 1, 2, '2026-02-22 08:00', '2026-02-22 10:00', 1, ''), (14, 1, 2, '2026-02-22 09:00', "
        "'2026-02-22 11:00', NULL, 'A 2'), (15, 1, 2, 'yesterday', NULL, NULL, 'A 2'), (16, 1, 3, '2026-03-01 "
        "08:00', NULL, NULL, 'A 3')"_s);
    const Brought done = bringIn(made(statements));
    QMap<QString, qint64> findings;
    for (auto it = done.app.contents.findings.cbegin(); it != done.app.contents.findings.cend(); ++it)
        findings.insert(it.key(), it->size());
    QCOMPARE(findings,
             (QMap<QString, qint64> {{u"amount_missing"_s, 1},
                                     {u"dangling_spot"_s, 1},
                                     {u"dangling_user"_s, 1},
                                     {u"lot_name_twice"_s, 1},
                                     {u"lot_without_name"_s, 1},
                                     {u"lot_without_spots"_s, 2},
                                     {u"occupied_without_plate"_s, 1},
                                     {u"occupied_without_stay"_s, 1},
                                     {u"open_on_free_spot"_s, 2},
                                     {u"plate_missing"_s, 1},
                                     {u"price_negative"_s, 1},
                                     {u"spot_count_differs"_s, 2},
                                     {u"spot_label_twice"_s, 1},
                                     {u"spot_of_no_lot"_s, 1},
                                     {u"spot_state_unknown"_s, 1}}));
    QCOMPARE(done.count.reasons,
             (QMap<QString, qint64> {{u"amount_negative"_s, 1},
                                     {u"dangling_spot"_s, 1},
                                     {u"entry_not_read"_s, 1},
                                     {u"exit_before_entry"_s, 1}}));
    QCOMPARE(done.count.remarks.value(u"spot_double_booked"_s), 1);
    QCOMPARE(done.count.outcome.added, 3 + 3);
}

void TstImportApp::anOpenStayLeavesByALaterCopy()
{
    QStringList statements = threeTables();
    QCOMPARE(bringIn(made(statements)).app.open, 1);
    statements.append(u"UPDATE reservations SET leaving_timestamp = '2026-03-01 09:00:00.5', parking_cost = 20.0 "
                      "WHERE id = 3"_s);
    statements.append(u"UPDATE parking_spots SET status = 'A', vehicle_number = NULL WHERE id = 1"_s);
    const Brought later = bringIn(made(statements));
    QCOMPARE(later.newLots, 0);
    QCOMPARE(later.count.outcome.added, 0);
    QCOMPARE(later.count.outcome.known, 2);
    QCOMPARE(later.count.outcome.ended, 1);
    QCOMPARE(number(u"SELECT count(*) FROM stay WHERE state = 2"_s), 0);
    QCOMPARE(number(u"SELECT CAST(sum(amount) AS BIGINT) FROM payment"_s), 4251);
}

void TstImportApp::asksHowTimesAreWritten()
{
    QStringList statements = threeTables();
    statements.append(u"UPDATE reservations SET parking_timestamp = '03/01/2026 08:00', leaving_timestamp = NULL"_s);
    const QString path = made(statements);
    AppWishes wishes {recogniseApp(must(appTables(path))), u"Asia/Kolkata"_s, u"INR"_s, u"Old place"_s, {}};
    AppIntake unsure = must(lookAtApp(path, wishes));
    const auto parts = unsure.partsFor({}, true, clock().now());
    QCOMPARE(parts.error().details.value("reason"_L1).toString(), u"times_can_be_read_in_two_ways"_s);
    wishes.times = TimeForm::MonthFirst;
    AppIntake told = must(lookAtApp(path, wishes));
    QCOMPARE(must(told.partsFor({}, true, clock().now())).constFirst().rejects.size(), 0);
    QCOMPARE(told.open, 3);
    QVERIFY(told.source != unsure.source);
}

void TstImportApp::readsNoSecrets()
{
    for (const QString &name : {u"password"_s, u"password_hash"_s, u"fs_uniquifier"_s, u"api_token"_s, u"Secret"_s})
        QVERIFY(isSecretColumn(name));
    QVERIFY(!isSecretColumn(u"vehicle_number"_s));
    const QString path = made(threeTables());
    AppMapping mapping = recogniseApp(must(appTables(path)));
    for (const AppMapping::Part &part : std::as_const(mapping.parts)) {
        for (const QStringList &columns : part.columns)
            for (const QString &column : columns)
                QVERIFY(!isSecretColumn(column));
    }
    // Only their numbers, to know which stays are of nobody.
    QCOMPARE(mapping.parts.value(u"users"_s).columns, (QMap<QString, QStringList> {{u"id"_s, {u"id"_s}}}));
    const AppLook look = must(glanceAtApp(path, {}));
    QCOMPARE(look.samples.value(u"parking_lots.prime_location_name"_s), u"North"_s);
    for (auto sample = look.samples.cbegin(); sample != look.samples.cend(); ++sample)
        QVERIFY2(!sample.key().startsWith(u"users."_s), qPrintable(sample.key()));
    mapping.parts[u"vehicles"_s] = {u"users"_s, {{u"id"_s, {u"id"_s}}, {u"plate"_s, {u"password"_s}}}};
    QCOMPARE(readApp(path, mapping, {}).error().details.value("reason"_L1).toString(), u"secret_column"_s);
}

void TstImportApp::usersAreDrivers()
{
    QStringList statements = threeTables();
    statements[0] =
        u"CREATE TABLE users (id INTEGER PRIMARY KEY, username TEXT, email TEXT, password TEXT, phone TEXT, "
        "role TEXT)"_s;
    statements[4] = u"INSERT INTO users VALUES (1, 'a', 'a@example.com', 'x', '012345', 'user'), (2, 'b', NULL, 'y', "
                    "NULL, NULL), (3, 'boss', 'boss@example.com', 'z', NULL, 'admin')"_s;
    const QString path = made(statements);
    const AppMapping mapping = recogniseApp(must(appTables(path)));
    const AppUsers users = must(readAppUsers(path, mapping));
    QCOMPARE(users.columns, (QStringList {u"username"_s, u"email"_s, u"phone"_s, u"role"_s})); // and no other
    QCOMPARE(users.staff, 1);
    QCOMPARE(users.rows.size(), 2);
    QCOMPARE(users.rows.first().mail, u"a@example.com"_s);
    QCOMPARE(users.rows.first().phone, u"012345"_s);
    const auto parts = partsOfUsers(users, u"source"_s, u"en"_s);
    QCOMPARE(parts.size(), 1);
    Actor manager = last().manager();
    manager.key = must(OfficeKey::of(last().dataKey()));
    const auto first = must(last().runAs<ImportDrivers>(manager, parts.first()));
    QCOMPARE(first.added, 1);
    QCOMPARE(first.rejected, 1); // b has nothing to be known by
    QCOMPARE(must(last().runAs<ImportDrivers>(manager, parts.first())).known, 1);
    QVERIFY(must(readAppUsers(path, {})).rows.isEmpty());
    AppUsers many;
    many.rows.resize(2 * ImportDrivers::mostDrivers + 1);
    QCOMPARE(partsOfUsers(many, {}, u"en"_s).size(), 3);
}

void TstImportApp::mappingIsWrittenAndRead()
{
    const QString path = made(threeTables());
    const AppMapping mapping = recogniseApp(must(appTables(path)));
    QCOMPARE(must(appMappingFromJson(appMappingToJson(mapping))), mapping);
    QCOMPARE(mapping.columns(u"stays"_s, u"entry"_s), QStringList {u"parking_timestamp"_s});
    QCOMPARE(mapping.parts.value(u"spots"_s).table, u"parking_spots"_s);
    QFile noDatabase(m_folder.filePath(u"text.db"_s));
    QVERIFY(noDatabase.open(QIODevice::WriteOnly));
    noDatabase.write("hello");
    noDatabase.close();
    QCOMPARE(appTables(noDatabase.fileName()).error().code, ErrorCode::BadFile);
    QCOMPARE(appTables(u"/no/such/file"_s).error().code, ErrorCode::FileFailed);
}

void TstImportApp::refusesMappings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no JSON") << QByteArray("x") << u"no_mapping"_s;
    QTest::newRow("nothing") << QByteArray("{}") << u"no_mapping"_s;
    QTest::newRow("part") << QByteArray(R"({"boats": {}})") << u"unknown_part"_s;
    QTest::newRow("field") << QByteArray(R"({"lots": {"table": "parking_lots", "colour": "id"}})")
                           << u"unknown_field"_s;
    QTest::newRow("table") << QByteArray(R"({"lots": {"table": "x", "name": "id"}})") << u"unknown_table"_s;
    QTest::newRow("column") << QByteArray(R"({"lots": {"table": "parking_lots", "name": "x"}})") << u"unknown_column"_s;
    QTest::newRow("missing") << QByteArray(R"({"stays": {"table": "reservations", "exit": "id"}})")
                             << u"missing_column"_s;
}

void TstImportApp::refusesMappings()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    const auto mapping = appMappingFromJson(json);
    const Error error =
        mapping ? checkAppMapping(*mapping, must(appTables(made(threeTables())))).error() : mapping.error();
    QCOMPARE(error.details.value("reason"_L1).toString(), reason);
}

PARKDESK_TEST(TstImportApp)
#include "tst_importapp.moc"
