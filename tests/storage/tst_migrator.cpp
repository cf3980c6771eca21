// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrator.h"

#include "tests/support/must.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

class TstMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsOfProgram();
    void freshDatabase();
    void replayIsIdle();
    void newerSchemaIsRefused();
    void olderSchemaIsNotCurrent();
    void editedStepIsNoticed();
    void failingStepRollsBackWhole();
    void fileIsCopiedFirst();
    void referencesAreChecked();
    void splitsAtMarkerLines();
    void spellsTokens();
    void twoAtOnce();

private:
    TestClock m_clock;
};

namespace {

Migrator::Step step(int number, const QString &source)
{
    return {number, u"%1_test"_s.arg(number, 4, 10, QChar(u'0')), source};
}

const Migrator::Step first = step(1, u"CREATE TABLE one (id @id, name @text NOT NULL) @strict\n--;\n"_s);
const Migrator::Step second =
    step(2,
         u"CREATE TABLE two (id @id, one_id @int REFERENCES one (id)) @strict\n--;\nINSERT INTO one (name) VALUES "
         "('from two')\n"_s);

} // namespace

void TstMigrator::stepsOfProgram()
{
    const auto steps = Migrator::stepsOfProgram();
    QVERIFY(!steps.isEmpty());
    for (int i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps.at(i).number, i + 1); // one number line without a gap
        QVERIFY(!Migrator::statementsOf(steps.at(i), Dialect::Sqlite).isEmpty());
        QVERIFY(!Migrator::statementsOf(steps.at(i), Dialect::Postgresql).isEmpty());
    }
}

void TstMigrator::freshDatabase()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    const auto connection = database.open();
    Migrator migrator(*connection);
    const auto steps = Migrator::stepsOfProgram();
    QCOMPARE(must(migrator.version()), 0);
    COMPARE_REFUSED(migrator.checkCurrent(steps), ErrorCode::NotInitialised, Field::Database);
    must(migrator.migrate(steps, m_clock));
    QCOMPARE(must(migrator.version()), static_cast<int>(steps.size()));
    QVERIFY(migrator.checkCurrent(steps));
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT count(*) FROM vehicle_type"_s), 5);
    QCOMPARE(raw.number(u"SELECT applied_at FROM schema_step WHERE number = 1"_s), m_clock.now().ms);
    // The template that every other test stands on is the same.
    const TestDatabase copied;
    QCOMPARE(RawDatabase(copied).tables(), raw.tables());
    if (TestDatabase::isSqlite()) {
        QCOMPARE(raw.value(u"PRAGMA foreign_keys"_s).toInt(), 1);
        QCOMPARE(must(connection->setting(u"PRAGMA foreign_keys"_s)), u"1"_s); // on again after the steps
    }
}

void TstMigrator::replayIsIdle()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    const auto connection = database.open();
    Migrator migrator(*connection);
    must(migrator.migrate({first}, m_clock));
    RawDatabase(database).execute(u"INSERT INTO one (name) VALUES ('kept')"_s);
    must(migrator.migrate({first}, m_clock));
    must(migrator.migrate({first, second}, m_clock)); // takes up where the last one ended
    must(migrator.migrate({first, second}, m_clock));
    QCOMPARE(RawDatabase(database).number(u"SELECT count(*) FROM one"_s), 2);
    QCOMPARE(must(migrator.version()), 2);
}

void TstMigrator::newerSchemaIsRefused()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    const auto connection = database.open();
    Migrator migrator(*connection);
    must(migrator.migrate({first, second}, m_clock));
    for (const auto &refused : {migrator.migrate({first}, m_clock), migrator.checkCurrent({first})}) {
        COMPARE_REFUSED(refused, ErrorCode::SchemaNewer, Field::Database);
        QCOMPARE(refused.error().details.value("database"_L1).toInt(), 2);
        QCOMPARE(refused.error().details.value("program"_L1).toInt(), 1);
    }
}

void TstMigrator::olderSchemaIsNotCurrent()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    const auto connection = database.open();
    Migrator migrator(*connection);
    must(migrator.migrate({first}, m_clock));
    COMPARE_REFUSED(migrator.checkCurrent({first, second}), ErrorCode::NotInitialised, Field::Database);
    QCOMPARE(must(migrator.version()), 1); // asked, not done
}

void TstMigrator::editedStepIsNoticed()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    const auto connection = database.open();
    Migrator migrator(*connection);
    must(migrator.migrate({first, second}, m_clock));
    Migrator::Step edited = first;
    edited.source += u"-- a word more\n"_s;
    for (const auto &refused : {migrator.migrate({edited, second}, m_clock), migrator.checkCurrent({edited, second})}) {
        COMPARE_REFUSED(refused, ErrorCode::DatabaseUnsuitable, Field::Database);
        QCOMPARE(refused.error().details.value("found"_L1).toInt(), 1);
    }
}

void TstMigrator::failingStepRollsBackWhole()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    const auto connection = database.open();
    Migrator migrator(*connection);
    const Migrator::Step broken = step(
        2,
        u"CREATE TABLE half (id @id) @strict\n--;\nINSERT INTO one (name) VALUES ('half')\n--;\nCREATE NONSENSE\n"_s);
    QVERIFY(!migrator.migrate({first, broken, step(3, u"CREATE TABLE three (id @id) @strict"_s)}, m_clock));
    QCOMPARE(must(migrator.version()), 1); // the step before stays
    const RawDatabase raw(database);
    QCOMPARE(raw.tables(), (QStringList {u"one"_s, u"schema_step"_s}));
    QCOMPARE(raw.number(u"SELECT count(*) FROM one"_s), 0);
    must(migrator.migrate({first, second}, m_clock)); // and the mended one goes on
    QCOMPARE(must(migrator.version()), 2);
}

void TstMigrator::fileIsCopiedFirst()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    const auto connection = database.open();
    Migrator migrator(*connection);
    const QString copy = database.url().path + u".before-2"_s;
    must(migrator.migrate({first}, m_clock));
    QVERIFY(!QFile::exists(copy)); // an empty one needs none
    RawDatabase(database).execute(u"INSERT INTO one (name) VALUES ('kept')"_s);
    must(migrator.migrate({first, second}, m_clock));
    QCOMPARE(QFile::exists(copy), TestDatabase::isSqlite()); // a server has backups of its own
    if (!TestDatabase::isSqlite())
        return;
    DatabaseUrl url;
    url.path = copy;
    const auto before = must(Connection::open(url));
    QCOMPARE(must(Migrator(*before).version()), 1);
    QCOMPARE(must(before->setting(u"SELECT count(*) FROM one"_s)), u"1"_s);
}

void TstMigrator::referencesAreChecked()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    const auto connection = database.open();
    Migrator migrator(*connection);
    must(migrator.migrate({first, second}, m_clock));
    const Migrator::Step dangling = step(3, u"INSERT INTO two (one_id) VALUES (4711)\n"_s);
    const auto refused = migrator.migrate({first, second, dangling}, m_clock);
    COMPARE_REFUSED(refused, ErrorCode::Conflict, Field::Database);
    QCOMPARE(RawDatabase(database).number(u"SELECT count(*) FROM two"_s), 0);
    QCOMPARE(must(migrator.version()), 2);
}

void TstMigrator::splitsAtMarkerLines()
{
    const Migrator::Step mixed =
        step(1,
             u"-- a comment; with a semicolon\nCREATE TABLE a (x @int);\n--;\n--@sqlite\n"
             "CREATE TRIGGER t BEGIN SELECT 1; SELECT 2; END\n--;\n--@postgresql\nSELECT $$a;b$$\n"
             "--;\n--@both\n  \n--;\nSELECT 'end'"_s);
    QCOMPARE(Migrator::statementsOf(mixed, Dialect::Sqlite),
             (QStringList {u"CREATE TABLE a (x INTEGER);"_s, u"CREATE TRIGGER t BEGIN SELECT 1; SELECT 2; END"_s,
                           u"SELECT 'end'"_s}));
    QCOMPARE(Migrator::statementsOf(mixed, Dialect::Postgresql),
             (QStringList {u"CREATE TABLE a (x BIGINT);"_s, u"SELECT $$a;b$$"_s, u"SELECT 'end'"_s}));
}

void TstMigrator::spellsTokens()
{
    const Migrator::Step tokens = step(1, u"CREATE TABLE a (id @id, n @int, t @text, b @bytes) @strict"_s);
    QCOMPARE(Migrator::statementsOf(tokens, Dialect::Sqlite).first(),
             u"CREATE TABLE a (id INTEGER PRIMARY KEY NOT NULL, n INTEGER, t TEXT, b BLOB) STRICT"_s);
    QCOMPARE(Migrator::statementsOf(tokens, Dialect::Postgresql).first().trimmed(),
             u"CREATE TABLE a (id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, n BIGINT, "
             "t TEXT COLLATE \"C\", b BYTEA)"_s);
}

void TstMigrator::twoAtOnce()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    const auto one = database.open();
    const auto other = database.open();
    must(Migrator(*one).migrate({first, second}, m_clock));
    must(Migrator(*other).migrate({first, second}, m_clock)); // finds it done
    QCOMPARE(RawDatabase(database).number(u"SELECT count(*) FROM schema_step"_s), 2);
}

PARKDESK_TEST(TstMigrator)
#include "tst_migrator.moc"
