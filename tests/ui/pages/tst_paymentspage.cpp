// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/payments/paymentspage.h"
#include "ui/payments/paymentswindow.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewmemory.h"
#include "ui/shared/windowtable.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The list of payments by real keys.
class TstPaymentsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAndOpens();
    void narrowsDown();
    void hearsOfPayments();
    void saysThatThereAreNone();
    void everythingHasAName();

private:
    static void open(PaymentsPage &page)
    {
        page.resize(1158, 668);
        page.show();
        page.activateWindow();
        page.setFocus(Qt::OtherFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    /// Comes in, stays an hour, pays.
    static void pay(PageOffice &office, const QString &plate, const QString &method)
    {
        office.enter(plate);
        office.clock().advance(minutes(60));
        QuoteStay::Question question;
        question.key.text = plate;
        const auto quote = must(answerOf(office.office().read<QuoteStay>(question)));
        PayStay::Command pay;
        pay.key.stay = quote.price.stay;
        pay.exitAt = quote.price.exitAt;
        pay.due = quote.price.due;
        pay.chargeHash = quote.price.hash;
        pay.method = method;
        pay.thenLeave = true;
        must(answerOf(office.office().run<PayStay>(QUuid::createUuid(), pay)));
    }
    [[nodiscard]] static QString cell(const PaymentsPage &page, int row, int column)
    {
        return page.findChild<WindowTable *>(u"paymentsTable"_s)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] static QString count(const PaymentsPage &page)
    {
        return page.findChild<TextLabel *>(u"paymentsCount"_s)->text();
    }
};

void TstPaymentsPage::tellsAndOpens()
{
    PageOffice office;
    pay(office, u"MH 12 QX 42"_s, u"cash"_s);
    pay(office, u"KA 19 P 4456"_s, u"card"_s);
    must(office.session().setRole(Role::Manager));
    ShortMemory memory;
    PaymentsPage page(office.office(), office.lot(), memory);
    open(page);
    const QAbstractItemModelTester tester(page.findChild<WindowTable *>()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(cell(page, 1, PaymentsWindow::PlateColumn), u"KA 19 P 4456"_s); // the newest, below its day
    QCOMPARE(cell(page, 1, PaymentsWindow::AmountColumn), u"EUR\u00A02.50"_s);
    QCOMPARE(cell(page, 2, PaymentsWindow::PlateColumn), u"MH 12 QX 42"_s);
    QVERIFY(!cell(page, 1, PaymentsWindow::ReceiptColumn).isEmpty());
    QVERIFY(cell(page, 1, PaymentsWindow::MethodColumn) != cell(page, 2, PaymentsWindow::MethodColumn));
    QCOMPARE(cell(page, 1, PaymentsWindow::WhoColumn), PageOffice::name);
    QVERIFY(cell(page, 0, 0).contains(u"2 payment(s)"_s));
    QCOMPARE(count(page), u"2 payment(s)"_s);
    QCOMPARE(page.focusWidget()->objectName(), u"paymentsTable"_s);
    QSignalSpy opened(&page, &PaymentsPage::deedAsked);
    QTest::keyClick(page.focusWidget(), Qt::Key_End);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<DeskDeed>(), DeskDeed::Details);
    QCOMPARE(opened.first().last().value<StayId>(), StayId {1});
}

void TstPaymentsPage::narrowsDown()
{
    PageOffice office;
    pay(office, u"MH 12 QX 42"_s, u"cash"_s);
    pay(office, u"KA 19 P 4456"_s, u"card"_s);
    must(office.session().setRole(Role::Manager));
    ShortMemory memory;
    PaymentsPage page(office.office(), office.lot(), memory);
    open(page);
    QTRY_COMPARE(count(page), u"2 payment(s)"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Slash);
    QCOMPARE(page.focusWidget()->objectName(), u"paymentsThing"_s);
    QTest::keyClicks(page.focusWidget(), u"mh12qx42"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(count(page), u"1 payment(s) · together %1"_s.arg(u"\u2066EUR\u00A02.50\u2069"_s));
    QTRY_COMPARE(cell(page, 1, PaymentsWindow::PlateColumn), u"MH 12 QX 42"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape); // empties the field
    QTRY_COMPARE(count(page), u"2 payment(s)"_s);
    auto *method = page.findChild<QComboBox *>(u"paymentsMethod"_s);
    QTRY_VERIFY(method->findData(u"card"_s) > 0);
    method->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(method, method->itemText(method->findData(u"card"_s)));
    QTRY_COMPARE(cell(page, 1, PaymentsWindow::PlateColumn), u"KA 19 P 4456"_s);
    QTRY_VERIFY(count(page).startsWith(u"1 payment(s)"_s));
    QWidget *least = page.findChild<QWidget *>(u"paymentsLeast"_s);
    least->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(least, u"3"_s);
    QTRY_VERIFY(page.findChild<QWidget *>(u"paymentsEmpty"_s)->isVisible());
    QTest::mouseClick(page.findChild<QAbstractButton *>(u"paymentsClear"_s), Qt::LeftButton);
    QTRY_COMPARE(count(page), u"2 payment(s)"_s);
    auto *period = page.findChild<QComboBox *>(u"paymentsPeriod"_s);
    period->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(period, u"Yesterday"_s);
    QTRY_VERIFY(page.findChild<QWidget *>(u"paymentsEmpty"_s)->isVisible());
}

void TstPaymentsPage::hearsOfPayments()
{
    PageOffice office;
    pay(office, u"MH 12 QX 42"_s, u"cash"_s);
    must(office.session().setRole(Role::Manager));
    ShortMemory memory;
    PaymentsPage page(office.office(), office.lot(), memory);
    open(page);
    QTRY_COMPARE(count(page), u"1 payment(s)"_s);
    pay(office, u"KA 19 P 4456"_s, u"card"_s); // managers take money as well
    QTRY_COMPARE(count(page), u"2 payment(s)"_s);
    QTRY_COMPARE(cell(page, 1, PaymentsWindow::PlateColumn), u"KA 19 P 4456"_s);
}

void TstPaymentsPage::saysThatThereAreNone()
{
    PageOffice office;
    must(office.session().setRole(Role::Manager));
    ShortMemory memory;
    PaymentsPage page(office.office(), office.lot(), memory);
    open(page);
    QTRY_VERIFY(page.findChild<QWidget *>(u"paymentsEmpty"_s)->isVisible());
}

void TstPaymentsPage::everythingHasAName()
{
    PageOffice office;
    must(office.session().setRole(Role::Manager));
    ShortMemory memory;
    PaymentsPage page(office.office(), office.lot(), memory);
    open(page);
    catchUp(office.office(), office.lot());
    QCOMPARE(namelessWidgets(page), QStringList());
}

PARKDESK_TEST(TstPaymentsPage)
#include "tst_paymentspage.moc"
