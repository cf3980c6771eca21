// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/changefeed.h"
#include "services/tariffs/publishtariff.h"
#include "services/tariffs/replayedstay.h"
#include "services/tariffs/replaypages.h"
#include "services/tariffs/replayrun.h"
#include "tests/services/dayoffice.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray dearer = R"({"format":1,"name":"Dearer nights","currency":"EUR","defaultTable":"all",
    "vehicles":{"bike":{"factor":"0.5"}},"rateTables":[{"id":"all","basis":"stay",
    "grace":{"period":"PT10M"},
    "lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT30M","value":"1.10"}],
    "windows":[{"id":"night","kind":"flat","from":"20:00","to":"06:00","value":"9.00"}]}]})";

/// A lane that does its jobs at once, in the calling thread.
class PromptLane : public Lane {
public:
    explicit PromptLane(Connection &connection)
        : m_connection(connection)
    {
    }
    void post(Job job) override
    {
        ++m_jobs;
        job(m_connection);
    }
    void postLater(Job job, Duration) override { post(std::move(job)); }
    [[nodiscard]] int jobs() const { return m_jobs; }

private:
    Connection &m_connection;
    int m_jobs = 0;
};

/// Three days of stays, some of which are still there.
struct PastOffice {
    TestDatabase database;
    TestClock clock;
    Instant begin = clock.now();
    OfficeBuilder office {database, clock, dayPlan({spotRow(u"A-{01}"_s, 30, {u"car"_s, u"bike"_s})})};

    PastOffice()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 60; ++i) {
            const QString plate = u"AA %1"_s.arg(i);
            must(office.enter(plate, i % 4 == 0 ? u"bike"_s : u"car"_s));
            clock.advance(minutes(random.bounded(5, 100)));
            if (i >= 5 && i % 7 != 0)
                must(office.payAndLeave(u"AA %1"_s.arg(i)));
        }
    }
    [[nodiscard]] TimeSpan all() const { return {begin, clock.now()}; }
    [[nodiscard]] Office made(Lane &lane)
    {
        return Office({lane, lane, office.runner(), clock, office.prices(), m_feed, nullptr}, office.manager());
    }

private:
    ChangeFeed m_feed;
};

std::vector<PastStay> readAll(OfficeBuilder &office, const ReplayPlan::Question &question,
                              const ReplayPlan::Answer &plan, int most)
{
    ReplayPages pages(question, plan, most);
    std::vector<PastStay> stays;
    while (!pages.isAtEnd()) {
        const std::vector<PastStay> taken =
            pages.take(must(office.readAs<StaysToReplay>(office.manager(), pages.next())));
        stays.insert(stays.end(), taken.begin(), taken.end());
    }
    return stays;
}

/// What quoting each by itself says of the same stays.
ReplayGroup oneByOne(const ReplayPlan::Answer &plan, const std::vector<PastStay> &stays)
{
    ReplayGroup group;
    group.before = group.after = Money(0, plan.currency);
    for (const PastStay &stay : stays) {
        const auto before = quote(*plan.before, stay.question, *plan.zone);
        const auto after = quote(*plan.after, stay.question, *plan.zone);
        if (!before || !after)
            continue;
        ++group.stays;
        group.less += after->amount.minor() < before->amount.minor() ? 1 : 0;
        group.more += after->amount.minor() > before->amount.minor() ? 1 : 0;
        group.before = Money(group.before.minor() + before->amount.minor(), plan.currency);
        group.after = Money(group.after.minor() + after->amount.minor(), plan.currency);
    }
    return group;
}

} // namespace

/// Past stays under a draft.
class TstTariffReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsQuotingOneByOne();
    void partsMakeTheWhole();
    void runsBesideEverythingElse();
    void cancels();
    void refuses();
};

void TstTariffReplay::equalsQuotingOneByOne()
{
    PastOffice past;
    const auto plan = must(
        past.office.readAs<ReplayPlan>(past.office.manager(), {past.office.lot(), dearer, std::nullopt, past.all()}));
    const std::vector<PastStay> stays = readAll(past.office, {past.office.lot(), dearer, {}, past.all()}, plan, 7);
    QCOMPARE(static_cast<qint64>(stays.size()), plan.stays);
    QVERIFY(plan.stays > 40);
    Replay replay(plan.before, plan.after, plan.zone);
    replay.add(stays);
    const ReplayReport report = replay.report();
    qint64 before = 0;
    qint64 after = 0;
    qint64 more = 0;
    qint64 largest = 0;
    for (const PastStay &stay : stays) {
        const auto old = quote(*plan.before, stay.question, *plan.zone);
        const auto fresh = quote(*plan.after, stay.question, *plan.zone);
        before += old->amount.minor();
        after += fresh->amount.minor();
        more += fresh->amount.minor() > old->amount.minor() ? 1 : 0;
        largest = std::max(largest, fresh->amount.minor() - old->amount.minor());
    }
    QCOMPARE(report.all.before.minor(), before);
    QCOMPARE(report.all.after.minor(), after);
    QCOMPARE(report.all.more, more);
    QCOMPARE(report.more.front().after.minor() - report.more.front().before.minor(), largest);
    // What was charged is what the version in force says.
    qint64 byHour = 0;
    for (const ReplayGroup &group : report.byHour)
        byHour += group.stays;
    QCOMPARE(byHour, report.all.stays);
    QCOMPARE(report.byType.value(u"bike"_s).stays + report.byType.value(u"car"_s).stays, report.all.stays);
}

void TstTariffReplay::partsMakeTheWhole()
{
    PastOffice past;
    const auto plan = must(
        past.office.readAs<ReplayPlan>(past.office.manager(), {past.office.lot(), dearer, std::nullopt, past.all()}));
    const std::vector<PastStay> stays = readAll(past.office, {past.office.lot(), dearer, {}, past.all()}, plan, 1000);
    Replay whole(plan.before, plan.after, plan.zone);
    whole.add(stays);
    Replay left(plan.before, plan.after, plan.zone);
    Replay right(plan.before, plan.after, plan.zone);
    for (std::size_t i = 0; i < stays.size(); ++i)
        (i % 3 == 0 ? left : right).add(std::span(&stays[i], 1));
    right.merge(left);
    QCOMPARE(right.report(), whole.report());
}

void TstTariffReplay::runsBesideEverythingElse()
{
    PastOffice past;
    PromptLane lane(past.office.connection());
    Office office = past.made(lane);
    ReplayRun run(office, {past.office.lot(), dearer, std::nullopt, past.all()});
    QSignalSpy progress(&run, &ReplayRun::progressed);
    std::optional<ReplayReport> report;
    connect(&run, &ReplayRun::finished, this, [&](const ReplayReport &done) { report = done; });
    run.start();
    QVERIFY(run.isRunning());
    QTRY_VERIFY(report);
    QVERIFY(!run.isRunning());
    QCOMPARE(progress.last().at(0).toLongLong(), progress.last().at(1).toLongLong());
    QCOMPARE(report->all.stays + report->refusedAfter, progress.last().at(1).toLongLong());
    QCOMPARE(lane.jobs(), 2);
}

void TstTariffReplay::cancels()
{
    PastOffice past;
    PromptLane lane(past.office.connection());
    Office office = past.made(lane);
    ReplayRun run(office, {past.office.lot(), dearer, std::nullopt, past.all()});
    QSignalSpy finished(&run, &ReplayRun::finished);
    QSignalSpy failed(&run, &ReplayRun::failed);
    QSignalSpy progress(&run, &ReplayRun::progressed);
    run.start();
    QElapsedTimer timer;
    timer.start();
    run.cancel();
    QVERIFY(timer.elapsed() < 100);
    QVERIFY(!run.isRunning());
    const auto told = progress.size();
    // Whatever was under way comes to nothing.
    ReplayRun other(office, {past.office.lot(), dearer, std::nullopt, past.all()});
    QSignalSpy otherFinished(&other, &ReplayRun::finished);
    other.start();
    QTRY_COMPARE(otherFinished.size(), 1);
    QVERIFY(finished.isEmpty() && failed.isEmpty());
    QCOMPARE(progress.size(), told);
}

void TstTariffReplay::refuses()
{
    PastOffice past;
    PromptLane lane(past.office.connection());
    Office office = past.made(lane);
    ReplayRun run(office, {past.office.lot(), "{", std::nullopt, past.all()});
    std::optional<Error> error;
    connect(&run, &ReplayRun::failed, this, [&](const Error &why) { error = why; });
    run.start();
    QTRY_VERIFY(error);
    QCOMPARE(error->code, ErrorCode::TariffInvalid);
    OfficePlan empty;
    empty.tariff = QByteArray();
    const auto bare = past.office.addLot(u"Bare"_s, empty);
    COMPARE_REFUSED(past.office.readAs<ReplayPlan>(past.office.manager(), {bare.lot, dearer, std::nullopt, past.all()}),
                    ErrorCode::NoTariff, Field::Lot);
    COMPARE_REFUSED(past.office.readAs<ReplayPlan>(past.office.manager(),
                                                   {past.office.lot(), dearer, TariffVersionId {99}, past.all()}),
                    ErrorCode::NotFound, Field::Tariff);
}

PARKDESK_TEST(TstTariffReplay)
#include "tst_tariffreplay.moc"
