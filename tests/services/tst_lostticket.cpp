// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/undo/undodeed.h"
#include "tests/services/provenoffice.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Lost tickets, and the way out when no rule gives a price.
class TstLostTicket : public QObject, private ProvenOffice {
    Q_OBJECT

private Q_SLOTS:
    void pricedByItsRule();
    void staysLostAfterItIsPaid();
    void isFoundAgainWhenThePaymentIsUndone();
    void provenEntry();
    void tariffWithoutTheRule();
    void quotedOtherwiseIsAnotherPrice();
    void managerNamesAPrice();
    void managerPriceIsOnTopOfWhatWasPaid();
    void managerPriceIsRefused();
    void managerLetsGoForNothing();
    void cleanup();

private:
    [[nodiscard]] QuoteStay::Answer quoteLost(const QString &plate);
};

namespace {

/// The usual tariff with another rule for lost tickets; none when \a rule is empty.
QByteArray tariffWith(const QByteArray &rule)
{
    const Currency euro = Currency::fromCode(u"EUR"_s).value();
    StarterAmounts amounts = suggestedAmounts(euro);
    amounts.hour = Money(250, euro);
    amounts.day = Money(2000, euro);
    amounts.lostTicket = Money(3000, euro);
    QJsonObject tariff = QJsonDocument::fromJson(starterTariff(StarterKind::PerHour, euro, amounts).value()).object();
    tariff.remove(u"examples"_s);
    tariff.remove(u"lostTicket"_s);
    if (!rule.isEmpty())
        tariff.insert(u"lostTicket"_s, QJsonDocument::fromJson(rule).object());
    return QJsonDocument(tariff).toJson();
}

OfficePlan planWith(const QByteArray &lostRule)
{
    OfficePlan plan;
    plan.tariff = tariffWith(lostRule);
    return plan;
}

OfficePlan planWithoutTariff()
{
    OfficePlan plan;
    plan.tariff = QByteArray();
    return plan;
}

} // namespace

void TstLostTicket::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

QuoteStay::Answer TstLostTicket::quoteLost(const QString &plate)
{
    return must(last().read<QuoteStay>({OfficeBuilder::keyOf(plate), true}));
}

void TstLostTicket::pricedByItsRule()
{
    OfficeBuilder &desk = office(planWith(R"({"type": "flat", "value": "30.00"})"));
    must(desk.enter(u"CAR 1"_s));
    clock().advance(minutes(70));
    QCOMPARE(must(desk.quote(u"CAR 1"_s)).price.due.toText(), u"5.00"_s);
    const auto quote = quoteLost(u"CAR 1"_s);
    QCOMPARE(quote.price.due.toText(), u"30.00"_s);
    QVERIFY(quote.price.charge.lines.front().kind == ChargeLineKind::LostTicket);
    PayStay::Command payment = OfficeBuilder::paymentOf(quote, true);
    payment.lostTicket = true;
    const auto paid = must(desk.run<PayStay>(payment));
    QVERIFY(paid.left);
    QCOMPARE(paid.amount.toText(), u"30.00"_s);
    QCOMPARE(exceptions(u"lost_ticket"_s), 1);
}

void TstLostTicket::staysLostAfterItIsPaid()
{
    OfficeBuilder &desk = office(planWith(R"({"type": "flat", "value": "30.00"})"));
    must(desk.enter(u"CAR 1"_s));
    clock().advance(minutes(70));
    PayStay::Command payment = OfficeBuilder::paymentOf(quoteLost(u"CAR 1"_s));
    payment.lostTicket = true;
    must(desk.run<PayStay>(payment));
    // Too late at the exit: the lost ticket is paid for, not the stay once more.
    clock().advance(hours(3));
    QVERIFY(must(desk.quote(u"CAR 1"_s)).price.due.isZero());
    must(desk.payAndLeave(u"CAR 1"_s));
}

void TstLostTicket::isFoundAgainWhenThePaymentIsUndone()
{
    OfficeBuilder &desk = office(planWith(R"({"type": "flat", "value": "30.00"})"));
    must(desk.enter(u"CAR 1"_s));
    clock().advance(minutes(70));
    PayStay::Command payment = OfficeBuilder::paymentOf(quoteLost(u"CAR 1"_s));
    payment.lostTicket = true;
    must(desk.run<PayStay>(payment));
    const JournalId deed {RawDatabase(database()).number(u"SELECT max(id) FROM journal WHERE kind <> 'roll_claims'"_s)};
    must(desk.run<UndoDeed>({deed, u"the ticket was in the glove box"_s}));
    QCOMPARE(must(desk.quote(u"CAR 1"_s)).price.due.toText(), u"5.00"_s);
    QCOMPARE(quoteLost(u"CAR 1"_s).price.due.toText(), u"30.00"_s);
}

void TstLostTicket::provenEntry()
{
    OfficeBuilder &desk = office(planWith(R"({"type": "flat", "value": "30.00", "whenEntryProven": "realPrice"})"));
    must(desk.enter(u"CAR 1"_s));
    EnterVehicle::Command unnamed;
    unnamed.lot = desk.lot();
    unnamed.note = u"white van"_s;
    const auto noPlate = must(desk.run<EnterVehicle>(unnamed));
    clock().advance(minutes(70));
    // Its plate was written down when it came in, so its entry is known; of the other only the ticket knew.
    const auto proven = quoteLost(u"CAR 1"_s);
    QCOMPARE(proven.price.due.toText(), u"5.00"_s);
    QCOMPARE(quoteLost(noPlate.ticket).price.due.toText(), u"30.00"_s);
    for (const auto &quote : {proven, quoteLost(noPlate.ticket)}) {
        PayStay::Command payment = OfficeBuilder::paymentOf(quote, true);
        payment.lostTicket = true;
        must(desk.run<PayStay>(payment));
    }
    QCOMPARE(exceptions(u"lost_ticket"_s), 2);
}

void TstLostTicket::tariffWithoutTheRule()
{
    OfficePlan plan = planWith({});
    plan.fallbackAmount = u"99.00"_s;
    OfficeBuilder &desk = office(plan);
    must(desk.enter(u"CAR 1"_s));
    clock().advance(minutes(70));
    const auto quote = quoteLost(u"CAR 1"_s);
    QCOMPARE(quote.price.due.toText(), u"5.00"_s); // what the stay costs, not the amount for stays without a price
    QVERIFY(quote.price.lostTicket == LostTicket::No);
    PayStay::Command payment = OfficeBuilder::paymentOf(quote, true);
    payment.lostTicket = true;
    must(desk.run<PayStay>(payment));
    QCOMPARE(exceptions(u"lost_ticket"_s), 1);
}

void TstLostTicket::quotedOtherwiseIsAnotherPrice()
{
    OfficeBuilder &desk = office(planWith(R"({"type": "flat", "value": "30.00"})"));
    must(desk.enter(u"CAR 1"_s));
    clock().advance(minutes(70));
    const auto refused = desk.run<PayStay>(OfficeBuilder::paymentOf(quoteLost(u"CAR 1"_s)));
    COMPARE_REFUSED(refused, ErrorCode::PriceChanged, Field::Amount);
    QCOMPARE(refused.error().details.value("due"_L1).toString(), u"5.00"_s);
    PayStay::Command lost = OfficeBuilder::paymentOf(must(desk.quote(u"CAR 1"_s)));
    lost.lostTicket = true;
    COMPARE_REFUSED(desk.run<PayStay>(lost), ErrorCode::PriceChanged, Field::Amount);
    QCOMPARE(exceptions(u"lost_ticket"_s), 0);
}

void TstLostTicket::managerNamesAPrice()
{
    OfficeBuilder &desk = office(planWithoutTariff());
    must(desk.enter(u"CAR 1"_s));
    clock().advance(minutes(70));
    COMPARE_REFUSED(desk.quote(u"CAR 1"_s), ErrorCode::NoTariff, Field::Lot);
    const auto quote = must(desk.read<QuoteStay>({OfficeBuilder::keyOf(u"CAR 1"_s), false, true}));
    QCOMPARE(quote.unpriced->code, ErrorCode::NoTariff);
    QVERIFY(quote.price.due.isZero());
    QCOMPARE(quote.plate, u"CAR 1"_s);
    PayStay::Command payment = OfficeBuilder::paymentOf(quote, true);
    payment.managerPrice = Money(450, Currency::fromCode(u"EUR"_s).value());
    payment.priceReason = u"no  prices yet"_s;
    payment.tendered = Money(500, payment.managerPrice->currency());
    Actor both = desk.attendant();
    both.approver = Approver {desk.manager().staff, {Role::Manager}};
    const auto paid = must(desk.runAs<PayStay>(both, payment)); // into the attendant's own shift
    QVERIFY(paid.left);
    QCOMPARE(paid.amount.toText(), u"4.50"_s);
    QCOMPARE(paid.change.toText(), u"0.50"_s);
    QVERIFY(!paid.receipt.isEmpty());
    QCOMPARE(
        RawDatabase(database()).value(u"SELECT reason FROM exception_case WHERE kind = 'manager_price'"_s).toString(),
        u"no prices yet"_s);
}

void TstLostTicket::managerPriceIsOnTopOfWhatWasPaid()
{
    OfficeBuilder &desk = office(planWithoutTariff());
    desk.actAs(desk.manager());
    must(desk.enter(u"CAR 1"_s));
    clock().advance(minutes(70));
    const auto pay = [&](qint64 minor) {
        PayStay::Command payment =
            OfficeBuilder::paymentOf(must(desk.read<QuoteStay>({OfficeBuilder::keyOf(u"CAR 1"_s), false, true})));
        payment.managerPrice = Money(minor, Currency::fromCode(u"EUR"_s).value());
        payment.priceReason = u"no prices yet"_s;
        payment.tendered = payment.managerPrice;
        return must(desk.run<PayStay>(payment));
    };
    pay(400);
    clock().advance(hours(2));
    pay(100);
    clock().advance(minutes(5));
    must(desk.run<LeaveStay>({OfficeBuilder::keyOf(u"CAR 1"_s)}));
    const RawDatabase raw(database());
    QCOMPARE(raw.number(u"SELECT sum(amount) FROM payment"_s), 500);
    QCOMPARE(raw.number(u"SELECT amount FROM charge WHERE purpose = 'exit'"_s), 500);
}

void TstLostTicket::managerPriceIsRefused()
{
    OfficeBuilder &desk = office(planWithoutTariff());
    must(desk.enter(u"CAR 1"_s));
    clock().advance(minutes(70));
    const Currency euro = Currency::fromCode(u"EUR"_s).value();
    PayStay::Command payment =
        OfficeBuilder::paymentOf(must(desk.read<QuoteStay>({OfficeBuilder::keyOf(u"CAR 1"_s), false, true})));
    payment.managerPrice = Money(450, euro);
    payment.priceReason = u"no prices yet"_s;
    payment.tendered.reset();
    const auto refused = desk.run<PayStay>(payment);
    COMPARE_REFUSED(refused, ErrorCode::NotPermitted, Field::None);
    QCOMPARE(refused.error().details.value("permission"_L1).toString(), u"set_price"_s);
    desk.actAs(desk.manager());
    payment.priceReason = u" "_s;
    COMPARE_REFUSED(desk.run<PayStay>(payment), ErrorCode::Required, Field::Reason);
    payment.priceReason = u"no prices yet"_s;
    payment.managerPrice = Money(-1, euro);
    COMPARE_REFUSED(desk.run<PayStay>(payment), ErrorCode::BadAmount, Field::Amount);
    payment.managerPrice = Money(100, Currency::fromCode(u"USD"_s).value());
    COMPARE_REFUSED(desk.run<PayStay>(payment), ErrorCode::BadAmount, Field::Amount);
    payment.managerPrice = Money(0, euro);
    COMPARE_REFUSED(desk.run<PayStay>(payment), ErrorCode::BadAmount, Field::Amount); // it would not even leave
    // Where a rule gives a price, nobody names another.
    OfficeBuilder &priced = office({});
    must(priced.enter(u"CAR 1"_s));
    clock().advance(minutes(70));
    payment = OfficeBuilder::paymentOf(must(priced.quote(u"CAR 1"_s)));
    payment.managerPrice = Money(1, euro);
    payment.priceReason = u"a friend"_s;
    COMPARE_REFUSED(priced.runAs<PayStay>(priced.manager(), payment), ErrorCode::PriceChanged, Field::Amount);
}

void TstLostTicket::managerLetsGoForNothing()
{
    OfficeBuilder &desk = office(planWithoutTariff());
    must(desk.enter(u"CAR 1"_s));
    clock().advance(minutes(70));
    PayStay::Command payment =
        OfficeBuilder::paymentOf(must(desk.read<QuoteStay>({OfficeBuilder::keyOf(u"CAR 1"_s), false, true})), true);
    payment.managerPrice = payment.due;
    payment.priceReason = u"machine was dead"_s;
    payment.tendered.reset();
    const auto gone = must(desk.runAs<PayStay>(desk.manager(), payment));
    QVERIFY(gone.left);
    QVERIFY(gone.receipt.isEmpty() && !gone.payment.isValid());
    const RawDatabase raw(database());
    QCOMPARE(raw.number(u"SELECT count(*) FROM payment"_s), 0);
    QCOMPARE(raw.number(u"SELECT count(*) FROM receipt"_s), 0);
    QCOMPARE(raw.number(u"SELECT left_how FROM stay"_s), static_cast<qint64>(LeftHow::Free));
    QCOMPARE(exceptions(u"manager_price"_s), 1);
}

PARKDESK_TEST(TstLostTicket)
#include "tst_lostticket.moc"
