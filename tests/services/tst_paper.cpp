// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/paper/receiptpaper.h"
#include "services/paper/reprint.h"
#include "services/paper/ticketpaper.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What papers are made from, and copies as deeds.
class TstPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticketOfAVehicleInside();
    void ticketOfABooking();
    void freeChoiceNamesNoSpot();
    void receipt();
    void receiptAfterLeavingStillNamesTheSpot();
    void secondPaymentKnowsTheFirst();
    void untaxedReceiptHasNoTaxLine();
    void lastReceiptIsThatOfTheDesk();
    void copyIsJournalled();
    void unknownPapers();
};

namespace {

const QByteArray taxedTariff = R"({"format":1,"name":{"en":"Test"},"currency":"EUR","defaultTable":"all",
    "tax":{"rate":"19","included":true},"exitGrace":"PT15M",
    "rateTables":[{"id":"all","basis":"stay",
         "lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"2.50"}]}]})";

OfficePlan taxedPlan()
{
    OfficePlan plan;
    plan.tariff = taxedTariff;
    return plan;
}

Money cents(qint64 minor)
{
    return {minor, Currency::fromCode(u"EUR"_s).value()};
}

} // namespace

void TstPaper::ticketOfAVehicleInside()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto entered = must(office.enter(u"B AB 123"_s));
    const auto paper = must(office.read<TicketPaper>({entered.stay}));
    QCOMPARE(paper.plate, u"B AB 123"_s);
    QCOMPARE(paper.spot, u"A-01"_s);
    QCOMPARE(paper.vehicleType, u"car"_s);
    QCOMPARE(paper.stay.ticket.stored(), entered.ticket);
    QVERIFY(paper.tariff != nullptr);
    QCOMPARE(paper.issuer.name, RawDatabase(database).value(u"SELECT name FROM operator"_s).toString());
    QVERIFY(!paper.clerk.isEmpty());
    QVERIFY(must(office.readAs<TicketPaper>(OfficeBuilder::program(), {entered.stay})).clerk.isEmpty());
}

void TstPaper::ticketOfABooking()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto booked = must(office.reserve(u"BB1"_s, hours(3), hours(2)));
    const auto paper = must(office.read<TicketPaper>({booked.stay}));
    QVERIFY(!paper.stay.enteredAt);
    QCOMPARE(paper.stay.booked->from, clock.now() + hours(3));
    QCOMPARE(paper.spot, u"A-01"_s);
}

void TstPaper::freeChoiceNamesNoSpot()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.assigned = false;
    OfficeBuilder office(database, clock, plan);
    const auto entered = must(office.enter(u"AA1"_s));
    QVERIFY(must(office.read<TicketPaper>({entered.stay})).spot.isEmpty());
}

void TstPaper::receipt()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, taxedPlan());
    must(office.enter(u"AA1"_s));
    clock.advance(minutes(61));
    PayStay::Command command = OfficeBuilder::paymentOf(must(office.quote(u"AA1"_s)));
    command.tendered = cents(2000);
    const auto paid = must(office.run<PayStay>(command));
    const auto paper = must(office.read<ReceiptPaper>({paid.payment, {}}));
    QCOMPARE(paper.number, paid.receipt);
    QCOMPARE(paper.amount, cents(500));
    QCOMPARE(*paper.tendered, cents(2000));
    QCOMPARE(paper.change, cents(1500));
    QCOMPARE(paper.method, u"cash"_s);
    QCOMPARE(paper.takenAt, clock.now());
    QCOMPARE(paper.charge.amount, cents(500));
    QCOMPARE(paper.paidBefore, cents(0));
    QCOMPARE(paper.span.until, clock.now());
    QCOMPARE(paper.taxes.size(), 1);
    QCOMPARE(paper.taxes.first().rate, std::optional<qint64>(190'000));
    QCOMPARE(paper.taxes.first().tax, cents(80));
    QCOMPARE(paper.taxes.first().net, cents(420));
    QVERIFY(!paper.fallback);
    const qint64 row = RawDatabase(database).number(u"SELECT receipt_id FROM payment"_s);
    QCOMPARE(must(office.read<ReceiptPaper>({{}, ReceiptId {row}})).number, paid.receipt);
}

void TstPaper::receiptAfterLeavingStillNamesTheSpot()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"AA1"_s));
    clock.advance(minutes(61));
    const auto paid = must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(u"AA1"_s)), true)));
    clock.advance(hours(30));
    QCOMPARE(must(office.read<ReceiptPaper>({paid.payment, {}})).spot, u"A-01"_s);
}

void TstPaper::secondPaymentKnowsTheFirst()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, taxedPlan());
    must(office.enter(u"AA1"_s));
    clock.advance(minutes(61));
    const auto first = must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(u"AA1"_s)))));
    clock.advance(hours(2));
    const auto second = must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(u"AA1"_s)))));
    const auto paper = must(office.read<ReceiptPaper>({second.payment, {}}));
    QCOMPARE(paper.paidBefore, first.amount);
    QCOMPARE(must(paper.paidBefore.plus(paper.amount)), paper.charge.amount);
    QCOMPARE(paper.taxes.size(), 1);
    QCOMPARE(must(paper.taxes.first().net.plus(paper.taxes.first().tax)), paper.amount);
    QCOMPARE(must(office.read<ReceiptPaper>({first.payment, {}})).paidBefore, cents(0));
}

void TstPaper::untaxedReceiptHasNoTaxLine()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"AA1"_s));
    clock.advance(minutes(61));
    const auto paid = must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(u"AA1"_s)))));
    QVERIFY(must(office.read<ReceiptPaper>({paid.payment, {}})).taxes.isEmpty());
}

void TstPaper::lastReceiptIsThatOfTheDesk()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    QVERIFY(!must(office.read<LastReceipt>({})).payment);
    PaymentId last;
    for (const QString &plate : {u"AA1"_s, u"AA2"_s}) {
        must(office.enter(plate));
        clock.advance(minutes(5));
        last = must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(plate))))).payment;
    }
    QCOMPARE(must(office.read<LastReceipt>({})).payment, std::optional(last));
    // A colleague at the same desk finds it too; the program is at no desk.
    QCOMPARE(must(office.readAs<LastReceipt>(office.manager(), {})).payment, std::optional(last));
    QVERIFY(!must(office.readAs<LastReceipt>(OfficeBuilder::program(), {})).payment);
    const auto other = office.addLot(u"Second"_s);
    Actor away = office.attendant();
    away.desk = other.desk;
    QVERIFY(!must(office.readAs<LastReceipt>(away, {})).payment);
}

void TstPaper::copyIsJournalled()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto entered = must(office.enter(u"AA1"_s));
    clock.advance(minutes(61));
    const auto paid = must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(u"AA1"_s)))));
    clock.advance(minutes(3));
    const QUuid number = QUuid::createUuid();
    const Reprint::Command command {paid.payment, {}};
    const auto copy = must(office.run<Reprint>(number, command));
    QCOMPARE(copy.stay, entered.stay);
    QCOMPARE(copy.at, clock.now());
    clock.advance(minutes(3));
    const auto again = must(office.run<Reprint>(number, command)); // the same key press once
    QCOMPARE(again.at.ms, copy.at.ms);
    must(office.run<Reprint>({std::nullopt, entered.stay}));
    const RawDatabase raw(database);
    QCOMPARE(
        raw.number(u"SELECT count(*) FROM journal WHERE kind = 'reprint' AND stay_id = %1"_s.arg(entered.stay.value)),
        2);
    QVERIFY(!raw.value(u"SELECT outcome FROM journal WHERE kind = 'reprint'"_s).toString().contains(u"AA1"_s));
}

void TstPaper::unknownPapers()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    COMPARE_REFUSED(office.read<TicketPaper>({StayId {99}}), ErrorCode::NotFound, Field::None);
    COMPARE_REFUSED(office.read<ReceiptPaper>({PaymentId {99}, {}}), ErrorCode::NotFound, Field::None);
    COMPARE_REFUSED(office.read<ReceiptPaper>({}), ErrorCode::NotFound, Field::None);
    COMPARE_REFUSED(office.run<Reprint>({PaymentId {99}, {}}), ErrorCode::NotFound, Field::None);
    COMPARE_REFUSED(office.run<Reprint>({}), ErrorCode::Required, Field::Ticket);
}

PARKDESK_TEST(TstPaper)
#include "tst_paper.moc"
