// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/health/timings.h"
#include "services/search/searchstays.h"
#include "services/stays/entervehicle.h"
#include "services/stays/paystay.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// How long work took: half of all, 95 of 100, of the last hour alone.
class TstTimings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHalfAndMost();
    void forgetsAfterAnHour();
    void keepsWhatTookForEver();
    void everyWorkHasANameAndAPromise();
};

void TstTimings::saysHalfAndMost()
{
    Timings timings;
    const Instant now = at(u"2026-03-02T08:00Z"_s);
    QVERIFY(timings.lastHour(now).isEmpty());
    for (int i = 0; i < 90; ++i)
        timings.note(Work::Search, 900, now);
    for (int i = 0; i < 10; ++i)
        timings.note(Work::Search, 7000, now);
    timings.note(Work::Map, 100, now);
    const QList<Timings::Figure> figures = timings.lastHour(now);
    QCOMPARE(figures.size(), 2);
    // Upper bounds of the buckets 750 to 1000 and 6000 to 8000, but no more than there was.
    QCOMPARE(figures.at(0), (Timings::Figure {Work::Search, 100, 1000, 7000, 7000}));
    QCOMPARE(figures.at(1), (Timings::Figure {Work::Map, 1, 100, 100, 100}));
}

void TstTimings::forgetsAfterAnHour()
{
    Timings timings;
    const Instant now = at(u"2026-03-02T08:00Z"_s);
    timings.note(Work::Payment, 500'000, now);
    timings.note(Work::Payment, 300, now + minutes(30));
    QCOMPARE(timings.lastHour(now + minutes(59)).constFirst().longestUs, 500'000);
    QCOMPARE(timings.lastHour(now + minutes(60)).constFirst().count, 1);
    QCOMPARE(timings.lastHour(now + minutes(60)).constFirst().longestUs, 300);
    // The minute's place is taken by one an hour later.
    timings.note(Work::Payment, 400, now + minutes(60));
    QCOMPARE(timings.lastHour(now + minutes(60)).constFirst().count, 2);
    QVERIFY(timings.lastHour(now + minutes(200)).isEmpty());
}

void TstTimings::keepsWhatTookForEver()
{
    Timings timings;
    const Instant now = at(u"2026-03-02T08:00Z"_s);
    timings.note(Work::Payment, 3'600'000'000, now);
    QCOMPARE(timings.lastHour(now).constFirst().mostUs, 3'600'000'000);
}

void TstTimings::everyWorkHasANameAndAPromise()
{
    QStringList names;
    for (int i = 0; i < workCount; ++i) {
        names.append(workName(static_cast<Work>(i)));
        QVERIFY(promisedMs(static_cast<Work>(i)) > 0);
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(workOfCommand(EnterVehicle::kind), Work::EnterVehicle);
    QCOMPARE(workOfCommand(PayStay::kind), Work::Payment);
    QCOMPARE(workOfRead<SearchStays>(), Work::Search);
}

PARKDESK_TEST(TstTimings)
#include "tst_timings.moc"
