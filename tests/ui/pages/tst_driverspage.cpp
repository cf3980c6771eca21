// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/pages/driverspagehands.h"
#include "ui/shared/charts/barchart.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The page of drivers by real keys, on a real office in memory.
class TstDriversPage : public QObject, private DriversPageHands {
    Q_OBJECT

private Q_SLOTS:
    void showsAndOpens();
    void finds_data();
    void finds();
    void registers();
    void saysWhoHasThatAddress();
    void refusesBesideTheField();
    void edits();
    void keepsVehicles();
    void suspendsAndReactivates();
    void merges();
    void exportsEverything();
    void erases();
    void attendantsDoNotManage();
    void isSealedWithoutThePassword();
    void hearsOfChanges();
    void showsLongLists();
    void everythingHasAName();
};

void TstDriversPage::showsAndOpens()
{
    PageOffice office;
    const DriverId ritu = add(office, u"Ritu Iyer"_s, u"ritu@example.org"_s, u"+919845001234"_s, u"KA 01 AB 1234"_s);
    add(office, u"Anna Berg"_s);
    visit(office, u"KA 01 AB 1234"_s);
    visit(office, u"KA 01 AB 1234"_s);
    office.reserve(u"KA 01 AB 1234"_s, hours(30), hours(2));
    DriversPage page(office.office(), office.lot());
    open(page);
    const QAbstractItemModelTester tester(part<ListTable>(page, u"driverTable"_s)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(rows(page, u"driverTable"_s), 2);
    QCOMPARE(words(page, u"driverCount"_s), u"2 driver(s) registered"_s);
    QCOMPARE(page.focusWidget()->objectName(), u"driverFind"_s);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ritu Iyer"_s);
    QVERIFY(words(page, u"driverContact"_s).contains(u"ritu@example.org"_s));
    QVERIFY(words(page, u"driverContact"_s).contains(u"+919845001234"_s));
    QCOMPARE(words(page, u"driverStayCount"_s), u"2"_s); // the booking is none yet
    QVERIFY(words(page, u"driverPaid"_s).contains(u"5.00"_s));
    QCOMPARE(rows(page, u"driverStays"_s), 2);
    QCOMPARE(rows(page, u"driverBookings"_s), 1);
    QCOMPARE(rows(page, u"driverPayments"_s), 2);
    QCOMPARE(cell(page, u"vehicleTable"_s, 0, 0), u"KA 01 AB 1234"_s);
    QCOMPARE(part<BarChart>(page, u"driverMonths"_s)->markCount(), 12);
    QCOMPARE(part<BarChart>(page, u"driverMonths"_s)->bars().back().pieces.front(), 500);
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    QCOMPARE(page.focusWidget()->objectName(), u"driverTable"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(page.focusWidget()->objectName(), u"driverStays"_s);
    QSignalSpy opened(&page, &DriversPage::deedAsked);
    QTest::keyClick(page.focusWidget(), Qt::Key_End);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<DeskDeed>(), DeskDeed::Details);
    QCOMPARE(opened.first().last().value<StayId>(), detail(office, ritu).stays.last().stay);
}

void TstDriversPage::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a piece of the name") << u"iye"_s;
    QTest::newRow("the mail address") << u"Ritu@Example.org"_s;
    QTest::newRow("the phone number") << u"+91 98450-01234"_s;
    QTest::newRow("the plate") << u"ka01ab1234"_s;
    QTest::newRow("the number") << u"d-10002"_s;
}

void TstDriversPage::finds()
{
    QFETCH(const QString, text);
    PageOffice office;
    add(office, u"Anna Berg"_s);
    add(office, u"Ritu Iyer"_s, u"ritu@example.org"_s, u"+919845001234"_s, u"KA 01 AB 1234"_s);
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(rows(page, u"driverTable"_s), 2);
    QTest::keyClicks(page.focusWidget(), text);
    QTRY_COMPARE(rows(page, u"driverTable"_s), 1);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ritu Iyer"_s);
    QCOMPARE(words(page, u"driverCount"_s), u"1 found"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(rows(page, u"driverTable"_s), 2);
    QTest::keyClicks(page.focusWidget(), u"qqq"_s);
    QTRY_VERIFY(part(page, u"driversEmpty"_s)->isVisible());
}

void TstDriversPage::registers()
{
    PageOffice office;
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_VERIFY(part(page, u"driversEmpty"_s)->isVisible());
    press(page, u"newDriver"_s);
    QCOMPARE(page.focusWidget()->objectName(), u"formName"_s);
    QTest::keyClicks(page.focusWidget(), u"Ritu Iyer"_s);
    type(page, u"formMail"_s, u"ritu@example.org"_s);
    type(page, u"formPlate"_s, u"ka01ab1234"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ritu Iyer"_s);
    QVERIFY(words(page, u"driversSaid"_s).contains(u"D-10001"_s));
    QTRY_COMPARE(rows(page, u"driverTable"_s), 1);
    QTRY_COMPARE(rows(page, u"vehicleTable"_s), 1);
    QVERIFY(!part(page, u"driverForm"_s)->isVisible());
}

void TstDriversPage::saysWhoHasThatAddress()
{
    PageOffice office;
    const DriverId anna = add(office, u"Anna Berg"_s, u"anna@example.org"_s, u"+49301234567"_s);
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(rows(page, u"driverTable"_s), 1);
    press(page, u"newDriver"_s);
    type(page, u"formName"_s, u"A. Berg"_s);
    type(page, u"formMail"_s, u"ANNA@example.org"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab); // the address is looked for when the field is left
    QTRY_VERIFY(errorAt(page, u"formMail"_s).contains(u"Anna Berg"_s));
    // All the same: it is refused, and nothing that was typed is lost.
    press(page, u"saveDriver"_s);
    QTRY_VERIFY(!errorAt(page, u"formMail"_s).isEmpty());
    QCOMPARE(part<QLineEdit>(page, u"formName"_s)->text(), u"A. Berg"_s);
    QCOMPARE(part<QLineEdit>(page, u"formMail"_s)->text(), u"ANNA@example.org"_s);
    QTRY_VERIFY(part(page, u"showOtherDriver"_s)->isVisible());
    press(page, u"showOtherDriver"_s);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Anna Berg"_s);
    QVERIFY(!part(page, u"driverForm"_s)->isVisible());
    QCOMPARE(detail(office, anna).number, 10001);
}

void TstDriversPage::refusesBesideTheField()
{
    PageOffice office;
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_VERIFY(part(page, u"driversEmpty"_s)->isVisible());
    press(page, u"newDriver"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QVERIFY(!errorAt(page, u"formName"_s).isEmpty());
    QCOMPARE(page.focusWidget()->objectName(), u"formName"_s);
    QTest::keyClicks(page.focusWidget(), u"Ritu"_s);
    QVERIFY(errorAt(page, u"formName"_s).isEmpty());
    type(page, u"formMail"_s, u"nobody"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QVERIFY(!errorAt(page, u"formMail"_s).isEmpty());
    type(page, u"formPhone"_s, u"12"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QVERIFY(!errorAt(page, u"formMail"_s).isEmpty()); // the first bad field
    QCOMPARE(page.focusWidget()->objectName(), u"formMail"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
    QVERIFY(!part(page, u"driverForm"_s)->isVisible());
}

void TstDriversPage::edits()
{
    PageOffice office;
    const DriverId ritu = add(office, u"Ritu Iyer"_s, u"ritu@example.org"_s);
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ritu Iyer"_s);
    QTest::keyClick(&page, Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(page.focusWidget()->objectName(), u"formName"_s);
    QVERIFY(!part(page, u"driverTable"_s)->isEnabled()); // what is typed belongs to this driver
    part<QLineEdit>(page, u"formName"_s)->selectAll();
    QTest::keyClicks(page.focusWidget(), u"Ritu Rao"_s);
    type(page, u"formNote"_s, u"Walks with a stick."_s);
    auto *reminders = part<QCheckBox>(page, u"formReminders"_s);
    reminders->setFocus(Qt::TabFocusReason);
    QTest::keyClick(reminders, Qt::Key_Space);
    press(page, u"saveDriver"_s);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ritu Rao"_s);
    QVERIFY(words(page, u"driverWords"_s).contains(u"Walks with a stick."_s));
    QVERIFY(words(page, u"driverNote"_s).contains(u"no reminders"_s));
    QTRY_COMPARE(cell(page, u"driverTable"_s, 0, 0), u"Ritu Rao"_s);
    QCOMPARE(detail(office, ritu).fields.mail, u"ritu@example.org"_s);
    QVERIFY(part(page, u"driverTable"_s)->isEnabled());
}

void TstDriversPage::keepsVehicles()
{
    PageOffice office;
    const DriverId ritu = add(office, u"Ritu Iyer"_s, {}, {}, u"KA 01 AB 1234"_s);
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(rows(page, u"vehicleTable"_s), 1);
    press(page, u"addVehicle"_s);
    QCOMPARE(page.focusWidget()->objectName(), u"vehiclePlate"_s);
    QTest::keyClicks(page.focusWidget(), u"ka01ab1234"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!errorAt(page, u"vehiclePlate"_s).isEmpty()); // they have it already
    part<QLineEdit>(page, u"vehiclePlate"_s)->clear();
    type(page, u"vehiclePlate"_s, u"KA 03 RI 71"_s);
    auto *kind = part(page, u"vehicleType"_s);
    kind->setFocus(Qt::TabFocusReason);
    QTest::keyClick(kind, Qt::Key_End);
    press(page, u"addVehicleNow"_s);
    QTRY_COMPARE(rows(page, u"vehicleTable"_s), 2);
    QCOMPARE(detail(office, ritu).vehicles.last().vehicleType, u"cycle"_s);
    auto *table = part<ListTable>(page, u"vehicleTable"_s);
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_End);
    QTRY_VERIFY(part<QAbstractButton>(page, u"primaryVehicle"_s)->isEnabled());
    press(page, u"primaryVehicle"_s);
    QTRY_COMPARE(cell(page, u"vehicleTable"_s, 0, 0), u"KA 03 RI 71"_s);
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_End);
    QTRY_VERIFY(part<QAbstractButton>(page, u"removeVehicle"_s)->isEnabled());
    press(page, u"removeVehicle"_s);
    QTRY_COMPARE(rows(page, u"vehicleTable"_s), 1);
    QCOMPARE(detail(office, ritu).vehicles.first().plate, u"KA 03 RI 71"_s);
}

void TstDriversPage::suspendsAndReactivates()
{
    PageOffice office;
    const DriverId ritu = add(office, u"Ritu Iyer"_s);
    must(office.session().setRole(Role::Manager));
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ritu Iyer"_s);
    press(page, u"suspendDriver"_s);
    QCOMPARE(page.focusWidget()->objectName(), u"suspendReason"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QVERIFY(!errorAt(page, u"suspendReason"_s).isEmpty());
    QTest::keyClicks(page.focusWidget(), u"Damaged a barrier."_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(words(page, u"driverWords"_s).contains(u"Damaged a barrier."_s));
    QCOMPARE(detail(office, ritu).state, DriverState::Suspended);
    QTRY_VERIFY(part(page, u"reactivateDriver"_s)->isVisible());
    QVERIFY(!part(page, u"suspendDriver"_s)->isVisible());
    press(page, u"reactivateDriver"_s);
    QTRY_VERIFY(part(page, u"suspendDriver"_s)->isVisible());
    QCOMPARE(detail(office, ritu).state, DriverState::Active);
}

void TstDriversPage::merges()
{
    PageOffice office;
    const DriverId kept = add(office, u"Ritu Iyer"_s, {}, {}, u"KA 01 AB 1234"_s);
    const DriverId other = add(office, u"R. Iyer"_s, u"r@example.org"_s, {}, u"KA 02 ZZ 9"_s);
    visit(office, u"KA 02 ZZ 9"_s);
    must(office.session().setRole(Role::Manager));
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ritu Iyer"_s);
    press(page, u"mergeDriver"_s);
    QCOMPARE(page.focusWidget()->objectName(), u"mergeTyped"_s);
    QTest::keyClicks(page.focusWidget(), u"d-10001"_s);
    QTRY_VERIFY(!errorAt(page, u"mergeTyped"_s).isEmpty()); // itself
    part<QLineEdit>(page, u"mergeTyped"_s)->clear();
    QTest::keyClicks(page.focusWidget(), u"iyer"_s);
    QTRY_COMPARE(rows(page, u"mergeTable"_s), 1);
    QTRY_VERIFY(words(page, u"mergeMoves"_s).contains(u"1 stay(s)"_s));
    QVERIFY(words(page, u"mergeMoves"_s).contains(u"r@example.org"_s));
    QVERIFY(!part<QAbstractButton>(page, u"mergeNow"_s)->isEnabled());
    auto *sure = part<QCheckBox>(page, u"mergeSure"_s);
    sure->setFocus(Qt::TabFocusReason);
    QTest::keyClick(sure, Qt::Key_Space);
    press(page, u"mergeNow"_s);
    QTRY_COMPARE(rows(page, u"driverTable"_s), 1);
    QTRY_COMPARE(rows(page, u"vehicleTable"_s), 2);
    QVERIFY(words(page, u"driverContact"_s).contains(u"r@example.org"_s));
    QCOMPARE(detail(office, other).driver, kept);
}

void TstDriversPage::exportsEverything()
{
    PageOffice office;
    add(office, u"Ritu Iyer"_s, u"ritu@example.org"_s, {}, u"KA 01 AB 1234"_s);
    visit(office, u"KA 01 AB 1234"_s);
    must(office.session().setRole(Role::Manager));
    const QTemporaryDir folder;
    DriversPage page(office.office(), office.lot());
    QString suggested;
    page.setFileChoice({[&](QWidget *, FileChoice::Purpose purpose, const QString &, const QString &,
                            const QString &suggestion, const FileChoice::Chosen &chosen) {
        QCOMPARE(purpose, FileChoice::Purpose::Save);
        suggested = suggestion;
        chosen(folder.filePath(u"mine"_s));
    }});
    open(page);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ritu Iyer"_s);
    press(page, u"exportDriver"_s);
    QTRY_VERIFY(words(page, u"driversSaid"_s).contains(u"mine.json"_s));
    QVERIFY(suggested.endsWith(u"D-10001.json"_s));
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(data.value(u"name"_s).toString(), u"Ritu Iyer"_s);
    QCOMPARE(data.value(u"stays"_s).toArray().size(), 1);
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    page.setFileChoice({[](QWidget *, FileChoice::Purpose, const QString &, const QString &, const QString &,
                           const FileChoice::Chosen &chosen) { chosen(u"/no/such/folder/x.json"_s); }});
    press(page, u"exportDriver"_s);
    QTRY_VERIFY(part(page, u"driverBanner"_s)->isVisible());
}

void TstDriversPage::erases()
{
    PageOffice office;
    const DriverId ritu = add(office, u"Ritu Iyer"_s, u"ritu@example.org"_s, {}, u"KA 01 AB 1234"_s);
    add(office, u"Anna Berg"_s);
    visit(office, u"KA 01 AB 1234"_s);
    must(office.session().setRole(Role::Manager));
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ritu Iyer"_s);
    press(page, u"eraseDriver"_s);
    QVERIFY(words(page, u"eraseStays"_s).contains(u"1 stay(s)"_s));
    auto *erase = part<QAbstractButton>(page, u"eraseNow"_s);
    QTest::keyClicks(page.focusWidget(), u"D-1000"_s);
    QVERIFY(!erase->isEnabled());
    QTest::keyClick(page.focusWidget(), Qt::Key_Return); // does nothing
    QTest::keyClick(page.focusWidget(), Qt::Key_1);
    QVERIFY(erase->isEnabled());
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(rows(page, u"driverTable"_s), 1);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Anna Berg"_s);
    const auto erased = detail(office, ritu);
    QCOMPARE(erased.state, DriverState::Erased);
    QCOMPARE(erased.stayCount, 1);
}

void TstDriversPage::attendantsDoNotManage()
{
    PageOffice office;
    add(office, u"Ritu Iyer"_s, u"ritu@example.org"_s);
    QCOMPARE(office.session().role(), Role::Attendant);
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ritu Iyer"_s);
    for (const QString &name : {u"editDriver"_s, u"sendDriverCode"_s, u"newDriver"_s, u"addVehicle"_s})
        QVERIFY2(part(page, name)->isVisible(), qPrintable(name));
    for (const QString &name :
         {u"suspendDriver"_s, u"reactivateDriver"_s, u"mergeDriver"_s, u"exportDriver"_s, u"eraseDriver"_s})
        QVERIFY2(!part(page, name)->isVisible(), qPrintable(name));
    press(page, u"sendDriverCode"_s); // there is no mail server in this office, which is said
    QTRY_VERIFY(part(page, u"driverBanner"_s)->isVisible() || !words(page, u"driversSaid"_s).isEmpty());
}

void TstDriversPage::isSealedWithoutThePassword()
{
    PageOffice office;
    add(office, u"Ritu Iyer"_s, u"ritu@example.org"_s);
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ritu Iyer"_s);
    QTest::keyClicks(page.focusWidget(), u"ritu"_s);
    QTRY_COMPARE(words(page, u"driverCount"_s), u"1 found"_s);
    page.hide();
    office.session().lock();
    page.show(); // as after coming back by PIN
    QTRY_VERIFY(part(page, u"driversSealed"_s)->isVisible());
    QVERIFY(!part(page, u"driverPanel"_s)->isVisible());
    QCOMPARE(rows(page, u"driverTable"_s), 0);
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(u"Ritu"_s), qPrintable(label->objectName()));
    const auto fields = page.findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        QVERIFY2(field->text().isEmpty(), qPrintable(field->objectName()));
    QSignalSpy asked(&page, &DriversPage::passwordAsked);
    QTest::mouseClick(part(page, u"driversSealed"_s)->findChild<QAbstractButton *>(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TstDriversPage::hearsOfChanges()
{
    PageOffice office;
    add(office, u"Ritu Iyer"_s, {}, {}, u"KA 01 AB 1234"_s);
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ritu Iyer"_s);
    QVERIFY(part(page, u"driverHistoryEmpty"_s)->isVisible());
    office.enter(u"KA 01 AB 1234"_s);
    QTRY_COMPARE(rows(page, u"driverStays"_s), 1);
    add(office, u"Ärne Öst"_s);
    QTRY_COMPARE(rows(page, u"driverTable"_s), 2);
    QTest::keyClicks(page.focusWidget(), u"arne"_s); // the new name is known without its accents
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ärne Öst"_s);
}

void TstDriversPage::showsLongLists()
{
    PageOffice office;
    for (int i = 0; i < 130; ++i)
        add(office, u"Driver %1"_s.arg(i, 3, 10, QChar(u'0')));
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(rows(page, u"driverTable"_s), 100);
    auto *table = part<ListTable>(page, u"driverTable"_s);
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_End);
    QTRY_COMPARE(rows(page, u"driverTable"_s), 130);
    QTest::keyClick(table, Qt::Key_End);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Driver 129"_s);
    QTest::keyClick(&page, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Driver 128"_s);
}

void TstDriversPage::everythingHasAName()
{
    PageOffice office;
    add(office, u"Ritu Iyer"_s, u"ritu@example.org"_s, {}, u"KA 01 AB 1234"_s);
    must(office.session().setRole(Role::Manager));
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Ritu Iyer"_s);
    QCOMPARE(namelessWidgets(page), QStringList());
}

PARKDESK_TEST(TstDriversPage)
#include "tst_driverspage.moc"
