// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/platetoken.h"
#include "services/fees/feedeeds.h"
#include "services/imports/importstays.h"
#include "services/jobs/jobdeeds.h"
#include "services/jobs/jobround.h"
#include "services/jobs/listjobs.h"
#include "services/jobs/removeplates.h"
#include "services/search/searchstays.h"
#include "services/stays/bookingpreview.h"
#include "services/stays/bookingrulesdeeds.h"
#include "services/stays/cancelstay.h"
#include "services/stays/closestay.h"
#include "services/stays/correctstay.h"
#include "services/stays/joinqueue.h"
#include "services/stays/lookup.h"
#include "services/stays/rollclaims.h"
#include "services/stays/waitlistdeeds.h"
#include "services/support/opensupportticket.h"
#include "services/support/ticketdeeds.h"
#include "services/undo/undodeed.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"
#include "tests/services/driveroffice.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Plates that are kept no longer: which, what is left of them, and what happens when the vehicle comes again.
class TstPlates : public QObject, private DriverOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesWithTime();
    void keptForEver();
    void reasons_data();
    void reasons();
    void comesAgain_data();
    void comesAgain();
    void comesWithoutTheKey();
    void isLookedUpAsItself();
    void noUndoToAPlateThatWent();
    void someAtATime();
    void broken();

private:
    static constexpr int kept = 30;
    static constexpr Duration day = hours(24);
    static inline const QString plate = u"QZX-WJ 4711"_s;

    void keep(int days)
    {
        must(last().runAs<SetSchedule>(last().owner(),
                                       {u"remove_plates"_s, {JobRule::Form::Daily, 1, 90}, {}, true, days}));
    }
    int removed();
    void visit(const QString &text);
    [[nodiscard]] QString shownOf(qint64 vehicle) const
    {
        return raw().value(u"SELECT shown FROM vehicle WHERE id = %1"_s.arg(vehicle)).toString();
    }
    [[nodiscard]] qint64 vehicles(const QString &shown) const
    {
        return raw().number(u"SELECT count(*) FROM vehicle WHERE shown = '%1'"_s.arg(shown));
    }
    [[nodiscard]] QByteArray everythingKept() const;
    [[nodiscard]] QByteArray piecesKept() const;
    void makeReason(const QString &reason);
    bool makeBooking(const QString &reason);
    bool makeMatter(const QString &reason);
    void comeBy(const QString &way);
};

void TstPlates::init()
{
    openOffice(dayPlan({spotRow(u"A-{01}"_s, 10, {u"car"_s}), spotRow(u"B-{1}"_s, 2, {u"bike"_s})}));
    last().actAs(manager());
}

void TstPlates::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

/// Runs the job now; how many plates it took.
int TstPlates::removed()
{
    const JobTable table {{u"remove_plates"_s, true, minutes(5), removePlates}};
    const qint64 before = raw().number(u"SELECT coalesce(max(id), 0) FROM job"_s);
    must(last().runAs<RunJob>(last().manager(), {u"remove_plates"_s}));
    JobRound round(
        {last().connection(), last().runner(), clock(), last().prices(), table, clerk().key, u"Desk 1"_s, {}, nullptr});
    must(round.runAllDue());
    int plates = 0;
    const auto runs = must(last().readAs<JobLog>(last().manager(), {}));
    for (const JobEntry &run : runs) {
        if (run.id.value <= before)
            continue;
        if (run.state != JobState::Finished)
            qFatal("the job did not end: %s", qPrintable(run.refusal));
        plates += static_cast<int>(run.result.value("plates"_L1).toInteger(-1));
    }
    return plates;
}

/// An hour inside, paid.
void TstPlates::visit(const QString &text)
{
    must(last().enter(text));
    clock().advance(hours(1));
    must(last().payAndLeave(text));
}

/// Every value of every table, and on SQLite the file itself with what was deleted in it.
QByteArray TstPlates::everythingKept() const
{
    QByteArray bytes;
    const RawDatabase database = raw();
    const QStringList tables = database.tables();
    for (const QString &table : tables) {
        const auto rows = database.rows(u"SELECT * FROM "_s + table);
        for (const QVariantList &row : rows) {
            for (const QVariant &value : row)
                bytes += value.toByteArray() + '\n';
        }
    }
    if (!TestDatabase::isSqlite())
        return bytes;
    static_cast<void>(database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const QFileInfo file(this->database().url().path);
    const QFileInfoList files = file.dir().entryInfoList({file.fileName() + u'*'}, QDir::Files);
    for (const QFileInfo &each : files) {
        QFile content(each.filePath());
        if (content.open(QIODevice::ReadOnly))
            bytes += content.readAll();
    }
    return bytes;
}

/// What SQLite's index of pieces is made of; nothing on PostgreSQL, which tidies its own.
QByteArray TstPlates::piecesKept() const
{
    QByteArray bytes;
    if (!TestDatabase::isSqlite())
        return bytes;
    const auto rows = raw().rows(u"SELECT block FROM vehicle_find_data"_s);
    for (const QVariantList &row : rows)
        bytes += row.constFirst().toByteArray() + '\n';
    return bytes;
}

void TstPlates::goesWithTime()
{
    keep(kept);
    visit(plate);
    const qint64 vehicle = raw().number(u"SELECT max(id) FROM vehicle"_s);
    clock().advance(day);
    visit(u"B-CD 777"_s);
    clock().advance(kept * day - day - hours(1)); // to the moment: it left so long ago
    QCOMPARE(removed(), 0);
    const auto traces = {"QZX-WJ 4711", "QZXWJ4711", "Q2XWJ4711"};
    const QByteArray before = everythingKept();
    for (const char *trace : traces)
        QVERIFY2(before.contains(trace), trace); // the net holds what it should
    QCOMPARE(piecesKept().contains("q2x"), TestDatabase::isSqlite());
    const qint64 journal = raw().number(u"SELECT count(*) FROM journal"_s);
    clock().advance(Duration(1));
    QCOMPARE(removed(), 1);
    const QByteArray after = everythingKept();
    for (const char *trace : traces)
        QVERIFY2(!after.contains(trace), trace);
    QVERIFY(after.contains("B-CD 777"));
    QVERIFY(!piecesKept().contains("q2x"));
    QCOMPARE(shownOf(vehicle), QString());
    const QString normal = raw().value(u"SELECT normal FROM vehicle WHERE id = %1"_s.arg(vehicle)).toString();
    QVERIFY(isPlateToken(normal));
    QVERIFY(Plate::fromText(normal).error().code == ErrorCode::BadCharacters); // nobody can type it
    // Stays and money are what they were, and the journal tells no more than that the job was asked for.
    QCOMPARE(raw().number(u"SELECT count(*) FROM stay WHERE state = 3"_s), 2);
    QCOMPARE(raw().number(u"SELECT count(*) FROM payment"_s), 2);
    QCOMPARE(raw().number(u"SELECT count(*) FROM journal"_s), journal + 1);
    QCOMPARE(must(last().read<LookUp>({last().lot(), plate})).meaning, LookUp::Meaning::NewPlate);
    SearchStays::Question question;
    question.query.text = u"QZX"_s;
    QVERIFY(must(last().read<SearchStays>(question)).places.isEmpty());
    QCOMPARE(removed(), 0);
    clock().advance(day + hours(1));
    QCOMPARE(removed(), 1);
}

void TstPlates::keptForEver()
{
    visit(plate);
    clock().advance(4000 * day);
    QCOMPARE(removed(), 0);
    keep(3650);
    QCOMPARE(removed(), 1);
}

void TstPlates::reasons_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("stays");
    const auto row = [](const char *reason, bool stays) {
        QTest::newRow(reason) << QString::fromLatin1(reason) << stays;
    };
    row("inside", true);
    row("booked", true);
    row("cancelled, its period to come", true);
    row("cancelled, its period long over", false);
    row("waits for a booking", true);
    row("waited for a booking", false);
    row("stood in the queue of a day", false);
    row("queued yesterday", true);
    row("a driver's", true);
    row("left owing", true);
    row("towed, nothing to pay", false);
    row("fee is open", true);
    row("fee was waived", false);
    row("support ticket is open", true);
    row("support ticket is closed", false);
    row("card payment is open", true);
    row("left yesterday", true);
    row("nobody came with it", false);
}

/// A booking, or a wish for one; false for another kind of reason.
bool TstPlates::makeBooking(const QString &reason)
{
    OfficeBuilder &office = last();
    const auto booking = [&](Duration startsIn) { return must(office.reserve(plate, startsIn, hours(2))).stay; };
    const auto waits = [&](Duration startsIn) {
        JoinWaitlist::Command command;
        command.lot = office.lot();
        command.from = clock().now() + startsIn;
        command.until = command.from + hours(2);
        command.plate = plate;
        return must(office.run<JoinWaitlist>(command)).waiting;
    };
    const auto missed = [&] {
        BookingRules rules;
        rules.fees.noShow = 500;
        must(office.runAs<SetBookingRules>(office.owner(), {office.lot(), rules}));
        const StayId stay = booking(hours(2));
        clock().advance(hours(5));
        must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
        return stay;
    };
    if (reason == "booked"_L1)
        booking(50 * day);
    else if (reason == "cancelled, its period to come"_L1)
        must(office.run<CancelStay>({OfficeBuilder::keyOf(booking(50 * day))}));
    else if (reason == "cancelled, its period long over"_L1)
        must(office.run<CancelStay>({OfficeBuilder::keyOf(booking(day))}));
    else if (reason == "waits for a booking"_L1)
        waits(50 * day);
    else if (reason == "waited for a booking"_L1)
        must(office.run<LeaveWaitlist>({waits(day)}));
    else if (reason == "fee is open"_L1)
        missed();
    else if (reason == "fee was waived"_L1)
        must(office.run<WaiveFee>({OfficeBuilder::keyOf(missed()), u"was ill"_s}));
    else
        return false;
    return true;
}

/// Something open after a visit; false for another kind of reason.
bool TstPlates::makeMatter(const QString &reason)
{
    OfficeBuilder &office = last();
    const auto ticket = [&] {
        visit(plate);
        OpenSupportTicket::Command command;
        command.text = u"I left an umbrella."_s;
        command.stay = StayId {raw().number(u"SELECT max(id) FROM stay"_s)};
        return must(office.run<OpenSupportTicket>(command)).ticket;
    };
    if (reason == "support ticket is open"_L1) {
        ticket();
    } else if (reason == "support ticket is closed"_L1) {
        must(office.run<CloseTicket>({ticket()}));
    } else if (reason == "card payment is open"_L1) {
        visit(plate);
        raw().executeUnguarded(
            {u"INSERT INTO card_payment (stay_id, desk_id, staff_id, reference, amount, currency, charge_hash, "
             u"exit_at, "
             "then_leave, state, begun_at, slip) SELECT max(id), 1, 1, '%1', 100, 'EUR', 'x', 1, 0, 1, %2, '' FROM "
             "stay"_s.arg(QString(36, u'a'))
                 .arg(clock().now().ms)});
    } else if (reason == "left owing"_L1 || reason == "towed, nothing to pay"_L1) {
        const bool owing = reason == "left owing"_L1;
        must(office.enter(plate));
        clock().advance(hours(1));
        if (!owing)
            must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(plate)))));
        must(office.run<CloseStay>(
            {OfficeBuilder::keyOf(plate), owing ? LeftHow::Owing : LeftHow::Towed, u"drove off"_s}));
    } else {
        return false;
    }
    return true;
}

/// Ends 40 days after it began.
void TstPlates::makeReason(const QString &reason)
{
    const Instant end = clock().now() + 40 * day;
    OfficeBuilder &office = last();
    if (reason == "inside"_L1) {
        must(office.enter(plate));
    } else if (reason == "left yesterday"_L1) {
        clock().set(end - day);
        visit(plate);
    } else if (reason == "stood in the queue of a day"_L1) {
        must(office.run<JoinQueue>({office.lot(), {}, plate}));
    } else if (reason == "queued yesterday"_L1) {
        clock().set(end - day);
        must(office.run<JoinQueue>({office.lot(), {}, plate}));
    } else if (reason == "a driver's"_L1) {
        added(u"Rukmini Iyer"_s, {}, {}, plate);
    } else if (reason == "nobody came with it"_L1) {
        must(office.enter(plate));
        must(office.run<CorrectStay>({OfficeBuilder::keyOf(plate), u"QZX-WJ 4712"_s, {}, u"misread"_s}));
    } else {
        QVERIFY2(makeBooking(reason) || makeMatter(reason), qPrintable(reason));
    }
    clock().set(end);
}

void TstPlates::reasons()
{
    QFETCH(QString, reason);
    QFETCH(bool, stays);
    keep(kept);
    visit(u"B-CD 777"_s);
    makeReason(reason);
    QCOMPARE(vehicles(plate), 1);
    QCOMPARE(removed(), stays ? 1 : 2); // the one that has no reason at all goes
    QCOMPARE(vehicles(u"B-CD 777"_s), 0);
    QCOMPARE(vehicles(plate), stays ? 1 : 0);
    if (reason == "card payment is open"_L1)
        raw().executeUnguarded({u"DELETE FROM card_payment"_s});
}

void TstPlates::comesAgain_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"enter", "book", "arrive", "wait", "queue", "correct", "driver", "import"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TstPlates::comeBy(const QString &way)
{
    OfficeBuilder &office = last();
    if (way == "enter"_L1) {
        must(office.enter(plate));
    } else if (way == "book"_L1) {
        must(office.reserve(plate, hours(1), hours(2)));
    } else if (way == "arrive"_L1) {
        const StayId stay = must(office.reserve({}, hours(1), hours(2))).stay;
        must(office.run<Arrive>({OfficeBuilder::keyOf(stay), plate}));
    } else if (way == "wait"_L1) {
        JoinWaitlist::Command command;
        command.lot = office.lot();
        command.from = clock().now() + hours(5);
        command.until = command.from + hours(2);
        command.plate = plate;
        must(office.run<JoinWaitlist>(command));
    } else if (way == "queue"_L1) {
        must(office.run<JoinQueue>({office.lot(), {}, plate}));
    } else if (way == "correct"_L1) {
        must(office.enter(u"B-EF 1"_s));
        must(office.run<CorrectStay>({OfficeBuilder::keyOf(u"B-EF 1"_s), plate, {}, u"misread"_s}));
    } else if (way == "driver"_L1) {
        added(u"Rukmini Iyer"_s, {}, {}, plate);
    } else {
        ImportStays::Row row;
        row.lot = office.lot();
        row.plate = must(Plate::fromText(plate));
        row.vehicleType = u"car"_s;
        row.entered = clock().now() - day;
        row.left = row.entered + hours(1);
        row.fingerprint = ImportStays::fingerprintOf({u"one"_s});
        ImportStays::Command command;
        command.source = QString(64, u'a');
        command.untilLine = 2;
        command.rows = {row};
        QCOMPARE(must(office.runAs<ImportStays>(withKey(office.owner()), command)).added, 1);
    }
}

/// It is the same vehicle, with all that it did before, and is found by any piece of its plate.
void TstPlates::comesAgain()
{
    QFETCH(QString, way);
    keep(kept);
    visit(plate);
    const qint64 vehicle = raw().number(u"SELECT max(id) FROM vehicle"_s);
    clock().advance(40 * day);
    QCOMPARE(removed(), 1);
    comeBy(way);
    QCOMPARE(shownOf(vehicle), plate);
    QCOMPARE(vehicles(plate), 1);
    SearchStays::Question question;
    question.query.text = u"WJ47"_s;
    question.rows = 10;
    const auto found = must(last().read<SearchStays>(question)).rows;
    QVERIFY(std::any_of(found.begin(), found.end(), [](const auto &row) { return row.plate == plate; }));
    QCOMPARE(removed(), way == "correct"_L1 ? 1 : 0); // the plate that was misread
    QCOMPARE(shownOf(vehicle), plate);
}

/// Who came by PIN has no key: the vehicle is another one then, and neither plate is ever in the way of the other.
void TstPlates::comesWithoutTheKey()
{
    keep(kept);
    visit(plate);
    const qint64 first = raw().number(u"SELECT max(id) FROM vehicle"_s);
    clock().advance(40 * day);
    QCOMPARE(removed(), 1);
    last().actAs(last().manager());
    visit(plate);
    const qint64 second = raw().number(u"SELECT max(id) FROM vehicle"_s);
    QVERIFY(second != first);
    QCOMPARE(shownOf(second), plate);
    clock().advance(40 * day);
    QCOMPARE(removed(), 1);
    QCOMPARE(shownOf(second), QString());
    last().actAs(manager());
    must(last().enter(plate));
    QCOMPARE(shownOf(first), plate);
    QCOMPARE(shownOf(second), QString());
}

/// What is known of it is told before it is let in: its type, and how often it came.
void TstPlates::isLookedUpAsItself()
{
    keep(kept);
    must(last().enter(plate, u"bike"_s));
    clock().advance(hours(1));
    must(last().payAndLeave(plate));
    clock().advance(40 * day);
    QCOMPARE(removed(), 1);
    BookingPreview::Question question;
    question.lot = last().lot();
    question.vehicleType = u"car"_s;
    question.span = {clock().now() + hours(1), clock().now() + hours(2)};
    question.plate = plate;
    const auto told = must(last().read<BookingPreview>(question));
    QCOMPARE(told.knownType, u"bike"_s);
    QCOMPARE(told.visits->stays, 1);
    QCOMPARE(must(last().read<LookUp>({last().lot(), plate})).vehicleType, u"bike"_s);
    QCOMPARE(must(last().readAs<LookUp>(last().manager(), {last().lot(), plate})).vehicleType, QString());
    QCOMPARE(shownOf(raw().number(u"SELECT max(id) FROM vehicle"_s)), QString()); // looking changes nothing
}

/// A stay that is here never gets a vehicle without a plate.
void TstPlates::noUndoToAPlateThatWent()
{
    keep(kept);
    visit(plate);
    clock().advance(40 * day);
    must(last().enter(plate));
    must(last().run<CorrectStay>({OfficeBuilder::keyOf(plate), u"B-EF 1"_s, {}, u"misread"_s}));
    const JournalId deed {raw().number(u"SELECT max(id) FROM journal WHERE kind = 'correct'"_s)};
    QCOMPARE(removed(), 1);
    COMPARE_REFUSED(last().run<UndoDeed>({deed, {}}), ErrorCode::UndoOvertaken, Field::None);
    QCOMPARE(must(last().quote(u"B-EF 1"_s)).plate, u"B-EF 1"_s);
}

/// A transaction takes a bounded number, and a job that broke off goes on.
void TstPlates::someAtATime()
{
    keep(kept);
    QStringList values;
    for (int i = 0; i < 1200; ++i)
        values.append(u"('X %1', 'X%1', 'X%1')"_s.arg(10000 + i));
    raw().execute(u"INSERT INTO vehicle (shown, normal, look_alike) VALUES "_s + values.join(u", "_s));
    must(plainWork(last().connection(), [](UnitOfWork &unit) { return StayRepository(unit).makeVehiclesFindable(); }));
    JobRepository::Taken job;
    job.kind = u"remove_plates"_s;
    bool goesOn = false;
    QList<qint64> beats;
    JobRun run {
        job, last().connection(), last().runner(), clock(), last().prices(), clerk().key, {}, [&](qint64 done, qint64) {
            beats.append(done);
            return goesOn;
        }};
    QCOMPARE(refusal(removePlates(run)), ErrorCode::Stopped);
    QCOMPARE(beats, QList<qint64> {500});
    QCOMPARE(raw().number(u"SELECT count(*) FROM vehicle WHERE shown = ''"_s), 500);
    goesOn = true;
    job.attempts = 2;
    QCOMPARE(must(removePlates(run)).value("plates"_L1).toInt(), 700);
    QCOMPARE(raw().number(u"SELECT count(*) FROM vehicle WHERE shown = ''"_s), 1200);
    QCOMPARE(must(removePlates(run)).value("plates"_L1).toInt(), 0);
}

/// verify finds a plate that is half removed.
void TstPlates::broken()
{
    keep(kept);
    visit(plate);
    clock().advance(40 * day);
    QCOMPARE(removed(), 1);
    const qint64 vehicle = raw().number(u"SELECT max(id) FROM vehicle"_s);
    const QString normal = raw().value(u"SELECT normal FROM vehicle WHERE id = %1"_s.arg(vehicle)).toString();
    const QString set = u"UPDATE vehicle SET %1 WHERE id = %2"_s;
    raw().execute(set.arg(u"normal = 'QZXWJ4711'"_s).arg(vehicle));
    QCOMPARE(brokenRules(last()), QStringList {u"vehicle_key"_s});
    raw().execute(set.arg(u"normal = '%1', look_alike = 'Q2XWJ4711'"_s.arg(normal)).arg(vehicle));
    QVERIFY(brokenRules(last()).contains(u"vehicle_key"_s));
    raw().execute(set.arg(u"look_alike = ''"_s).arg(vehicle));
    QCOMPARE(brokenRules(last()), QStringList());
}

PARKDESK_TEST(TstPlates)
#include "tst_plates.moc"
