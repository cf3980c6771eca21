// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/changefeed.h"
#include "services/tariffs/checkrun.h"
#include "services/tariffs/publishtariff.h"
#include "services/tariffs/replayedstay.h"
#include "services/tariffs/replaypages.h"
#include "services/tariffs/replayrun.h"
#include "tariff/format.h"
#include "tests/services/dayoffice.h"
#include "tests/support/rawdatabase.h"
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

/// Half price in the inner zone, at most 12.00 a month for all stays of a plate, dearer for who stays longer than told.
const QByteArray knowing = R"({"format":1,"name":"Knowing","currency":"EUR","defaultTable":"all",
    "zones":{"inner":{"factor":"0.5"}},
    "rateTables":[{"id":"all","basis":"stay","sum":{"per":"calendarMonth","of":["caps"]},
    "caps":[{"per":"calendarMonth","maxValue":"12.00"}],
    "lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"1.30"}],
    "extras":[{"id":"late","type":"flat","value":"0.70","when":{"event":"overstay"}}]}]})";

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
    /// Writes each stay that is over \a times more, four days further back each time; half of the spots are in a zone.
    void repeat(int times)
    {
        const RawDatabase raw(database);
        raw.execute(u"INSERT INTO zone (id, lot_id, name, name_key, entrance, price_key) "
                    "VALUES (1, %1, 'Inner', 'inner', '', 'inner')"_s.arg(office.lot().value));
        raw.execute(u"UPDATE spot SET zone_id = 1 WHERE id % 2 = 0"_s);
        const QString numbers =
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(times);
        const QString back = u" - n.i * %1"_s.arg(hours(96).count());
        raw.executeUnguarded(
            {numbers
                 + u"INSERT INTO stay (id, lot_id, vehicle_type_id, vehicle_id, twin_no, ticket, note, state, "
                   u"left_how, "
                   "entered_at, left_at, paid_until, tariff_version_id, charge_id, created_at, agreed_until) "
                   "SELECT n.i * 1000 + y.id, y.lot_id, y.vehicle_type_id, y.vehicle_id, y.twin_no, "
                   "'H' || CAST(1000000000 + n.i * 1000 + y.id AS TEXT), '', 3, y.left_how, y.entered_at%1, "
                   "y.left_at%1, y.paid_until%1, y.tariff_version_id, y.charge_id, y.created_at%1, y.agreed_until%1 "
                   "FROM n, stay y WHERE y.state = 3"_s.arg(back),
             numbers
                 + u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id) "
                   "SELECT c.spot_id, c.place_no, c.from_at%1, c.until_at%1, 0, 0, 'stay', n.i * 1000 + c.stay_id "
                   "FROM n, claim c JOIN stay y ON y.id = c.stay_id WHERE y.state = 3 AND y.id < 1000"_s.arg(back)});
        begin = begin - times * hours(96);
    }
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
    void knowsWhatPricesAskAbout();
    void partsMakeTheWhole();
    void runsBesideEverythingElse();
    void cancels();
    void restsSoon();
    void explainsAStay();
    void checksTheLastAlone();
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

void TstTariffReplay::knowsWhatPricesAskAbout()
{
    PastOffice past;
    past.repeat(60);
    // Not from the beginning: the sums of the first days need stays from before.
    const TimeSpan entered {past.begin + hours(20 * 24), past.clock.now()};
    const ReplayPlan::Question question {past.office.lot(), knowing, {}, entered};
    const auto plan = must(past.office.readAs<ReplayPlan>(past.office.manager(), question));
    QVERIFY2(plan.stays > 2000, qPrintable(QString::number(plan.stays)));
    const std::vector<PastStay> stays = readAll(past.office, question, plan, 500);
    QCOMPARE(static_cast<qint64>(stays.size()), plan.stays);
    Replay replay(plan.before, plan.after, plan.zone);
    replay.add(stays);
    QCOMPARE(replay.report().all, oneByOne(plan, stays));
    // The pages know of each stay what is read about one alone.
    qsizetype inner = 0;
    std::size_t mostOthers = 0;
    for (std::size_t i = 0; i < stays.size(); i += 29) {
        const auto alone = must(
            past.office.readAs<ReplayedStay>(past.office.manager(), {past.office.lot(), knowing, {}, stays[i].id}));
        const Question &asked = alone.stay.question;
        QCOMPARE(stays[i].question.zone, asked.zone);
        QCOMPARE(stays[i].question.stays, asked.stays);
        QCOMPARE(stays[i].question.bookedUntil, asked.bookedUntil);
        QCOMPARE(stays[i].question.vehicle, asked.vehicle);
        QCOMPARE(quote(*plan.after, stays[i].question, *plan.zone)->amount, alone.after->amount);
        inner += asked.zone == u"inner" ? 1 : 0;
        mostOthers = std::max(mostOthers, asked.stays.size());
    }
    QVERIFY(inner > 10);
    QVERIFY(mostOthers >= 7);
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
    QCOMPARE(lane.jobs(), 2); // the plan and one page
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

void TstTariffReplay::restsSoon()
{
    PastOffice past;
    past.repeat(60);
    PromptLane lane(past.office.connection());
    Office office = past.made(lane);
    ReplayRun run(office, {past.office.lot(), dearer, std::nullopt, past.all()});
    QSignalSpy progress(&run, &ReplayRun::progressed);
    QSignalSpy finished(&run, &ReplayRun::finished);
    int rested = 0;
    connect(&run, &ReplayRun::rested, this, [&] { ++rested; });
    // As soon as the first page was read and is being priced.
    connect(&run, &ReplayRun::progressed, this, [&](qint64 done) {
        if (done == 0)
            QMetaObject::invokeMethod(&run, &ReplayRun::cancel, Qt::QueuedConnection);
    });
    run.start();
    QTRY_COMPARE(rested, 1);
    const int read = lane.jobs();
    QCOMPARE(progress.size(), 1);
    QVERIFY(finished.isEmpty());
    // Another run passes through the same lane and pool: nothing of the first comes after its rest.
    ReplayRun other(office, {past.office.lot(), dearer, std::nullopt, past.all()});
    QSignalSpy otherFinished(&other, &ReplayRun::finished);
    other.start();
    QTRY_COMPARE(otherFinished.size(), 1);
    QCOMPARE(rested, 1);
    QCOMPARE(progress.size(), 1);
    QVERIFY(lane.jobs() > read);
}

void TstTariffReplay::explainsAStay()
{
    PastOffice past;
    const ReplayPlan::Question question {past.office.lot(), dearer, {}, past.all()};
    const auto plan = must(past.office.readAs<ReplayPlan>(past.office.manager(), question));
    Replay replay(plan.before, plan.after, plan.zone);
    replay.add(readAll(past.office, question, plan, 1000));
    const ReplayReport report = replay.report();
    QVERIFY(!report.more.empty());
    for (const ReplayChange &change : report.more) {
        const auto both =
            must(past.office.readAs<ReplayedStay>(past.office.manager(), {past.office.lot(), dearer, {}, change.stay}));
        QCOMPARE(both.before->amount, change.before);
        QCOMPARE(both.after->amount, change.after);
        QVERIFY(!both.after->lines.empty());
    }
    const auto parked = must(past.office.enter(u"NEW 1"_s));
    COMPARE_REFUSED(
        past.office.readAs<ReplayedStay>(past.office.manager(), {past.office.lot(), dearer, {}, parked.stay}),
        ErrorCode::NotFound, Field::None);
}

void TstTariffReplay::checksTheLastAlone()
{
    const Zone zone = ZoneRules::forZone("Europe/Berlin").value();
    const auto good = std::make_shared<const Tariff>(parseTariff(dearer).value());
    QByteArray text = dearer;
    text.replace("9.00", "0.00").replace("1.10", "0.00");
    const auto free = std::make_shared<const Tariff>(parseTariff(text).value());
    CheckRun run;
    QStringList told;
    connect(&run, &CheckRun::checked, this, [&](const std::vector<TariffFinding> &findings) {
        QStringList codes;
        for (const TariffFinding &finding : findings)
            codes.append(finding.code);
        told.append(codes.contains(u"always_free"_s) ? u"free"_s : u"paid"_s);
    });
    run.check(free, zone, 2026);
    run.check(free, zone, 2026);
    run.check(good, zone, 2026);
    QVERIFY(run.isRunning());
    QTRY_COMPARE(told, QStringList {u"paid"_s});
    QVERIFY(!run.isRunning());
    run.check(free, zone, 2026);
    run.drop();
    run.check(free, zone, 2026);
    QTRY_COMPARE(told, (QStringList {u"paid"_s, u"free"_s}));
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
