// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/figurekeeping.h"
#include "services/analytics/figuremaking.h"
#include "services/lots/editlot.h"
#include "services/lots/lotwriting.h"
#include "services/stays/movestay.h"
#include "services/undo/undodeed.h"
#include "services/verify/verifyoffice.h"
#include "storage/summaryrepository.h"
#include "storage/unitofwork.h"
#include "tests/services/dayoffice.h"
#include "tests/services/figuredays.h"
#include "tests/services/figureoracle.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int lotsAnOffice = 5;

/// A small lot in a zone, a few hours before its clocks change.
struct Place {
    const char *zone;
    const char *begin;
};
constexpr Place places[] = {
    {"Europe/Berlin", "2026-03-28T16:00Z"},  {"Australia/Lord_Howe", "2026-04-04T04:00Z"},
    {"Asia/Kathmandu", "2026-05-05T12:00Z"}, {"Australia/Lord_Howe", "2026-10-03T04:00Z"},
    {"Europe/Berlin", "2026-10-24T14:00Z"},
};

OfficePlan smallLot(const char *zone)
{
    OfficePlan plan;
    plan.timezone = QString::fromLatin1(zone);
    plan.rows = {spotRow(u"A-{1}"_s, 4, {u"car"_s}), spotRow(u"B-{1}"_s, 1, {u"bike"_s}, 2)};
    return plan;
}

QString differenceOf(const FigureOracle::Table &found, const FigureOracle::Table &right, const QString &what)
{
    QStringList keys = found.keys() + right.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (found.value(key) == right.value(key))
            continue;
        QString text = what + u" of "_s + key + u": found"_s;
        for (const qint64 number : found.value(key))
            text += u" %1"_s.arg(number);
        text += u", right is"_s;
        for (const qint64 number : right.value(key))
            text += u" %1"_s.arg(number);
        return text;
    }
    return {};
}

/// Empty when the sums of the lot are what the raw rows say.
QString proof(const RawDatabase &raw, LotId lot)
{
    FigureOracle oracle(raw, lot.value);
    const auto written = [&](const QString &columns, const QString &table, int keys) {
        return FigureOracle::written(raw, u"SELECT %1 FROM %2 WHERE lot_id = %3"_s.arg(columns, table).arg(lot.value),
                                     keys);
    };
    const QString hourly = differenceOf(written(u"hour, occupied_ms, arrivals, departures"_s, u"summary_hour"_s, 1),
                                        oracle.hours(), u"hour"_s);
    const QString days = differenceOf(written(u"day, vehicle_type_id, arrivals, departures, occupied_ms, stay_ms, "
                                              "booked, due, cancelled, cancelled_late, no_shows"_s,
                                              u"summary_day"_s, 2),
                                      oracle.days(), u"day"_s);
    const QString money = differenceOf(written(u"day, vehicle_type_id, method, staff_id, payments, taken, tax, "
                                               "refunds, refunded, refunded_tax"_s,
                                               u"summary_money"_s, 4),
                                       oracle.money(), u"money"_s);
    return hourly + days + money;
}

Done inUnit(Connection &connection, const std::function<Done(UnitOfWork &)> &work)
{
    TRY_DONE(connection.begin());
    UnitOfWork unit(connection);
    TRY_DONE(work(unit));
    return connection.commit();
}

void foldAll(OfficeBuilder &office)
{
    while (must(stepFigures(office.connection(), office.clock().now()))) { }
}

} // namespace

/// The sums that figures are read from are always what the raw rows say, whatever was done.
class TstSummaries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomDays_data();
    void randomDays();
    void brokenOffMaking();
    void undoneExit();
    void movedOverMidnight();
    void rebuilt();
    void missingUntilRebuilt();
    void otherStartOfTheDay();
    void folded();

private:
    void remakeAmongDeeds(const TestDatabase &database, OfficeBuilder &office, const QList<LotId> &lots, quint32 seed);
};

/// Each row is an office of some data sets; PARKDESK_DATASETS plays more of them.
void TstSummaries::randomDays_data()
{
    QTest::addColumn<quint32>("seed");
    const int wished = qEnvironmentVariableIntValue("PARKDESK_DATASETS");
    const int offices = (wished > 0 ? wished : 30) / lotsAnOffice;
    for (int i = 0; i < offices; ++i)
        QTest::addRow("office %d", i) << static_cast<quint32>(4000 + i);
}

void TstSummaries::randomDays()
{
    QFETCH(quint32, seed);
    const TestDatabase database;
    TestClock clock(at(QString::fromLatin1(places[0].begin)));
    OfficeBuilder office(database, clock, smallLot(places[0].zone));
    const RawDatabase raw(database);
    QList<LotId> lots {office.lot()};
    int done = 0;
    for (int i = 0; i < lotsAnOffice; ++i) {
        clock.set(at(QString::fromLatin1(places[i].begin)));
        if (i > 0)
            lots.append(office.addLot(u"Lot %1"_s.arg(i), smallLot(places[i].zone)).lot);
        FigureDays days(office, raw, lots.constLast(), seed * 10 + static_cast<quint32>(i));
        days.play(70);
        done += days.done();
        foldAll(office);
    }
    QVERIFY2(done > 100, qPrintable(QString::number(done)));
    for (const LotId lot : std::as_const(lots)) {
        const QString wrong = proof(raw, lot);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    QCOMPARE(brokenRules(office), QStringList());
    remakeAmongDeeds(database, office, lots, seed);
}

/// All sums are made again from one reading of the rows, while deeds are done before, between and after its pieces.
void TstSummaries::remakeAmongDeeds(const TestDatabase &database, OfficeBuilder &office, const QList<LotId> &lots,
                                    quint32 seed)
{
    const RawDatabase raw(database);
    must(forgetFigures(office.connection()));
    FigureMaking making(database.url(), TestDatabase::options());
    const auto writer = database.open();
    FigureDays first(office, raw, lots.constFirst(), seed * 10 + 7);
    FigureDays last(office, raw, lots.constLast(), seed * 10 + 8);
    while (making.lotsLeft() == 0)
        QVERIFY(must(making.step(*writer, office.clock().now())));
    QCOMPARE(making.percent(), 100);
    first.play(12); // kept as they are done: the rows were read before
    last.play(12);
    bool more = true;
    for (int step = 0; more; ++step) {
        more = must(making.step(*writer, office.clock().now()));
        if (step == 2)
            last.play(6);
        QVERIFY(step < 1000);
    }
    QCOMPARE(raw.number(u"SELECT count(*) FROM summary_lot WHERE missing = 1 OR making = 1"_s), 0);
    for (const LotId lot : lots) {
        const QString wrong = proof(raw, lot);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    QCOMPARE(brokenRules(office), QStringList());
}

/// What was broken off counts for nothing; a lot that is forgotten while its sums are made is made again.
void TstSummaries::brokenOffMaking()
{
    const TestDatabase database;
    TestClock clock(at(QString::fromLatin1(places[0].begin)));
    OfficeBuilder office(database, clock, smallLot(places[0].zone));
    const RawDatabase raw(database);
    FigureDays(office, raw, office.lot(), 5).play(60);
    must(forgetFigures(office.connection()));
    {
        FigureMaking brokenOff(database.url(), TestDatabase::options());
        const auto writer = database.open();
        while (brokenOff.lotsLeft() == 0)
            QVERIFY(must(brokenOff.step(*writer, clock.now())));
        FigureDays(office, raw, office.lot(), 6).play(20);
        brokenOff.stop();
        QVERIFY(!must(brokenOff.step(*writer, clock.now())));
    }
    FigureMaking making(database.url(), TestDatabase::options());
    const auto writer = database.open();
    while (making.lotsLeft() == 0)
        QVERIFY(must(making.step(*writer, clock.now())));
    must(forgetFigures(office.connection()));
    FigureDays(office, raw, office.lot(), 8).play(20);
    while (must(making.step(*writer, clock.now()))) { }
    QCOMPARE(raw.number(u"SELECT count(*) FROM summary_lot WHERE missing = 1 OR making = 1"_s), 0);
    QCOMPARE(proof(raw, office.lot()), QString());
    QCOMPARE(brokenRules(office), QStringList());
}

void TstSummaries::undoneExit()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const RawDatabase raw(database);
    const auto parked = must(office.enter(u"BACK 1"_s));
    clock.advance(minutes(95));
    must(office.payAndLeave(parked.ticket));
    QCOMPARE(proof(raw, office.lot()), QString());
    QCOMPARE(raw.number(u"SELECT sum(occupied_ms) FROM summary_hour"_s), qint64 {95} * 60'000);
    clock.advance(minutes(4));
    must(office.run<UndoDeed>(
        {JournalId {raw.number(u"SELECT max(id) FROM journal WHERE kind IN ('leave', 'pay')"_s)}, u"a slip"_s}));
    QCOMPARE(raw.number(u"SELECT sum(occupied_ms) FROM summary_hour"_s), 0);
    QCOMPARE(raw.number(u"SELECT sum(departures) FROM summary_day"_s), 0);
    QCOMPARE(raw.number(u"SELECT sum(arrivals) FROM summary_day"_s), 1);
    clock.advance(minutes(20));
    must(office.payAndLeave(parked.ticket));
    QCOMPARE(raw.number(u"SELECT sum(occupied_ms) FROM summary_hour"_s), qint64 {119} * 60'000);
    QCOMPARE(proof(raw, office.lot()), QString());
}

void TstSummaries::movedOverMidnight()
{
    const TestDatabase database;
    TestClock clock(at(u"2026-03-02T21:30Z"_s)); // 22:30 in Berlin
    OfficeBuilder office(database, clock);
    const RawDatabase raw(database);
    const auto parked = must(office.enter(u"MOVE 1"_s));
    clock.advance(minutes(60));
    must(office.run<MoveStay>({OfficeBuilder::keyOf(parked.stay), u"A-07"_s, {}}));
    clock.advance(minutes(60));
    must(office.payAndLeave(parked.ticket));
    const auto days = raw.rows(u"SELECT occupied_ms FROM summary_day WHERE occupied_ms > 0 ORDER BY day"_s);
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.at(0).first().toLongLong(), qint64 {90} * 60'000);
    QCOMPARE(days.at(1).first().toLongLong(), qint64 {30} * 60'000);
    QCOMPARE(proof(raw, office.lot()), QString());
}

void TstSummaries::rebuilt()
{
    const TestDatabase database;
    TestClock clock(at(QString::fromLatin1(places[4].begin)));
    OfficeBuilder office(database, clock, smallLot(places[4].zone));
    const RawDatabase raw(database);
    FigureDays(office, raw, office.lot(), 7).play(90);
    raw.execute(u"DELETE FROM summary_hour WHERE occupied_ms > 0"_s);
    raw.execute(u"UPDATE summary_day SET arrivals = arrivals + 1"_s);
    raw.execute(u"INSERT INTO summary_money VALUES (%1, 1, 1, 'cash', 1, 1, 1, 1, 1, 1, 1)"_s.arg(office.lot().value));
    raw.execute(u"UPDATE summary_lot SET longest_ms = 0"_s);
    const QStringList broken = brokenRules(office);
    for (const QString &check : {u"summary_hours"_s, u"summary_days"_s, u"summary_money"_s, u"summary_longest"_s})
        QVERIFY2(broken.contains(check), qPrintable(check));
    must(inUnit(office.connection(), [&](UnitOfWork &unit) { return SummaryRepository(unit).rebuild(office.lot()); }));
    QCOMPARE(proof(raw, office.lot()), QString());
    QCOMPARE(brokenRules(office), QStringList());
}

/// While the sums are missing nothing is added to them, so that no half ones are read.
void TstSummaries::missingUntilRebuilt()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const RawDatabase raw(database);
    must(inUnit(office.connection(), [&](UnitOfWork &unit) { return SummaryRepository(unit).forget(office.lot()); }));
    const auto parked = must(office.enter(u"WAIT 1"_s));
    clock.advance(minutes(30));
    must(office.payAndLeave(parked.ticket));
    QCOMPARE(raw.number(u"SELECT count(*) FROM summary_hour"_s), 0);
    QCOMPARE(brokenRules(office), QStringList());
    must(inUnit(office.connection(), [&](UnitOfWork &unit) -> Done {
        for (const LotId lot : TRY(SummaryRepository(unit).missing()))
            TRY_DONE(SummaryRepository(unit).rebuild(lot));
        return {};
    }));
    QVERIFY(raw.number(u"SELECT count(*) FROM summary_hour"_s) > 0);
    QCOMPARE(proof(raw, office.lot()), QString());
}

void TstSummaries::otherStartOfTheDay()
{
    const TestDatabase database;
    TestClock clock(at(QString::fromLatin1(places[0].begin)));
    OfficeBuilder office(database, clock, smallLot(places[0].zone));
    const RawDatabase raw(database);
    FigureDays(office, raw, office.lot(), 11).play(60);
    EditLot::Command command {office.lot(), must(office.read<ReadLotSettings>({office.lot()})).settings};
    command.settings.dayStart = 5 * 60 + 30;
    must(office.runAs<EditLot>(office.owner(), command));
    QCOMPARE(raw.number(u"SELECT day_start_minute FROM lot"_s), 330);
    // The command itself makes no sums; they are missing until somebody has the time.
    QCOMPARE(raw.number(u"SELECT count(*) FROM summary_lot WHERE missing = 1"_s), 1);
    while (must(stepFigures(office.connection(), clock.now()))) { }
    QCOMPARE(raw.number(u"SELECT count(*) FROM summary_lot WHERE missing = 1"_s), 0);
    QCOMPARE(proof(raw, office.lot()), QString());
    FigureDays(office, raw, office.lot(), 12).play(40);
    QCOMPARE(proof(raw, office.lot()), QString());
    QCOMPARE(brokenRules(office), QStringList());
}

/// The sums of all lots and of months follow those of the lots, also where something changes that was folded.
void TstSummaries::folded()
{
    const TestDatabase database;
    TestClock clock(at(QString::fromLatin1(places[0].begin)));
    OfficeBuilder office(database, clock, smallLot(places[0].zone));
    const LotId second = office.addLot(u"Second"_s, smallLot("Australia/Lord_Howe")).lot;
    const RawDatabase raw(database);
    FigureDays(office, raw, office.lot(), 21).play(60);
    FigureDays(office, raw, second, 22).play(60);
    const auto longStay = must(office.enter(u"LONG 1"_s));
    clock.advance(hours(24 * 9));
    foldAll(office);
    QVERIFY(raw.number(u"SELECT until_hour FROM summary_fold"_s) > 0);
    QVERIFY(raw.number(u"SELECT count(*) FROM summary_all_hour"_s) > 10);
    for (const QString &table : {u"month_money"_s, u"lot_day"_s, u"lot_money"_s, u"lot_month"_s, u"lot_month_money"_s,
                                 u"staff_day"_s, u"staff_month"_s, u"length_day"_s, u"length_month"_s})
        QVERIFY2(raw.number(u"SELECT count(*) FROM summary_"_s + table) > 0, qPrintable(table));
    QCOMPARE(brokenRules(office), QStringList());
    must(office.payAndLeave(longStay.ticket)); // it occupied a place on days that are folded
    QVERIFY(raw.number(u"SELECT count(*) FROM summary_dirty"_s) > 100);
    QCOMPARE(brokenRules(office), QStringList());
    foldAll(office);
    QCOMPARE(raw.number(u"SELECT count(*) FROM summary_dirty"_s), 0);
    QCOMPARE(brokenRules(office), QStringList());
    const qint64 all = raw.number(u"SELECT sum(occupied_ms) FROM summary_all_hour"_s);
    QCOMPARE(all,
             raw.number(u"SELECT sum(occupied_ms) FROM summary_hour WHERE hour < (SELECT until_hour FROM "
                        "summary_fold)"_s));
    raw.execute(
        u"UPDATE summary_all_hour SET arrivals = arrivals + 1 WHERE hour = (SELECT min(hour) FROM summary_all_hour)"_s);
    raw.execute(u"UPDATE summary_all_money SET taken = taken + 1"_s);
    raw.execute(u"UPDATE summary_month SET due = due + 1"_s);
    raw.execute(u"UPDATE summary_lot_day SET arrivals = arrivals + 1"_s);
    raw.execute(u"UPDATE summary_lot_month_money SET tax = tax + 1 WHERE vehicle_type_id = 0"_s);
    raw.execute(u"UPDATE summary_staff_day SET taken = taken + 1"_s);
    raw.execute(u"UPDATE summary_deed_month SET paid = paid + 1"_s);
    raw.execute(u"DELETE FROM summary_length_day WHERE day = (SELECT min(day) FROM summary_length_day)"_s);
    const QStringList broken = brokenRules(office);
    for (const QString &check :
         {u"summary_all_hours"_s, u"summary_all_money"_s, u"summary_months"_s, u"summary_lot_days"_s,
          u"summary_lot_months"_s, u"summary_staff"_s, u"summary_lengths"_s, u"summary_deeds"_s})
        QVERIFY2(broken.contains(check), qPrintable(check + u" not in "_s + broken.join(u' ')));
}

PARKDESK_TEST(TstSummaries)
#include "tst_summaries.moc"
