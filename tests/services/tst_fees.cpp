// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/lookup.h"
#include "services/stays/reserveseries.h"
#include "services/stays/waitlistdeeds.h"
#include "tests/services/feeoffice.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What is owed for a booking that did not come or was given up late, and how it ends.
class TstFees : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void owedByTheRule_data();
    void owedByTheRule();
    void ruleOfTheBookingHolds();
    void rulesAreChecked_data();
    void rulesAreChecked();
    void unplacedOwesNothing();
    void offerOwesOnceTaken_data();
    void offerOwesOnceTaken();
    void waivedAtOnce();
    void waivedLater();
    void taxWithin_data();
    void taxWithin();
    void taxOfTheTariff();
    void paid_data();
    void paid();
    void paymentIsRefused();
    void sameCommandTwice();
    void paymentTakenBack();
    void cancelTakenBack();
    void cameLateAfterAll();
    void paidAndCameLate();
    void cancelAndSweepAtOnce();
    void listed();
    void lookedUp();
    void debtorsAreRefused();
    void debtorsTakeNoOffer();
};

void TstFees::owedByTheRule_data()
{
    QTest::addColumn<bool>("cancel");
    QTest::addColumn<qint64>("after"); ///< milliseconds since the booking was made; it begins two hours after that
    QTest::addColumn<qint64>("cents");
    const auto ms = [](Duration time) { return qint64 {time.count()}; };
    QTest::newRow("given up long before") << true << ms(minutes(1)) << qint64 {0};
    QTest::newRow("given up in the last free moment") << true << ms(hours(1)) << qint64 {0};
    QTest::newRow("given up a moment later") << true << ms(hours(1)) + 1 << lateFee;
    QTest::newRow("given up after its beginning") << true << ms(hours(2) + minutes(1)) << lateFee;
    QTest::newRow("still kept") << false << ms(hours(2) + minutes(1)) << qint64 {0};
    QTest::newRow("did not come") << false << ms(hours(3)) << noShowFee;
}

void TstFees::owedByTheRule()
{
    QFETCH(bool, cancel);
    QFETCH(qint64, after);
    QFETCH(qint64, cents);
    FeeOffice desk;
    const StayId stay = desk.booked();
    desk.clock.advance(Duration(after));
    if (cancel) {
        const auto outcome = must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(stay)}));
        QCOMPARE(outcome.fee, cents > 0 ? std::optional(FeeOffice::euro(cents)) : std::nullopt);
        QVERIFY(!outcome.waived);
    } else {
        desk.roll();
    }
    QCOMPARE(desk.due(stay), cents > 0 ? std::optional(cents) : std::nullopt);
    QCOMPARE(desk.findings(), QString());
    desk.roll(); // nothing is owed twice
    QCOMPARE(desk.fees(), cents > 0 ? 1 : 0);
}

void TstFees::ruleOfTheBookingHolds()
{
    UndoOffice plain(2);
    const StayId before = must(plain.office.reserve(u"HH AB 1"_s, hours(2), hours(2))).stay;
    plain.clock.advance(minutes(1));
    BookingRules rules;
    rules.fees.noShow = 300;
    must(plain.office.runAs<SetBookingRules>(plain.office.owner(), {plain.office.lot(), rules}));
    const StayId after = must(plain.office.reserve(u"HH AB 2"_s, hours(2), hours(2))).stay;
    plain.clock.advance(minutes(1));
    rules.fees.noShow = 0;
    must(plain.office.runAs<SetBookingRules>(plain.office.owner(), {plain.office.lot(), rules}));
    plain.clock.advance(hours(3));
    plain.roll();
    QCOMPARE(plain.state(before), StayState::NoShow);
    QCOMPARE(plain.state(after), StayState::NoShow);
    QCOMPARE(plain.raw.rows(u"SELECT stay_id, amount FROM fee"_s), (QList<QVariantList> {{after.value, 300}}));
    QCOMPARE(must(plain.office.read<BookingRulesOfLot>({plain.office.lot()})).rules, rules);
    QCOMPARE(plain.findings(), QString());
}

void TstFees::rulesAreChecked_data()
{
    QTest::addColumn<qint64>("noShow");
    QTest::addColumn<qint64>("late");
    QTest::addColumn<qint64>("freeMs");
    QTest::addColumn<int>("field");
    const auto amount = static_cast<int>(Field::Amount);
    const auto span = static_cast<int>(Field::Exit);
    QTest::newRow("below zero") << qint64 {-1} << qint64 {0} << qint64 {0} << amount;
    QTest::newRow("beyond the greatest") << mostFee + 1 << qint64 {0} << qint64 {0} << amount;
    QTest::newRow("late below zero") << qint64 {0} << qint64 {-1} << qint64 {0} << amount;
    QTest::newRow("late beyond the greatest") << qint64 {0} << mostFee + 1 << qint64 {0} << amount;
    QTest::newRow("free after the beginning") << qint64 {0} << qint64 {0} << qint64 {-1} << span;
    QTest::newRow("free for ever") << qint64 {0} << qint64 {0} << qint64 {longestFree.count()} + 1 << span;
}

void TstFees::rulesAreChecked()
{
    QFETCH(qint64, noShow);
    QFETCH(qint64, late);
    QFETCH(qint64, freeMs);
    QFETCH(int, field);
    BookingRules rules;
    rules.fees = {noShow, late, Duration(freeMs)};
    const Done checked = checkBookingRules(rules);
    QVERIFY(!checked);
    QCOMPARE(static_cast<int>(checked.error().field), field);
}

void TstFees::unplacedOwesNothing()
{
    FeeOffice desk;
    const StayId missed = desk.booked(u"HH AB 1"_s);
    const StayId given = desk.booked(u"HH AB 2"_s);
    desk.raw.executeUnguarded({u"UPDATE claim SET live = 0, until_at = from_at"_s});
    desk.clock.advance(hours(2));
    QVERIFY(!must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(given)})).fee);
    desk.clock.advance(hours(1));
    desk.roll();
    QCOMPARE(desk.state(missed), StayState::NoShow);
    QCOMPARE(desk.fees(), 0);
}

void TstFees::offerOwesOnceTaken_data()
{
    QTest::addColumn<bool>("taken");
    QTest::addColumn<bool>("cancel");
    QTest::newRow("not taken, given up") << false << true;
    QTest::newRow("not taken, nobody came") << false << false;
    QTest::newRow("taken, given up") << true << true;
    QTest::newRow("taken, nobody came") << true << false;
}

void TstFees::offerOwesOnceTaken()
{
    QFETCH(bool, taken);
    QFETCH(bool, cancel);
    FeeOffice desk;
    const StayId first = desk.booked(u"HH AB 1"_s);
    desk.booked(u"HH AB 2"_s);
    const Instant from = desk.clock.now() + hours(2);
    const auto waits =
        must(desk.office.run<JoinWaitlist>({desk.office.lot(), from, from + hours(2), u"HH AB 3"_s, u"car"_s, {}}));
    desk.clock.advance(minutes(90));
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(first)}));
    desk.roll();
    const StayId held {desk.raw.number(u"SELECT stay_id FROM waiting"_s)};
    QCOMPARE(desk.state(held), StayState::Reserved);
    if (taken)
        must(desk.office.run<TakeOffer>({waits.waiting}));
    if (cancel)
        QCOMPARE(must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(held)})).fee.has_value(), taken);
    else
        desk.clock.advance(hours(2)); // nobody swept since the offer was over
    desk.roll();
    QCOMPARE(desk.due(held).has_value(), taken);
    QCOMPARE(desk.findings(), QString());
}

void TstFees::waivedAtOnce()
{
    FeeOffice desk;
    const StayId stay = desk.booked();
    desk.clock.advance(minutes(90));
    for (const QString &none : {u""_s, u"  "_s})
        COMPARE_REFUSED(desk.office.run<CancelStay>({OfficeBuilder::keyOf(stay), none}), ErrorCode::Required,
                        Field::Reason);
    const auto outcome = must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(stay), u"in hospital"_s}));
    QCOMPARE(outcome.fee, std::optional(FeeOffice::euro(lateFee)));
    QVERIFY(outcome.waived);
    QCOMPARE(desk.due(stay), std::nullopt);
    QCOMPARE(desk.raw.rows(u"SELECT kind, reason, stay_id FROM exception_case"_s),
             (QList<QVariantList> {{u"fee_waived"_s, u"in hospital"_s, stay.value}}));
    QCOMPARE(desk.findings(), QString());
}

void TstFees::waivedLater()
{
    FeeOffice desk;
    const StayId stay = desk.missed();
    COMPARE_REFUSED(desk.office.run<WaiveFee>({OfficeBuilder::keyOf(stay), u" "_s}), ErrorCode::Required,
                    Field::Reason);
    QCOMPARE(must(desk.office.run<WaiveFee>({OfficeBuilder::keyOf(u"HH AB 1"_s), u"our mistake"_s})).amount,
             FeeOffice::euro(noShowFee));
    COMPARE_REFUSED(desk.office.run<WaiveFee>({OfficeBuilder::keyOf(stay), u"again"_s}), ErrorCode::NothingDue,
                    Field::Amount);
    COMPARE_REFUSED(desk.pay(stay), ErrorCode::NothingDue, Field::Amount);
    QCOMPARE(desk.raw.rows(u"SELECT kind, reason FROM exception_case"_s),
             (QList<QVariantList> {{u"fee_waived"_s, u"our mistake"_s}}));
    QCOMPARE(desk.findings(), QString());
}

void TstFees::taxWithin_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<bool>("included");
    QTest::addColumn<qint64>("tax");
    QTest::newRow("none") << qint64 {5000} << qint64 {0} << true << qint64 {0};
    QTest::newRow("19 %") << qint64 {5000} << qint64 {190000} << true << qint64 {798}; // 798.32
    QTest::newRow("on top of prices, but within a fee") << qint64 {5000} << qint64 {190000} << false << qint64 {798};
    QTest::newRow("half up") << qint64 {3} << qint64 {200000} << true << qint64 {1}; // 0.5
    QTest::newRow("8.875 %") << qint64 {1000} << qint64 {88750} << true << qint64 {82}; // 81.515
    QTest::newRow("the greatest") << mostFee << qint64 {190000} << true << qint64 {159663866};
}

void TstFees::taxWithin()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, rate);
    QFETCH(bool, included);
    QFETCH(qint64, tax);
    const Charge charge =
        must(feeCharge(FeeKind::LateCancel, FeeOffice::euro(amount), {{1000}, {2000}}, TaxRule {rate, included}));
    QCOMPARE(charge.amount.minor(), amount);
    QCOMPARE(charge.lines.size(), size_t {1});
    QCOMPARE(charge.lines.front().amount.minor(), amount);
    QCOMPARE(charge.lines.front().taxAmount.minor(), tax);
    QCOMPARE(must(chargeFromJson(chargeToJson(charge))), charge);
}

void TstFees::taxOfTheTariff()
{
    OfficePlan plan;
    plan.tariff = R"({"format":1,"name":{"en":"Test"},"currency":"EUR","defaultTable":"all",
        "tax":{"rate":"19","included":true},"rateTables":[{"id":"all","basis":"stay",
        "lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"2.50"}]}]})";
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, plan);
    BookingRules rules;
    rules.fees.lateCancel = lateFee;
    rules.fees.freeUntil = hours(3);
    must(office.runAs<SetBookingRules>(office.owner(), {office.lot(), rules}));
    const StayId stay = must(office.reserve(u"HH AB 1"_s, hours(2), hours(2))).stay;
    must(office.run<CancelStay>({OfficeBuilder::keyOf(stay)}));
    must(office.run<PayFee>({OfficeBuilder::keyOf(stay), FeeOffice::euro(lateFee), u"cash"_s}));
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT tax_amount FROM payment"_s), 239); // 239.496
    QCOMPARE(raw.number(u"SELECT tax_rate FROM charge_line"_s), 190000);
    const auto proof = must(verifyOffice(office.connection(), office.prices()));
    QVERIFY(proof.findings.isEmpty());
    QCOMPARE(proof.priced, 1);
    raw.executeUnguarded({u"UPDATE charge_line SET tax_rate = 70000"_s});
    QVERIFY(!must(verifyOffice(office.connection(), office.prices())).findings.isEmpty());
}

void TstFees::paid_data()
{
    QTest::addColumn<bool>("noShow");
    QTest::addColumn<QString>("method");
    QTest::addColumn<qint64>("given");
    QTest::addColumn<qint64>("change");
    QTest::newRow("no-show, exact cash") << true << u"cash"_s << noShowFee << qint64 {0};
    QTest::newRow("no-show, a note too large") << true << u"cash"_s << qint64 {10000} << qint64 {5000};
    QTest::newRow("given up late, by card") << false << u"card"_s << qint64 {0} << qint64 {0};
}

void TstFees::paid()
{
    QFETCH(bool, noShow);
    QFETCH(QString, method);
    QFETCH(qint64, given);
    QFETCH(qint64, change);
    FeeOffice desk;
    const StayId stay = noShow ? desk.missed() : desk.booked();
    const qint64 cents = noShow ? noShowFee : lateFee;
    if (!noShow) {
        desk.clock.advance(minutes(90));
        must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(stay)}));
    }
    PayFee::Command command {OfficeBuilder::keyOf(u"HH AB 1"_s), FeeOffice::euro(cents), method};
    if (given > 0)
        command.tendered = FeeOffice::euro(given);
    if (method == u"card")
        command.cardReference = u"T-77"_s;
    desk.clock.advance(minutes(5));
    const auto outcome = must(desk.office.run<PayFee>(command));
    QCOMPARE(outcome.stay, stay);
    QCOMPARE(outcome.amount, FeeOffice::euro(cents));
    QCOMPARE(outcome.change, FeeOffice::euro(change));
    QCOMPARE(outcome.receipt, u"D1-2026-000001"_s);
    QCOMPARE(desk.ledger(), cents);
    QCOMPARE(desk.due(stay), std::nullopt);
    QCOMPARE(desk.state(stay), noShow ? StayState::NoShow : StayState::Cancelled);
    QCOMPARE(desk.raw.number(u"SELECT sum(taken) FROM summary_money"_s), cents); // counted on its day, by the same code
    QCOMPARE(desk.findings(), QString());
}

void TstFees::paymentIsRefused()
{
    FeeOffice desk;
    const StayId stay = desk.booked();
    COMPARE_REFUSED(desk.pay(stay), ErrorCode::NothingDue, Field::Amount);
    desk.clock.advance(hours(3));
    desk.roll();
    const auto counts = desk.raw.rowCounts();
    const auto changed = desk.pay(stay, 4000);
    COMPARE_REFUSED(changed, ErrorCode::PriceChanged, Field::Amount);
    QCOMPARE(changed.error().details.value("due"_L1).toString(), u"50.00"_s);
    PayFee::Command command {OfficeBuilder::keyOf(stay), FeeOffice::euro(noShowFee), u"cash"_s};
    command.tendered = FeeOffice::euro(4999);
    COMPARE_REFUSED(desk.office.run<PayFee>(command), ErrorCode::TooLittleCash, Field::Tendered);
    command.tendered.reset();
    command.method = u"shells"_s;
    COMPARE_REFUSED(desk.office.run<PayFee>(command), ErrorCode::BadCode, Field::Method);
    Actor noDesk = desk.office.attendant();
    noDesk.shift.reset();
    COMPARE_REFUSED(
        desk.office.runAs<PayFee>(noDesk, {OfficeBuilder::keyOf(stay), FeeOffice::euro(noShowFee), u"cash"_s}),
        ErrorCode::NoOpenShift, Field::Desk);
    COMPARE_REFUSED(desk.office.run<PayFee>({OfficeBuilder::keyOf(u"NOBODY1"_s), FeeOffice::euro(1), u"cash"_s}),
                    ErrorCode::NotFound, Field::Plate);
    QCOMPARE(desk.raw.rowCounts(), counts);
    must(desk.pay(stay));
    COMPARE_REFUSED(desk.pay(stay), ErrorCode::NothingDue, Field::Amount);
    QCOMPARE(desk.ledger(), noShowFee);
}

void TstFees::sameCommandTwice()
{
    FeeOffice desk;
    const StayId stay = desk.missed();
    const QUuid number = QUuid::createUuid();
    const PayFee::Command command {OfficeBuilder::keyOf(stay), FeeOffice::euro(noShowFee), u"cash"_s};
    const auto first = must(desk.office.run<PayFee>(number, command));
    const auto again = must(desk.office.run<PayFee>(number, command));
    QCOMPARE(again.payment, first.payment);
    QCOMPARE(again.receipt, first.receipt);
    QCOMPARE(desk.ledger(), noShowFee);
    auto other = command;
    other.method = u"card"_s;
    COMPARE_REFUSED(desk.office.run<PayFee>(number, other), ErrorCode::CommandReused, Field::None);

    const StayId given = desk.booked(u"HH AB 2"_s);
    desk.clock.advance(minutes(90));
    const QUuid cancelling = QUuid::createUuid();
    const CancelStay::Command cancel {OfficeBuilder::keyOf(given), u"ill"_s};
    QCOMPARE(must(desk.office.run<CancelStay>(cancelling, cancel)).fee, std::optional(FeeOffice::euro(lateFee)));
    const auto told = must(desk.office.run<CancelStay>(cancelling, cancel));
    QCOMPARE(told.fee, std::optional(FeeOffice::euro(lateFee)));
    QVERIFY(told.waived);
    QCOMPARE(desk.fees(), 2);
    QCOMPARE(desk.raw.number(u"SELECT count(*) FROM exception_case"_s), 1);
}

void TstFees::paymentTakenBack()
{
    FeeOffice desk;
    const StayId stay = desk.missed();
    must(desk.pay(stay));
    COMPARE_REFUSED(desk.undoLast(), ErrorCode::Required, Field::Reason);
    desk.clock.advance(minutes(1));
    const auto undone = must(desk.undoLast(u"another driver"_s));
    QCOMPARE(undone.repaid, std::optional(FeeOffice::euro(noShowFee)));
    QCOMPARE(desk.ledger(), 0);
    QCOMPARE(desk.due(stay), std::optional(noShowFee));
    QCOMPARE(desk.state(stay), StayState::NoShow);
    QCOMPARE(desk.findings(), QString());
    desk.clock.advance(minutes(1));
    must(desk.pay(stay));
    QCOMPARE(desk.ledger(), noShowFee);
    QCOMPARE(desk.findings(), QString());
}

void TstFees::cancelTakenBack()
{
    FeeOffice desk;
    const StayId stay = desk.booked();
    desk.clock.advance(minutes(90));
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(stay)}));
    const JournalId cancel = desk.last();
    must(desk.pay(stay, lateFee));
    COMPARE_REFUSED(desk.undo(cancel), ErrorCode::UndoOvertaken, Field::None); // the money goes back first
    desk.clock.advance(minutes(1));
    must(desk.undoLast(u"not paid after all"_s));
    must(desk.undo(cancel));
    QCOMPARE(desk.state(stay), StayState::Reserved);
    QCOMPARE(desk.due(stay), std::nullopt);
    QCOMPARE(desk.findings(), QString());
    // It may fall now, and owes for that.
    desk.clock.advance(hours(2));
    desk.roll();
    QCOMPARE(desk.due(stay), std::optional(noShowFee));
    QCOMPARE(desk.fees(), 2);
    QCOMPARE(desk.findings(), QString());
}

void TstFees::cameLateAfterAll()
{
    FeeOffice desk;
    const StayId stay = desk.missed();
    QCOMPARE(desk.due(stay), std::optional(noShowFee));
    must(desk.office.arrive(u"HH AB 1"_s));
    QCOMPARE(desk.state(stay), StayState::Parked);
    QCOMPARE(desk.due(stay), std::nullopt);
    QCOMPARE(desk.findings(), QString());
    desk.clock.advance(minutes(30));
    must(desk.office.payAndLeave(u"HH AB 1"_s));
    QCOMPARE(desk.ledger(), 250); // its hour alone
    QCOMPARE(desk.findings(), QString());
}

void TstFees::paidAndCameLate()
{
    FeeOffice desk;
    const StayId stay = desk.missed();
    must(desk.pay(stay));
    must(desk.office.arrive(u"HH AB 1"_s));
    desk.clock.advance(minutes(30));
    const auto quote = must(desk.office.quote(u"HH AB 1"_s));
    QCOMPARE(quote.price.paid, FeeOffice::euro(noShowFee));
    QVERIFY(quote.price.due.isZero()); // what was paid counts for the stay
    must(desk.office.run<LeaveStay>({OfficeBuilder::keyOf(stay)}));
    QCOMPARE(desk.ledger(), noShowFee);
    QCOMPARE(desk.findings(), QString());
}

void TstFees::cancelAndSweepAtOnce()
{
    FeeOffice desk;
    const StayId stay = desk.booked();
    desk.clock.advance(hours(3));
    // The clock was quicker, although nobody has swept yet.
    const auto refused = desk.office.run<CancelStay>({OfficeBuilder::keyOf(stay)});
    COMPARE_REFUSED(refused, ErrorCode::IllegalMove, Field::Ticket);
    QCOMPARE(refused.error().details.value("state"_L1).toString(), u"no_show"_s);
    desk.roll();
    COMPARE_REFUSED(desk.office.run<CancelStay>({OfficeBuilder::keyOf(stay)}), ErrorCode::IllegalMove, Field::Ticket);
    QCOMPARE(desk.raw.rows(u"SELECT kind, amount FROM fee"_s), (QList<QVariantList> {{u"no_show"_s, noShowFee}}));
    // Where nothing is owed for not coming, nobody is held up by it.
    UndoOffice free(1);
    const StayId late = must(free.office.reserve(u"HH AB 1"_s, hours(2), hours(2))).stay;
    free.clock.advance(hours(3));
    must(free.office.run<CancelStay>({OfficeBuilder::keyOf(late)}));
}

void TstFees::listed()
{
    FeeOffice desk;
    QVERIFY(must(desk.office.read<OpenFees>({})).rows.isEmpty());
    const StayId first = desk.missed(u"HH AB 1"_s);
    const StayId second = desk.missed(u"HH AB 2"_s);
    const auto all = must(desk.office.read<OpenFees>({}));
    QCOMPARE(all.rows.size(), 2);
    QCOMPARE(all.rows.at(0).stay, second);
    QCOMPARE(all.rows.at(1).stay, first);
    QCOMPARE(all.rows.at(1).plate, u"HH AB 1"_s);
    QCOMPARE(all.rows.at(1).kind, FeeKind::NoShow);
    QCOMPARE(all.rows.at(1).booked.length(), hours(2));
    QCOMPARE(all.sums, QList<Money> {FeeOffice::euro(2 * noShowFee)});
    QVERIFY(!all.more);
    QVERIFY(must(desk.office.read<OpenFees>({{}, 1})).more);
    QVERIFY(must(desk.office.read<OpenFees>({LotId {desk.office.lot().value + 1}})).rows.isEmpty());
    must(desk.pay(first));
    must(desk.office.run<WaiveFee>({OfficeBuilder::keyOf(second), u"our mistake"_s}));
    QVERIFY(must(desk.office.read<OpenFees>({desk.office.lot()})).rows.isEmpty());
}

void TstFees::lookedUp()
{
    FeeOffice desk;
    const StayId stay = desk.missed();
    const QString ticket = desk.ofStay(stay, u"ticket"_s).toString();
    for (const QString &text : {ticket, u"HHAB1"_s}) { // late, but not too late
        const auto late = must(desk.office.read<LookUp>({desk.office.lot(), text}));
        QCOMPARE(late.meaning, LookUp::Meaning::Booked);
        QCOMPARE(late.stay, stay);
    }
    desk.clock.advance(hours(1));
    const auto byCode = must(desk.office.read<LookUp>({desk.office.lot(), ticket}));
    QCOMPARE(byCode.meaning, LookUp::Meaning::Gone);
    QVERIFY(byCode.fee);
    QCOMPARE(byCode.fee->due, FeeOffice::euro(noShowFee));
    const auto byPlate = must(desk.office.read<LookUp>({desk.office.lot(), u"HHAB1"_s}));
    QCOMPARE(byPlate.meaning, LookUp::Meaning::NewPlate);
    QVERIFY(byPlate.fee);
    QCOMPARE(byPlate.fee->stay, stay);
    must(desk.pay(stay));
    QVERIFY(!must(desk.office.read<LookUp>({desk.office.lot(), ticket})).fee);
    QVERIFY(!must(desk.office.read<LookUp>({desk.office.lot(), u"HHAB1"_s})).fee);
}

void TstFees::debtorsAreRefused()
{
    FeeOffice lenient;
    lenient.missed();
    must(lenient.office.reserve(u"HH AB 1"_s, hours(1), hours(1)));
    FeeOffice strict(true);
    const StayId stay = strict.missed();
    const auto refused = strict.office.reserve(u"HH AB 1"_s, hours(1), hours(1));
    COMPARE_REFUSED(refused, ErrorCode::NotPaid, Field::Plate);
    QCOMPARE(refused.error().details.value("due"_L1).toString(), u"50.00"_s);
    ReserveSeries::Command series;
    series.lot = strict.office.lot();
    series.plates = {u"HH AB 1"_s};
    series.once = TimeSpan {strict.clock.now() + hours(1), strict.clock.now() + hours(2)};
    COMPARE_REFUSED(strict.office.run<ReserveSeries>(series), ErrorCode::NotPaid, Field::Plate);
    const auto wait = [&](const QString &plate) {
        const Instant from = strict.clock.now() + hours(1);
        return strict.office.run<JoinWaitlist>({strict.office.lot(), from, from + hours(1), plate, u"car"_s, {}});
    };
    COMPARE_REFUSED(wait(u"HH AB 1"_s), ErrorCode::NotPaid, Field::Plate);
    must(strict.office.reserve(u"HH AB 2"_s, hours(1), hours(1)));
    must(strict.office.enter(u"HH AB 1"_s)); // who stands at the entrance comes in
    must(strict.pay(stay));
    must(strict.office.reserve(u"HH AB 1"_s, hours(3), hours(1)));
}

void TstFees::debtorsTakeNoOffer()
{
    FeeOffice strict(true);
    const StayId missed = must(strict.office.reserve(u"HH AB 1"_s, hours(1), hours(1))).stay;
    const StayId given = must(strict.office.reserve(u"HH AB 2"_s, hours(6), hours(2))).stay;
    must(strict.office.reserve(u"HH AB 3"_s, hours(6), hours(2)));
    const Instant from = strict.clock.now() + hours(6);
    const auto waits =
        must(strict.office.run<JoinWaitlist>({strict.office.lot(), from, from + hours(2), u"HH AB 1"_s, u"car"_s, {}}));
    strict.clock.advance(hours(2) + minutes(15));
    must(strict.office.run<CancelStay>({OfficeBuilder::keyOf(given)}));
    strict.roll();
    QCOMPARE(strict.due(missed), std::optional(noShowFee));
    COMPARE_REFUSED(strict.office.run<TakeOffer>({waits.waiting}), ErrorCode::NotPaid, Field::Plate);
    must(strict.pay(missed));
    must(strict.office.run<TakeOffer>({waits.waiting}));
    QCOMPARE(strict.findings(), QString());
}

PARKDESK_TEST(TstFees)
#include "tst_fees.moc"
