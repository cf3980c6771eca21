// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/appcontext.h"
#include "services/health/recordbackup.h"
#include "services/stays/turnaway.h"
#include "tests/support/answerof.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A lane on a disk that takes its time.
class SlowLane : public Lane {
public:
    explicit SlowLane(Lane &lane)
        : m_lane(lane)
    {
    }
    void post(Job job) override { m_lane.postLater(std::move(job), Duration(200)); }
    void postLater(Job job, Duration delay) override { m_lane.postLater(std::move(job), delay + Duration(200)); }

private:
    Lane &m_lane;
};

std::optional<DiskReading> roomyDisk(const QString &)
{
    return DiskReading {50'000'000'000, 100'000'000'000, 900};
}

} // namespace

/// Troubles that were planted are seen, and what was done is known afterwards.
class TstHealthWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFullDiskIsSeen();
    void aSlowDiskIsSeen();
    void aDiskThatHangsIsSeen();
    void slowWorkIsSeen();
    void aWrongSumIsSeenByItself();
    void sumsAreMadeAnew();
    void aSilentDatabaseIsSeen();
    void stallsAreCountedForAnHour();
    void backsUpAndSaysSo();
    void theRealDiskIsRead();
    void otherDesksAreHeard();

private:
    [[nodiscard]] std::shared_ptr<Session> logIn(const QString &login)
    {
        const DoorSign sign = must(answerOf(m_context->gate().sign()));
        return must(answerOf(m_context->gate().logIn(login, OfficeBuilder::password, sign.desks.first())));
    }
    void look()
    {
        m_context->health().lookNow();
        if (!QTest::qWaitFor([&] { return !m_context->health().isLooking(); }, 20'000))
            qFatal("nobody looked");
    }
    /// The judgement of a look that begins now, whether the database answered it or not.
    [[nodiscard]] HealthJudgement judgedAtOnce(HealthCheck check)
    {
        look();
        return judgeHealth(m_context->health().facts()).at(static_cast<int>(check));
    }
    /// The same of a look that the database answered: where this machine is busy, it may be late once.
    [[nodiscard]] HealthJudgement judged(HealthCheck check)
    {
        for (int tries = 0; tries < 4; ++tries) {
            look();
            if (m_context->health().facts().database)
                return judgeHealth(m_context->health().facts()).at(static_cast<int>(check));
        }
        qFatal("the database never answered");
    }
    void start();

    TestClock m_clock;
    SodiumPasswords m_passwords {SodiumPasswords::Cost::Least};
    std::unique_ptr<TestDatabase> m_database;
    LotId m_lot;
    std::unique_ptr<AppContext> m_context;
};

void TstHealthWatch::init()
{
    m_clock.set(at(u"2026-03-02T08:00Z"_s));
    m_database = std::make_unique<TestDatabase>();
    OfficeBuilder office(*m_database, m_clock);
    m_lot = office.lot();
    must(office.enter(u"KA 19 P 4456"_s));
}

void TstHealthWatch::cleanup()
{
    m_context.reset();
    m_database.reset();
}

void TstHealthWatch::start()
{
    m_context = std::make_unique<AppContext>(m_database->url(), TestDatabase::options(), m_clock, m_passwords);
    m_context->health().setDiskProbe(roomyDisk);
    QVERIFY(answerOf(m_context->start()));
}

void TstHealthWatch::aFullDiskIsSeen()
{
    start();
    QCOMPARE(judged(HealthCheck::DiskSpace).level, HealthLevel::Good);
    m_context->health().setDiskProbe([](const QString &) {
        return std::optional(DiskReading {150'000'000, 100'000'000'000, 900});
    });
    QCOMPARE(judged(HealthCheck::DiskSpace),
             (HealthJudgement {HealthCheck::DiskSpace, HealthLevel::Broken, u"full"_s}));
    QCOMPARE(m_context->health().troubles().constFirst().check, HealthCheck::DiskSpace);
    m_context->health().setDiskProbe([](const QString &) {
        return std::optional(DiskReading {1'500'000'000, 100'000'000'000, 900});
    });
    QCOMPARE(judged(HealthCheck::DiskSpace),
             (HealthJudgement {HealthCheck::DiskSpace, HealthLevel::Look, u"filling"_s}));
}

void TstHealthWatch::aSlowDiskIsSeen()
{
    start();
    m_context->health().setDiskProbe([](const QString &) {
        return std::optional(DiskReading {50'000'000'000, 100'000'000'000, 850'000});
    });
    QCOMPARE(judged(HealthCheck::DiskSpeed), (HealthJudgement {HealthCheck::DiskSpeed, HealthLevel::Look, u"slow"_s}));
}

void TstHealthWatch::aDiskThatHangsIsSeen()
{
    start();
    QVERIFY(judged(HealthCheck::DiskSpeed).level == HealthLevel::Good);
    const auto held = std::make_shared<QSemaphore>();
    const auto released = qScopeGuard([held] { held->release(10); });
    m_context->health().setDiskProbe([held](const QString &folder) {
        held->acquire();
        return roomyDisk(folder);
    });
    // The look does not wait for it, and tells how long it has been waiting.
    QCOMPARE(judged(HealthCheck::DiskSpeed),
             (HealthJudgement {HealthCheck::DiskSpeed, HealthLevel::Broken, u"slow"_s}));
    QCOMPARE(m_context->health().facts().disk->freeBytes, 50'000'000'000);
    m_context->health().setDiskProbe(roomyDisk);
    held->release();
    QTRY_COMPARE(judged(HealthCheck::DiskSpeed).level, HealthLevel::Good);
}

void TstHealthWatch::slowWorkIsSeen()
{
    start();
    const auto session = logIn(OfficeBuilder::managerLogin);
    SlowLane slow(m_context->parts().commands);
    const OfficeParts parts = m_context->parts();
    Office office({slow, parts.reads, parts.runner, parts.clock, parts.prices, parts.feed, parts.passwords,
                   parts.counts, parts.timings},
                  session->office().actor());
    for (int i = 0; i < 6; ++i)
        must(answerOf(office.run<TurnAway>(QUuid::createUuid(), {m_lot, u"car"_s, u"Lot full"_s})));
    QVERIFY(judged(HealthCheck::Speed).level != HealthLevel::Good);
    const auto slowest = slowestWork(m_context->health().facts());
    QVERIFY(slowest);
    QCOMPARE(slowest->work, Work::OtherCommand);
    QCOMPARE(slowest->count, 6);
    QVERIFY(slowest->halfUs >= 200'000);
}

void TstHealthWatch::aWrongSumIsSeenByItself()
{
    {
        start(); // the sums are made first
        QTRY_COMPARE(RawDatabase(*m_database).number(u"SELECT count(*) FROM summary_lot WHERE missing = 1"_s), 0);
        QTRY_VERIFY(RawDatabase(*m_database).number(u"SELECT count(*) FROM summary_hour"_s) > 0);
        m_context.reset();
    }
    RawDatabase(*m_database).executeUnguarded({u"UPDATE summary_hour SET arrivals = arrivals + 1"_s});
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_context->health().facts().sums.has_value(), 30'000); // nobody asked for it
    QCOMPARE(judgeHealth(m_context->health().facts()).at(static_cast<int>(HealthCheck::Sums)),
             (HealthJudgement {HealthCheck::Sums, HealthLevel::Broken, u"wrong"_s}));
}

void TstHealthWatch::sumsAreMadeAnew()
{
    start();
    QTRY_VERIFY(RawDatabase(*m_database).number(u"SELECT count(*) FROM summary_hour"_s) > 0);
    const qint64 arrivals = RawDatabase(*m_database).number(u"SELECT sum(arrivals) FROM summary_hour"_s);
    RawDatabase(*m_database).executeUnguarded({u"UPDATE summary_hour SET arrivals = arrivals + 7"_s});
    const auto attendant = logIn(OfficeBuilder::attendantLogin);
    QCOMPARE(answerOf(m_context->health().makeSumsAnew(attendant->office().actor())).error().code,
             ErrorCode::NotPermitted);
    const auto manager = logIn(OfficeBuilder::managerLogin);
    must(answerOf(m_context->health().makeSumsAnew(manager->office().actor())));
    QTRY_COMPARE(RawDatabase(*m_database).number(u"SELECT sum(arrivals) FROM summary_hour"_s), arrivals);
}

void TstHealthWatch::aSilentDatabaseIsSeen()
{
    start();
    QCOMPARE(judged(HealthCheck::Database).level, HealthLevel::Good);
    const auto held = std::make_shared<QSemaphore>();
    const auto released = qScopeGuard([held] { held->release(10); });
    m_context->parts().reads.post([held](Connection &) { held->acquire(); });
    QCOMPARE(judgedAtOnce(HealthCheck::Database),
             (HealthJudgement {HealthCheck::Database, HealthLevel::Broken, u"silent"_s}));
    QVERIFY(m_context->health().facts().reads.waiting >= 2);
    QVERIFY(m_context->health().facts().reads.busyFor.count() >= 4000);
    held->release();
    QTRY_COMPARE(m_context->parts().reads.load().waiting, 0);
    QTRY_COMPARE(judged(HealthCheck::Database).level, HealthLevel::Good); // the late answer is told as a slow one first
}

void TstHealthWatch::stallsAreCountedForAnHour()
{
    start();
    m_context->health().noteStall(Duration(80));
    m_context->health().noteStall(Duration(1500));
    m_context->health().noteStall(std::chrono::hours(8)); // the computer slept
    QCOMPARE(judged(HealthCheck::Screens).reason, u"stalls"_s);
    QCOMPARE(m_context->health().facts().stalls.count, 2);
    QCOMPARE(m_context->health().facts().stalls.longest, Duration(1500));
    m_clock.advance(std::chrono::hours(1) + Duration(1));
    QCOMPARE(judged(HealthCheck::Screens).level, HealthLevel::Good);
}

void TstHealthWatch::backsUpAndSaysSo()
{
    start();
    QCOMPARE(judged(HealthCheck::Backup).reason, u"never"_s);
    const auto manager = logIn(OfficeBuilder::managerLogin);
    QCOMPARE(answerOf(m_context->health().backUp(manager->office().actor())).error().code, ErrorCode::NotPermitted);
    const auto owner = logIn(OfficeBuilder::ownerLogin);
    must(owner->setRole(Role::Admin));
    if (!TestDatabase::isSqlite()) // where it would go to a person's own folder
        return;
    const Health::Copy copy = must(answerOf(m_context->health().backUp(owner->office().actor())));
    QVERIFY(QFileInfo(copy.file).absolutePath().endsWith(u"/backups"_s));
    QCOMPARE(QFileInfo(copy.file).size(), copy.bytes);
    QCOMPARE(copy.findings, 0);
    must(answerOf(
        owner->office().run<RecordBackup>(QUuid::createUuid(), {copy.at, copy.bytes, copy.charges, copy.findings})));
    QCOMPARE(judged(HealthCheck::Backup).level, HealthLevel::Good);
    QCOMPARE(m_context->health().facts().backup->bytes, copy.bytes);
    QCOMPARE(m_context->health().facts().proof->charges, copy.charges); // the copy was proved
    QCOMPARE(RawDatabase(*m_database).number(u"SELECT count(*) FROM journal WHERE kind = 'back_up'"_s), 1);
    m_clock.advance(std::chrono::hours(49));
    QCOMPARE(judged(HealthCheck::Backup), (HealthJudgement {HealthCheck::Backup, HealthLevel::Look, u"old"_s}));
    m_clock.advance(std::chrono::hours(24 * 6));
    QCOMPARE(judged(HealthCheck::Backup), (HealthJudgement {HealthCheck::Backup, HealthLevel::Broken, u"old"_s}));
}

void TstHealthWatch::theRealDiskIsRead()
{
    const QTemporaryDir folder;
    const auto reading = probeDisk(folder.path());
    QVERIFY(reading);
    QVERIFY(reading->totalBytes > 0);
    QVERIFY(reading->freeBytes <= reading->totalBytes);
    QVERIFY(reading->syncUs > 0);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    QVERIFY(!probeDisk(folder.filePath(u"nowhere"_s)));
}

void TstHealthWatch::otherDesksAreHeard()
{
    if (TestDatabase::isSqlite())
        return; // one process has the file
    start();
    AppContext other(m_database->url(), TestDatabase::options(), m_clock, m_passwords);
    QVERIFY(answerOf(other.start()));
    // A vehicle that comes in at another desk is seen in the counts here.
    const auto here = logIn(OfficeBuilder::attendantLogin);
    const Availability::Question question {m_lot, {}, {}};
    QCOMPARE(must(answerOf(here->office().read<Availability>(question))).occupiedPlaces, 1);
    const auto before = m_context->counts().tally();
    QCOMPARE(must(answerOf(here->office().read<Availability>(question))).occupiedPlaces, 1);
    QCOMPARE(m_context->counts().tally().hits, before.hits + 1);
    const DoorSign sign = must(answerOf(other.gate().sign()));
    const auto there =
        must(answerOf(other.gate().logIn(OfficeBuilder::managerLogin, OfficeBuilder::password, sign.desks.first())));
    EnterVehicle::Command command;
    command.lot = m_lot;
    command.plate = u"MH 12 QX 42"_s;
    must(answerOf(there->office().run<EnterVehicle>(QUuid::createUuid(), command)));
    QTRY_COMPARE(must(answerOf(here->office().read<Availability>(question))).occupiedPlaces, 2); // the clock stands
}

PARKDESK_TEST(TstHealthWatch)
#include "tst_healthwatch.moc"
