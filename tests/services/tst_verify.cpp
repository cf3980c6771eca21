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
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A fault that somebody plants with the guards down.
struct Fault {
    const char *name;
    QStringList statements;
    QStringList checks; ///< that must name it; others may as well
    const char *entity = nullptr;
    QString rows; ///< gives the ids that must be named
};

const QString parkedStay = u"(SELECT min(id) FROM stay WHERE state = 2)"_s;
const QString leftStay = u"(SELECT min(id) FROM stay WHERE state = 3 AND left_how = 1)"_s;

/// A claim of a booking on a place where nobody stands.
const QString bookedClaim = u"(SELECT max(c.id) FROM claim c JOIN stay y ON y.id = c.stay_id WHERE y.state = 1 AND NOT "
                            "EXISTS (SELECT 1 FROM claim k WHERE k.spot_id = c.spot_id AND k.parked = 1))"_s;

QList<Fault> claimFaults()
{
    return {
        {"claim moved over another",
         {u"UPDATE claim SET from_at = from_at - 86400000 WHERE id = (SELECT max(c.id) FROM claim c JOIN stay y ON "
          "y.id = c.stay_id WHERE y.state = 1)"_s},
         {u"claims_overlap"_s},
         "claim",
         {}},
        {"claim that ends before it starts",
         {u"UPDATE claim SET until_at = from_at - 1 WHERE stay_id = %1"_s.arg(parkedStay)},
         {u"claim_period"_s},
         "claim",
         u"SELECT id FROM claim WHERE stay_id = %1"_s.arg(parkedStay)},
        {"booking marked as standing",
         {u"UPDATE claim SET parked = 1 WHERE id = %1"_s.arg(bookedClaim)},
         {u"claim_parked"_s},
         "claim",
         u"SELECT id FROM claim WHERE parked = 1 AND stay_id IN (SELECT id FROM stay WHERE state = 1)"_s},
        {"parked vehicle without a claim",
         {u"UPDATE claim SET parked = 0, live = 0 WHERE stay_id = %1"_s.arg(parkedStay)},
         {u"parked_without_claim"_s},
         "stay",
         u"SELECT %1"_s.arg(parkedStay)},
        {"claim that was deleted",
         {u"DELETE FROM claim WHERE stay_id = %1"_s.arg(parkedStay)},
         {u"parked_without_claim"_s},
         "stay",
         u"SELECT %1"_s.arg(parkedStay)},
        {"one of two places given away",
         {u"DELETE FROM claim WHERE id = (SELECT max(c.id) FROM claim c JOIN spot s ON s.id = c.spot_id WHERE s.places "
          u"= "
          "2 AND c.parked = 1)"_s},
         {u"parked_places"_s},
         "stay",
         {}},
        {"claim on a spot for other vehicles",
         {u"DELETE FROM spot_type WHERE spot_id = (SELECT min(spot_id) FROM claim WHERE stay_id = %1)"_s.arg(
             parkedStay)},
         {u"claim_place"_s, u"spot_class"_s},
         "spot",
         {}},
        {"claim that outlives its stay",
         {u"UPDATE claim SET until_at = until_at + 1 WHERE stay_id = %1"_s.arg(leftStay)},
         {u"claim_outlives_stay"_s},
         "claim",
         u"SELECT id FROM claim WHERE stay_id = %1"_s.arg(leftStay)},
    };
}

QList<Fault> stayFaults()
{
    const QString cancelled = u"(SELECT min(id) FROM stay WHERE state = 4)"_s;
    return {
        {"cancelled booking parked again",
         {u"UPDATE stay SET state = 2 WHERE id = %1"_s.arg(cancelled)},
         {u"stay_state"_s, u"parked_without_claim"_s},
         "stay",
         {}},
        {"left, but no longer by which charge",
         {u"UPDATE stay SET charge_id = (SELECT min(id) FROM charge WHERE purpose = 'payment') WHERE id = %1"_s.arg(
             leftStay)},
         {u"left_without_charge"_s},
         "stay",
         u"SELECT %1"_s.arg(leftStay)},
        {"payment taken out of the drawer's book",
         {u"DELETE FROM payment WHERE stay_id = %1"_s.arg(leftStay)},
         {u"left_unsettled"_s, u"left_how"_s, u"receipt_payment"_s},
         "stay",
         u"SELECT id FROM stay WHERE state = 3 AND left_how = 1 AND NOT EXISTS (SELECT 1 FROM payment p WHERE "
         u"p.stay_id = "
         "stay.id)"_s},
        {"let out as unseen without an exception",
         {u"UPDATE stay SET left_how = 4 WHERE id = %1"_s.arg(leftStay)},
         {u"left_unlisted"_s},
         "stay",
         u"SELECT id FROM stay WHERE left_how = 4 AND NOT EXISTS (SELECT 1 FROM exception_case e WHERE e.stay_id = "
         "stay.id)"_s},
        {"correction without a reason",
         {u"DELETE FROM exception_case WHERE kind IN ('corrected_plate', 'corrected_type')"_s},
         {u"correction_unlisted"_s},
         "journal",
         u"SELECT id FROM journal WHERE kind = 'correct'"_s},
        {"find without a reason",
         {u"DELETE FROM exception_case WHERE kind = 'unknown_vehicle'"_s},
         {u"find_unlisted"_s},
         "journal",
         u"SELECT id FROM journal WHERE kind = 'found'"_s},
        {"closed by nobody",
         {u"DELETE FROM journal WHERE kind = 'close'"_s},
         {u"stay_journal"_s},
         "stay",
         u"SELECT id FROM stay WHERE left_how = 3"_s},
        {"long vehicle on one place of one of its spots",
         {u"UPDATE claim SET parked = 0 WHERE id = (SELECT max(c.id) FROM claim c JOIN spot s ON s.id = c.spot_id "
          u"WHERE "
          "s.places = 2 AND s.label <> 'T-1' AND c.parked = 1)"_s},
         {u"parked_places"_s},
         "stay",
         {}},
        {"twin without a reason",
         {u"DELETE FROM exception_case WHERE kind = 'twin'"_s},
         {u"twin_unlisted"_s},
         "stay",
         u"SELECT id FROM stay WHERE twin_no > 0"_s},
        {"wrong check character on a ticket",
         {u"UPDATE stay SET ticket = '00000000001' WHERE id = %1"_s.arg(parkedStay)},
         {u"ticket_check"_s},
         "stay",
         u"SELECT %1"_s.arg(parkedStay)},
        {"plate rewritten by hand",
         {u"UPDATE vehicle SET shown = 'XX 999' WHERE id = (SELECT min(id) FROM vehicle)"_s},
         {u"vehicle_key"_s},
         "vehicle",
         u"SELECT min(id) FROM vehicle"_s},
        {"look-alike key forgotten",
         {u"UPDATE vehicle SET look_alike = 'OB1' WHERE id = (SELECT min(id) FROM vehicle)"_s},
         {u"vehicle_key"_s},
         "vehicle",
         u"SELECT min(id) FROM vehicle"_s},
        {"spot relabelled without its key",
         {u"UPDATE spot SET label = 'Q-77' WHERE id = 1"_s},
         {u"label_key"_s},
         "spot",
         u"SELECT 1"_s},
        {"place torn out",
         {u"DELETE FROM place WHERE spot_id = (SELECT max(id) FROM spot)"_s},
         {u"spot_places"_s},
         "spot",
         u"SELECT max(id) FROM spot"_s},
    };
}

QList<Fault> moneyFaults()
{
    const QString firstCharge = u"(SELECT min(id) FROM charge WHERE amount > 0)"_s;
    const QString cheaper = u"{\"amount\":\"0.10\",\"currency\":\"EUR\",\"lines\":[],\"version\":1}"_s;
    return {
        {"charge made cheaper",
         {u"UPDATE charge SET amount = amount - 100 WHERE id = %1"_s.arg(firstCharge)},
         {u"charge_sum"_s, u"charge_price"_s, u"charge_facts"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"charge, lines and payment made cheaper together",
         {u"UPDATE charge SET amount = amount - 100 WHERE amount > 0"_s,
          u"UPDATE charge_line SET amount = amount - 100 WHERE line_no = 1 AND amount > 0"_s,
          u"UPDATE payment SET amount = amount - 100"_s},
         {u"charge_price"_s},
         "charge",
         u"SELECT id FROM charge WHERE tariff_version_id IS NOT NULL AND amount > 0"_s},
        {"charge for another type",
         {u"UPDATE charge SET vehicle_type_id = 3 WHERE id = %1"_s.arg(firstCharge)},
         {u"charge_type"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"charge of another exit",
         {u"UPDATE charge SET exit_at = from_at WHERE id = %1"_s.arg(firstCharge)},
         {u"charge_price"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"charge line with another tax",
         {u"UPDATE charge_line SET tax_amount = tax_amount + 1 WHERE charge_id = %1 AND line_no = 1"_s.arg(
             firstCharge)},
         {u"charge_lines"_s, u"payment_tax"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"facts of another charge",
         {u"UPDATE charge SET facts = '%1' WHERE id = %2"_s.arg(cheaper, firstCharge)},
         {u"charge_facts"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"facts that are no JSON",
         {u"UPDATE charge SET facts = 'nonsense' WHERE id = %1"_s.arg(firstCharge)},
         {u"charge_facts"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"hash of another charge",
         {u"UPDATE charge SET hash = '%1' WHERE id = %2"_s.arg(QString(64, u'a'), firstCharge)},
         {u"charge_hash"_s, u"charge_price"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"payment in another currency",
         {u"UPDATE payment SET currency = 'USD'"_s},
         {u"payment_currency"_s},
         "payment",
         u"SELECT id FROM payment"_s},
        {"payment in another person's shift",
         {u"UPDATE payment SET shift_id = (SELECT max(id) FROM shift)"_s},
         {u"payment_shift"_s},
         "payment",
         u"SELECT id FROM payment"_s},
        {"payment after the shift was closed",
         {u"UPDATE shift SET closed_at = opened_at"_s},
         {u"payment_shift"_s},
         "payment",
         u"SELECT id FROM payment"_s},
        {"payment of more than was due",
         {u"UPDATE payment SET amount = amount + 1, tendered = tendered + 1"_s},
         {u"payment_amount"_s},
         "payment",
         u"SELECT id FROM payment"_s},
        {"payment with less tax",
         {u"UPDATE payment SET tax_amount = tax_amount - 1"_s},
         {u"payment_tax"_s},
         "payment",
         u"SELECT id FROM payment"_s},
        {"receipt number left out",
         {u"UPDATE receipt SET number = number + 1 WHERE id = (SELECT max(id) FROM receipt)"_s},
         {u"receipt_gap"_s},
         "receipt",
         u"SELECT max(id) FROM receipt"_s},
        {"receipt torn out",
         {u"DELETE FROM payment WHERE receipt_id = (SELECT min(id) FROM receipt)"_s,
          u"DELETE FROM receipt WHERE id = (SELECT min(id) FROM receipt)"_s},
         {u"receipt_gap"_s},
         "receipt",
         u"SELECT max(id) FROM receipt"_s},
        {"tariff made cheaper after it was published",
         {u"UPDATE tariff_version SET body = replace(body, '2.50', '0.50')"_s},
         {u"tariff_hash"_s, u"charge_price"_s},
         "tariff_version",
         u"SELECT id FROM tariff_version"_s},
        {"tariff made cheaper with its hash",
         {u"UPDATE tariff_version SET body = 'x', hash = 'x'"_s},
         {u"tariff_hash"_s, u"charge_price"_s},
         "tariff_version",
         u"SELECT id FROM tariff_version"_s},
    };
}

QList<Fault> bookFaults()
{
    return {
        {"journal row torn out",
         {u"DELETE FROM journal WHERE kind = 'pay'"_s},
         {u"payment_journal"_s},
         "payment",
         u"SELECT id FROM payment"_s},
        {"journal without an entry",
         {u"DELETE FROM journal WHERE kind = 'enter' AND stay_id = %1"_s.arg(parkedStay)},
         {u"stay_journal"_s},
         "stay",
         u"SELECT %1"_s.arg(parkedStay)},
        {"journal that is no JSON",
         {u"UPDATE journal SET outcome = 'nonsense' WHERE id = 3"_s},
         {u"journal_form"_s},
         "journal",
         u"SELECT 3"_s},
        {"journal of nobody we know",
         {u"UPDATE journal SET staff_id = 4711 WHERE kind = 'pay'"_s},
         {u"journal_person"_s, u"broken_reference"_s},
         "journal",
         u"SELECT id FROM journal WHERE staff_id = 4711"_s},
        {"journal of nobody",
         {u"UPDATE journal SET staff_id = NULL WHERE kind = 'pay'"_s},
         {u"journal_person"_s},
         "journal",
         u"SELECT id FROM journal WHERE staff_id IS NULL AND kind = 'pay'"_s},
        {"stay in a lot that is not there",
         {u"UPDATE stay SET lot_id = 99 WHERE id = %1"_s.arg(parkedStay)},
         {u"broken_reference"_s},
         "stay",
         {}},
    };
}

/// Of a full lot: its overflow zone, larger spots, lost tickets and queue.
QList<Fault> fullLotFaults()
{
    const QString overflow = u"(SELECT min(id) FROM spot WHERE overflow = 1)"_s;
    const QString exceptionStays = u"SELECT stay_id FROM exception_case WHERE kind = '%1'"_s;
    return {
        {"overflow spot made supply",
         {u"INSERT INTO spot_type (spot_id, vehicle_type_id) VALUES (%1, 1)"_s.arg(overflow)},
         {u"overflow_supply"_s},
         "spot",
         u"SELECT %1"_s.arg(overflow)},
        {"overflow without an exception",
         {u"DELETE FROM exception_case WHERE kind = 'overflow'"_s},
         {u"overflow_unlisted"_s},
         "stay",
         u"SELECT c.stay_id FROM claim c WHERE c.spot_id = %1"_s.arg(overflow)},
        {"larger spot without an exception",
         {u"DELETE FROM exception_case WHERE kind = 'larger_class'"_s},
         {u"claim_place"_s},
         "claim",
         u"SELECT c.id FROM claim c JOIN spot s ON s.id = c.spot_id JOIN stay y ON y.id = c.stay_id WHERE "
         u"y.vehicle_type_id = "
         "1 AND s.label = 'T-2'"_s},
        {"lost ticket without an exception",
         {u"DELETE FROM exception_case WHERE kind = 'lost_ticket'"_s},
         {u"lost_ticket_unlisted"_s},
         "charge",
         u"SELECT id FROM charge WHERE lost_ticket > 0 ORDER BY id"_s},
        {"lost ticket found again in the books",
         {u"UPDATE charge SET lost_ticket = 0"_s},
         {u"lost_ticket_unlisted"_s, u"charge_price"_s},
         "charge",
         u"SELECT charge_id FROM charge_line WHERE kind = 'lost_ticket' ORDER BY charge_id"_s},
        {"queue number torn out",
         {u"DELETE FROM queue_entry WHERE number = 1"_s},
         {u"queue_numbers"_s},
         "queue_entry",
         u"SELECT max(id) FROM queue_entry"_s},
        {"queue number that entered before it waited",
         {u"UPDATE queue_entry SET joined_at = ended_at + 1 WHERE state = 3"_s},
         {u"queue_entry"_s},
         "queue_entry",
         u"SELECT id FROM queue_entry WHERE state = 3"_s},
    };
}

QList<Fault> allFaults()
{
    static const QList<Fault> faults = claimFaults() + stayFaults() + moneyFaults() + bookFaults() + fullLotFaults();
    return faults;
}

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
