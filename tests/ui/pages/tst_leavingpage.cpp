// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/entervehicle.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/listpagehands.h"
#include "tests/ui/pages/paperdesk.h"
#include "ui/leaving/leavinglines.h"
#include "ui/leaving/leavingpage.h"
#include "ui/shared/banner.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shared/viewmemory.h"
#include "ui/shell/language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The page of who leaves next, by real keys on a real office.
class TstLeavingPage : public QObject, private ListPageHands {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void leavingByKeys();
    void leavingKeepsTheChosenRow();
    void leavingTicksEachMinute();
    void leavingFiltersAndRemembers();
    void leavingMarksAndCopies();
    void leavingIsPrinted();
    void germanListNeedsNoScrolling();
    void leavingEmptyStates();
    void longListComesInWindows();
};

void TstLeavingPage::leavingByKeys()
{
    PageOffice office;
    const StayId late = enterUntil(office, u"BA11"_s, hours(1));
    const StayId soon = enterUntil(office, u"KO22"_s, hours(2));
    enterUntil(office, u"MU33"_s, hours(9));
    office.clock().advance(minutes(80));
    ShortMemory memory;
    LeavingPage page(office.office(), office.lot(), memory);
    const QAbstractItemModelTester tester(tableOf(page, u"leavingTable"_s)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy asked(&page, &LeavingPage::deedAsked);
    open(page);
    ListTable &table = *tableOf(page, u"leavingTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 4); // two titles, two vehicles
    QCOMPARE(currentPlate(table, LeavingModel::PlateColumn), u"BA 11"_s);
    QCOMPARE(cell(table, 1, LeavingModel::LateColumn), u"+20 min"_s);
    QTRY_COMPARE(cell(table, 1, LeavingModel::SoFarColumn), u"5.00"_s);
    press(page, Qt::Key_Return);
    press(page, Qt::Key_Down); // over the title of the next part
    QCOMPARE(currentPlate(table, LeavingModel::PlateColumn), u"KO 22"_s);
    press(page, Qt::Key_T, Qt::ControlModifier);
    press(page, Qt::Key_M, Qt::ControlModifier);
    press(page, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(asked.size(), 4);
    const DeskDeed deeds[] = {DeskDeed::TakePayment, DeskDeed::Extend, DeskDeed::Move, DeskDeed::Details};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(asked.at(i).at(0).value<DeskDeed>(), deeds[i]);
        QCOMPARE(asked.at(i).at(1).value<StayId>(), i == 0 ? late : soon);
    }
    press(page, Qt::Key_Home);
    QCOMPARE(currentPlate(table, LeavingModel::PlateColumn), u"BA 11"_s);
    press(page, Qt::Key_End);
    QCOMPARE(currentPlate(table, LeavingModel::PlateColumn), u"KO 22"_s);
    QTest::keyClicks(page.focusWidget(), u"ba"_s); // type-ahead
    QCOMPARE(currentPlate(table, LeavingModel::PlateColumn), u"BA 11"_s);
}

void TstLeavingPage::leavingKeepsTheChosenRow()
{
    PageOffice office;
    enterUntil(office, u"KO22"_s, minutes(40));
    enterUntil(office, u"MU33"_s, minutes(50));
    ShortMemory memory;
    LeavingPage page(office.office(), office.lot(), memory);
    open(page);
    ListTable &table = *tableOf(page, u"leavingTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 3);
    press(page, Qt::Key_Down);
    QCOMPARE(currentPlate(table, LeavingModel::PlateColumn), u"MU 33"_s);
    enterUntil(office, u"BA11"_s, minutes(10)); // comes before it
    QTRY_COMPARE(table.model()->rowCount(), 4);
    QCOMPARE(currentPlate(table, LeavingModel::PlateColumn), u"MU 33"_s);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
}

void TstLeavingPage::leavingTicksEachMinute()
{
    PageOffice office;
    enterUntil(office, u"KO22"_s, minutes(61));
    office.clock().advance(minutes(50));
    ShortMemory memory;
    LeavingPage page(office.office(), office.lot(), memory);
    open(page);
    ListTable &table = *tableOf(page, u"leavingTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 2);
    QTRY_COMPARE(cell(table, 1, LeavingModel::SoFarColumn), u"2.50"_s);
    QCOMPARE(cell(table, 1, LeavingModel::LateColumn), u"in 11 min"_s);
    office.clock().advance(minutes(12));
    QTRY_COMPARE(cell(table, 1, LeavingModel::SoFarColumn), u"5.00"_s);
    QTRY_COMPARE(cell(table, 1, LeavingModel::LateColumn), u"+1 min"_s);
    QCOMPARE(cell(table, 1, LeavingModel::StayColumn), u"1 h 2 min"_s);
    QVERIFY(cell(table, 0, 0).startsWith(u"Over time"_s));
}

void TstLeavingPage::leavingFiltersAndRemembers()
{
    PageOffice office;
    enterUntil(office, u"BA11"_s, minutes(10));
    enterUntil(office, u"KO22"_s, hours(5));
    ShortMemory memory;
    {
        LeavingPage page(office.office(), office.lot(), memory);
        open(page);
        ListTable &table = *tableOf(page, u"leavingTable"_s);
        QTRY_COMPARE(table.model()->rowCount(), 2);
        page.findChild<Segmented *>(u"leavingTabs"_s)->setFocus();
        for (int i = 0; i < 4; ++i)
            press(page, Qt::Key_Right);
        QCOMPARE(page.findChild<Segmented *>(u"leavingTabs"_s)->currentId(),
                 static_cast<int>(LeavingList::Show::AllInside));
        QTRY_COMPARE(table.model()->rowCount(), 4);
        press(page, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(page.focusWidget()->objectName(), u"leavingFilter"_s);
        QTest::keyClicks(page.focusWidget(), u"ko"_s);
        QTRY_COMPARE(table.model()->rowCount(), 2);
        press(page, Qt::Key_Return);
        QCOMPARE(page.focusWidget(), static_cast<QWidget *>(&table));
        QCOMPARE(currentPlate(table, LeavingModel::PlateColumn), u"KO 22"_s);
        press(page, Qt::Key_Escape);
        QTRY_COMPARE(table.model()->rowCount(), 4);
        press(page, Qt::Key_Slash);
        QCOMPARE(page.focusWidget()->objectName(), u"leavingFilter"_s);
        // Sorted by plate there are no parts.
        table.horizontalHeader()->setSortIndicator(LeavingModel::PlateColumn, Qt::DescendingOrder);
        QTRY_COMPARE(table.model()->rowCount(), 2);
        QCOMPARE(cell(table, 0, LeavingModel::PlateColumn), u"KO 22"_s);
        // A column without an order of its own changes nothing.
        table.horizontalHeader()->setSortIndicator(LeavingModel::NoteColumn, Qt::AscendingOrder);
        QTRY_COMPARE(table.horizontalHeader()->sortIndicatorSection(), int {LeavingModel::PlateColumn});
    }
    LeavingPage again(office.office(), office.lot(), memory);
    open(again);
    ListTable &table = *tableOf(again, u"leavingTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 2);
    QCOMPARE(cell(table, 0, LeavingModel::PlateColumn), u"KO 22"_s);
    QCOMPARE(again.findChild<Segmented *>(u"leavingTabs"_s)->currentId(),
             static_cast<int>(LeavingList::Show::AllInside));
}

void TstLeavingPage::leavingMarksAndCopies()
{
    PageOffice office;
    enterUntil(office, u"BA11"_s, minutes(10));
    enterUntil(office, u"KO22"_s, minutes(20));
    ShortMemory memory;
    LeavingPage page(office.office(), office.lot(), memory);
    open(page);
    ListTable &table = *tableOf(page, u"leavingTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 3);
    QCOMPARE(page.focusWidget()->objectName(), u"leavingTable"_s);
    press(page, Qt::Key_Down);
    press(page, Qt::Key_Space);
    QCOMPARE(page.findChild<TextLabel *>(u"leavingMarked"_s)->text(), u"1 marked"_s);
    QTest::keyClick(page.findChild<QPushButton *>(u"leavingCopy"_s), Qt::Key_Space);
    QVERIFY(QApplication::clipboard()->text().contains(u"KO 22"_s));
    QVERIFY(!QApplication::clipboard()->text().contains(u"BA 11"_s));
    table.setFocus();
    press(page, Qt::Key_Space);
    QCOMPARE(page.findChild<TextLabel *>(u"leavingMarked"_s)->text(), u"Mark rows"_s);
}

void TstLeavingPage::leavingIsPrinted()
{
    PageOffice office;
    enterUntil(office, u"BA11"_s, hours(1));
    enterUntil(office, u"KO22"_s, hours(2));
    office.clock().advance(minutes(80));
    ShortMemory memory;
    TestPreferences preferences;
    const auto printer = std::make_shared<KeepingPrinters>();
    Printing printing(preferences, printer);
    LeavingPage page(office.office(), office.lot(), memory);
    page.setPrinting(printing);
    open(page);
    ListTable &table = *tableOf(page, u"leavingTable"_s);
    QTRY_COMPARE(cell(table, 1, LeavingModel::SoFarColumn), u"5.00"_s);
    press(page, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(printer->papers().size(), 1);
    const QString all = printer->papers().last();
    for (const QString &word : {u"BA 11"_s, u"KO 22"_s, u"+20 min"_s, u"A-01"_s, u"5.00"_s})
        QVERIFY2(all.contains(word), qPrintable(word + u'\n' + all));
    press(page, Qt::Key_Space); // marks the first: it alone
    press(page, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(printer->papers().size(), 2);
    QVERIFY(printer->papers().last().contains(u"BA 11"_s) && !printer->papers().last().contains(u"KO 22"_s));
    printer->state = KeepingPrinters::State::Away;
    press(page, Qt::Key_P, Qt::ControlModifier);
    const auto *banner = page.findChild<Banner *>();
    QTRY_VERIFY2(banner->text().contains(u"not printed"_s), qPrintable(banner->text()));
}

void TstLeavingPage::germanListNeedsNoScrolling()
{
    Language::apply(LanguageChoice::German);
    const auto back = qScopeGuard([] { Language::apply(LanguageChoice::English); });
    PageOffice office;
    enterUntil(office, u"BA11"_s, minutes(50));
    ShortMemory memory;
    LeavingPage page(office.office(), office.lot(), memory);
    open(page);
    const ListTable &table = *tableOf(page, u"leavingTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 2);
    const auto widths = [&table] {
        QStringList words {QString::number(table.viewport()->width())};
        for (int column = 0; column < table.model()->columnCount(); ++column)
            words.append(
                u"%1/%2"_s.arg(table.columnWidth(column)).arg(table.horizontalHeader()->sectionSizeHint(column)));
        return words.join(u' ');
    };
    QTRY_VERIFY2(table.horizontalScrollBar()->maximum() == 0, qPrintable(widths()));
    for (int column = 0; column < table.model()->columnCount(); ++column)
        QVERIFY(table.columnWidth(column) >= table.horizontalHeader()->sectionSizeHint(column));
    // With more room each gets back what it gave.
    const int narrow = table.columnWidth(LeavingModel::PaymentColumn);
    page.resize(2000, 668);
    QTRY_VERIFY(table.columnWidth(LeavingModel::PaymentColumn) > narrow);
    // A person's own widths stay.
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(4, 4));
    const int chosen = table.columnWidth(LeavingModel::PaymentColumn);
    page.resize(1158, 668);
    QTRY_VERIFY(table.horizontalScrollBar()->maximum() > 0);
    QCOMPARE(table.columnWidth(LeavingModel::PaymentColumn), chosen);
}

void TstLeavingPage::leavingEmptyStates()
{
    PageOffice office;
    ShortMemory memory;
    LeavingPage page(office.office(), office.lot(), memory);
    const QSignalSpy desk(&page, &LeavingPage::deskAsked);
    open(page);
    auto *empty = page.findChild<QWidget *>(u"leavingEmpty"_s);
    const auto sentence = [empty] { return empty->findChild<TextLabel *>()->text(); };
    auto *button = empty->findChild<QPushButton *>();
    QTRY_COMPARE(sentence(), u"Nobody is inside."_s);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(desk.size(), 1);
    enterUntil(office, u"KO22"_s, hours(5));
    QTRY_COMPARE(sentence(), u"Nobody is due in the next 60 minutes."_s);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(tableOf(page, u"leavingTable"_s)->model()->rowCount(), 2);
}

void TstLeavingPage::longListComesInWindows()
{
    PageOffice office;
    AddLot::Command large;
    large.name = u"Large"_s;
    large.timezone = u"Europe/Berlin"_s;
    large.currency = u"EUR"_s;
    large.deskName = u"Desk 9"_s;
    large.rows = {{u"L-{001}"_s, 260, {u"car"_s}, 1, {}}};
    must(office.session().setRole(Role::Admin));
    const LotId lot = must(answerOf(office.office().run<AddLot>(QUuid::createUuid(), large))).lot;
    must(office.session().setRole(Role::Attendant));
    for (int i = 0; i < 250; ++i) {
        EnterVehicle::Command command;
        command.lot = lot;
        command.plate = u"P%1"_s.arg(i, 3, 10, QChar(u'0'));
        command.until = office.clock().now() + minutes(5) + seconds(i);
        must(answerOf(office.office().run<EnterVehicle>(QUuid::createUuid(), command)));
    }
    ShortMemory memory;
    LeavingPage page(office.office(), lot, memory);
    open(page);
    ListTable &table = *tableOf(page, u"leavingTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 201);
    press(page, Qt::Key_End);
    QTRY_COMPARE(table.model()->rowCount(), 251);
    press(page, Qt::Key_End);
    QCOMPARE(currentPlate(table, LeavingModel::PlateColumn), u"P 249"_s);
}

PARKDESK_TEST(TstLeavingPage)
#include "tst_leavingpage.moc"
