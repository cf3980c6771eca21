// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Databases of other parking programs, of the sizes and shapes in which they are found, taken over by the command
/// line.
class TstCtlImportApp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lotsSpotsAndReservations();
    void spotsThatAreLots();
    void oneFlatTable();
    void asksForMore();

private:
    [[nodiscard]] QString made(const QStringList &statements);
    [[nodiscard]] QJsonObject bringIn(const QString &path, const QStringList &more = {});
    [[nodiscard]] qint64 number(const QString &statement) const { return RawDatabase(*m_database).number(statement); }

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
};

namespace {

/// Five lots, 109 spots, 18 stays of one vehicle: nine that are over in the first lot, and one and eight that are
/// inside still in the first and the second.
QStringList bigApp()
{
    QStringList sql {
        u"CREATE TABLE roles (id INTEGER PRIMARY KEY, name VARCHAR(80), description VARCHAR(255))"_s,
        u"CREATE TABLE users (id INTEGER PRIMARY KEY, username VARCHAR(100), email VARCHAR(255), password "
        u"VARCHAR(255), "
        "fs_uniquifier VARCHAR(255))"_s,
        u"CREATE TABLE user_roles (id INTEGER PRIMARY KEY, user_id INTEGER, role_id INTEGER REFERENCES roles (id))"_s,
        u"CREATE TABLE parking_lots (id INTEGER PRIMARY KEY, prime_location_name VARCHAR(255), address VARCHAR(255), "
        "pin_code VARCHAR(10), price_per_hour FLOAT, number_of_spots INTEGER, created_at DATETIME)"_s,
        u"CREATE TABLE parking_spots (id INTEGER PRIMARY KEY, lot_id INTEGER REFERENCES parking_lots (id), spot_number "
        "VARCHAR(50), status VARCHAR(1), vehicle_number VARCHAR(20), reserved_at DATETIME)"_s,
        u"CREATE TABLE reservations (id INTEGER PRIMARY KEY, user_id INTEGER, spot_id INTEGER REFERENCES parking_spots "
        "(id), parking_timestamp DATETIME, leaving_timestamp DATETIME, parking_cost FLOAT, vehicle_number VARCHAR(20), "
        "remarks VARCHAR(512), created_at DATETIME)"_s,
        u"INSERT INTO roles VALUES (1, 'admin', ''), (2, 'user', '')"_s,
        u"INSERT INTO users VALUES (1, 'a', 'a@example.com', 'x', 'x'), (2, 'b', 'b@example.com', 'x', 'y'), (3, 'c', "
        "'c@example.com', 'x', 'z')"_s,
        u"INSERT INTO user_roles VALUES (1, 1, 1)"_s,
        u"INSERT INTO parking_lots VALUES (1, 'East', 'Road 1', '1', 20.0, 20, ''), (2, 'West', 'Road 2', '1', 15.0, "
        u"15, "
        "''), (3, 'North', 'Road 3', '1', 30.0, 45, ''), (4, 'South', 'Road 4', '1', 12.0, 14, ''), (5, 'Old Mill', "
        "'Road 5', '1', 10.0, 15, '')"_s};
    int id = 0;
    for (const auto &[lot, count] : {std::pair {1, 20}, {2, 15}, {3, 45}, {4, 14}, {5, 15}}) {
        for (int number = 1; number <= count; ++number) {
            ++id;
            const bool taken = id == 1 || (id >= 21 && id <= 28);
            sql.append(u"INSERT INTO parking_spots VALUES (%1, %2, 'S%3', '%4', %5, NULL)"_s.arg(id)
                           .arg(lot)
                           .arg(number)
                           .arg(taken ? u"O"_s : u"A"_s)
                           .arg(taken ? u"'GJ01AB1111'"_s : u"NULL"_s));
        }
    }
    for (int stay = 1; stay <= 18; ++stay) {
        const bool over = stay <= 9;
        const int spot = over ? stay : stay == 18 ? 1 : stay + 11;
        sql.append(u"INSERT INTO reservations VALUES (%1, %2, %3, '2025-11-%4 08:00:00.123456', %5, %6, 'GJ01AB1111', "
                   "NULL, '')"_s.arg(stay)
                       .arg(2 + stay % 2)
                       .arg(spot)
                       .arg(10 + stay)
                       .arg(over ? u"'2025-11-%1 10:30:00.654321'"_s.arg(10 + stay) : u"NULL"_s)
                       .arg(over ? u"%1.21"_s.arg(stay * 10) : u"NULL"_s));
    }
    return sql;
}

} // namespace

void TstCtlImportApp::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->done({u"init"_s, u"--admin"_s, CtlProgram::owner, u"--operator"_s, u"Town Parking"_s});
}

void TstCtlImportApp::cleanup()
{
    QVERIFY(m_ctl->done({u"verify"_s}).value("findings"_L1).toArray().isEmpty());
    QVERIFY(!m_ctl->everything().contains("example.com"));
    m_ctl.reset();
    m_database.reset();
}

QString TstCtlImportApp::made(const QStringList &statements)
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
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"made"_s);
    return path;
}

QJsonObject TstCtlImportApp::bringIn(const QString &path, const QStringList &more)
{
    return m_ctl->done(
        QStringList {u"import"_s, u"app"_s, path, u"--timezone"_s, u"Asia/Kolkata"_s, u"--currency"_s, u"INR"_s}
        + more);
}

void TstCtlImportApp::lotsSpotsAndReservations()
{
    const QString path = made(bigApp());
    const QJsonObject trial = bringIn(path, {u"--dry-run"_s});
    QCOMPARE(trial.value("could_be_added"_L1).toInt(), 18);
    QCOMPARE(number(u"SELECT count(*) FROM lot"_s), 0);
    const QJsonObject done = bringIn(path);
    const QMap<QString, int> wanted {{u"lots"_s, 5},   {u"new_lots"_s, 5}, {u"spots"_s, 109}, {u"spots_occupied"_s, 9},
                                     {u"stays"_s, 18}, {u"open"_s, 9},     {u"added"_s, 18},  {u"spots_vacant"_s, 100},
                                     {u"users"_s, 3},  {u"rejected"_s, 0}};
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        QVERIFY2(done.value(it.key()).toInt() == it.value(), qPrintable(it.key()));
    QCOMPARE(done.value("amounts"_L1).toString(), u"451.89"_s);
    QCOMPARE(done.value("findings"_L1).toObject(), QJsonObject());
    QCOMPARE(done.value("remarks"_L1).toObject(), (QJsonObject {{u"plate_inside_twice"_s, 7}}));
    for (const auto &[name, spots] : {std::pair {u"East"_s, 20}, {u"West"_s, 15}, {u"North"_s, 45}, {u"South"_s, 14}}) {
        const QString statement = u"SELECT count(*) FROM spot s JOIN lot l ON l.id = s.lot_id WHERE l.name = '%1' AND "
                                  "s.overflow = 0"_s;
        QCOMPARE(number(statement.arg(name)), spots);
    }
    QCOMPARE(number(u"SELECT count(*) FROM stay WHERE state = 2"_s), 9);
    QCOMPARE(number(u"SELECT CAST(sum(amount) AS BIGINT) FROM payment"_s), 45'189);
    const QJsonObject again = bringIn(path);
    QCOMPARE(again.value("new_lots"_L1).toInt(), 0);
    QCOMPARE(again.value("added"_L1).toInt(), 0);
    QCOMPARE(number(u"SELECT count(*) FROM stay"_s), 18);
    // Some weeks later all have left.
    const QString later = made(
        bigApp()
        + QStringList {
            u"UPDATE reservations SET leaving_timestamp = '2025-12-20 08:00:00', parking_cost = 100 WHERE id > 9"_s,
            u"UPDATE parking_spots SET status = 'A', vehicle_number = NULL"_s});
    const QJsonObject left = bringIn(later);
    QCOMPARE(left.value("ended"_L1).toInt(), 9);
    QCOMPARE(left.value("added"_L1).toInt(), 0);
    QCOMPARE(number(u"SELECT count(*) FROM stay WHERE state = 2"_s), 0);
    QCOMPARE(number(u"SELECT CAST(sum(amount) AS BIGINT) FROM payment"_s), 45'189 + 90'000);
}

void TstCtlImportApp::spotsThatAreLots()
{
    const QString path = made(
        {u"CREATE TABLE user (id INTEGER PRIMARY KEY, username TEXT, password_hash TEXT, name TEXT, email TEXT)"_s,
         u"CREATE TABLE spot (id INTEGER PRIMARY KEY, name TEXT, city TEXT, no_of_slots INTEGER, charges INTEGER)"_s,
         u"CREATE TABLE car (id INTEGER PRIMARY KEY, plate_number TEXT, model TEXT, name TEXT, user_id INTEGER "
         "REFERENCES user (id))"_s,
         u"CREATE TABLE bookings (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES user (id), spot_id INTEGER "
         "REFERENCES spot (id), car_id INTEGER REFERENCES car (id), booking_date DATE, booking_time TIME, is_active "
         "BOOLEAN)"_s,
         u"CREATE TABLE checkout (id INTEGER PRIMARY KEY, booking_id INTEGER REFERENCES bookings (id), exit_date DATE, "
         "exit_time TIME, payable_amount INTEGER, paid BOOLEAN)"_s,
         u"INSERT INTO user VALUES (1, 'a', 'h', 'A', 'a@example.com'), (2, 'b', 'h', 'B', 'b@example.com')"_s,
         u"INSERT INTO spot VALUES (1, 'Market', 'Mumbai', 100, 80), (2, 'Station', 'Delhi', 134, 120)"_s,
         u"INSERT INTO car VALUES (1, 'Ab100', 'x', 'y', 2), (2, 'Ag300', 'x', 'y', 2)"_s,
         u"INSERT INTO bookings VALUES (1, 2, 1, 1, '2025-07-13', '20:57:38.931226', 0), (2, 2, 2, 2, '2025-07-13', "
         "'20:58:28.939702', 1)"_s,
         u"INSERT INTO checkout VALUES (1, 1, '2025-07-13', '20:58:41.706872', 1.39501435555556, 1)"_s});
    const QJsonObject done = bringIn(path);
    QCOMPARE(done.value("new_lots"_L1).toInt(), 2);
    QCOMPARE(done.value("spots"_L1).toInt(), 0);
    QCOMPARE(done.value("spots_counted_only"_L1).toInt(), 234);
    QCOMPARE(done.value("added"_L1).toInt(), 2);
    QCOMPARE(done.value("open"_L1).toInt(), 1);
    QCOMPARE(done.value("users"_L1).toInt(), 2);
    QCOMPARE(done.value("amounts"_L1).toString(), u"1.40"_s); // half up, and told
    QCOMPARE(done.value("remarks"_L1).toObject(), (QJsonObject {{u"amount_rounded"_s, 1}}));
    QCOMPARE(number(u"SELECT count(*) FROM spot WHERE overflow = 0"_s), 234);
    QCOMPARE(bringIn(path).value("added"_L1).toInt(), 0);
    QCOMPARE(number(u"SELECT count(*) FROM stay"_s), 2);
}

void TstCtlImportApp::oneFlatTable()
{
    QStringList sql {u"CREATE TABLE parking_slot (id INTEGER PRIMARY KEY, slot_id VARCHAR(10), status VARCHAR(10), "
                     "reg_number VARCHAR(15), mob VARCHAR(15))"_s};
    for (int slot = 1; slot <= 69; ++slot) {
        const bool occupied = slot <= 54;
        sql.append(u"INSERT INTO parking_slot VALUES (%1, 'A-%1', '%2', %3, NULL)"_s.arg(slot)
                       .arg(occupied ? u"occupied"_s : u"vacant"_s)
                       .arg(slot <= 3 ? u"'UP93 1000%1'"_s.arg(slot) : u"NULL"_s));
    }
    const QString path = made(sql);
    const QJsonObject done = bringIn(path, {u"--lot-name"_s, u"The old place"_s});
    QCOMPARE(done.value("new_lots"_L1).toInt(), 1);
    QCOMPARE(done.value("spots"_L1).toInt(), 69);
    QCOMPARE(done.value("spots_occupied"_L1).toInt(), 54);
    QCOMPARE(done.value("spots_vacant"_L1).toInt(), 15);
    QCOMPARE(done.value("stays"_L1).toInt(), 0); // no times, no stays
    const QJsonObject findings = done.value("findings"_L1).toObject();
    QCOMPARE(findings.value("occupied_without_plate"_L1).toObject().value("count"_L1).toInt(), 51);
    QCOMPARE(findings.value("occupied_without_stay"_L1).toObject().value("count"_L1).toInt(), 54);
    QCOMPARE(findings.value("occupied_without_stay"_L1).toObject().value("rows"_L1).toArray().at(1).toString(),
             u"A-2"_s);
    QCOMPARE(number(u"SELECT count(*) FROM lot WHERE name = 'The old place'"_s), 1);
    QCOMPARE(bringIn(path, {u"--lot-name"_s, u"The old place"_s}).value("new_lots"_L1).toInt(), 0);
}

void TstCtlImportApp::asksForMore()
{
    const QString path = made(bigApp()
                              + QStringList {u"UPDATE reservations SET parking_timestamp = '03/01/2025 08:00', "
                                             "leaving_timestamp = NULL"_s});
    const QStringList words {u"import"_s,       u"app"_s,        path,     u"--timezone"_s,
                             u"Asia/Kolkata"_s, u"--currency"_s, u"INR"_s, u"--dry-run"_s};
    QCOMPARE(m_ctl->ask(words).errorCode(), u"bad_file"_s);
    QCOMPARE(m_ctl->ask(words + QStringList {u"--dates"_s, u"someday"_s}).errorCode(), u"bad_file"_s);
    QCOMPARE(m_ctl->done(words + QStringList {u"--dates"_s, u"month-first"_s}).value("open"_L1).toInt(), 18);
    const QString text = m_folder.filePath(u"text.db"_s);
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database");
    file.close();
    QStringList other = words;
    other[2] = text;
    QCOMPARE(m_ctl->ask(other).errorCode(), u"bad_file"_s);
}

PARKDESK_TEST(TstCtlImportApp)
#include "tst_ctlimportapp.moc"
