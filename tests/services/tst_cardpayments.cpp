// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/cardterminal.h"
#include "services/kiosk/kioskleave.h"
#include "services/stays/closestay.h"
#include "tests/services/kioskoffice.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;
using Turn = CardSimulator::Turn;

/// Money by card, whatever breaks off in between: charged once or never, and paid as often as charged.
class TstCardPayments : public QObject, private KioskOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void approved();
    void approvedAndOut();
    void declined();
    void brokenOff_data();
    void brokenOff();
    void settledTwice();
    void foundMuchLater();
    void nobodyElseTakesMoney();
    void overtaken_data();
    void overtaken();
    void staleQuote();
    void ofAnotherDesk();
    void strangeSlips_data();
    void strangeSlips();
    void schemaRefuses_data();
    void schemaRefuses();

private:
    /// A vehicle of nobody registered that has stood here for two hours: 5.00.
    QString parked(const QString &plate = u"M XY 77"_s)
    {
        const auto in = must(last().enter(plate));
        clock().advance(hours(2));
        return in.ticket;
    }
    [[nodiscard]] static CardAnswer answerOf(CardTerminal &terminal, const BeginCardPayment::Outcome &begun)
    {
        return terminal.pay(begun.amount, begun.reference);
    }
    [[nodiscard]] Result<SettleCardPayment::Outcome> settle(CardPaymentId payment, const CardAnswer &answer)
    {
        return atKiosk<SettleCardPayment>({payment, answer.said == CardAnswer::Said::Approved, answer.reference});
    }
    [[nodiscard]] qint64 payments() const { return raw().number(u"SELECT count(*) FROM payment"_s); }
    [[nodiscard]] qint64 taken() const { return raw().number(u"SELECT coalesce(sum(amount), 0) FROM payment"_s); }

    std::unique_ptr<CardSimulator> m_terminal; ///< which outlives every program
};

void TstCardPayments::init()
{
    openKiosk();
    m_terminal = std::make_unique<CardSimulator>();
}

void TstCardPayments::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

void TstCardPayments::approved()
{
    const KioskKey key = byCode(parked());
    const auto begun = must(begin(key));
    QCOMPARE(begun.amount.toText(), u"5.00"_s);
    QCOMPARE(payments(), 0);
    const auto settled = must(settle(begun.payment, answerOf(*m_terminal, begun)));
    QCOMPARE(settled.state, CardPaymentState::Taken);
    QCOMPARE(settled.amount, begun.amount);
    QVERIFY(!settled.receipt.isEmpty() && !settled.left);
    QCOMPARE(settled.paidUntil, clock().now() + minutes(15));
    QCOMPARE(raw().value(u"SELECT method FROM payment"_s).toString(), u"card"_s);
    QVERIFY(raw().value(u"SELECT card_reference FROM payment"_s).toString().startsWith(u"SIM-"_s));
    QCOMPARE(raw().number(u"SELECT desk_id FROM payment"_s), kiosk().desk->value);
    QCOMPARE(m_terminal->taken().minor, 500);
    QCOMPARE(must(askKiosk<OpenCardPayments>({})).size(), 0);
    must(atKiosk<KioskLeave>({key}));
}

void TstCardPayments::approvedAndOut()
{
    parked();
    const auto begun = must(begin(byPlate(u"m xy 77"_s), true));
    const auto settled = must(settle(begun.payment, answerOf(*m_terminal, begun)));
    QVERIFY(settled.left);
    QCOMPARE(raw().number(u"SELECT count(*) FROM stay WHERE state = 3 AND left_how = 1"_s), 1);
}

void TstCardPayments::declined()
{
    m_terminal->plan({Turn::Decline, Turn::Approve});
    const KioskKey key = byCode(parked());
    const auto first = must(begin(key));
    QCOMPARE(must(settle(first.payment, answerOf(*m_terminal, first))).state, CardPaymentState::Declined);
    QCOMPARE(payments(), 0);
    const auto second = must(begin(key)); // free again
    QVERIFY(second.reference != first.reference);
    QCOMPARE(must(settle(second.payment, answerOf(*m_terminal, second))).state, CardPaymentState::Taken);
    QCOMPARE(taken(), m_terminal->taken().minor);
}

void TstCardPayments::brokenOff_data()
{
    QTest::addColumn<int>("turn");
    QTest::addColumn<int>("diesAfter"); // 0: it is written down, 1: the card was asked for, 2: settled, unheard
    const QList<QPair<QString, Turn>> turns {{u"approve"_s, Turn::Approve},
                                             {u"decline"_s, Turn::Decline},
                                             {u"time out"_s, Turn::TimeOut},
                                             {u"found later"_s, Turn::UnknownThenFound},
                                             {u"mute"_s, Turn::Mute}};
    for (const auto &[name, turn] : turns) {
        for (int step = 0; step < 3; ++step)
            QTest::addRow("%s, dies after step %d", qPrintable(name), step) << static_cast<int>(turn) << step;
    }
}

void TstCardPayments::brokenOff()
{
    QFETCH(int, turn);
    QFETCH(int, diesAfter);
    m_terminal->plan({static_cast<Turn>(turn)});
    const KioskKey key = byCode(parked());
    const auto begun = must(begin(key));
    if (diesAfter > 0) {
        const CardAnswer answer = answerOf(*m_terminal, begun);
        if (diesAfter > 1 && answer.said != CardAnswer::Said::Unknown)
            must(settle(begun.payment, answer));
    }
    // A new program looks at what is open until it is known.
    const auto askAgain = [&] {
        const auto open = must(askKiosk<OpenCardPayments>({}));
        for (const auto &row : open) {
            const CardAnswer answer = m_terminal->look(row.reference);
            if (answer.said != CardAnswer::Said::Unknown)
                must(settle(row.payment, answer));
        }
    };
    askAgain();
    if (diesAfter > 0 && static_cast<Turn>(turn) == Turn::Mute) {
        COMPARE_REFUSED(askKiosk<KioskQuote>({key}), ErrorCode::CardPending, Field::Method);
        COMPARE_REFUSED(atKiosk<KioskLeave>({key}), ErrorCode::CardPending, Field::Method);
        m_terminal->speak(true);
    }
    askAgain();
    QCOMPARE(must(askKiosk<OpenCardPayments>({})).size(), 0);
    QCOMPARE(taken(), m_terminal->taken().minor);
    QCOMPARE(payments(), m_terminal->taken().payments);
    // Whatever a terminal was never told of it does not charge later.
    QCOMPARE(m_terminal->pay(begun.amount, begun.reference).said == CardAnswer::Said::Approved, payments() == 1);
    QCOMPARE(taken(), m_terminal->taken().minor);
}

void TstCardPayments::settledTwice()
{
    const auto begun = must(begin(byCode(parked())));
    const CardAnswer answer = answerOf(*m_terminal, begun);
    const QUuid number = QUuid::createUuid();
    const SettleCardPayment::Command command {begun.payment, true, answer.reference};
    const auto first = must(atKiosk<SettleCardPayment>(command, number));
    const auto again = must(atKiosk<SettleCardPayment>(command, number));
    QCOMPARE(again.receipt, first.receipt);
    QCOMPARE(must(atKiosk<SettleCardPayment>(command)).state, CardPaymentState::Taken);
    QCOMPARE(payments(), 1);
    COMPARE_REFUSED(settle(begun.payment, {CardAnswer::Said::Declined, {}}), ErrorCode::Conflict, Field::CardReference);
    COMPARE_REFUSED(settle({begun.payment.value + 1}, answer), ErrorCode::NotFound, Field::CardReference);
    QCOMPARE(payments(), 1);
}

void TstCardPayments::foundMuchLater()
{
    m_terminal->plan({Turn::UnknownThenFound});
    const KioskKey key = byCode(parked());
    const auto begun = must(begin(key, true));
    QCOMPARE(answerOf(*m_terminal, begun).said, CardAnswer::Said::Unknown);
    clock().advance(hours(3)); // the quote is long too old for a new payment
    const auto settled = must(settle(begun.payment, m_terminal->look(begun.reference)));
    QCOMPARE(settled.state, CardPaymentState::Taken);
    QVERIFY(!settled.left); // nobody waits at the exit any more
    QCOMPARE(taken(), 500);
    clock().advance(hours(1));
    QCOMPARE(must(askKiosk<KioskQuote>({key})).price.due.toText(), u"10.00"_s); // what has come to it since
}

void TstCardPayments::nobodyElseTakesMoney()
{
    const QString ticket = parked();
    const KioskKey key = byCode(ticket);
    const auto begun = must(begin(key));
    COMPARE_REFUSED(last().run<PayStay>(OfficeBuilder::paymentOf(must(last().quote(ticket)))), ErrorCode::CardPending,
                    Field::Method);
    COMPARE_REFUSED(atKiosk<BeginCardPayment>(paymentOf(key, must(last().quote(ticket)))), ErrorCode::CardPending,
                    Field::Method);
    COMPARE_REFUSED(atKiosk<KioskLeave>({key}), ErrorCode::CardPending, Field::Method);
    must(settle(begun.payment, {CardAnswer::Said::Declined, {}}));
    must(last().run<PayStay>(OfficeBuilder::paymentOf(must(last().quote(ticket)))));
}

void TstCardPayments::overtaken_data()
{
    QTest::addColumn<QString>("deed");
    QTest::newRow("vehicle let go unpaid") << u"close"_s;
    QTest::newRow("another type, another price") << u"correct"_s;
}

void TstCardPayments::overtaken()
{
    QFETCH(QString, deed);
    const auto in = must(last().enter(u"M XY 77"_s));
    clock().advance(hours(2));
    const auto begun = must(begin(byCode(in.ticket)));
    const CardAnswer answer = answerOf(*m_terminal, begun);
    if (deed == u"close"_s) {
        CloseStay::Command close;
        close.key = OfficeBuilder::keyOf(in.stay);
        close.how = LeftHow::Owing;
        close.reason = u"in a hurry"_s;
        must(last().runAs<CloseStay>(manager(), close));
    } else {
        raw().executeUnguarded({u"UPDATE stay SET entered_at = entered_at - 3600000, starts_at = starts_at - 3600000 "
                                "WHERE id = %1"_s.arg(in.stay.value)});
    }
    const auto settled = must(settle(begun.payment, answer));
    QCOMPARE(settled.state, CardPaymentState::Unbooked);
    QCOMPARE(payments(), 0);
    QCOMPARE(exceptions(u"card_unbooked"_s), 1); // somebody gives it back
    QCOMPARE(must(settle(begun.payment, answer)).state, CardPaymentState::Unbooked);
    QCOMPARE(exceptions(u"card_unbooked"_s), 1);
    if (deed != u"close"_s)
        static_cast<void>(office()); // its rows were written past the sums
}

void TstCardPayments::staleQuote()
{
    const KioskKey key = byCode(parked());
    const auto quote = must(askKiosk<KioskQuote>({key}));
    clock().advance(minutes(11));
    const auto refused = atKiosk<BeginCardPayment>(paymentOf(key, quote));
    COMPARE_REFUSED(refused, ErrorCode::PriceChanged, Field::Amount);
    QCOMPARE(refused.error().details.value("due"_L1).toString(), u"7.50"_s);
    auto dearer = paymentOf(key, must(askKiosk<KioskQuote>({key})));
    dearer.due = Money(1, dearer.due.currency());
    COMPARE_REFUSED(atKiosk<BeginCardPayment>(dearer), ErrorCode::PriceChanged, Field::Amount);
    QCOMPARE(raw().number(u"SELECT count(*) FROM card_payment"_s), 0);
}

void TstCardPayments::ofAnotherDesk()
{
    const auto begun = must(begin(byCode(parked())));
    const auto other = last().addLot(u"Harbour"_s);
    Actor there = kiosk();
    there.desk = other.desk;
    COMPARE_REFUSED(last().runAs<SettleCardPayment>(there, {begun.payment, true, {}}), ErrorCode::NotFound,
                    Field::CardReference);
    QCOMPARE(must(last().readAs<OpenCardPayments>(there, {})).size(), 0);
    Actor nowhere = kiosk();
    nowhere.desk.reset();
    COMPARE_REFUSED(last().runAs<SettleCardPayment>(nowhere, {begun.payment, true, {}}), ErrorCode::NoOpenShift,
                    Field::Desk);
    must(settle(begun.payment, answerOf(*m_terminal, begun)));
}

void TstCardPayments::strangeSlips_data()
{
    QTest::addColumn<QString>("slip");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u" SIM-7 "_s << u"SIM-7"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("card number") << u"4111 1111 1111 1111"_s << QString();
    QTest::newRow("much too long") << QString(500, u'x') << QString();
}

void TstCardPayments::strangeSlips()
{
    QFETCH(QString, slip);
    const auto begun = must(begin(byCode(parked())));
    QCOMPARE(must(settle(begun.payment, {CardAnswer::Said::Approved, slip})).state, CardPaymentState::Taken);
    const RawDatabase rows(database());
    QTEST(rows.value(u"SELECT coalesce(card_reference, '') FROM payment"_s).toString(), "kept");
    QTEST(rows.value(u"SELECT slip FROM card_payment"_s).toString(), "kept");
}

void TstCardPayments::schemaRefuses_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("another amount") << u"UPDATE card_payment SET amount = 1"_s;
    QTest::newRow("another stay") << u"UPDATE card_payment SET stay_id = stay_id + 1"_s;
    QTest::newRow("taken without a payment") << u"UPDATE card_payment SET state = 2, settled_at = 5"_s;
    QTest::newRow("settled without a time") << u"UPDATE card_payment SET state = 3"_s;
    QTest::newRow("deleted") << u"DELETE FROM card_payment"_s;
    QTest::newRow("a second one that is open")
        << u"INSERT INTO card_payment (stay_id, desk_id, staff_id, reference, amount, currency, charge_hash, exit_at, "
           "then_leave, state, begun_at, slip) SELECT stay_id, desk_id, staff_id, "
           "'00000000-0000-4000-8000-000000000000', amount, currency, charge_hash, exit_at, 0, 1, begun_at, '' FROM "
           "card_payment"_s;
    QTest::newRow("one that begins settled")
        << u"INSERT INTO card_payment (stay_id, desk_id, staff_id, reference, amount, currency, charge_hash, exit_at, "
           "then_leave, state, begun_at, settled_at, slip) SELECT stay_id, desk_id, staff_id, "
           "'00000000-0000-4000-8000-000000000000', amount, currency, charge_hash, exit_at, 0, 3, begun_at, 5, '' FROM "
           "card_payment"_s;
}

void TstCardPayments::schemaRefuses()
{
    QFETCH(QString, statement);
    const auto begun = must(begin(byCode(parked())));
    QVERIFY(!raw().refusal(statement).isEmpty());
    must(settle(begun.payment, answerOf(*m_terminal, begun)));
    QVERIFY(!raw().refusal(u"UPDATE card_payment SET slip = 'x'"_s).isEmpty()); // settled for ever
}

PARKDESK_TEST(TstCardPayments)
#include "tst_cardpayments.moc"
