// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/officekey.h"
#include "services/jobs/jobdeeds.h"
#include "services/jobs/jobround.h"
#include "services/jobs/listjobs.h"
#include "tests/services/provenoffice.h"
#include "tests/support/testmain.h"

#include <QSet>

#include <atomic>
#include <barrier>
#include <thread>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The scheduler: what is due runs once, whoever runs it and however long nobody did.
class TstJobs : public QObject, private ProvenOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithoutAPast();
    void aMonth();
    void catchesUpOnce();
    void clockChanges();
    void threeRunnersOneRun();
    void heldByAnother();
    void takenOver();
    void triesAgainAndGivesUp();
    void leavesWhatNeedsAKey();
    void stops();
    void runsNow();
    void changesTheTime();
    void changesTheNumber();
    void sweeps();

private:
    using Work = std::function<Result<QJsonObject>(JobRun &)>;
    /// All kinds of the schedule do \a work.
    [[nodiscard]] static JobTable tableOf(const Work &work, bool needsKey = false);
    [[nodiscard]] JobRound roundOf(const JobTable &table, const QString &holder = u"Desk 1"_s);
    int run(const JobTable &table) { return must(roundOf(table).runAllDue()); }
    void only(const QString &kind, const JobRule &rule, const QString &zone = u"Europe/Berlin"_s);
    [[nodiscard]] JobLog::Answer log() { return must(last().readAs<JobLog>(last().manager(), {})); }
};

void TstJobs::init()
{
    office();
}

void TstJobs::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

JobTable TstJobs::tableOf(const Work &work, bool needsKey)
{
    JobTable table;
    for (const QString &kind :
         {u"monthly_lot_reports"_s, u"monthly_statements"_s, u"remind_absent"_s, u"remind_bookings"_s,
          u"remove_plates"_s, u"sweep"_s, u"tidy"_s, u"verify_and_backup"_s})
        table.append({kind, needsKey, minutes(1), work});
    return table;
}

JobRound TstJobs::roundOf(const JobTable &table, const QString &holder)
{
    return JobRound(
        {last().connection(), last().runner(), clock(), last().prices(), table, nullptr, holder, {}, nullptr});
}

/// One schedule alone.
void TstJobs::only(const QString &kind, const JobRule &rule, const QString &zone)
{
    const auto jobs = must(last().readAs<ListJobs>(last().manager(), {}));
    for (const ListJobs::Row &row : jobs)
        must(last().runAs<SetSchedule>(last().owner(), {row.kind, row.rule, {}, false}));
    must(last().runAs<SetSchedule>(last().owner(), {kind, rule, zone, true}));
}

void TstJobs::startsWithoutAPast()
{
    int runs = 0;
    const JobTable table = tableOf([&](JobRun &) {
        ++runs;
        return QJsonObject();
    });
    QCOMPARE(run(table), 0);
    QCOMPARE(runs, 0);
    const auto jobs = must(last().readAs<ListJobs>(last().manager(), {}));
    QCOMPARE(jobs.size(), table.size());
    for (const ListJobs::Row &row : jobs)
        QVERIFY(row.next && *row.next > clock().now());
}

void TstJobs::aMonth()
{
    QHash<QString, QList<Instant>> dues;
    const JobTable table = tableOf([&](JobRun &run) {
        dues[run.job.kind].append(run.job.due);
        return QJsonObject();
    });
    clock().set(at(u"2026-03-01T00:00"_s, "Europe/Berlin"));
    must(last().runAs<SetSchedule>(last().owner(), {u"sweep"_s, {JobRule::Form::Monthly, 1, 360}, {}, true}));
    QCOMPARE(run(table), 0);
    // Somebody looks every 7 minutes, which is no divisor of anything.
    const Instant end = at(u"2026-04-01T00:00"_s, "Europe/Berlin");
    while (clock().now() + minutes(7) < end) {
        clock().advance(minutes(7));
        run(table);
    }
    QCOMPARE(dues.value(u"verify_and_backup"_s).size(), 31);
    QCOMPARE(dues.value(u"sweep"_s).size(), 1);
    QCOMPARE(dues.value(u"sweep"_s).constFirst(), at(u"2026-03-01T06:00"_s, "Europe/Berlin"));
    QCOMPARE(dues.value(u"tidy"_s).size(), 5); // five Sundays
    const auto nights = dues.value(u"verify_and_backup"_s);
    QSet<qint64> days;
    const auto zone = must(ZoneRules::forZone("Europe/Berlin"));
    for (const Instant night : nights)
        days.insert(zone->toLocal(night).day());
    QCOMPARE(days.size(), 31);
    // The night in which 02:00 is left out.
    QVERIFY(nights.contains(at(u"2026-03-29T03:00"_s, "Europe/Berlin")));
}

void TstJobs::catchesUpOnce()
{
    only(u"tidy"_s, {JobRule::Form::Daily, 1, 360});
    QList<QPair<Instant, Instant>> runs;
    const JobTable table = tableOf([&](JobRun &run) {
        runs.append({run.job.since, run.job.due});
        return QJsonObject();
    });
    QCOMPARE(run(table), 0);
    clock().set(at(u"2026-03-20T12:00"_s, "Europe/Berlin"));
    QCOMPARE(run(table), 1);
    QCOMPARE(runs.constFirst().first, at(u"2026-03-03T06:00"_s, "Europe/Berlin"));
    QCOMPARE(runs.constFirst().second, at(u"2026-03-20T06:00"_s, "Europe/Berlin"));
    QCOMPARE(run(table), 0);
    only(u"sweep"_s, {JobRule::Form::EveryMinutes, 5, 0});
    clock().advance(hours(48));
    QCOMPARE(run(table), 1);
    QCOMPARE(run(table), 0);
}

void TstJobs::clockChanges()
{
    only(u"tidy"_s, {JobRule::Form::Daily, 1, 150}); // 02:30, which one night lacks and another has twice
    QList<Instant> dues;
    const JobTable table = tableOf([&](JobRun &run) {
        dues.append(run.job.due);
        return QJsonObject();
    });
    for (const QString &begin : {u"2026-03-28T00:00"_s, u"2026-10-24T00:00"_s}) {
        clock().set(at(begin, "Europe/Berlin"));
        must(last().runAs<SetSchedule>(last().owner(),
                                       {u"tidy"_s, {JobRule::Form::Daily, 1, 150}, u"Europe/Berlin"_s, true}));
        dues.clear();
        for (int quarter = 0; quarter < 3 * 24 * 4; ++quarter) {
            clock().advance(minutes(15));
            run(table);
        }
        QCOMPARE(dues.size(), 3);
    }
    QCOMPARE(dues.at(1), at(u"2026-10-25T02:30+02:00"_s, "Europe/Berlin"));
}

void TstJobs::threeRunnersOneRun()
{
    only(u"sweep"_s, {JobRule::Form::EveryMinutes, 1, 0});
    const int rounds =
        qEnvironmentVariableIsSet("PARKDESK_ROUNDS") ? qEnvironmentVariableIntValue("PARKDESK_ROUNDS") : 60;
    std::atomic_int runs = 0;
    std::atomic_int refused = 0;
    const JobTable table = tableOf([&](JobRun &) {
        ++runs;
        return QJsonObject();
    });
    must(roundOf(table).plan());
    constexpr int runners = 3;
    std::barrier together(runners + 1);
    std::vector<std::thread> workers;
    for (int number = 0; number < runners; ++number) {
        workers.emplace_back([&, number] {
            const auto connection = database().open();
            PriceBook prices;
            JournalingRunner runner(clock(), prices);
            JobRound round(
                {*connection, runner, clock(), prices, table, nullptr, u"runner %1"_s.arg(number), {}, nullptr});
            for (int i = 0; i < rounds; ++i) {
                together.arrive_and_wait(); // the minute is over
                refused += round.runAllDue() ? 0 : 1;
                together.arrive_and_wait();
            }
        });
    }
    int wrong = 0;
    for (int i = 0; i < rounds; ++i) {
        clock().advance(minutes(1));
        together.arrive_and_wait();
        together.arrive_and_wait();
        wrong += runs.load() == i + 1 ? 0 : 1;
    }
    for (std::thread &worker : workers)
        worker.join();
    QCOMPARE(wrong, 0);
    QCOMPARE(runs.load(), rounds);
    QCOMPARE(refused.load(), 0);
}

void TstJobs::heldByAnother()
{
    only(u"tidy"_s, {JobRule::Form::Daily, 1, 360});
    const auto manager = last().manager();
    must(last().runAs<RunJob>(manager, {u"tidy"_s}));
    int others = 0;
    const JobTable table = tableOf([&](JobRun &run) -> Result<QJsonObject> {
        others += must(roundOf(tableOf([](JobRun &) { return QJsonObject(); }), u"Desk 2"_s).runAllDue());
        const auto again = last().runAs<RunJob>(manager, {u"tidy"_s});
        if (again || again.error().code != ErrorCode::JobElsewhere)
            return fail(ErrorCode::Internal);
        if (again.error().details.value("holder"_L1).toString() != "Desk 1"_L1)
            return fail(ErrorCode::Internal);
        if (!run.beat(1, 2))
            return fail(ErrorCode::Stopped);
        const auto seen = must(last().readAs<ListJobs>(manager, {}));
        for (const ListJobs::Row &row : seen) {
            if (row.kind == "tidy"_L1 && (row.last->done != 1 || row.last->total != 2))
                return fail(ErrorCode::Internal);
        }
        return QJsonObject {{u"n"_s, 7}};
    });
    QCOMPARE(run(table), 1);
    QCOMPARE(others, 0);
    QCOMPARE(log().constFirst().state, JobState::Finished);
    QCOMPARE(log().constFirst().result.value("n"_L1).toInt(), 7);
}

void TstJobs::takenOver()
{
    only(u"tidy"_s, {JobRule::Form::Daily, 1, 360});
    must(last().runAs<RunJob>(last().manager(), {u"tidy"_s}));
    bool mine = true;
    const JobTable slow = tableOf([&](JobRun &run) -> Result<QJsonObject> {
        clock().advance(minutes(2)); // without a beat
        const JobTable quick = tableOf([](JobRun &) { return QJsonObject {{u"by"_s, 2}}; });
        if (must(roundOf(quick, u"Desk 2"_s).runAllDue()) != 1)
            return fail(ErrorCode::Internal);
        mine = run.beat(1, 1);
        return QJsonObject {{u"by"_s, 1}};
    });
    QCOMPARE(run(slow), 1);
    QVERIFY(!mine);
    QCOMPARE(log().size(), 1);
    QCOMPARE(log().constFirst().result.value("by"_L1).toInt(), 2);
    QCOMPARE(log().constFirst().holder, u"Desk 2"_s);
    QCOMPARE(log().constFirst().tries, 2);
}

void TstJobs::triesAgainAndGivesUp()
{
    only(u"tidy"_s, {JobRule::Form::Daily, 1, 360});
    must(last().runAs<RunJob>(last().manager(), {u"tidy"_s}));
    int runs = 0;
    const JobTable table = tableOf([&](JobRun &) -> Result<QJsonObject> {
        ++runs;
        return fail(ErrorCode::FileFailed);
    });
    for (int minute = 0; minute < 200; ++minute) {
        run(table);
        clock().advance(minutes(1));
    }
    QCOMPARE(runs, 4);
    QCOMPARE(log().constFirst().state, JobState::Failed);
    QCOMPARE(log().constFirst().refusal, u"file_failed"_s);
}

void TstJobs::leavesWhatNeedsAKey()
{
    only(u"tidy"_s, {JobRule::Form::Daily, 1, 360});
    must(last().runAs<RunJob>(last().manager(), {u"tidy"_s}));
    int runs = 0;
    const JobTable table = tableOf(
        [&](JobRun &run) {
            runs += run.key ? 1 : 0;
            return QJsonObject();
        },
        true);
    QCOMPARE(run(table), 0);
    JobRound round({last().connection(),
                    last().runner(),
                    clock(),
                    last().prices(),
                    table,
                    must(OfficeKey::of(last().dataKey())),
                    u"Desk 1"_s,
                    {},
                    nullptr});
    QCOMPARE(must(round.runAllDue()), 1);
    QCOMPARE(runs, 1);
}

void TstJobs::stops()
{
    only(u"tidy"_s, {JobRule::Form::Daily, 1, 360});
    must(last().runAs<RunJob>(last().manager(), {u"tidy"_s}));
    std::atomic_bool stopped = false;
    const JobTable table = tableOf([&](JobRun &run) -> Result<QJsonObject> {
        stopped = true;
        return run.beat(1, 2) ? Result<QJsonObject>(QJsonObject()) : fail(ErrorCode::Stopped);
    });
    JobRound round(
        {last().connection(), last().runner(), clock(), last().prices(), table, nullptr, u"Desk 1"_s, {}, &stopped});
    QCOMPARE(must(round.runAllDue()), 1);
    QCOMPARE(log().constFirst().state, JobState::Waiting);
    // The next program goes on at once.
    QCOMPARE(run(tableOf([](JobRun &) { return QJsonObject(); })), 1);
    QCOMPARE(log().constFirst().state, JobState::Finished);
}

void TstJobs::runsNow()
{
    const auto manager = last().manager();
    COMPARE_REFUSED(last().runAs<RunJob>(manager, {u"no_such"_s}), ErrorCode::NotFound, Field::Kind);
    const JobId first = must(last().runAs<RunJob>(manager, {u"tidy"_s})).job;
    QCOMPARE(must(last().runAs<RunJob>(manager, {u"tidy"_s})).job, first);
    const auto jobs = must(last().readAs<ListJobs>(manager, {}));
    for (const ListJobs::Row &row : jobs)
        QCOMPARE(row.waits, row.kind == "tidy"_L1);
    QCOMPARE(run(officeJobs()), 1);
    QVERIFY(!log().constFirst().scheduled);
}

void TstJobs::changesTheTime()
{
    const auto owner = last().owner();
    const auto set = [&](const JobRule &rule, const QString &zone = {}) {
        return last().runAs<SetSchedule>(owner, {u"tidy"_s, rule, zone, true});
    };
    const auto next = must(set({JobRule::Form::Monthly, 31, 60}, u"Asia/Kolkata"_s)).next;
    QCOMPARE(next, at(u"2026-03-31T01:00"_s, "Asia/Kolkata"));
    COMPARE_REFUSED(set({JobRule::Form::Weekly, 8, 0}), ErrorCode::BadNumber, Field::None);
    COMPARE_REFUSED(set({JobRule::Form::Daily, 1, 1440}), ErrorCode::BadNumber, Field::None);
    COMPARE_REFUSED(set({JobRule::Form::EveryMinutes, 0, 0}), ErrorCode::BadNumber, Field::None);
    QCOMPARE(refusal(set({JobRule::Form::Daily, 1, 0}, u"Nowhere/At_All"_s)), ErrorCode::BadZone);
}

void TstJobs::changesTheNumber()
{
    const auto numberOf = [&](const QString &kind) {
        const auto jobs = must(last().readAs<ListJobs>(last().manager(), {}));
        for (const ListJobs::Row &row : jobs) {
            if (row.kind == kind)
                return row.setting;
        }
        return -1;
    };
    const auto set = [&](const QString &kind, std::optional<int> number) {
        return last().runAs<SetSchedule>(last().owner(), {kind, {JobRule::Form::Daily, 1, 600}, {}, true, number});
    };
    QCOMPARE(numberOf(u"remind_absent"_s), 60);
    must(set(u"remind_absent"_s, 90));
    QCOMPARE(numberOf(u"remind_absent"_s), 90);
    must(set(u"remind_absent"_s, {}));
    QCOMPARE(numberOf(u"remind_absent"_s), 90);
    COMPARE_REFUSED(set(u"remind_absent"_s, 6), ErrorCode::BadNumber, Field::None);
    COMPARE_REFUSED(set(u"remind_absent"_s, 731), ErrorCode::BadNumber, Field::None);
    COMPARE_REFUSED(set(u"remind_bookings"_s, 0), ErrorCode::BadNumber, Field::None);
    COMPARE_REFUSED(set(u"tidy"_s, 5), ErrorCode::BadNumber, Field::None);
    QCOMPARE(numberOf(u"remove_plates"_s), 0); // for ever, until somebody says otherwise
    must(set(u"remove_plates"_s, 3650));
    COMPARE_REFUSED(set(u"remove_plates"_s, 3651), ErrorCode::BadNumber, Field::None);
    must(set(u"remove_plates"_s, 0));
    QCOMPARE(numberOf(u"remind_absent"_s), 90);
}

void TstJobs::sweeps()
{
    must(last().reserve(u"HH A 1"_s, minutes(5), hours(1)));
    only(u"sweep"_s, {JobRule::Form::EveryMinutes, 5, 0});
    clock().advance(hours(3));
    QCOMPARE(run(officeJobs()), 1);
    QCOMPARE(log().constFirst().state, JobState::Finished);
    QCOMPARE(log().constFirst().result.value("no_shows"_L1).toInt(), 1);
}

PARKDESK_TEST(TstJobs)
#include "tst_jobs.moc"
