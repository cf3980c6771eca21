// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/undo/lastdeed.h"
#include "services/undo/undodeed.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/deskwindow.h"
#include "ui/desk/donecard.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

QListView *doneView(DeskWindow &desk)
{
    return desk.page().findChild<QListView *>(u"doneView"_s);
}

DoneLine doneLine(DeskWindow &desk, int row)
{
    const auto *model = qobject_cast<DoneLineModel *>(doneView(desk)->model());
    const DoneLine *line = model->rowAt(model->index(row, 0));
    return line != nullptr ? *line : DoneLine {};
}

QLineEdit *reason(DeskWindow &desk)
{
    return desk.page().findChild<QLineEdit *>(u"undoReasonText"_s);
}

void clickUndoOf(DeskWindow &desk, int row)
{
    QListView *view = doneView(desk);
    const QRect area = view->visualRect(view->model()->index(row, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(area.right() - 10, area.center().y()));
}

/// In, then out by the keys of a clerk who takes the exact amount.
void letOut(PageOffice &office, DeskWindow &desk, const QString &plate)
{
    office.clock().advance(minutes(30));
    desk.type(plate);
    desk.press(Qt::Key_Return);
    if (!desk.waitForPanel())
        qFatal("the panel did not open");
    desk.press(Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return desk.toast()->figure() == u"Out"_s; }))
        qFatal("it did not leave");
}

} // namespace

/// Taking back by real keys and by the mouse: from the box, from a row, from the toast.
class TstUndoKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void twoKeysWithoutMoney();
    void enterBeforeTheOffer();
    void heldEnterTakesBackOnce();
    void escapeLeavesIt();
    void typingLeavesIt();
    void textIsUndoneFirst();
    void nothingToTakeBack();
    void moneyNeedsAReason();
    void reasonByArrow();
    void escapeLeavesTheMoney();
    void toastTakesBack();
    void toastWithoutAWayBack();
    void rowByMouse();
    void rowOfMoneyByMouse();
    void rowByKey();
    void rowsSayWhatTheyMay();
    void rowsSayWhatBecameOfIt();
    void newestByButton();
    void refusalIsSaid();
    void stepByStep();
    void otherPagesAskForIt();
    void keysTypedMeanwhileAreKept();
};

void TstUndoKeys::twoKeysWithoutMoney()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"ka19p445"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.toast()->figure(), u"A-01"_s);
    static_cast<void>(desk.takeKeyCount());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.line(), u"Enter takes back: KA 19 P 445 came in at 09:00. Esc leaves it."_s);
    QCOMPARE(office.parkedCount(), 1); // so far it is only offered
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.takeKeyCount(), 2);
    QTRY_COMPARE(office.parkedCount(), 0);
    QTRY_COMPARE(desk.toast()->figure(), u"Taken back"_s);
    QVERIFY(desk.box()->hasFocus());
    QTRY_VERIFY(!desk.line().contains(u"takes back"_s));
}

void TstUndoKeys::enterBeforeTheOffer()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"ka19p445"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 1);
    QTRY_VERIFY(!desk.toast()->figure().isEmpty());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.press(Qt::Key_Return); // no event ran in between
    QTRY_COMPARE(office.parkedCount(), 0);
}

void TstUndoKeys::heldEnterTakesBackOnce()
{
    PageOffice office;
    office.enter(u"KA 01"_s);
    office.enter(u"KA 02"_s);
    DeskWindow desk(office.office(), office.lot());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.line().contains(u"KA 02"_s));
    desk.press(Qt::Key_Return);
    for (int i = 0; i < 20; ++i) {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(desk.box(), &again);
    }
    QTRY_COMPARE(office.parkedCount(), 1);
    QTRY_COMPARE(desk.toast()->figure(), u"Taken back"_s);
    QCOMPARE(office.parkedCount(), 1);
}

void TstUndoKeys::escapeLeavesIt()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    DeskWindow desk(office.office(), office.lot());
    const QString idle = desk.line();
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.line().contains(u"takes back"_s));
    desk.press(Qt::Key_Escape);
    QTRY_COMPARE(desk.line(), idle);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.settles());
    QCOMPARE(office.parkedCount(), 1);
}

void TstUndoKeys::typingLeavesIt()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    DeskWindow desk(office.office(), office.lot());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.line().contains(u"takes back"_s));
    desk.type(u"mko77"_s);
    QTRY_VERIFY2(desk.line().contains(u"come in"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 2);
}

void TstUndoKeys::textIsUndoneFirst()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.box()->text(), QString()); // the typing, and nothing else
    QVERIFY(desk.settles());
    QVERIFY(!desk.line().contains(u"takes back"_s));
    QCOMPARE(office.parkedCount(), 1);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.line().contains(u"takes back"_s));
}

void TstUndoKeys::nothingToTakeBack()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    const QString idle = desk.line();
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.line(), u"There is nothing of yours to take back in this shift."_s);
    desk.press(Qt::Key_Escape);
    QTRY_COMPARE(desk.line(), idle);
}

void TstUndoKeys::moneyNeedsAReason()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    DeskWindow desk(office.office(), office.lot());
    letOut(office, desk, u"ka19p445"_s);
    static_cast<void>(desk.takeKeyCount());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(reason(desk) != nullptr && reason(desk)->hasFocus());
    QVERIFY2(desk.line().contains(u"2.50"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Return); // without a reason
    QCOMPARE(office.parkedCount(), 0);
    QVERIFY(reason(desk)->hasFocus());
    desk.type(u"wrong car"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 1);
    QTRY_COMPARE(desk.toast()->figure(), u"Give back 2.50"_s);
    QTRY_VERIFY(desk.box()->hasFocus());
    QVERIFY2(desk.line().contains(u"KA 19 P 445 is inside again"_s), qPrintable(desk.line()));
}

void TstUndoKeys::reasonByArrow()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    DeskWindow desk(office.office(), office.lot());
    letOut(office, desk, u"ka19p445"_s);
    static_cast<void>(desk.takeKeyCount());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(reason(desk) != nullptr && reason(desk)->hasFocus());
    desk.press(Qt::Key_Down);
    QCOMPARE(reason(desk)->text(), u"Wrong vehicle"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.takeKeyCount(), 3);
    QTRY_COMPARE(office.parkedCount(), 1);
}

void TstUndoKeys::escapeLeavesTheMoney()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    DeskWindow desk(office.office(), office.lot());
    letOut(office, desk, u"ka19p445"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(reason(desk) != nullptr && reason(desk)->hasFocus());
    desk.type(u"wrong"_s);
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(desk.box()->hasFocus());
    QTRY_VERIFY(reason(desk) == nullptr);
    QCOMPARE(office.parkedCount(), 0);
}

void TstUndoKeys::toastTakesBack()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"ka19p445"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.toast()->action(), u"Undo"_s);
    QTest::mouseClick(desk.page().findChild<KeyButton *>(u"toastAction"_s), Qt::LeftButton);
    QTRY_COMPARE(office.parkedCount(), 0);
    QTRY_COMPARE(desk.toast()->figure(), u"Taken back"_s);
    QCOMPARE(desk.toast()->action(), QString()); // there is no way back from the way back
    QTRY_VERIFY(desk.box()->hasFocus());
}

void TstUndoKeys::toastWithoutAWayBack()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"ka19p445"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.toast()->action(), u"Undo"_s);
    desk.type(u"m"_s); // the next job
    QVERIFY(desk.toast()->isHidden());
}

void TstUndoKeys::rowByMouse()
{
    PageOffice office;
    office.enter(u"KA 01"_s);
    office.enter(u"KA 02"_s);
    DeskWindow desk(office.office(), office.lot());
    QTRY_COMPARE(doneView(desk)->model()->rowCount(), 2);
    clickUndoOf(desk, 1); // the older one
    QTRY_COMPARE(office.parkedCount(), 1);
    QTRY_COMPARE(doneView(desk)->model()->rowCount(), 3);
    QCOMPARE(doneLine(desk, 0).deed, u"Undo"_s);
    QVERIFY(doneLine(desk, 2).undone);
    QCOMPARE(doneLine(desk, 2).plate, u"KA 01"_s);
    clickUndoOf(desk, 2); // a dash is no link
    QVERIFY(desk.settles());
    QCOMPARE(office.parkedCount(), 1);
}

void TstUndoKeys::rowOfMoneyByMouse()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    DeskWindow desk(office.office(), office.lot());
    letOut(office, desk, u"ka19p445"_s);
    QTRY_COMPARE(doneView(desk)->model()->rowCount(), 2);
    clickUndoOf(desk, 0);
    QTRY_VERIFY(reason(desk) != nullptr && reason(desk)->hasFocus());
    QCOMPARE(office.parkedCount(), 0);
}

void TstUndoKeys::rowByKey()
{
    PageOffice office;
    office.enter(u"KA 01"_s);
    office.enter(u"KA 02"_s);
    DeskWindow desk(office.office(), office.lot());
    QTRY_COMPARE(doneView(desk)->model()->rowCount(), 2);
    doneView(desk)->setFocus();
    doneView(desk)->setCurrentIndex(doneView(desk)->model()->index(0, 0));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(desk.line().contains(u"takes back: KA 01"_s), qPrintable(desk.line()));
    QVERIFY(desk.box()->hasFocus());
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 1);
}

void TstUndoKeys::rowsSayWhatTheyMay()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    DeskWindow desk(office.office(), office.lot());
    letOut(office, desk, u"ka19p445"_s);
    QTRY_COMPARE(doneView(desk)->model()->rowCount(), 2);
    QVERIFY(doneLine(desk, 0).undoable);
    QCOMPARE(doneLine(desk, 0).undoTip, u"Take this back. Possible until 09:40."_s);
    QVERIFY(!doneLine(desk, 1).undoable);
    QVERIFY2(doneLine(desk, 1).undoTip.contains(u"afterwards"_s), qPrintable(doneLine(desk, 1).undoTip));
    const QModelIndex first = doneView(desk)->model()->index(0, 0);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"may be taken back"_s));
}

void TstUndoKeys::rowsSayWhatBecameOfIt()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    DeskWindow desk(office.office(), office.lot());
    letOut(office, desk, u"ka19p445"_s);
    QTRY_COMPARE(doneView(desk)->model()->rowCount(), 2);
    QCOMPARE(doneLine(desk, 0).deed, u"Out"_s); // it left with the payment
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(reason(desk) != nullptr && reason(desk)->hasFocus());
    desk.type(u"wrong car"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(doneView(desk)->model()->rowCount(), 3);
    QCOMPARE(doneLine(desk, 0).deed, u"Undo"_s);
    QCOMPARE(doneLine(desk, 0).spot, u"Paid"_s);
    QCOMPARE(doneLine(desk, 0).amount, u"\u22122.50"_s);
    QVERIFY(doneLine(desk, 1).undone && !doneLine(desk, 1).undoable);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.line().contains(u"takes back"_s)); // the entry, the next step back
}

void TstUndoKeys::newestByButton()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    DeskWindow desk(office.office(), office.lot());
    auto *newest = desk.page().findChild<KeyButton *>(u"undoNewest"_s);
    QTest::mouseClick(newest, Qt::LeftButton);
    QTRY_VERIFY(desk.line().contains(u"takes back: KA 19 P 445"_s));
    QVERIFY(desk.box()->hasFocus());
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 0);
}

void TstUndoKeys::refusalIsSaid()
{
    PageOffice office;
    const QString ticket = office.enter(u"KA19P445"_s);
    DeskWindow desk(office.office(), office.lot());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.line().contains(u"takes back"_s));
    // Somebody was quicker: the same deed is taken back from another window of the same person.
    const auto last = must(answerOf(office.office().read<LastDeed>({})));
    must(answerOf(office.office().run<UndoDeed>(QUuid::createUuid(), {last->journal, {}})));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY2(desk.line().contains(u"already"_s), qPrintable(desk.line()));
    QVERIFY(!ticket.isEmpty());
}

void TstUndoKeys::stepByStep()
{
    PageOffice office;
    office.enter(u"KA 01"_s);
    office.clock().advance(minutes(1));
    office.enter(u"KA 02"_s);
    office.clock().advance(minutes(1));
    DeskWindow desk(office.office(), office.lot());
    for (const QString &plate : {u"KA 02 came in at 09:01"_s, u"KA 01 came in at 09:00"_s}) {
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY2(desk.line().contains(plate), qPrintable(desk.line()));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.line().contains(u"takes back"_s));
    }
    QCOMPARE(office.parkedCount(), 0);
}

void TstUndoKeys::otherPagesAskForIt()
{
    PageOffice office;
    office.enter(u"KA 01"_s);
    const auto first = must(answerOf(office.office().read<LastDeed>({})));
    office.enter(u"KA 02"_s);
    DeskWindow desk(office.office(), office.lot());
    desk.page().startDeed(DeskDeed::Undo, first->stay);
    QTRY_VERIFY2(desk.line().contains(u"takes back: KA 01"_s), qPrintable(desk.line()));
}

void TstUndoKeys::keysTypedMeanwhileAreKept()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    DeskWindow desk(office.office(), office.lot());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.line().contains(u"takes back"_s));
    desk.press(Qt::Key_Return);
    desk.type(u"mko77"_s); // before it is done
    QTRY_COMPARE(office.parkedCount(), 0);
    QTRY_COMPARE(desk.box()->text(), u"mko77"_s);
}

PARKDESK_TEST(TstUndoKeys)
#include "tst_undokeys.moc"
