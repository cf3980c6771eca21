// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/appcontext.h"
#include "services/lots/listlots.h"
#include "services/stays/entervehicle.h"
#include "tests/support/answerof.h"
#include "tests/support/officebuilder.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The parts put together: start, lock, lanes, what other desks hear, a lost connection.
class TstAppContext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAnEmptyDatabase();
    void oneProcessWritesToAFile();
    void refusesANewerSchema();
    void logsInWithAGrowingDelay();
    void otherDesksHearWhatIsCommitted();
    void aCutConnectionIsOpenedAgain();
    void aLostCommitIsSettledByItself();
    void rollsClaimsAtTheStart();
    void slowReadsHoldNobodyUp();
    void memoryNeedsNoFile();

private:
    [[nodiscard]] std::unique_ptr<AppContext> context(const TestDatabase &database)
    {
        return std::make_unique<AppContext>(database.url(), TestDatabase::options(), m_clock, m_passwords);
    }
    [[nodiscard]] static std::shared_ptr<Session> logIn(AppContext &context, const QString &login)
    {
        const DoorSign sign = must(answerOf(context.gate().sign()));
        return must(answerOf(context.gate().logIn(login, OfficeBuilder::password, sign.desks.first())));
    }

    TestClock m_clock;
    SodiumPasswords m_passwords {SodiumPasswords::Cost::Least};
};

void TstAppContext::startsAnEmptyDatabase()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    const auto desk = context(database);
    QVERIFY(answerOf(desk->start()));
    const DoorSign sign = must(answerOf(desk->gate().sign()));
    QVERIFY(!sign.initialised);
    QVERIFY(sign.desks.isEmpty());
}

void TstAppContext::oneProcessWritesToAFile()
{
    if (!TestDatabase::isSqlite()) {
        const TestDatabase database;
        const auto one = context(database);
        const auto other = context(database);
        QVERIFY(answerOf(one->start()));
        QVERIFY(answerOf(other->start())); // many desks, one server
        return;
    }
    const TestDatabase database;
    auto one = context(database);
    QVERIFY(answerOf(one->start()));
    const auto other = context(database);
    const Done refused = answerOf(other->start());
    COMPARE_REFUSED(refused, ErrorCode::DatabaseInUse, Field::Database);
    QCOMPARE(refused.error().details.value(u"pid"_s).toString(), QString::number(QCoreApplication::applicationPid()));
    one.reset();
    QVERIFY(answerOf(other->start()));
}

void TstAppContext::refusesANewerSchema()
{
    const TestDatabase database;
    {
        const auto connection = database.open();
        must(connection->execute(u"UPDATE schema_step SET number = 999 WHERE number = 2"_s));
    }
    const auto desk = context(database);
    const Done refused = answerOf(desk->start());
    COMPARE_REFUSED(refused, ErrorCode::SchemaNewer, Field::Database);
    QCOMPARE(refused.error().details.value(u"database"_s).toInt(), 999);
    QVERIFY(refused.error().details.value(u"program"_s).toInt() < 999);
}

void TstAppContext::logsInWithAGrowingDelay()
{
    const TestDatabase database;
    const OfficeBuilder office(database, m_clock);
    const auto desk = context(database);
    QVERIFY(answerOf(desk->start()));
    const auto sign = must(answerOf(desk->gate().sign()));
    const auto tryWith = [&](const QString &login, const QString &password) {
        return answerOf(desk->gate().logIn(login, password, sign.desks.first()));
    };
    for (int i = 0; i < 5; ++i)
        COMPARE_REFUSED(tryWith(u"nobody"_s, u"wrong"_s), ErrorCode::LoginFailed, Field::Password);
    // Five failures at this desk: the next one waits, whoever it is, and a right password does not help.
    const auto delayed = tryWith(OfficeBuilder::attendantLogin, OfficeBuilder::password);
    COMPARE_REFUSED(delayed, ErrorCode::LoginDelayed, Field::Password);
    QCOMPARE(delayed.error().details.value(u"wait_ms"_s).toInteger(), 1000);
    m_clock.advance(seconds(1));
    COMPARE_REFUSED(tryWith(OfficeBuilder::attendantLogin, u"wrong"_s), ErrorCode::LoginFailed, Field::Password);
    m_clock.advance(seconds(1));
    COMPARE_REFUSED(tryWith(OfficeBuilder::attendantLogin, u"wrong"_s), ErrorCode::LoginDelayed, Field::Password);
    m_clock.advance(seconds(1));
    const auto session = tryWith(OfficeBuilder::attendantLogin, OfficeBuilder::password);
    QVERIFY(session);
    QCOMPARE((*session)->person().login, OfficeBuilder::attendantLogin);
    QVERIFY(!answerOf(desk->gate().unlock(**session, u"wrong"_s)));
    QVERIFY(answerOf(desk->gate().unlock(**session, OfficeBuilder::password)));
}

void TstAppContext::otherDesksHearWhatIsCommitted()
{
    const TestDatabase database;
    OfficeBuilder office(database, m_clock);
    const auto here = context(database);
    QVERIFY(answerOf(here->start()));
    const auto session = logIn(*here, OfficeBuilder::attendantLogin);
    QSignalSpy heardHere(&here->feed(), &ChangeFeed::changed);

    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = u"B AB 1234"_s;
    if (TestDatabase::isSqlite()) {
        must(answerOf(session->office().run<EnterVehicle>(QUuid::createUuid(), command)));
        QTRY_COMPARE(heardHere.count(), 1);
        return;
    }
    const auto there = context(database);
    QVERIFY(answerOf(there->start()));
    QSignalSpy heardThere(&there->feed(), &ChangeFeed::changed);
    // The listener subscribes on a thread of its own: commit until it has heard one.
    const auto heardStays = [&] {
        return std::count_if(heardThere.begin(), heardThere.end(), [](const QList<QVariant> &arguments) {
            return arguments.first().value<ChangeSet>().touches(Entity::Stay);
        });
    };
    for (int i = 0; i < 40 && heardStays() == 0; ++i) {
        command.plate = u"B AB %1"_s.arg(2000 + i);
        static_cast<void>(answerOf(session->office().run<EnterVehicle>(QUuid::createUuid(), command)));
        static_cast<void>(QTest::qWaitFor([&] { return heardStays() > 0; }, 50));
    }
    QVERIFY(heardStays() > 0);
    const auto before = heardHere.count();
    command.plate = u"B ZZ 9"_s;
    const auto cancelled = answerOf(session->office().run<EnterVehicle>(QUuid::createUuid(), command));
    if (cancelled) // ten spots: it may be full by now
        QTRY_COMPARE(heardHere.count(), before + 1); // once: its own notification is not told again
}

void TstAppContext::aCutConnectionIsOpenedAgain()
{
    if (TestDatabase::isSqlite())
        return; // a file has no server that could go
    const TestDatabase database;
    OfficeBuilder office(database, m_clock);
    const auto desk = context(database);
    QVERIFY(answerOf(desk->start()));
    const auto session = logIn(*desk, OfficeBuilder::attendantLogin);
    {
        const auto other = database.open();
        must(other->setting(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                            " WHERE datname = current_database() AND pid <> pg_backend_pid()"_s));
    }
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = u"B AB 1234"_s;
    const QUuid id = QUuid::createUuid();
    // The first answer may say that the connection is gone; the same command again is done, once.
    auto outcome = answerOf(session->office().run<EnterVehicle>(id, command));
    if (!outcome) {
        QCOMPARE(outcome.error().code, ErrorCode::DatabaseUnavailable);
        outcome = answerOf(session->office().run<EnterVehicle>(id, command));
    }
    QVERIFY(outcome);
    const auto again = answerOf(session->office().run<EnterVehicle>(id, command));
    QVERIFY(again);
    QCOMPARE(again->stay, outcome->stay);
}

void TstAppContext::aLostCommitIsSettledByItself()
{
    if (TestDatabase::isSqlite())
        return; // a file has no server that could go
    const TestDatabase database;
    OfficeBuilder office(database, m_clock);
    const auto desk = context(database);
    QVERIFY(answerOf(desk->start()));
    const auto session = logIn(*desk, OfficeBuilder::attendantLogin);
    const auto server = database.open();
    // The server process ends while it commits: the desk cannot know what became of its command.
    must(server->execute(u"CREATE FUNCTION end_me() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                         " PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$"_s));
    must(server->execute(u"CREATE CONSTRAINT TRIGGER ends AFTER INSERT ON stay DEFERRABLE INITIALLY DEFERRED"
                         " FOR EACH ROW EXECUTE FUNCTION end_me()"_s));
    QSignalSpy unknown(&session->office().notices(), &CommandNotices::outcomeBecameUnknown);
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = u"B AB 1234"_s;
    const QUuid id = QUuid::createUuid();
    const auto answer = session->office().run<EnterVehicle>(id, command);
    QTRY_COMPARE(unknown.count(), 1);
    QCOMPARE(unknown.first().first().toUuid(), id);
    QVERIFY(!answer.isFinished());
    must(server->execute(u"DROP TRIGGER ends ON stay"_s));
    const auto outcome = answerOf(answer);
    QVERIFY(outcome);
    QCOMPARE(must(server->setting(u"SELECT count(*) FROM stay"_s)), u"1"_s);
}

void TstAppContext::rollsClaimsAtTheStart()
{
    const TestDatabase database;
    OfficeBuilder office(database, m_clock);
    const auto parked = must(office.enter(u"B AB 1234"_s));
    m_clock.advance(hours(20)); // the program was closed overnight
    const auto desk = context(database);
    QSignalSpy heard(&desk->feed(), &ChangeFeed::changed);
    QVERIFY(answerOf(desk->start()));
    QTRY_VERIFY(heard.count() >= 1);
    const auto session = logIn(*desk, OfficeBuilder::attendantLogin);
    const auto quote = must(answerOf(session->office().read<QuoteStay>({OfficeBuilder::keyOf(parked.stay)})));
    QCOMPARE(quote.spot, parked.spot);
}

void TstAppContext::slowReadsHoldNobodyUp()
{
    const TestDatabase database;
    const OfficeBuilder builder(database, m_clock);
    const auto desk = context(database);
    QVERIFY(answerOf(desk->start()));
    const auto session = logIn(*desk, OfficeBuilder::attendantLogin);
    Office &office = session->office();
    Lane *slow = desk->parts().slowReads;
    QVERIFY(slow != nullptr);
    const auto held = std::make_shared<QSemaphore>();
    slow->post([held](Connection &) { held->acquire(); });
    const auto stopped = std::make_shared<Interruption>();
    const auto one = office.readSlowly<ListLots>({}, stopped);
    const auto other = office.readSlowly<ListLots>({});
    QCOMPARE(must(answerOf(office.read<ListLots>({}))).size(), 1);
    QVERIFY(!one.isFinished() && !other.isFinished());
    stopped->stop();
    held->release();
    QCOMPARE(must(answerOf(other)).size(), 1);
    COMPARE_REFUSED(answerOf(one), ErrorCode::Interrupted, Field::None);
}

void TstAppContext::memoryNeedsNoFile()
{
    AppContext desk(must(DatabaseUrl::fromText(u"sqlite::memory:"_s)), {}, m_clock, m_passwords);
    QVERIFY(answerOf(desk.start()));
    QVERIFY(!must(answerOf(desk.gate().sign())).initialised);
}

PARKDESK_TEST(TstAppContext)
#include "tst_appcontext.moc"
