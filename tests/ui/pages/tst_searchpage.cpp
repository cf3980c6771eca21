// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/registerdriver.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/breakinglane.h"
#include "tests/ui/pages/pastoffice.h"
#include "ui/search/searchpage.h"
#include "ui/shared/banner.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewmemory.h"
#include "ui/shared/windowtable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The search page by real keys.
class TstSearchPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByKeys();
    void narrowsDown();
    void saysWhatIsMissing();
    void keepsSearches();
    void hearsOfNewStays();
    void whatCannotBeReadIsTold();
    void whatIsOvertakenIsDropped();
    void countsStandBesideTheFacets();
    void fieldsNarrowDown();
    void findsByDriver();
    void keepsDriversByTheirAccounts();
    void driversAreSealed();
    void everythingHasAName();

private:
    static void open(SearchPage &page)
    {
        page.resize(1158, 668);
        page.show();
        page.activateWindow();
        page.setFocus(Qt::OtherFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    static void press(QWidget &page, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget() != nullptr ? page.focusWidget() : &page, key, modifiers);
    }
    [[nodiscard]] static QString count(const SearchPage &page)
    {
        return page.findChild<TextLabel *>(u"searchCount"_s)->text();
    }
    static void addDriver(PageOffice &office, const QString &name, const QString &mail, const QString &plate)
    {
        RegisterDriver::Command command;
        command.fields.name = name;
        command.fields.mail = mail;
        command.fields.address = u"12 Lake Road"_s;
        command.vehicles = {{plate, u"car"_s}};
        must(answerOf(office.office().run<RegisterDriver>(QUuid::createUuid(), command)));
    }
    static QLineEdit *typeInto(const SearchPage &page, const QString &field, const QString &text)
    {
        auto *edit = page.findChild<QLineEdit *>(field);
        edit->setFocus(Qt::TabFocusReason);
        edit->selectAll();
        QTest::keyClicks(edit, text);
        return edit;
    }
    [[nodiscard]] static QString driverNote(const SearchPage &page)
    {
        return page.findChild<TextLabel *>(u"searchDriverNote"_s)->text();
    }
    [[nodiscard]] static QString plate(const SearchPage &page, int row)
    {
        const auto *table = page.findChild<WindowTable *>(u"searchTable"_s);
        return table->model()->index(row, StaysWindow::PlateColumn).data().toString();
    }
};

void TstSearchPage::findsByKeys()
{
    PageOffice office;
    addPastStay(office, u"KA 01 AB 1234"_s);
    addPastStay(office, u"KA 01 A8 1234"_s);
    office.enter(u"MH 12 QX 42"_s);
    ShortMemory memory;
    SearchPage page(office.office(), office.lot(), memory);
    open(page);
    const QAbstractItemModelTester tester(page.findChild<WindowTable *>()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(count(page), u"3 stay(s) found"_s);
    QTRY_COMPARE(plate(page, 1), u"MH 12 QX 42"_s); // the newest, below its day
    QTest::keyClicks(page.focusWidget(), u"ab12"_s);
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
    QTRY_COMPARE(plate(page, 1), u"KA 01 AB 1234"_s);
    QVERIFY(page.findChild<WindowTable *>()->model()->index(2, 0).data().toString().startsWith(u"Looks alike"_s));
    QTRY_COMPARE(plate(page, 3), u"KA 01 A8 1234"_s);
    press(page, Qt::Key_Down);
    QCOMPARE(page.focusWidget()->objectName(), u"searchTable"_s);
    press(page, Qt::Key_End);
    QSignalSpy opened(&page, &SearchPage::deedAsked);
    press(page, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    // What is typed there goes to the field, and Esc leads back to it.
    QTest::keyClicks(page.focusWidget(), u"q"_s);
    QCOMPARE(page.focusWidget()->objectName(), u"searchText"_s);
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    press(page, Qt::Key_Escape);
    QTRY_COMPARE(count(page), u"3 stay(s) found"_s);
}

void TstSearchPage::narrowsDown()
{
    PageOffice office;
    addPastStay(office, u"KA 01 AB 1234"_s);
    office.enter(u"MH 12 QX 42"_s);
    office.enter(QString(), u"cycle"_s);
    ShortMemory memory;
    SearchPage page(office.office(), office.lot(), memory);
    open(page);
    QTRY_COMPARE(count(page), u"3 stay(s) found"_s);
    page.findChild<QCheckBox *>(u"searchState-parked"_s)->click();
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
    page.findChild<QCheckBox *>(u"searchType-car"_s)->click();
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    page.findChild<QCheckBox *>(u"searchState-parked"_s)->click();
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
    auto *least = page.findChild<QLineEdit *>(u"searchLeast"_s);
    least->setFocus();
    QTest::keyClicks(least, u"2"_s);
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    page.findChild<QPushButton *>(u"searchClear"_s)->click();
    QTRY_COMPARE(count(page), u"3 stay(s) found"_s);
}

void TstSearchPage::saysWhatIsMissing()
{
    PageOffice office;
    ShortMemory memory;
    SearchPage page(office.office(), office.lot(), memory);
    open(page);
    auto *empty = page.findChild<QWidget *>(u"searchEmpty"_s);
    QTRY_COMPARE(empty->findChild<TextLabel *>()->text(), u"No vehicle was here yet."_s);
    QTest::keyClicks(page.focusWidget(), u"zz9"_s);
    QTRY_COMPARE(empty->findChild<TextLabel *>()->text(), u"Nothing matches “zz9”: no plate, code, spot or lot."_s);
    page.findChild<QCheckBox *>(u"searchState-owing"_s)->click();
    QTRY_COMPARE(empty->findChild<TextLabel *>()->text(), u"No stay fits all the conditions."_s);
}

void TstSearchPage::keepsSearches()
{
    PageOffice office;
    addPastStay(office, u"KA 01 AB 1234"_s);
    office.enter(u"MH 12 QX 42"_s);
    ShortMemory memory;
    SearchPage page(office.office(), office.lot(), memory);
    open(page);
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
    page.findChild<QCheckBox *>(u"searchState-paid"_s)->click();
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    press(page, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(page.focusWidget()->objectName(), u"saveSearchName"_s);
    QTest::keyClicks(page.focusWidget(), u"Who paid"_s);
    press(page, Qt::Key_Return);
    auto *saved = page.findChild<QComboBox *>(u"savedSearches"_s);
    QTRY_VERIFY(saved->isVisible());
    QTRY_COMPARE(saved->currentText(), u"Who paid"_s);
    page.findChild<QPushButton *>(u"searchClear"_s)->click();
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
    QCOMPARE(saved->currentIndex(), 0);
    saved->setFocus();
    press(page, Qt::Key_Down);
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    QVERIFY(page.findChild<QCheckBox *>(u"searchState-paid"_s)->isChecked());
    page.findChild<QPushButton *>(u"dropSearch"_s)->click();
    QTRY_VERIFY(!saved->isVisible());
}

void TstSearchPage::hearsOfNewStays()
{
    PageOffice office;
    office.enter(u"MH 12 QX 42"_s);
    ShortMemory memory;
    SearchPage page(office.office(), office.lot(), memory);
    open(page);
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    office.enter(u"MH 12 QX 43"_s);
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
    QTest::keyClicks(page.focusWidget(), u"qx4"_s);
    office.enter(u"MH 12 QX 44"_s);
    QTRY_COMPARE(count(page), u"3 stay(s) found"_s);
}

/// First the lots, then the stays: each is told, and the page goes on where it stopped.
void TstSearchPage::whatCannotBeReadIsTold()
{
    PageOffice whole;
    whole.enter(u"MH 12 QX 42"_s);
    BreakingOffice office(whole);
    office.reads.breakAll(true);
    ShortMemory memory;
    SearchPage page(office.office, whole.lot(), memory);
    open(page);
    auto *banner = page.findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(count(page).isEmpty());
    office.reads.breakAll(false);
    Q_EMIT banner->actionTriggered();
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    QVERIFY(!banner->isVisible());
    office.reads.breakAll(true);
    QTest::keyClicks(page.focusWidget(), u"qx42"_s);
    QTRY_VERIFY(banner->isVisible());
    office.reads.breakAll(false);
    Q_EMIT banner->actionTriggered();
    QTRY_VERIFY(!banner->isVisible());
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
}

/// What is typed while an answer is awaited stops it; only the last question is listed.
void TstSearchPage::whatIsOvertakenIsDropped()
{
    PageOffice whole;
    whole.enter(u"MH 12 QX 42"_s);
    whole.enter(u"KA 01 AB 1234"_s);
    BreakingOffice office(whole);
    ShortMemory memory;
    SearchPage page(office.office, whole.lot(), memory);
    open(page);
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
    office.reads.hold();
    const int before = office.reads.jobs();
    QTest::keyClicks(page.focusWidget(), u"qx4"_s);
    QTRY_COMPARE(office.reads.jobs(), before + 1);
    page.findChild<QLineEdit *>(u"searchText"_s)->clear();
    QTest::keyClicks(page.focusWidget(), u"1234"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(count(page), u"2 stay(s) found"_s); // as it was
    office.reads.release();
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    QTRY_COMPARE(plate(page, 1), u"KA 01 AB 1234"_s);
    QVERIFY(!page.findChild<Banner *>()->isVisible());
}

void TstSearchPage::countsStandBesideTheFacets()
{
    PageOffice office;
    addPastStay(office, u"KA 01 AB 1234"_s);
    office.enter(u"MH 12 QX 42"_s);
    office.enter(QString(), u"cycle"_s);
    ShortMemory memory;
    SearchPage page(office.office(), office.lot(), memory);
    open(page);
    const auto counted = [&page](const QString &name) {
        const auto *box = page.findChild<QCheckBox *>(name);
        return box->accessibleDescription();
    };
    QTRY_COMPARE(counted(u"searchType-car"_s), u"2 stay(s)"_s);
    QCOMPARE(counted(u"searchType-cycle"_s), u"1 stay(s)"_s);
    QCOMPARE(counted(u"searchState-parked"_s), u"2 stay(s)"_s);
    QCOMPARE(counted(u"searchState-owing"_s), u"0 stay(s)"_s);
    page.findChild<QCheckBox *>(u"searchState-parked"_s)->click();
    QTRY_COMPARE(counted(u"searchType-car"_s), u"1 stay(s)"_s); // of those inside
    QCOMPARE(counted(u"searchState-paid"_s), u"1 stay(s)"_s); // were it chosen as well
    office.enter(u"MH 12 QX 43"_s);
    QTRY_COMPARE(counted(u"searchType-car"_s), u"2 stay(s)"_s);
}

void TstSearchPage::fieldsNarrowDown()
{
    PageOffice office;
    addPastStay(office, u"KA 01 AB 1234"_s);
    office.enter(u"MH 12 QX 42"_s);
    ShortMemory memory;
    SearchPage page(office.office(), office.lot(), memory);
    open(page);
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
    auto *field = page.findChild<QLineEdit *>(u"searchPlate"_s);
    field->setFocus();
    QTest::keyClicks(field, u"ab12"_s);
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    auto *place = page.findChild<QLineEdit *>(u"searchPlace"_s);
    place->setFocus();
    QTest::keyClicks(place, u"nowhere"_s);
    QTRY_VERIFY(page.findChild<QWidget *>(u"searchEmpty"_s)->isVisible());
    page.findChild<QPushButton *>(u"searchClear"_s)->click();
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
    QVERIFY(field->text().isEmpty() && place->text().isEmpty());
}

void TstSearchPage::findsByDriver()
{
    PageOffice office;
    addDriver(office, u"Ritu Iyer"_s, u"ritu@example.org"_s, u"KA 01 AB 1234"_s);
    addDriver(office, u"Anand Iyer"_s, {}, u"HH X 1"_s);
    for (const QString &plate : {u"KA 01 AB 1234"_s, u"HH X 1"_s, u"NO BODY 1"_s})
        office.enter(plate);
    ShortMemory memory;
    SearchPage page(office.office(), office.lot(), memory);
    open(page);
    QTRY_COMPARE(count(page), u"3 stay(s) found"_s);
    QLineEdit *name = typeInto(page, u"searchDriverName"_s, u"iyer"_s);
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
    QCOMPARE(driverNote(page), u"2 driver(s) fit."_s);
    QTRY_COMPARE(page.findChild<QCheckBox *>(u"searchState-parked"_s)->accessibleDescription(), u"2 stay(s)"_s);
    typeInto(page, u"searchDriverMail"_s, u"ritu@exa"_s);
    QTRY_VERIFY(page.findChild<QWidget *>(u"searchEmpty"_s)->isVisible());
    typeInto(page, u"searchDriverMail"_s, u"ritu@example.org"_s);
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    QTRY_COMPARE(plate(page, 1), u"KA 01 AB 1234"_s);
    page.findChild<QPushButton *>(u"searchClear"_s)->click();
    QTRY_COMPARE(count(page), u"3 stay(s) found"_s);
    QVERIFY(name->text().isEmpty());
    typeInto(page, u"searchDriverNumber"_s, u"d-10002"_s);
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    QTRY_COMPARE(plate(page, 1), u"HH X 1"_s);
    typeInto(page, u"searchPlate"_s, u"ka01"_s); // all conditions hold
    QTRY_VERIFY(page.findChild<QWidget *>(u"searchEmpty"_s)->isVisible());
    page.findChild<QPushButton *>(u"searchClear"_s)->click();
    typeInto(page, u"searchDriverAddress"_s, u"lake road"_s);
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
}

void TstSearchPage::keepsDriversByTheirAccounts()
{
    PageOffice office;
    addDriver(office, u"Ritu Iyer"_s, u"ritu@example.org"_s, u"KA 01 AB 1234"_s);
    office.enter(u"KA 01 AB 1234"_s);
    office.enter(u"NO BODY 1"_s);
    ShortMemory memory;
    SearchPage page(office.office(), office.lot(), memory);
    open(page);
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
    typeInto(page, u"searchDriverName"_s, u"ritu"_s);
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    press(page, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(page.focusWidget()->objectName(), u"saveSearchName"_s);
    QTest::keyClicks(page.focusWidget(), u"Hers"_s);
    press(page, Qt::Key_Return);
    auto *saved = page.findChild<QComboBox *>(u"savedSearches"_s);
    QTRY_COMPARE(saved->currentText(), u"Hers"_s);
    const auto kept = must(answerOf(office.office().read<SavedSearches>({})));
    QVERIFY(!QJsonDocument(kept.first().query.toJson()).toJson().contains("itu"));
    page.findChild<QPushButton *>(u"searchClear"_s)->click();
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
    saved->setFocus();
    press(page, Qt::Key_Down);
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    QTRY_COMPARE(page.findChild<QLineEdit *>(u"searchDriverNumber"_s)->text(), u"D-10001"_s);
    QVERIFY(page.findChild<QLineEdit *>(u"searchDriverName"_s)->text().isEmpty());
}

void TstSearchPage::driversAreSealed()
{
    PageOffice office;
    addDriver(office, u"Ritu Iyer"_s, {}, u"KA 01 AB 1234"_s);
    office.enter(u"KA 01 AB 1234"_s);
    office.enter(u"NO BODY 1"_s);
    ShortMemory memory;
    SearchPage page(office.office(), office.lot(), memory);
    open(page);
    QLineEdit *name = typeInto(page, u"searchDriverName"_s, u"ritu"_s);
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    page.hide();
    office.session().lock();
    page.show(); // as after coming back by PIN
    QTRY_VERIFY(!name->isVisible());
    QVERIFY(name->text().isEmpty());
    QTRY_COMPARE(count(page), u"2 stay(s) found"_s);
    typeInto(page, u"searchDriverNumber"_s, u"10001"_s); // a number tells nothing
    QTRY_COMPARE(count(page), u"1 stay(s) found"_s);
    QSignalSpy asked(&page, &SearchPage::passwordAsked);
    auto *link = page.findChild<QAbstractButton *>(u"searchDriverPassword"_s);
    QVERIFY(link->isVisible());
    link->setFocus(Qt::TabFocusReason);
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void TstSearchPage::everythingHasAName()
{
    PageOffice office;
    ShortMemory memory;
    SearchPage page(office.office(), office.lot(), memory);
    open(page);
    QCOMPARE(namelessWidgets(page).join(u' '), QString());
}

PARKDESK_TEST(TstSearchPage)
#include "tst_searchpage.moc"
