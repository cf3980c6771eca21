// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/appcontext.h"
#include "services/drivers/senddrivercode.h"
#include "services/kiosk/kioskenter.h"
#include "services/kiosk/kioskquote.h"
#include "services/kiosk/kiosktill.h"
#include "tests/support/answerof.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;
using Turn = CardSimulator::Turn;

/// The kiosk's program: it logs in, takes cards, and finds out what it does not know.
class TstKioskTill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void logsIn();
    void takesACard();
    void declinedAndAgain();
    void withoutATerminal();
    void asksUntilItIsKnown();
    void asksWhatAnotherLeft();
    void oneQuestionAtATime();
    void stops();

private:
    /// A program that has logged in as the kiosk.
    struct Program {
        std::unique_ptr<AppContext> context;
        std::shared_ptr<Session> session;
    };
    Program started()
    {
        Program program;
        program.context = std::make_unique<AppContext>(m_database->url(), m_database->options(), m_clock, m_passwords);
        must(test::answerOf(program.context->start()));
        Gate &gate = program.context->gate();
        const auto sign = must(test::answerOf(gate.sign()));
        program.session = must(test::answerOf(gate.logIn(u"gate.one"_s, OfficeBuilder::password, sign.desks.first())));
        return program;
    }
    /// What a page sends for a vehicle that has stood here for an hour.
    BeginCardPayment::Command wishOf(Office &office, const QString &plate = u"M XY 77"_s)
    {
        KioskEnter::Command enter;
        enter.plate = plate;
        KioskKey key;
        key.code = must(test::answerOf(office.run<KioskEnter>(QUuid::createUuid(), enter))).ticket;
        m_clock.advance(hours(1));
        const auto quote = must(test::answerOf(office.read<KioskQuote>({key})));
        return {key, quote.price.exitAt, quote.price.due, quote.price.hash, true};
    }
    [[nodiscard]] qint64 payments() const
    {
        return RawDatabase(*m_database).number(u"SELECT count(*) FROM payment"_s);
    }

    TestClock m_clock;
    SodiumPasswords m_passwords {SodiumPasswords::Cost::Least};
    std::unique_ptr<TestDatabase> m_database;
    std::shared_ptr<CardSimulator> m_terminal;
};

void TstKioskTill::init()
{
    m_clock.set(TestClock().now());
    m_database = std::make_unique<TestDatabase>();
    OfficeBuilder office(*m_database, m_clock);
    static_cast<void>(office.addStaff(u"gate.one"_s, Role::Kiosk));
    m_terminal = std::make_shared<CardSimulator>();
}

void TstKioskTill::cleanup()
{
    m_database.reset();
}

void TstKioskTill::logsIn()
{
    const Program program = started();
    QCOMPARE(program.session->role(), Role::Kiosk);
    QVERIFY(program.session->office().actor().shift);
    QVERIFY(program.session->office().actor().key); // its password opened the office's key
    QVERIFY(!program.session->setRole(Role::Admin));
    Gate &gate = program.context->gate();
    const auto refused = test::answerOf(
        gate.logInDriver(*program.session, QUuid::createUuid(), {{}, u"ritu@example.org"_s, u"123456"_s, {}}));
    COMPARE_REFUSED(refused, ErrorCode::CodeWrong, Field::Code); // none was sent
}

void TstKioskTill::takesACard()
{
    const Program program = started();
    KioskTill till(program.session->office(), m_terminal);
    QVERIFY(till.takesCards());
    QSignalSpy awaited(&till, &KioskTill::cardAwaited);
    const QUuid number = QUuid::createUuid();
    const auto wish = wishOf(program.session->office());
    const auto paid = must(test::answerOf(till.pay(number, wish)));
    QCOMPARE(paid.state, CardPaymentState::Taken);
    QVERIFY(paid.left && !paid.receipt.isEmpty());
    QCOMPARE(awaited.count(), 1);
    // The same wish once more is the same payment.
    QCOMPARE(must(test::answerOf(till.pay(number, wish))).receipt, paid.receipt);
    QCOMPARE(m_terminal->taken().payments, 1);
    QCOMPARE(payments(), 1);
}

void TstKioskTill::declinedAndAgain()
{
    m_terminal->plan({Turn::Decline});
    const Program program = started();
    KioskTill till(program.session->office(), m_terminal);
    const auto wish = wishOf(program.session->office());
    QCOMPARE(must(test::answerOf(till.pay(QUuid::createUuid(), wish))).state, CardPaymentState::Declined);
    QCOMPARE(must(test::answerOf(till.pay(QUuid::createUuid(), wish))).state, CardPaymentState::Taken);
    COMPARE_REFUSED(test::answerOf(till.pay(QUuid::createUuid(), wish)), ErrorCode::NotInside, Field::Ticket);
    QCOMPARE(m_terminal->taken().payments, 1);
}

void TstKioskTill::withoutATerminal()
{
    const Program program = started();
    KioskTill till(program.session->office(), nullptr);
    QVERIFY(!till.takesCards());
    COMPARE_REFUSED(test::answerOf(till.pay(QUuid::createUuid(), wishOf(program.session->office()))),
                    ErrorCode::TerminalFailed, Field::Method);
}

void TstKioskTill::asksUntilItIsKnown()
{
    m_terminal->plan({Turn::Mute});
    const Program program = started();
    KioskTill till(program.session->office(), m_terminal);
    QSignalSpy settled(&till, &KioskTill::settled);
    const auto wish = wishOf(program.session->office());
    const auto paid = must(test::answerOf(till.pay(QUuid::createUuid(), wish)));
    QCOMPARE(paid.state, CardPaymentState::Open);
    COMPARE_REFUSED(test::answerOf(till.pay(QUuid::createUuid(), wish)), ErrorCode::CardPending, Field::Method);
    till.askAgain(); // it does not know yet
    static_cast<void>(test::answerOf(program.session->office().read<OpenCardPayments>({})));
    m_terminal->speak(true);
    QTRY_VERIFY((till.askAgain(), settled.count() > 0)); // a question that is on its way is not asked twice
    const auto told = settled.first().first().value<KioskTill::Paid>();
    QCOMPARE(told.state, CardPaymentState::Taken);
    QCOMPARE(told.payment, paid.payment);
    QCOMPARE(payments(), 1);
}

void TstKioskTill::asksWhatAnotherLeft()
{
    m_terminal->plan({Turn::UnknownThenFound});
    {
        const Program program = started();
        KioskTill till(program.session->office(), m_terminal);
        const auto wish = wishOf(program.session->office());
        QCOMPARE(must(test::answerOf(till.pay(QUuid::createUuid(), wish))).state, CardPaymentState::Open);
    } // the power goes
    QCOMPARE(payments(), 0);
    const Program again = started();
    KioskTill till(again.session->office(), m_terminal);
    QSignalSpy settled(&till, &KioskTill::settled);
    till.askAgain();
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(payments(), 1);
    QCOMPARE(m_terminal->taken().payments, 1);
}

void TstKioskTill::oneQuestionAtATime()
{
    m_terminal->plan({Turn::UnknownThenFound});
    const Program program = started();
    KioskTill till(program.session->office(), m_terminal);
    QSignalSpy settled(&till, &KioskTill::settled);
    const auto wish = wishOf(program.session->office());
    must(test::answerOf(till.pay(QUuid::createUuid(), wish)));
    for (int i = 0; i < 20; ++i)
        till.askAgain();
    QTRY_VERIFY(settled.count() > 0);
    static_cast<void>(test::answerOf(program.session->office().read<OpenCardPayments>({})));
    QCOMPARE(settled.count(), 1);
    QCOMPARE(payments(), 1);
}

void TstKioskTill::stops()
{
    m_terminal->plan({Turn::UnknownThenFound});
    const Program program = started();
    KioskTill till(program.session->office(), m_terminal);
    QSignalSpy settled(&till, &KioskTill::settled);
    must(test::answerOf(till.pay(QUuid::createUuid(), wishOf(program.session->office()))));
    till.stop();
    till.askAgain();
    static_cast<void>(test::answerOf(program.session->office().read<OpenCardPayments>({})));
    QCOMPARE(settled.count(), 0);
    QCOMPARE(payments(), 0);
}

PARKDESK_TEST(TstKioskTill)
#include "tst_kiosktill.moc"
