// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"

#include "storage/query.h"
#include "tests/support/must.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

class TstConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void urls_data();
    void urls();
    void settingsAreInForce();
    void unavailable();
    void durableServerIsDemanded();
    void newFileIsItsOwners();
    void readOnlyRefusesWrites();
    void commitAfterAFailureIsNoSuccess();
    void rollbackTakesAllBack();
    void readersSeeOneMoment();
    void statementsAreKept();
    void closedConnectionOpensAgain();
    void nullsAndBytes();
    void nulInText();
    void hearsOtherDesks();
    void writersWaitForEachOther();
};

namespace {

Done insertMethod(Connection &connection, const QString &code)
{
    return connection.execute(u"INSERT INTO payment_method (code) VALUES ('%1')"_s.arg(code));
}

QString countOf(Connection &connection)
{
    return must(connection.setting(u"SELECT count(*) FROM payment_method"_s));
}

} // namespace

void TstConnection::urls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("file") << u"sqlite:/data/office.parkdesk"_s << true;
    QTest::newRow("file with blanks") << u"sqlite:/data/my office.parkdesk"_s << true;
    QTest::newRow("memory") << u"sqlite::memory:"_s << true;
    QTest::newRow("server") << u"postgresql://db.example/parkdesk"_s << true;
    QTest::newRow("server with port") << u"postgresql://db.example:5433/parkdesk"_s << true;
    QTest::newRow("socket") << u"postgresql://%2Frun%2Fpostgresql/parkdesk"_s << true;
    QTest::newRow("own server") << u"postgresql:///parkdesk"_s << true;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("no path") << u"sqlite:"_s << false;
    QTest::newRow("another kind") << u"mysql://db.example/parkdesk"_s << false;
    QTest::newRow("password in it") << u"postgresql://me:secret@db.example/parkdesk"_s << false;
    QTest::newRow("no database") << u"postgresql://db.example/"_s << false;
    QTest::newRow("two databases") << u"postgresql://db.example/a/b"_s << false;
}

void TstConnection::urls()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto url = DatabaseUrl::fromText(text);
    QCOMPARE(url.has_value(), good);
    if (good)
        QCOMPARE(url->toText(), text);
    else
        COMPARE_REFUSED(url, ErrorCode::DatabaseUnsuitable, Field::Database);
}

void TstConnection::settingsAreInForce()
{
    const TestDatabase database;
    const auto connection = database.open();
    const QList<QPair<QString, QString>> sqlite {
        {u"PRAGMA journal_mode"_s, u"wal"_s},  {u"PRAGMA synchronous"_s, u"2"_s},
        {u"PRAGMA foreign_keys"_s, u"1"_s},    {u"PRAGMA recursive_triggers"_s, u"1"_s},
        {u"PRAGMA trusted_schema"_s, u"0"_s},  {u"PRAGMA cache_size"_s, u"-65536"_s},
        {u"PRAGMA secure_delete"_s, u"1"_s},   {u"PRAGMA wal_autocheckpoint"_s, u"8000"_s},
        {u"PRAGMA busy_timeout"_s, u"10000"_s}};
    const QList<QPair<QString, QString>> postgresql {{u"SHOW synchronous_commit"_s, u"on"_s},
                                                     {u"SHOW default_transaction_isolation"_s, u"read committed"_s},
                                                     {u"SHOW lock_timeout"_s, u"8s"_s},
                                                     {u"SHOW idle_in_transaction_session_timeout"_s, u"15s"_s},
                                                     {u"SHOW application_name"_s, u"parkdesk"_s}};
    for (const auto &[ask, expected] : TestDatabase::isSqlite() ? sqlite : postgresql)
        QCOMPARE(must(connection->setting(ask)), expected);
    const auto reader = database.openReadOnly();
    if (TestDatabase::isSqlite())
        QCOMPARE(must(reader->setting(u"PRAGMA wal_autocheckpoint"_s)), u"0"_s); // the writer alone checkpoints
    else
        QCOMPARE(must(reader->setting(u"SHOW default_transaction_read_only"_s)), u"on"_s);
}

void TstConnection::unavailable()
{
    const TestDatabase database;
    DatabaseUrl url = database.url();
    url.path += u"/no/such/folder"_s;
    url.name = u"no_such_database"_s;
    COMPARE_REFUSED(Connection::open(url, TestDatabase::options()), ErrorCode::DatabaseUnavailable, Field::Database);
    if (!TestDatabase::isSqlite())
        return;
    QFile file(database.url().path + u".txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    url.path = file.fileName();
    COMPARE_REFUSED(Connection::open(url), ErrorCode::DatabaseUnavailable, Field::Database);
}

void TstConnection::durableServerIsDemanded()
{
    const TestDatabase database;
    const auto strict = Connection::open(database.url());
    if (!TestDatabase::isSqlite() && must(database.open()->setting(u"SHOW fsync"_s)) == "off"_L1) {
        COMPARE_REFUSED(strict, ErrorCode::DatabaseUnsuitable, Field::Database);
        QCOMPARE(strict.error().details.value("setting"_L1).toString(), u"SHOW fsync"_s);
    } else {
        QVERIFY(strict);
    }
}

void TstConnection::newFileIsItsOwners()
{
    if (!TestDatabase::isSqlite()) {
        // The same on a server: who may look is the server's matter, and no password stands in the address.
        const TestDatabase database;
        QVERIFY(!database.url().toText().contains(u'@'));
        return;
    }
    const QTemporaryDir folder;
    DatabaseUrl url;
    url.path = folder.filePath(u"new.parkdesk"_s);
    const auto connection = must(Connection::open(url));
    must(connection->execute(u"CREATE TABLE t (x INTEGER)"_s));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(url.path) & others));
    QVERIFY(!(QFile::permissions(url.path + u"-wal"_s) & others));
}

void TstConnection::readOnlyRefusesWrites()
{
    const TestDatabase database;
    const auto reader = database.openReadOnly();
    const auto refused = insertMethod(*reader, u"shells"_s);
    COMPARE_REFUSED(refused, ErrorCode::DatabaseUnavailable, Field::Database);
    QCOMPARE(countOf(*reader), u"4"_s);
}

void TstConnection::commitAfterAFailureIsNoSuccess()
{
    const TestDatabase database;
    const auto connection = database.open();
    must(connection->begin());
    must(insertMethod(*connection, u"shells"_s));
    COMPARE_REFUSED(insertMethod(*connection, u"cash"_s), ErrorCode::Conflict, Field::Database);
    const Done committed = connection->commit();
    const QString kept = countOf(*database.open());
    // PostgreSQL has given the transaction up and must say so; SQLite takes back the one statement alone.
    QCOMPARE(committed.has_value(), TestDatabase::isSqlite());
    QCOMPARE(kept, committed ? u"5"_s : u"4"_s);
    must(connection->begin()); // the connection goes on either way
    must(insertMethod(*connection, u"beads"_s));
    must(connection->commit());
}

void TstConnection::rollbackTakesAllBack()
{
    const TestDatabase database;
    const auto connection = database.open();
    must(connection->begin());
    must(insertMethod(*connection, u"shells"_s));
    connection->rollback();
    QCOMPARE(countOf(*connection), u"4"_s);
    connection->rollback(); // with nothing to take back
    must(connection->begin());
    QVERIFY(!connection->begin() || !TestDatabase::isSqlite()); // not two at a time
    connection->rollback();
}

void TstConnection::readersSeeOneMoment()
{
    const TestDatabase database;
    const auto writer = database.open();
    const auto reader = database.openReadOnly();
    must(reader->beginRead());
    QCOMPARE(countOf(*reader), u"4"_s);
    must(writer->begin());
    must(insertMethod(*writer, u"shells"_s));
    must(writer->commit());
    QCOMPARE(countOf(*reader), u"4"_s);
    reader->rollback();
    QCOMPARE(countOf(*reader), u"5"_s);
}

void TstConnection::statementsAreKept()
{
    const TestDatabase database;
    const auto connection = database.open();
    const auto *first = must(connection->prepared("vehicle_types"_L1));
    QCOMPARE(must(connection->prepared("vehicle_types"_L1)), first);
    for (int i = 0; i < 3; ++i) {
        Query query(*connection, "vehicle_types"_L1);
        must(query.run());
        int rows = 0;
        while (query.next())
            ++rows;
        QCOMPARE(rows, 5);
    }
    Query unknown(*connection, "no_such_statement"_L1);
    COMPARE_REFUSED(unknown.run(), ErrorCode::Internal, Field::None);
}

void TstConnection::closedConnectionOpensAgain()
{
    const TestDatabase database;
    const auto connection = database.open();
    must(connection->prepared("vehicle_types"_L1));
    if (!TestDatabase::isSqlite()) {
        const QString pid = must(connection->setting(u"SELECT pg_backend_pid()"_s));
        RawDatabase(database).execute(u"SELECT pg_terminate_backend(%1)"_s.arg(pid));
        const auto lost = connection->setting(u"SELECT 1"_s);
        COMPARE_REFUSED(lost, ErrorCode::DatabaseUnavailable, Field::Database);
        QVERIFY(!connection->isOpen());
    }
    must(connection->reopen());
    QVERIFY(connection->isOpen());
    Query query(*connection, "vehicle_types"_L1);
    must(query.run());
    QVERIFY(query.next());
}

void TstConnection::nullsAndBytes()
{
    const TestDatabase database;
    const auto connection = database.open();
    const QByteArray wrap("\0\x01\xff'\\\n", 6);
    must(connection->begin());
    {
        Query add(*connection, "add_staff"_L1);
        add.bind("login"_L1, u"x"_s).bind("name"_L1, QString()).bind("password_hash"_L1, u"h"_s);
        must(add.bind("key_wrap"_L1, wrap).bind("owner"_L1, false).bind("now"_L1, Instant {1}).runForRow());
    }
    Query query(*connection, "staff_by_login"_L1);
    must(query.bind("login"_L1, u"x"_s).runForRow());
    QCOMPARE(query.bytes(4), wrap);
    QVERIFY(!query.isNull(2)); // a null string is an empty one
    QVERIFY(query.isNull(6));
    QVERIFY(!query.maybeInstant(6));
    QCOMPARE(query.flag(5), false);
}

void TstConnection::nulInText()
{
    const TestDatabase database;
    const auto connection = database.open();
    Query query(*connection, "payment_method"_L1);
    must(query.bind("code"_L1, u"cash"_s + QChar(0) + u"' OR 1=1"_s).run());
    QVERIFY(!query.next());
}

void TstConnection::hearsOtherDesks()
{
    const TestDatabase database;
    const auto listener = database.open();
    const auto teller = database.open();
    QStringList heard;
    must(listener->listen(u"parkdesk"_s, [&](const QString &payload) { heard.append(payload); }));
    if (TestDatabase::isSqlite()) {
        QVERIFY(heard.isEmpty()); // one process owns the file; there is nobody to hear
        return;
    }
    must(teller->begin());
    {
        Query query(*teller, "notify_desks"_L1);
        must(query.bind("payload"_L1, u"{\"a\":1}"_s).run());
    }
    const auto other = database.open();
    must(other->begin());
    {
        Query query(*other, "notify_desks"_L1);
        must(query.bind("payload"_L1, u"{\"b\":1}"_s).run());
    }
    must(other->commit());
    QTRY_COMPARE(heard, QStringList {u"{\"b\":1}"_s}); // what was told first is not heard before it is true
    must(teller->commit());
    QTRY_COMPARE(heard, QStringList({u"{\"b\":1}"_s, u"{\"a\":1}"_s}));
}

void TstConnection::writersWaitForEachOther()
{
    const TestDatabase database;
    const auto one = database.open();
    const auto other = database.open();
    must(one->begin());
    if (TestDatabase::isSqlite()) {
        must(other->execute(u"PRAGMA busy_timeout=20"_s));
        COMPARE_REFUSED(other->begin(), ErrorCode::DatabaseBusy, Field::Database);
    } else {
        must(one->execute(u"UPDATE payment_method SET code = code WHERE code = 'cash'"_s));
        must(other->execute(u"SET lock_timeout = '20ms'"_s));
        must(other->begin());
        COMPARE_REFUSED(other->execute(u"UPDATE payment_method SET code = code WHERE code = 'cash'"_s),
                        ErrorCode::DatabaseBusy, Field::Database);
        other->rollback();
    }
    must(one->commit());
    must(other->begin());
    other->rollback();
}

PARKDESK_TEST(TstConnection)
#include "tst_connection.moc"
