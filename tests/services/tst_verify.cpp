// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/cancelstay.h"
#include "services/stays/closestay.h"
#include "services/stays/correctstay.h"
#include "services/stays/extendstay.h"
#include "services/stays/foundonspot.h"
#include "services/stays/joinqueue.h"
#include "services/stays/movestay.h"
#include "services/stays/reenter.h"
#include "services/stays/rollclaims.h"
#include "services/stays/turnaway.h"
#include "services/verify/verifyoffice.h"
#include "tests/services/verifyfaults.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A little of everything: vehicles that stand, left, paid twice, left free; bookings, cancelled and fallen; twins.
struct BusyOffice {
    TestDatabase database;
    TestClock clock;
    OfficeBuilder office {database, clock, plan()};
    RawDatabase raw {database};

    BusyOffice()
    {
        must(office.enter(u"LEFT 1"_s));
        must(office.enter(u"FREE 1"_s));
        must(office.payAndLeave(u"FREE 1"_s));
        clock.advance(minutes(70));
        must(office.payAndLeave(u"LEFT 1"_s));
        must(office.enter(u"STAYS 1"_s));
        must(office.enter(u"WIDE 1"_s, u"truck"_s));
        must(office.enter(u"AGAIN 1"_s));
        EnterVehicle::Command twin;
        twin.lot = office.lot();
        twin.plate = u"STAYS 1"_s;
        twin.twinReason = u"other colour"_s;
        must(office.run<EnterVehicle>(twin));
        must(office.reserve(u"NEXT 1"_s, hours(9), hours(25)));
        must(office.reserve(u"BESIDE 1"_s, hours(9), hours(25)));
        ReserveSpot::Command after;
        after.lot = office.lot();
        after.from = clock.now() + hours(34);
        after.until = after.from + hours(1);
        after.vehicleType = u"car"_s;
        after.spot = u"A-01"_s;
        must(office.run<ReserveSpot>(after));
        must(office.run<CancelStay>(
            {OfficeBuilder::keyOf(must(office.reserve(u"GONE 1"_s, hours(9), hours(1))).ticket)}));
        must(office.run<PayStay>(OfficeBuilder::paymentOf(must(payable(u"AGAIN 1"_s)))));
        clock.advance(hours(2));
        must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
        must(office.payAndLeave(u"AGAIN 1"_s));
        fillUp();
        deedsOfTheDay();
        // In the stay that is cancelled an entry stands, so that parking it again is only a wrong state.
    }

    /// A larger spot, the overflow zone, a queue, one sent away, a ticket lost.
    void fillUp()
    {
        must(office.run<JoinQueue>({office.lot(), u"bike"_s, u"QUEUE 1"_s}));
        must(office.run<JoinQueue>({office.lot(), u"bike"_s, u"QUEUE 2"_s}));
        must(office.run<TurnAway>({office.lot(), u"bike"_s, u"Lot full"_s}));
        EnterVehicle::Command command;
        command.lot = office.lot();
        command.plate = u"QUEUE 1"_s;
        command.vehicleType = u"bike"_s;
        command.overflow = true;
        must(office.runAs<EnterVehicle>(office.manager(), command));
        command.plate = u"LARGE 1"_s;
        command.vehicleType = u"car"_s;
        command.spot = u"T-2"_s;
        command.overflow = false;
        command.largerClass = true;
        must(office.run<EnterVehicle>(command));
        command.plate = u"LOST 1"_s;
        command.spot.reset();
        must(office.run<EnterVehicle>(command));
        clock.advance(minutes(2));
        PayStay::Command lost =
            OfficeBuilder::paymentOf(must(office.read<QuoteStay>({OfficeBuilder::keyOf(u"LOST 1"_s), true})), true);
        lost.lostTicket = true;
        must(office.run<PayStay>(lost));
    }

    /// What goes wrong in a day, each put right.
    void deedsOfTheDay()
    {
        const StayKey wrong = OfficeBuilder::keyOf(must(office.enter(u"WRONG 1"_s)).stay);
        must(office.run<CorrectStay>({wrong, u"RIGHT 1"_s, u"truck"_s, u"typed wrong"_s}));
        must(office.run<ReEnter>({office.lot(), u"RIGHT 1"_s, {}, u"B-1 B-2"_s}));
        must(office.run<FoundOnSpot>({office.lot(), u"B-3"_s, {}, {}, u"grey, no plates"_s}));
        const StayKey owing = OfficeBuilder::keyOf(must(office.enter(u"OWES 1"_s)).stay);
        must(office.run<ExtendStay>({owing, clock.now() + hours(4)}));
        must(office.run<MoveStay>({owing, u"B-4"_s, u"blocked the gate"_s}));
        clock.advance(minutes(5));
        must(office.runAs<CloseStay>(office.manager(), {owing, LeftHow::Owing, u"no wallet"_s}));
    }

    Result<QuoteStay::Answer> payable(const QString &key)
    {
        clock.advance(minutes(1));
        return office.quote(key);
    }

    static OfficePlan plan()
    {
        OfficePlan plan;
        plan.rows = {spotRow(u"A-{01}"_s, 6, {u"car"_s}), spotRow(u"T-{1}"_s, 2, {u"truck"_s}, 2),
                     spotRow(u"B-{1}"_s, 4, {u"car"_s}, 2, {u"reserved"_s})};
        return plan;
    }
    [[nodiscard]] OfficeProof proof() { return must(verifyOffice(office.connection(), office.prices())); }
};

QStringList namesOf(const OfficeProof &proof)
{
    QStringList names;
    for (const Finding &finding : proof.findings)
        names.append(finding.check + u" of "_s + finding.entity);
    return names;
}

} // namespace

class TstVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanOffice();
    void emptyOffice();
    void plantedFault_data();
    void plantedFault();
    void everyKindIsPlanted();
    void brokenSchema_data();
    void brokenSchema();
    void olderSchema();
    void damagedFile();
    void manyAreCounted();
    void namesAreDistinct();
};

void TstVerify::cleanOffice()
{
    BusyOffice busy;
    const OfficeProof proof = busy.proof();
    QCOMPARE(namesOf(proof), QStringList {});
    QCOMPARE(proof.charges, busy.raw.number(u"SELECT count(*) FROM charge"_s));
    QCOMPARE(proof.priced, proof.charges);
    QVERIFY(proof.charges >= 6);
}

void TstVerify::emptyOffice()
{
    const TestDatabase database;
    PriceBook prices;
    const auto connection = database.open();
    QCOMPARE(namesOf(must(verifyOffice(*connection, prices))), QStringList {});
    const auto readOnly = database.openReadOnly();
    QCOMPARE(namesOf(must(verifyOffice(*readOnly, prices))), QStringList {});
}

void TstVerify::plantedFault_data()
{
    QTest::addColumn<int>("fault");
    for (int i = 0; i < allFaults().size(); ++i)
        QTest::newRow(allFaults().at(i).name) << i;
}

void TstVerify::plantedFault()
{
    QFETCH(int, fault);
    const Fault &planted = allFaults().at(fault);
    BusyOffice busy;
    if (!TestDatabase::isSqlite()) { // what no setting holds off
        for (const QString &constraint : {u"claim_free"_s, u"claim_check"_s, u"claim_check1"_s})
            busy.raw.execute(u"ALTER TABLE claim DROP CONSTRAINT IF EXISTS "_s + constraint);
        for (const QVariantList &row :
             busy.raw.rows(u"SELECT conrelid::regclass::text, conname::text FROM pg_constraint "
                           "WHERE contype = 'c' AND connamespace = 'public'::regnamespace"_s))
            busy.raw.execute(u"ALTER TABLE %1 DROP CONSTRAINT %2"_s.arg(row.at(0).toString(), row.at(1).toString()));
    }
    PriceBook prices; // as a program that starts
    const QStringList before = namesOf(must(verifyOffice(busy.office.connection(), prices)));
    busy.raw.executeUnguarded(planted.statements);
    PriceBook pricesAfter;
    const OfficeProof proof = must(verifyOffice(busy.office.connection(), pricesAfter));
    const QString all = namesOf(proof).join(u", "_s);
    for (const QString &check : planted.checks) {
        const auto found = std::find_if(proof.findings.begin(), proof.findings.end(),
                                        [&](const Finding &finding) { return finding.check == check; });
        QVERIFY2(found != proof.findings.end(), qPrintable(check + u" is not among: "_s + all));
        QVERIFY(!before.contains(check + u" of "_s + found->entity));
    }
    QVERIFY2(std::any_of(proof.findings.begin(), proof.findings.end(),
                         [&](const Finding &finding) { return finding.entity == QLatin1StringView(planted.entity); }),
             qPrintable(all));
    if (planted.rows.isEmpty())
        return;
    QList<qint64> ids;
    for (const QVariantList &row : busy.raw.rows(planted.rows))
        ids.append(row.first().toLongLong());
    QVERIFY(!ids.isEmpty());
    const auto named = std::find_if(proof.findings.begin(), proof.findings.end(), [&](const Finding &finding) {
        return finding.check == planted.checks.first() && finding.entity == QLatin1StringView(planted.entity);
    });
    QVERIFY2(named != proof.findings.end(), qPrintable(all));
    QCOMPARE(named->ids, ids);
}

void TstVerify::everyKindIsPlanted()
{
    QSet<QString> planted;
    for (const Fault &fault : allFaults())
        planted.unite(QSet<QString>(fault.checks.begin(), fault.checks.end()));
    QVERIFY2(planted.size() >= 12, qPrintable(QString::number(planted.size())));
    const QStringList known = verifyCheckNames();
    for (const QString &check : std::as_const(planted))
        QVERIFY2(known.contains(check), qPrintable(check));
}

void TstVerify::brokenSchema_data()
{
    QTest::addColumn<QString>("sqlite");
    QTest::addColumn<QString>("postgresql");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("entity");
    QTest::newRow("trigger dropped") << u"DROP TRIGGER payment_fixed"_s << u"DROP TRIGGER payment_fixed ON payment"_s
                                     << u"schema_missing"_s << u"trigger"_s;
    QTest::newRow("trigger switched off")
        << u"DROP TRIGGER claim_free_insert"_s << u"ALTER TABLE stay DISABLE TRIGGER stay_guarded"_s
        << u"schema_missing"_s << u"trigger"_s;
    QTest::newRow("trigger made toothless")
        << u"DROP TRIGGER stay_kept;CREATE TRIGGER stay_kept BEFORE DELETE ON stay BEGIN SELECT 1; END"_s
        << u"CREATE OR REPLACE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$"_s
        << u"schema_altered"_s << u""_s;
    QTest::newRow("trigger of somebody else")
        << u"CREATE TRIGGER mine AFTER INSERT ON payment BEGIN SELECT 1; END"_s
        << u"CREATE TRIGGER mine BEFORE INSERT ON receipt FOR EACH ROW EXECUTE FUNCTION receipt_guard()"_s
        << u"schema_foreign"_s << u"trigger"_s;
    QTest::newRow("unique index dropped")
        << u"DROP INDEX claim_one_parked"_s << u"DROP INDEX claim_one_parked"_s << u"schema_missing"_s << u"index"_s;
    QTest::newRow("constraint dropped") << u"DROP INDEX shift_one_open"_s
                                        << u"ALTER TABLE claim DROP CONSTRAINT claim_free"_s << u"schema_missing"_s
                                        << u""_s;
    QTest::newRow("table dropped") << u"DROP TABLE security_event"_s << u"DROP TABLE security_event"_s
                                   << u"schema_missing"_s << u"table"_s;
}

void TstVerify::brokenSchema()
{
    QFETCH(QString, sqlite);
    QFETCH(QString, postgresql);
    QFETCH(QString, check);
    QFETCH(QString, entity);
    BusyOffice busy;
    if (TestDatabase::isSqlite()) {
        const QStringList parts = sqlite.split(u";CREATE"_s);
        busy.raw.execute(parts.first());
        if (parts.size() > 1)
            busy.raw.execute(u"CREATE"_s + parts.at(1));
    } else {
        busy.raw.execute(postgresql);
    }
    const OfficeProof proof = busy.proof();
    const auto found = std::find_if(proof.findings.begin(), proof.findings.end(), [&](const Finding &finding) {
        return finding.check == check && (entity.isEmpty() || finding.entity == entity);
    });
    QVERIFY2(found != proof.findings.end(), qPrintable(namesOf(proof).join(u", "_s)));
    QVERIFY(!found->details.isEmpty()); // which one
}

void TstVerify::olderSchema()
{
    const TestDatabase database;
    RawDatabase(database).execute(u"DELETE FROM schema_step WHERE number = (SELECT max(number) FROM schema_step)"_s);
    PriceBook prices;
    const auto connection = database.open();
    const OfficeProof proof = must(verifyOffice(*connection, prices));
    QVERIFY2(namesOf(proof).contains(u"schema_version of schema"_s), qPrintable(namesOf(proof).join(u", "_s)));
}

void TstVerify::damagedFile()
{
    // SQLite proves its file; PostgreSQL's pages are its server's matter, so there a reference is broken instead.
    BusyOffice busy;
    if (TestDatabase::isSqlite()) {
        busy.raw.execute(u"PRAGMA ignore_check_constraints=ON"_s);
        busy.raw.execute(u"UPDATE lot SET shortest_plate = 99"_s);
        QCOMPARE(namesOf(busy.proof()), QStringList {u"file_damaged of file"_s});
    } else {
        busy.raw.executeUnguarded({u"UPDATE desk SET default_tender = 'shells'"_s});
        QCOMPARE(namesOf(busy.proof()), QStringList {u"broken_reference of desk"_s});
    }
}

void TstVerify::manyAreCounted()
{
    BusyOffice busy;
    for (int i = 0; i < 60; ++i)
        must(busy.office.reserve(u"MANY%1"_s.arg(i), hours(100 + i), hours(1)));
    busy.raw.executeUnguarded({u"UPDATE vehicle SET look_alike = 'x'"_s});
    const OfficeProof proof = busy.proof();
    QCOMPARE(namesOf(proof), QStringList {u"vehicle_key of vehicle"_s});
    QCOMPARE(proof.findings.first().ids.size(), Finding::mostIds);
    QCOMPARE(proof.findings.first().details.value("count"_L1).toInteger(),
             busy.raw.number(u"SELECT count(*) FROM vehicle"_s));
}

void TstVerify::namesAreDistinct()
{
    QStringList names = verifyCheckNames();
    QCOMPARE(names.removeDuplicates(), 0);
}

PARKDESK_TEST(TstVerify)
#include "tst_verify.moc"
