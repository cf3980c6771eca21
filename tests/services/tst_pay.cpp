// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/publishtariff.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Quote, pay and leave are three things.
class TstPay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cash_data();
    void cash();
    void cardKeepsItsReference_data();
    void cardKeepsItsReference();
    void quoteHoldsForThePaymentTime();
    void staleQuoteGivesTheNewOne();
    void changedPriceIsRefused_data();
    void changedPriceIsRefused();
    void paidUntilIsInclusive();
    void laterTheRestIsDue();
    void payAndLeaveInOne();
    void notPaidStays();
    void freeStayHasNoReceipt();
    void fallbackAmount();
    void noPriceAtAll();
    void versionOfTheEntryCounts();
    void taxOfTheParts();
    void receiptsRunPerDesk();
    void receiptsRunPerYearOfTheLot();
    void needsAnOpenShift();
    void notInside();
    void leavesOnce();
    void sameMomentInAndOut();
    void clockThatGoesBack();
};

namespace {

const QByteArray testTariff = R"({"format":1,"name":{"en":"Test"},"currency":"EUR","defaultTable":"all",
    "tax":{"rate":"19","included":true},"exitGrace":"PT15M",
    "vehicles":{"bike":{"available":false},"cycle":{"table":"free"}},
    "rateTables":[
        {"id":"all","basis":"stay",
         "lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"2.50"}]},
        {"id":"free","basis":"stay","lines":[{"id":"nothing","type":"flatRate","value":"0.00"}]}]})";

OfficePlan payPlan()
{
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{01}"_s, 10, {u"car"_s, u"bike"_s, u"cycle"_s})};
    plan.tariff = testTariff;
    return plan;
}

Money euros(qint64 cents)
{
    return {cents, Currency::fromCode(u"EUR"_s).value()};
}

/// An office in which AA1 has stood for an hour and a minute: 5.00 are due.
struct Scene {
    TestDatabase database;
    TestClock clock;
    OfficeBuilder office {database, clock, payPlan()};
    EnterVehicle::Outcome entered = must(office.enter(u"AA1"_s));
    RawDatabase raw {database};

    Scene() { clock.advance(minutes(61)); }
    [[nodiscard]] PayStay::Command payment() { return OfficeBuilder::paymentOf(must(office.quote(u"AA1"_s))); }
};

} // namespace

void TstPay::cash_data()
{
    QTest::addColumn<qint64>("tendered");
    QTest::addColumn<qint64>("change");
    QTest::addColumn<ErrorCode>("refusal");
    QTest::newRow("exact, not typed") << qint64 {-1} << qint64 {0} << ErrorCode::Internal;
    QTest::newRow("exact") << qint64 {500} << qint64 {0} << ErrorCode::Internal;
    QTest::newRow("a note") << qint64 {2000} << qint64 {1500} << ErrorCode::Internal;
    QTest::newRow("most that is plausible") << qint64 {105000} << qint64 {104500} << ErrorCode::Internal;
    QTest::newRow("a cent short") << qint64 {499} << qint64 {0} << ErrorCode::TooLittleCash;
    QTest::newRow("nothing") << qint64 {0} << qint64 {0} << ErrorCode::TooLittleCash;
    QTest::newRow("less than nothing") << qint64 {-500} << qint64 {0} << ErrorCode::TooLittleCash;
    QTest::newRow("a scanned ticket") << qint64 {1234567890123} << qint64 {0} << ErrorCode::ImplausibleCash;
}

void TstPay::cash()
{
    Scene scene;
    QFETCH(qint64, tendered);
    QFETCH(qint64, change);
    QFETCH(ErrorCode, refusal);
    PayStay::Command command = scene.payment();
    QCOMPARE(command.due, euros(500));
    if (tendered != -1)
        command.tendered = euros(tendered);
    const auto before = scene.raw.rowCounts();
    const auto paid = scene.office.run<PayStay>(command);
    if (refusal != ErrorCode::Internal) {
        COMPARE_REFUSED(paid, refusal, Field::Tendered);
        QCOMPARE(scene.raw.rowCounts(), before);
        return;
    }
    QVERIFY(paid);
    QCOMPARE(paid->amount, euros(500));
    QCOMPARE(paid->change, euros(change));
    QCOMPARE(paid->receipt, u"D1-2026-000001"_s);
    QCOMPARE(paid->paidUntil, scene.clock.now() + minutes(15));
    QVERIFY(!paid->left);
    QCOMPARE(scene.raw.number(u"SELECT state FROM stay"_s), 2); // paid, still occupies
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM claim WHERE parked = 1"_s), 1);
}

void TstPay::cardKeepsItsReference_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<Field>("field");
    QTest::newRow("terminal") << u"card"_s << u"T1 000123 A-77"_s << true << Field::None;
    QTest::newRow("none") << u"card"_s << QString() << true << Field::None;
    QTest::newRow("card number") << u"card"_s << u"4111 1111 1111 1111"_s << false << Field::CardReference;
    QTest::newRow("card number with hyphens") << u"card"_s << u"4111-1111-1111-1111"_s << false << Field::CardReference;
    QTest::newRow("number with a wrong check digit") << u"card"_s << u"4111111111111112"_s << true << Field::None;
    QTest::newRow("long") << u"card"_s << QString(41, u'7') << false << Field::CardReference;
    QTest::newRow("control") << u"card"_s << u"ab\u0007"_s << false << Field::CardReference;
    QTest::newRow("no such method") << u"shells"_s << QString() << false << Field::Method;
    QTest::newRow("not yet") << u"account"_s << QString() << false << Field::Method;
    QTest::newRow("no method") << QString() << QString() << false << Field::Method;
}

void TstPay::cardKeepsItsReference()
{
    Scene scene;
    QFETCH(QString, method);
    QFETCH(QString, reference);
    QFETCH(bool, accepted);
    PayStay::Command command = scene.payment();
    command.method = method;
    if (!reference.isEmpty())
        command.cardReference = reference;
    const auto before = scene.raw.rowCounts();
    const auto paid = scene.office.run<PayStay>(command);
    QCOMPARE(paid.has_value(), accepted);
    if (accepted) {
        QCOMPARE(scene.raw.value(u"SELECT coalesce(card_reference, '') FROM payment"_s).toString(), reference);
        QVERIFY(scene.raw.value(u"SELECT tendered FROM payment"_s).isNull());
    } else {
        QTEST(paid.error().field, "field");
        QCOMPARE(scene.raw.rowCounts(), before);
    }
}

void TstPay::quoteHoldsForThePaymentTime()
{
    Scene scene;
    const PayStay::Command command = scene.payment();
    scene.clock.advance(minutes(10)); // the lot's payment time, to its last moment
    QVERIFY(scene.office.run<PayStay>(command));
    QCOMPARE(scene.raw.number(u"SELECT exit_at FROM charge"_s), command.exitAt.ms);
}

void TstPay::staleQuoteGivesTheNewOne()
{
    Scene scene;
    const PayStay::Command command = scene.payment();
    scene.clock.advance(minutes(60));
    const auto refused = scene.office.run<PayStay>(command);
    COMPARE_REFUSED(refused, ErrorCode::PriceChanged, Field::Amount);
    const QJsonObject details = refused.error().details;
    QCOMPARE(details.value("due"_L1).toString(), u"7.50"_s);
    QCOMPARE(details.value("exit_at"_L1).toInteger(), scene.clock.now().ms);
    // What was refused names what will be accepted.
    PayStay::Command again = command;
    again.due = must(Money::fromText(details.value("due"_L1).toString(), command.due.currency()));
    again.exitAt = {details.value("exit_at"_L1).toInteger()};
    again.chargeHash = details.value("charge_hash"_L1).toString().toLatin1();
    QVERIFY(scene.office.run<PayStay>(again));
}

void TstPay::changedPriceIsRefused_data()
{
    QTest::addColumn<qint64>("dueBy");
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<qint64>("exitBy");
    QTest::newRow("a cent less") << qint64 {-1} << QByteArray() << qint64 {0};
    QTest::newRow("nothing") << qint64 {-500} << QByteArray() << qint64 {0};
    QTest::newRow("a cent more") << qint64 {1} << QByteArray() << qint64 {0};
    QTest::newRow("other reasons") << qint64 {0} << QByteArray(64, 'a') << qint64 {0};
    QTest::newRow("from the future") << qint64 {0} << QByteArray() << qint64 {1};
    QTest::newRow("from before it came") << qint64 {0} << QByteArray() << qint64 {-3660001};
}

void TstPay::changedPriceIsRefused()
{
    Scene scene;
    QFETCH(qint64, dueBy);
    QFETCH(QByteArray, hash);
    QFETCH(qint64, exitBy);
    PayStay::Command command = scene.payment();
    command.due = euros(command.due.minor() + dueBy);
    if (!hash.isEmpty())
        command.chargeHash = hash;
    command.exitAt = command.exitAt + Duration(exitBy);
    COMPARE_REFUSED(scene.office.run<PayStay>(command), ErrorCode::PriceChanged, Field::Amount);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM payment"_s), 0);
}

void TstPay::paidUntilIsInclusive()
{
    Scene scene;
    const auto paid = must(scene.office.run<PayStay>(scene.payment()));
    scene.clock.set(paid.paidUntil);
    const auto held = must(scene.office.quote(u"AA1"_s));
    QVERIFY(held.price.held);
    QVERIFY(held.price.due.isZero());
    COMPARE_REFUSED(scene.office.run<PayStay>(OfficeBuilder::paymentOf(held)), ErrorCode::NothingDue, Field::Amount);
    scene.clock.advance(Duration(1));
    QVERIFY(!must(scene.office.quote(u"AA1"_s)).price.held);
    scene.clock.advance(Duration(-1));
    const auto left = must(scene.office.run<LeaveStay>({OfficeBuilder::keyOf(u"AA1"_s)}));
    QCOMPARE(left.how, LeftHow::Paid);
    QCOMPARE(left.amount, euros(500));
    QCOMPARE(left.leftAt, paid.paidUntil);
}

void TstPay::laterTheRestIsDue()
{
    Scene scene;
    must(scene.office.run<PayStay>(scene.payment()));
    scene.clock.advance(minutes(45)); // paid_until is over, but the second hour is paid
    const auto covered = must(scene.office.quote(u"AA1"_s));
    QVERIFY(!covered.price.held);
    QVERIFY(covered.price.due.isZero());
    scene.clock.advance(minutes(30)); // 2 h 16 min: three hours, of which two are paid
    const auto rest = must(scene.office.quote(u"AA1"_s));
    QCOMPARE(rest.price.charge.amount, euros(750));
    QCOMPARE(rest.price.due, euros(250));
    COMPARE_REFUSED(scene.office.run<LeaveStay>({OfficeBuilder::keyOf(u"AA1"_s)}), ErrorCode::NotPaid, Field::Amount);
    const auto paid = must(scene.office.run<PayStay>(OfficeBuilder::paymentOf(rest)));
    QCOMPARE(paid.amount, euros(250));
    QCOMPARE(paid.receipt, u"D1-2026-000002"_s);
    const auto left = must(scene.office.run<LeaveStay>({OfficeBuilder::keyOf(u"AA1"_s)}));
    QCOMPARE(left.amount, euros(750));
    QCOMPARE(scene.raw.number(u"SELECT sum(amount) FROM payment"_s), 750);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM stay"_s), 1); // never a new stay
}

void TstPay::payAndLeaveInOne()
{
    Scene scene;
    PayStay::Command command = scene.payment();
    command.thenLeave = true;
    const auto paid = must(scene.office.run<PayStay>(command));
    QVERIFY(paid.left);
    QCOMPARE(scene.raw.number(u"SELECT state FROM stay"_s), 3);
    QCOMPARE(scene.raw.number(u"SELECT left_at FROM stay"_s), scene.clock.now().ms);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM claim WHERE parked = 1"_s), 0);
    QCOMPARE(scene.raw.number(u"SELECT until_at FROM claim"_s), scene.clock.now().ms);
    QCOMPARE(must(scene.office.enter(u"AA2"_s)).spot, u"A-01"_s);
}

void TstPay::notPaidStays()
{
    Scene scene;
    const auto before = scene.raw.rowCounts();
    const auto refused = scene.office.run<LeaveStay>({OfficeBuilder::keyOf(u"AA1"_s)});
    COMPARE_REFUSED(refused, ErrorCode::NotPaid, Field::Amount);
    QCOMPARE(refused.error().details.value("due"_L1).toString(), u"5.00"_s);
    QCOMPARE(scene.raw.rowCounts(), before);
}

void TstPay::freeStayHasNoReceipt()
{
    Scene scene;
    const auto cycle = must(scene.office.enter(u"CC1"_s, u"cycle"_s));
    scene.clock.advance(hours(30));
    const auto quote = must(scene.office.quote(cycle.ticket));
    QVERIFY(quote.price.due.isZero());
    COMPARE_REFUSED(scene.office.run<PayStay>(OfficeBuilder::paymentOf(quote)), ErrorCode::NothingDue, Field::Amount);
    const auto left = must(scene.office.run<LeaveStay>({OfficeBuilder::keyOf(cycle.ticket)}));
    QCOMPARE(left.how, LeftHow::Free);
    QVERIFY(left.amount.isZero());
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM payment"_s), 0);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM receipt"_s), 0);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM charge_line"_s), 1); // but a charge with its reason
}

void TstPay::fallbackAmount()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan = payPlan();
    plan.fallbackAmount = u"7.00"_s;
    OfficeBuilder office(database, clock, plan);
    must(office.enter(u"BB1"_s, u"bike"_s)); // for which the tariff has no price
    clock.advance(minutes(61));
    const auto quote = must(office.quote(u"BB1"_s));
    QVERIFY(quote.price.fallback);
    QCOMPARE(quote.price.due, euros(700));
    must(office.run<PayStay>(OfficeBuilder::paymentOf(quote, true)));
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT count(*) FROM exception_case WHERE kind = 'fallback_price'"_s), 1);
    QCOMPARE(raw.number(u"SELECT count(*) FROM charge WHERE tariff_version_id IS NULL"_s), 2);
    QCOMPARE(raw.number(u"SELECT state FROM stay"_s), 3);
}

void TstPay::noPriceAtAll()
{
    Scene scene;
    must(scene.office.enter(u"BB1"_s, u"bike"_s));
    COMPARE_REFUSED(scene.office.quote(u"BB1"_s), ErrorCode::NotAvailable, Field::Exit);

    const TestDatabase database;
    OfficePlan plan;
    plan.tariff = QByteArray();
    OfficeBuilder office(database, scene.clock, plan);
    must(office.enter(u"AA1"_s));
    COMPARE_REFUSED(office.quote(u"AA1"_s), ErrorCode::NoTariff, Field::Lot);
    // The prices of now are better than none for who came before there were any.
    scene.clock.advance(minutes(10));
    must(office.runAs<PublishTariff>(office.manager(), {office.lot(), testTariff, scene.clock.now()}));
    QCOMPARE(must(office.quote(u"AA1"_s)).price.due, euros(250));
}

void TstPay::versionOfTheEntryCounts()
{
    Scene scene;
    OfficeBuilder &office = scene.office;
    const auto booking = must(office.reserve(u"BB1"_s, hours(2), hours(4)));
    QByteArray dearer = testTariff;
    dearer.replace("2.50", "9.00");
    must(office.runAs<PublishTariff>(office.manager(), {office.lot(), dearer, scene.clock.now()}));
    must(office.enter(u"CC1"_s));
    QCOMPARE(must(office.quote(u"AA1"_s)).price.due, euros(500)); // entered before
    QCOMPARE(must(office.quote(u"CC1"_s)).price.due, euros(0)); // no time yet
    scene.clock.advance(hours(2));
    must(office.arrive(booking.ticket));
    scene.clock.advance(hours(1));
    QCOMPARE(must(office.quote(u"BB1"_s)).price.due, euros(250)); // booked before
    QCOMPARE(must(office.quote(u"CC1"_s)).price.due, euros(2700));
}

void TstPay::taxOfTheParts()
{
    Scene scene;
    must(scene.office.run<PayStay>(scene.payment()));
    scene.clock.advance(minutes(75));
    must(scene.office.payAndLeave(u"AA1"_s));
    // 19 % within 7.50 is 1.197...: 0.80 with the first 5.00, the rest with the second payment
    QCOMPARE(scene.raw.number(u"SELECT sum(tax_amount) FROM payment"_s), 120);
    QCOMPARE(scene.raw.number(u"SELECT tax_amount FROM payment ORDER BY id LIMIT 1"_s), 80);
}

void TstPay::receiptsRunPerDesk()
{
    Scene scene;
    OfficeBuilder &office = scene.office;
    const auto other = office.addLot(u"Other"_s, payPlan());
    QStringList numbers;
    for (int i = 0; i < 3; ++i) {
        const QString plate = u"DD%1"_s.arg(i);
        must(office.enter(plate));
        scene.clock.advance(minutes(1));
        const PayStay::Command command = OfficeBuilder::paymentOf(must(office.quote(plate)));
        PayStay::Command wrong = command;
        wrong.tendered = euros(1);
        QVERIFY(!office.run<PayStay>(wrong)); // a refusal takes no number
        numbers += must(office.run<PayStay>(command)).receipt;
    }
    QCOMPARE(numbers, (QStringList {u"D1-2026-000001"_s, u"D1-2026-000002"_s, u"D1-2026-000003"_s}));
    Actor elsewhere = office.manager();
    elsewhere.desk = other.desk;
    elsewhere.shift = ShiftId {};
    const PayStay::Command command = scene.payment();
    QVERIFY(!office.runAs<PayStay>(elsewhere, command)); // a shift of another desk is none here
    QCOMPARE(scene.raw.number(u"SELECT max(number) FROM receipt"_s), 3);
}

void TstPay::receiptsRunPerYearOfTheLot()
{
    const TestDatabase database;
    TestClock clock(at(u"2026-12-31T22:30Z"_s)); // 23:30 in Berlin
    OfficeBuilder office(database, clock, payPlan());
    for (const QString &plate : {u"AA1"_s, u"AA2"_s})
        must(office.enter(plate));
    clock.advance(minutes(20));
    QCOMPARE(must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(u"AA1"_s))))).receipt,
             u"D1-2026-000001"_s);
    clock.advance(minutes(10)); // midnight there, not yet in UTC
    QCOMPARE(must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(u"AA2"_s))))).receipt,
             u"D1-2027-000001"_s);
}

void TstPay::needsAnOpenShift()
{
    Scene scene;
    const PayStay::Command command = scene.payment();
    Actor without = scene.office.attendant();
    without.shift.reset();
    COMPARE_REFUSED(scene.office.runAs<PayStay>(without, command), ErrorCode::NoOpenShift, Field::Desk);
    Actor foreign = scene.office.attendant();
    foreign.shift = scene.office.manager().shift;
    const auto before = scene.raw.rowCounts();
    QVERIFY(!scene.office.runAs<PayStay>(foreign, command)); // the schema says so
    QCOMPARE(scene.raw.rowCounts(), before);
}

void TstPay::notInside()
{
    Scene scene;
    const auto booking = must(scene.office.reserve(u"BB1"_s, hours(1), hours(1)));
    COMPARE_REFUSED(scene.office.quote(u"BB1"_s), ErrorCode::NotInside, Field::Plate);
    COMPARE_REFUSED(scene.office.quote(booking.ticket), ErrorCode::NotInside, Field::Ticket);
    COMPARE_REFUSED(scene.office.quote(u"ZZ99"_s), ErrorCode::NotInside, Field::Plate);
    PayStay::Command command = scene.payment();
    command.key = OfficeBuilder::keyOf(booking.stay);
    COMPARE_REFUSED(scene.office.run<PayStay>(command), ErrorCode::NotInside, Field::Ticket);
}

void TstPay::leavesOnce()
{
    Scene scene;
    const PayStay::Command command = scene.payment();
    must(scene.office.payAndLeave(scene.entered.ticket));
    const auto again = scene.office.run<LeaveStay>({OfficeBuilder::keyOf(scene.entered.ticket)});
    COMPARE_REFUSED(again, ErrorCode::NotInside, Field::Ticket);
    QCOMPARE(again.error().details.value("state"_L1).toString(), u"left"_s);
    COMPARE_REFUSED(scene.office.run<PayStay>(command), ErrorCode::NotInside, Field::Ticket);
}

void TstPay::sameMomentInAndOut()
{
    Scene scene;
    must(scene.office.enter(u"BB1"_s));
    const auto left = must(scene.office.payAndLeave(u"BB1"_s));
    QCOMPARE(left.how, LeftHow::Free); // a stay of no length costs nothing by this tariff
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM claim WHERE live = 0"_s), 1);
    QVERIFY(scene.office.enter(u"BB1"_s));
}

void TstPay::clockThatGoesBack()
{
    Scene scene;
    must(scene.office.enter(u"BB1"_s));
    scene.clock.advance(minutes(-10));
    const auto left = must(scene.office.payAndLeave(u"BB1"_s));
    QCOMPARE(left.leftAt, scene.clock.now() + minutes(10)); // never before it came
}

PARKDESK_TEST(TstPay)
#include "tst_pay.moc"
