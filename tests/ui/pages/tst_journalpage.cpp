// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/journal/journaldetail.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/journalwords.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewmemory.h"
#include "ui/shared/windowtable.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The journal by real keys.
class TstJournalPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAndOpens();
    void narrowsDown();
    void hearsOfNewDeeds();
    void everyDeedHasWords();
    void everythingHasAName();

private:
    static void open(JournalPage &page)
    {
        page.resize(1158, 668);
        page.show();
        page.activateWindow();
        page.setFocus(Qt::OtherFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    [[nodiscard]] static QString cell(const JournalPage &page, int row, int column)
    {
        return page.findChild<WindowTable *>(u"journalTable"_s)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] static QString count(const JournalPage &page)
    {
        return page.findChild<TextLabel *>(u"journalCount"_s)->text();
    }
};

void TstJournalPage::tellsAndOpens()
{
    PageOffice office;
    must(office.session().setRole(Role::Manager));
    office.enter(u"MH 12 QX 42"_s);
    ShortMemory memory;
    JournalPage page(office.office(), office.lot(), memory);
    open(page);
    const QAbstractItemModelTester tester(page.findChild<WindowTable *>()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(cell(page, 1, JournalWindow::DeedColumn), u"Came in"_s); // the newest, below its day
    QCOMPARE(cell(page, 1, JournalWindow::ThingColumn), u"MH 12 QX 42"_s);
    QCOMPARE(cell(page, 1, JournalWindow::WhoColumn), PageOffice::name);
    QVERIFY(cell(page, 0, 0).contains(u"deed(s)"_s));
    // What it changed stands beside it.
    QTRY_VERIFY(page.findChild<TextLabel *>(u"journalChange"_s) != nullptr);
    QVERIFY(page.findChild<TextLabel *>(u"journalChange"_s)->text().startsWith(u"– → "_s));
    QCOMPARE(page.focusWidget()->objectName(), u"journalTable"_s);
    QSignalSpy opened(&page, &JournalPage::deedAsked);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<DeskDeed>(), DeskDeed::Details);
    // The first deed of all set the office up, with its first lot.
    QTest::keyClick(page.focusWidget(), Qt::Key_End);
    QTRY_COMPARE(page.findChild<JournalDetail *>()->target(), u"lots"_s);
}

void TstJournalPage::narrowsDown()
{
    PageOffice office;
    must(office.session().setRole(Role::Manager));
    office.enter(u"MH 12 QX 42"_s);
    office.enter(u"KA 19 P 4456"_s);
    ShortMemory memory;
    JournalPage page(office.office(), office.lot(), memory);
    open(page);
    QTRY_COMPARE(cell(page, 1, JournalWindow::DeedColumn), u"Came in"_s);
    const QString all = count(page);
    QTest::keyClick(page.focusWidget(), Qt::Key_Slash);
    QCOMPARE(page.focusWidget()->objectName(), u"journalThing"_s);
    QTest::keyClicks(page.focusWidget(), u"ka19p4456"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(count(page), u"1 deed(s)"_s);
    QTRY_COMPARE(cell(page, 1, JournalWindow::ThingColumn), u"KA 19 P 4456"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape); // empties the field
    QTRY_COMPARE(count(page), all);
    auto *deed = page.findChild<QComboBox *>(u"journalDeed"_s);
    QTRY_VERIFY(deed->findData(u"enter"_s) > 0);
    deed->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(deed, u"Came in"_s);
    QTRY_COMPARE(deed->currentText(), u"Came in"_s);
    QTRY_COMPARE(count(page), u"2 deed(s)"_s);
    auto *period = page.findChild<QComboBox *>(u"journalPeriod"_s);
    period->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(period, u"Yesterday"_s);
    QTRY_COMPARE(page.findChild<QWidget *>(u"journalEmpty"_s)->isVisible(), true);
    QTest::mouseClick(page.findChild<QAbstractButton *>(u"journalClear"_s), Qt::LeftButton);
    QTRY_COMPARE(count(page), all);
}

void TstJournalPage::hearsOfNewDeeds()
{
    PageOffice office;
    must(office.session().setRole(Role::Manager));
    ShortMemory memory;
    JournalPage page(office.office(), office.lot(), memory);
    open(page);
    QTRY_VERIFY(!count(page).isEmpty());
    office.enter(u"MH 12 QX 42"_s);
    QTRY_COMPARE(cell(page, 1, JournalWindow::ThingColumn), u"MH 12 QX 42"_s);
}

void TstJournalPage::everyDeedHasWords()
{
    PageOffice office;
    must(office.session().setRole(Role::Manager));
    const auto deeds = must(answerOf(office.office().read<KnownDeeds>({})));
    for (const QString &deed : deeds)
        QVERIFY2(journalDeedWords(deed) != QString(deed).replace(u'_', u' '), qPrintable(deed));
}

void TstJournalPage::everythingHasAName()
{
    PageOffice office;
    must(office.session().setRole(Role::Manager));
    ShortMemory memory;
    JournalPage page(office.office(), office.lot(), memory);
    open(page);
    QTRY_VERIFY(!count(page).isEmpty());
    QCOMPARE(namelessWidgets(page).join(u'|'), QString());
}

PARKDESK_TEST(TstJournalPage)
#include "tst_journalpage.moc"
