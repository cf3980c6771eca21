// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/health/checksums.h"
#include "services/health/recordbackup.h"
#include "services/health/upkeepnotes.h"
#include "storage/unitofwork.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

HealthFacts goodFacts()
{
    HealthFacts facts;
    facts.at = at(u"2026-03-02T08:00Z"_s);
    facts.startedAt = facts.at;
    facts.disk = HealthFacts::Disk {50'000'000'000, 100'000'000'000, 900};
    facts.database = HealthFacts::Database();
    facts.database->stays = 100;
    HealthFacts::Run run;
    run.at = facts.at - std::chrono::hours(1);
    facts.backup = run;
    facts.proof = run;
    facts.sums = run;
    return facts;
}

} // namespace

/// What is judged of the facts, and what the database keeps of them.
class TstHealth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allIsWell();
    void judges_data();
    void judges();
    void theWorstComesFirst();
    void saysWhenTheDiskIsFull();
    void keepsNotes();
    void readsWhatIsBesideTheFile();
    void findsAWrongSum();
    void everyCheckHasAName();
};

void TstHealth::allIsWell()
{
    QVERIFY(troublesIn(judgeHealth(goodFacts())).isEmpty());
    QCOMPARE(judgeHealth(goodFacts()).size(), healthCheckCount);
}

void TstHealth::judges_data()
{
    using Facts = HealthFacts;
    using Change = std::function<void(Facts &)>;
    QTest::addColumn<HealthCheck>("check");
    QTest::addColumn<HealthLevel>("level");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, HealthCheck check, HealthLevel level, const QString &reason,
                        const Change &change) { QTest::newRow(name) << check << level << reason << change; };
    using enum HealthCheck;
    using enum HealthLevel;
    row("full", DiskSpace, Broken, u"full"_s, [](Facts &f) { f.disk->freeBytes = 199'000'000; });
    row("filling", DiskSpace, Look, u"filling"_s, [](Facts &f) { f.disk->freeBytes = 1'999'000'000; });
    row("slow disk", DiskSpeed, Look, u"slow"_s, [](Facts &f) { f.disk->syncUs = 100'000; });
    row("stuck disk", DiskSpeed, Broken, u"slow"_s, [](Facts &f) { f.disk->syncUs = 1'000'000; });
    row("no backup", Backup, Look, u"never"_s, [](Facts &f) { f.backup.reset(); });
    row("no backup of nothing", Backup, Good, u"good"_s, [](Facts &f) {
        f.backup.reset();
        f.database->stays = 0;
    });
    row("backup with findings", Backup, Look, u"findings"_s, [](Facts &f) { f.backup->findings = 1; });
    row("findings", Proof, Broken, u"findings"_s, [](Facts &f) { f.proof->findings = 1; });
    row("old proof", Proof, Look, u"old"_s, [](Facts &f) { f.proof->at = f.at - std::chrono::hours(24 * 36); });
    row("wrong sums", Sums, Broken, u"wrong"_s, [](Facts &f) { f.sums->findings = 1; });
    row("missing sums", Sums, Look, u"missing"_s, [](Facts &f) { f.database->lotsWithoutSums = 1; });
    row("silent", Database, Broken, u"silent"_s, [](Facts &f) { f.database.reset(); });
    row("slow", Database, Look, u"slow"_s, [](Facts &f) { f.database->answersUs = 250'000; });
    row("long log", Log, Look, u"long"_s, [](Facts &f) { f.database->logBytes = 300'000'000; });
    row("slow work", Speed, Look, u"slow"_s, [](Facts &f) {
        f.hour = {{Work::Payment, 5, 100'000, 160'000, 170'000}};
    });
    row("few slow", Speed, Good, u"good"_s, [](Facts &f) { f.hour = {{Work::Payment, 4, 100'000, 160'000, 170'000}}; });
    row("very slow work", Speed, Broken, u"slow"_s, [](Facts &f) {
        f.hour = {{Work::Payment, 5, 100'000, 751'000, 800'000}};
    });
    row("hangs", Queues, Look, u"hangs"_s, [](Facts &f) { f.commands.busyFor = std::chrono::seconds(10); });
    row("long queue", Queues, Look, u"long"_s, [](Facts &f) { f.reads.waiting = 51; });
    row("stalls", Screens, Look, u"stalls"_s, [](Facts &f) { f.stalls.longest = Duration(1000); });
    row("clock", Clock, Look, u"apart"_s, [](Facts &f) { f.database->clockAheadMs = -2000; });
    row("mail given up", Mail, Look, u"given_up"_s, [](Facts &f) { f.database->mailGivenUp = 1; });
    row("mail server", Mail, Look, u"server"_s, [](Facts &f) { f.database->mailServerFailures = 3; });
    row("mail server once", Mail, Good, u"good"_s, [](Facts &f) { f.database->mailServerFailures = 2; });
    row("clock far", Clock, Broken, u"apart"_s, [](Facts &f) { f.database->clockAheadMs = 60'000; });
}

void TstHealth::judges()
{
    QFETCH(HealthCheck, check);
    QFETCH(HealthLevel, level);
    QFETCH(QString, reason);
    QFETCH(std::function<void(HealthFacts &)>, change);
    HealthFacts facts = goodFacts();
    change(facts);
    QCOMPARE(judgeHealth(facts).at(static_cast<int>(check)), (HealthJudgement {check, level, reason}));
    QCOMPARE(troublesIn(judgeHealth(facts)).size(), level == HealthLevel::Good ? 0 : 1);
}

void TstHealth::theWorstComesFirst()
{
    HealthFacts facts = goodFacts();
    facts.disk->freeBytes = 1'999'000'000;
    facts.sums->findings = 1;
    const auto troubles = troublesIn(judgeHealth(facts));
    QCOMPARE(troubles.size(), 2);
    QCOMPARE(troubles.first().check, HealthCheck::Sums);
}

void TstHealth::saysWhenTheDiskIsFull()
{
    HealthFacts facts = goodFacts();
    QVERIFY(!daysUntilFull(facts));
    facts.database->sizes = {{100, 1'000'000'000}, {110, 21'000'000'000}};
    QCOMPARE(growthPerDay(facts), 2'000'000'000);
    QCOMPARE(daysUntilFull(facts), 25);
    facts.disk->freeBytes = 20'000'000'000;
    QCOMPARE(judgeHealth(facts).first().reason, u"filling"_s); // in ten days
    facts.server = true; // whose disk is another one
    QVERIFY(!daysUntilFull(facts));
}

void TstHealth::keepsNotes()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    HealthFacts::Run run {clock.now(), 0, 5000, 7, Duration(20)};
    must(writeUpkeep(office.connection(),
                     {{u"proof"_s, {}, run.at, run.toJson()}, {u"program"_s, u"till/1"_s, run.at, {}}}, clock.now()));
    const UpkeepRead read = must(readUpkeep(office.connection(), clock.now()));
    QVERIFY(!read.backup);
    QCOMPARE(read.proof->charges, 7);
    QCOMPARE(read.programs.size(), 1);
    QVERIFY(read.database.bytes > 0);
    QCOMPARE(read.database.sizes.size(), 1);
    QCOMPARE(read.database.lots, 1);
    QCOMPARE(read.database.clockAheadMs.has_value(), !TestDatabase::isSqlite());
    // A backup is a proof as well, when it is the later one; an older note changes nothing.
    office.actAs(office.owner());
    must(office.run<RecordBackup>({clock.now() + Duration(10), 9000, 8, 1}));
    must(writeUpkeep(office.connection(), {{u"backup"_s, {}, clock.now(), {}}}, clock.now()));
    const UpkeepRead later = must(readUpkeep(office.connection(), clock.now() + programSeen));
    QCOMPARE(later.backup->bytes, 9000);
    QCOMPARE(later.proof->findings, 1);
    QVERIFY(later.programs.isEmpty()); // not heard of for minutes
    COMPARE_REFUSED(office.run<RecordBackup>({clock.now(), -1, 0, 0}), ErrorCode::BadNumber, Field::None);
}

void TstHealth::readsWhatIsBesideTheFile()
{
    if (!TestDatabase::isSqlite())
        return;
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    QVERIFY(noteUpkeepBeside(database.url().path, {u"proof"_s, {}, clock.now() + Duration(10), {{u"findings"_s, 3}}}));
    QVERIFY(noteUpkeepBeside(database.url().path, {u"backup"_s, {}, clock.now(), {{u"bytes"_s, 3000}}}));
    const UpkeepRead read = must(readUpkeep(office.connection(), clock.now()));
    QCOMPARE(read.proof->findings, 3);
    QCOMPARE(read.backup->bytes, 3000);
}

void TstHealth::findsAWrongSum()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"KA 19 P 4456"_s));
    clock.advance(std::chrono::hours(3));
    must(office.payAndLeave(u"KA19P4456"_s));
    QCOMPARE(must(countWrongSums(office.connection())), 0);
    RawDatabase(database).executeUnguarded({u"UPDATE summary_day SET arrivals = arrivals + 1"_s});
    QVERIFY(must(countWrongSums(office.connection())) > 0);
}

void TstHealth::everyCheckHasAName()
{
    QStringList names;
    for (int check = 0; check < healthCheckCount; ++check)
        names.append(healthCheckName(static_cast<HealthCheck>(check)));
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

PARKDESK_TEST(TstHealth)
#include "tst_health.moc"
