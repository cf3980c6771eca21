// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/addlot.h"
#include "services/staff/addstaff.h"
#include "services/stays/joinqueue.h"
#include "services/stays/leavestay.h"
#include "services/stays/queuedeeds.h"
#include "services/stays/queueoflot.h"
#include "services/stays/reservespot.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/deskwindow.h"
#include "ui/desk/lotfullcard.h"
#include "ui/shared/approvalform.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The desk when no spot is free, and while the lot is closed: by real keys.
class TstDeskFull : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void habitualEnterDoesNothing();
    void rowsThatAreNotPossibleStay();
    void largerSpotByKey();
    void downMarksAndEnterDoes();
    void holdsAPlaceElsewhere();
    void queueNumberAndItsEnd();
    void managerInTheRow();
    void managerMayAlone();
    void turnsAwayWithAReason();
    void reasonsAreRemembered();
    void dissolvesWhenAPlaceIsFree();
    void anotherTypeDissolvesIt();
    void typingOnAsksAgain();
    void queueIsCalledByKeys();
    void numberIsGivenBack();
    void undoKeyOffersTheNumber();
    void closedLotAsksInPlace();
    void closedLotAsksForABookingToo();
    void everythingHasAName();
};

namespace {

void asAdmin(PageOffice &office, const std::function<void()> &work)
{
    must(office.session().setRole(Role::Admin));
    work();
    must(office.session().setRole(Role::Attendant));
}

void addManager(PageOffice &office)
{
    asAdmin(office, [&office] {
        AddStaff::Command command;
        command.login = u"mira"_s;
        command.name = u"Mira Rao"_s;
        command.roles = {Role::Manager};
        command.secret = must(answerOf(office.office().seal(command.login, PageOffice::password)));
        must(answerOf(office.office().run<AddStaff>(QUuid::createUuid(), command)));
    });
}

LotId addLot(PageOffice &office, const QString &name, const QString &openingHours = {})
{
    LotId lot;
    asAdmin(office, [&] {
        AddLot::Command command;
        command.name = name;
        command.timezone = u"Europe/Berlin"_s;
        command.currency = u"EUR"_s;
        command.openingHours = openingHours;
        command.rows = {{u"S-{01}"_s, 6, {u"car"_s}, 1, {}}};
        lot = must(answerOf(office.office().run<AddLot>(QUuid::createUuid(), command))).lot;
    });
    return lot;
}

void fillCars(PageOffice &office)
{
    for (int i = 0; i < 10; ++i)
        office.enter(u"FULL 1%1"_s.arg(i));
}

LotFullCard *cardOf(DeskWindow &desk)
{
    return desk.page().findChild<LotFullCard *>();
}

bool waitForCard(DeskWindow &desk)
{
    return QTest::qWaitFor(
        [&] { return cardOf(desk)->isOpen() && cardOf(desk)->isVisible() && !cardOf(desk)->isHeld(); });
}

KeyButton *button(DeskWindow &desk, const QString &name)
{
    return desk.page().findChild<KeyButton *>(name);
}

QueueOfLot::Answer queueOf(PageOffice &office)
{
    return must(answerOf(office.office().read<QueueOfLot>({office.lot()})));
}

} // namespace

void TstDeskFull::habitualEnterDoesNothing()
{
    PageOffice office;
    fillCars(office);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    QVERIFY2(desk.line().contains(u"No car spot fits MKO 77 now"_s), qPrintable(desk.line()));
    QCOMPARE(desk.focus(), desk.box());
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.settles());
    QCOMPARE(office.parkedCount(), 10);
    QVERIFY(queueOf(office).waiting.isEmpty());
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!cardOf(desk)->isVisible());
    QVERIFY(desk.box()->text().isEmpty());
}

void TstDeskFull::rowsThatAreNotPossibleStay()
{
    PageOffice office;
    fillCars(office);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    for (const QString &name : {u"fullLarger"_s, u"fullOtherLot"_s}) {
        QVERIFY(button(desk, name)->isVisible());
        QVERIFY(!button(desk, name)->isEnabled());
        QVERIFY(!button(desk, name)->accessibleDescription().isEmpty());
    }
    for (const QString &name : {u"fullQueue"_s, u"fullOverflow"_s, u"fullTurnAway"_s})
        QVERIFY(button(desk, name)->isEnabled());
    desk.press(Qt::Key_L, Qt::AltModifier);
    desk.press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(desk.settles());
    QCOMPARE(office.parkedCount(), 10);
    QCOMPARE(office.dueCount(), 0);
}

void TstDeskFull::largerSpotByKey()
{
    PageOffice office;
    for (int i = 0; i < 4; ++i)
        office.enter(u"CYC 1%1"_s.arg(i), u"cycle"_s);
    DeskWindow desk(office.office(), office.lot());
    desk.press(Qt::Key_F4);
    desk.type(u"cyc77"_s);
    QVERIFY(waitForCard(desk));
    desk.press(Qt::Key_L, Qt::AltModifier);
    QTRY_COMPARE(office.parkedCount(), 5);
    QTRY_COMPARE(desk.toast()->figure(), u"A-01"_s);
    QVERIFY(desk.box()->text().isEmpty());
    QVERIFY(!cardOf(desk)->isVisible());
    QCOMPARE(desk.focus(), desk.box());
}

void TstDeskFull::downMarksAndEnterDoes()
{
    PageOffice office;
    fillCars(office);
    addLot(office, u"East"_s);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    desk.press(Qt::Key_Down); // the first that is possible
    QVERIFY2(desk.line().contains(u"East"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Down);
    QVERIFY2(desk.line().contains(u"number 1 in the queue"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Up); // none again
    QVERIFY2(desk.line().contains(u"does nothing yet"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(queueOf(office).waiting.size(), 1);
    QCOMPARE(queueOf(office).waiting.first().plate, u"MKO77"_s);
    QTRY_COMPARE(desk.toast()->figure(), u"Number 1"_s);
}

void TstDeskFull::holdsAPlaceElsewhere()
{
    PageOffice office;
    fillCars(office);
    const LotId east = addLot(office, u"East"_s);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    desk.press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(must(answerOf(office.office().read<DeskBoard>({east}))).due.size(), 1);
    QTRY_COMPARE(desk.toast()->figure(), u"S-01"_s);
    QCOMPARE(office.parkedCount(), 10);
}

void TstDeskFull::queueNumberAndItsEnd()
{
    PageOffice office;
    fillCars(office);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    desk.press(Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(queueOf(office).waiting.size(), 1);
    QTRY_VERIFY(desk.box()->text().isEmpty());
    // It asks again: it has its number and gets no other.
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    QCOMPARE(button(desk, u"fullQueue"_s)->text(), u"Leave Queue"_s);
    desk.press(Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(queueOf(office).waiting.isEmpty());
    QTRY_VERIFY(desk.box()->text().isEmpty());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    desk.press(Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(queueOf(office).waiting.size(), 1);
    QTRY_VERIFY(desk.box()->text().isEmpty());
    QCOMPARE(queueOf(office).waiting.first().number, 2);
    // A place is free: it comes in as any other, and its number is over.
    must(answerOf(office.office().run<LeaveStay>(QUuid::createUuid(), {StayKey {{}, u"FULL 10"_s, {}}})));
    QTRY_COMPARE(office.parkedCount(), 9);
    desk.type(u"mko77"_s);
    QTRY_VERIFY(desk.line().contains(u"come in"_s));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 10);
    QVERIFY(queueOf(office).waiting.isEmpty());
}

void TstDeskFull::undoKeyOffersTheNumber()
{
    PageOffice office;
    fillCars(office);
    DeskWindow desk(office.office(), office.lot());
    const auto wait = [&](const QString &plate) {
        office.clock().advance(minutes(1));
        desk.type(plate);
        QVERIFY(waitForCard(desk));
        desk.press(Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(desk.box()->text().isEmpty());
        QTRY_VERIFY(!queueOf(office).waiting.isEmpty());
    };
    wait(u"mko77"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(desk.line().contains(u"takes back"_s), qPrintable(desk.line()));
    QVERIFY2(desk.line().contains(u"MKO 77 got number 1 of the queue"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.line().contains(u"takes back"_s));
    QCOMPARE(queueOf(office).waiting.size(), 1);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.line().contains(u"takes back"_s));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(queueOf(office).waiting.isEmpty());
    QTRY_VERIFY2(desk.toast()->text().contains(u"Number 1"_s), qPrintable(desk.toast()->text()));
    // What was done after it is meant before it.
    wait(u"bab123"_s);
    office.clock().advance(minutes(1));
    office.enter(u"HHX 7"_s, u"cycle"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(desk.line().contains(u"takes back"_s), qPrintable(desk.line()));
    QVERIFY2(desk.line().contains(u"HHX 7 came in"_s), qPrintable(desk.line()));
}

void TstDeskFull::managerInTheRow()
{
    PageOffice office;
    addManager(office);
    fillCars(office);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    desk.press(Qt::Key_O, Qt::AltModifier);
    auto *form = desk.page().findChild<ApprovalForm *>();
    QTRY_VERIFY(form->isVisible());
    QVERIFY(form->isAncestorOf(desk.focus()));
    desk.type(u"mira"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"wrong password"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(!form->message().isEmpty());
    QCOMPARE(office.parkedCount(), 10);
    // Esc leaves the form, the vehicle stays in the box.
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!form->isVisible());
    QCOMPARE(desk.focus(), desk.box());
    QCOMPARE(desk.box()->text(), u"mko77"_s);
    office.clock().advance(minutes(2)); // the wait after a wrong password
    desk.press(Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(form->isVisible());
    desk.type(u"mira"_s);
    desk.press(Qt::Key_Tab);
    desk.type(PageOffice::password);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 11);
    QTRY_COMPARE(desk.toast()->figure(), u"OV-01"_s);
    QVERIFY(desk.box()->text().isEmpty());
}

void TstDeskFull::managerMayAlone()
{
    PageOffice office;
    fillCars(office);
    must(office.session().setRole(Role::Manager));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    desk.press(Qt::Key_O, Qt::AltModifier);
    QTRY_COMPARE(office.parkedCount(), 11);
    QVERIFY(!desk.page().findChild<ApprovalForm *>()->isVisible());
}

void TstDeskFull::turnsAwayWithAReason()
{
    PageOffice office;
    fillCars(office);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    auto *reasons = desk.page().findChild<QComboBox *>(u"turnAwayReason"_s);
    QCOMPARE(reasons->currentText(), u"Lot full"_s);
    reasons->setFocus();
    reasons->lineEdit()->selectAll();
    desk.press(Qt::Key_Backspace);
    desk.press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY2(desk.line().contains(u"Say why"_s), qPrintable(desk.line()));
    QCOMPARE(queueOf(office).turnedAwayToday, 0);
    QTRY_COMPARE(desk.focus(), reasons);
    desk.type(u"has a trailer"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(queueOf(office).turnedAwayToday, 1);
    QTRY_COMPARE(desk.toast()->figure(), u"Away"_s);
    QVERIFY(desk.box()->text().isEmpty());
    QCOMPARE(desk.focus(), desk.box());
}

void TstDeskFull::reasonsAreRemembered()
{
    PageOffice office;
    fillCars(office);
    DeskWindow desk(office.office(), office.lot());
    auto *reasons = desk.page().findChild<QComboBox *>(u"turnAwayReason"_s);
    for (const QString &reason : {u"Too long"_s, u"Smokes"_s}) {
        desk.type(u"mko77"_s);
        QVERIFY(waitForCard(desk));
        reasons->setCurrentText(reason);
        desk.press(Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(desk.box()->text().isEmpty());
    }
    desk.type(u"mko78"_s);
    QVERIFY(waitForCard(desk));
    QCOMPARE(reasons->currentText(), u"Smokes"_s);
    QCOMPARE(reasons->itemText(1), u"Too long"_s);
    QVERIFY(reasons->count() > 2);
}

void TstDeskFull::dissolvesWhenAPlaceIsFree()
{
    PageOffice office;
    fillCars(office);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    must(answerOf(office.office().run<LeaveStay>(QUuid::createUuid(), {StayKey {{}, u"FULL 10"_s, {}}})));
    QTRY_VERIFY(!cardOf(desk)->isVisible());
    QCOMPARE(desk.box()->text(), u"mko77"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 10);
}

void TstDeskFull::anotherTypeDissolvesIt()
{
    PageOffice office;
    fillCars(office);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    desk.press(Qt::Key_F4);
    QTRY_VERIFY(!cardOf(desk)->isVisible());
    QVERIFY2(desk.line().contains(u"cycle"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_F4);
    QVERIFY(waitForCard(desk));
}

void TstDeskFull::typingOnAsksAgain()
{
    PageOffice office;
    fillCars(office);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    desk.press(Qt::Key_Down);
    desk.type(u"8"_s);
    // Whatever was marked was for another vehicle.
    desk.press(Qt::Key_W, Qt::AltModifier);
    QVERIFY(waitForCard(desk));
    QTRY_VERIFY2(desk.line().contains(u"MKO 778"_s), qPrintable(desk.line()));
    for (const QueueOfLot::Row &row : queueOf(office).waiting)
        QCOMPARE(row.plate, u"MKO778"_s);
}

void TstDeskFull::queueIsCalledByKeys()
{
    PageOffice office;
    fillCars(office);
    for (const QString &plate : {u"MKO77"_s, u"MKO78"_s})
        must(answerOf(office.office().run<JoinQueue>(QUuid::createUuid(), {office.lot(), u"car"_s, plate})));
    DeskWindow desk(office.office(), office.lot());
    const auto way = [&] { return desk.page().findChild<QWidget *>(u"callQueue"_s); };
    const auto focused = [&] { return desk.focus() != nullptr ? desk.focus()->objectName() : QString(); };
    QTRY_VERIFY(way()->isVisible());
    desk.press(Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(focused(), u"queueView"_s);
    auto *view = qobject_cast<QListView *>(desk.focus());
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QTRY_VERIFY(view->currentIndex().isValid());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.focus(), desk.box());
    QCOMPARE(desk.toast()->figure(), u"2"_s);
    QVERIFY2(desk.toast()->text().contains(u"MKO 78"_s), qPrintable(desk.toast()->text()));
    QVERIFY(!queueOf(office).waiting.at(0).calledAt);
    QVERIFY(queueOf(office).waiting.at(1).calledAt.has_value());
    desk.press(Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(focused(), u"queueView"_s);
    view = qobject_cast<QListView *>(desk.focus()); // the panel is another one
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QTRY_VERIFY(view->currentIndex().isValid());
    desk.press(Qt::Key_Delete); // the first drove away
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(queueOf(office).waiting.size(), 1);
    QCOMPARE(queueOf(office).waiting.first().plate, u"MKO78"_s);
    // Others end its waiting: the list follows.
    must(answerOf(office.office().run<LeaveQueue>(QUuid::createUuid(), {queueOf(office).waiting.first().entry})));
    QTRY_COMPARE(view->model()->rowCount(), 0);
    desk.press(Qt::Key_Escape);
    QTRY_COMPARE(desk.focus(), desk.box());
    QTRY_VERIFY(!way()->isVisible());
}

void TstDeskFull::numberIsGivenBack()
{
    PageOffice office;
    fillCars(office);
    office.clock().advance(minutes(1));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    desk.press(Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(queueOf(office).waiting.size(), 1);
    auto *view = desk.page().findChild<QListView *>(u"doneView"_s);
    const auto first = [&] { return view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY2(first().contains(u"MKO 77"_s) && first().contains(u"no. 1"_s), qPrintable(first()));
    QVERIFY2(first().contains(u"may be taken back"_s), qPrintable(first()));
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(queueOf(office).waiting.size(), 0);
    QTRY_VERIFY2(first().contains(u"taken back"_s) && !first().contains(u"may be"_s), qPrintable(first()));
}

void TstDeskFull::closedLotAsksInPlace()
{
    PageOffice office;
    const LotId night = addLot(office, u"Night"_s, u"Mo-Fr 22:00-23:00"_s); // it is Monday, 09:00
    DeskWindow desk(office.office(), night);
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_Return);
    auto *reason = desk.page().findChild<QLineEdit *>(u"outOfHoursReason"_s);
    QTRY_VERIFY(reason->isVisible());
    QTRY_COMPARE(desk.focus(), reason);
    QVERIFY2(desk.line().contains(u"closed until"_s) && desk.line().contains(u"22:00"_s), qPrintable(desk.line()));
    const auto parked = [&] { return must(answerOf(office.office().read<DeskBoard>({night}))).parkedCount; };
    desk.press(Qt::Key_Return); // why?
    QTRY_COMPARE(reason->property("parkdeskRefused").toBool(), true);
    QCOMPARE(parked(), 0);
    desk.press(Qt::Key_Escape); // back to the box, which keeps the plate
    QTRY_COMPARE(desk.focus(), desk.box());
    QCOMPARE(desk.box()->text(), u"mko77"_s);
    QVERIFY(!reason->isVisible());
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.focus(), reason);
    desk.type(u"lives here"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(parked(), 1);
    QTRY_COMPARE(desk.focus(), desk.box());
    QVERIFY(desk.box()->text().isEmpty());
}

void TstDeskFull::closedLotAsksForABookingToo()
{
    PageOffice office;
    const LotId night = addLot(office, u"Night"_s, u"Mo-Fr 22:00-23:00"_s); // it is Monday, 09:00
    ReserveSpot::Command booking;
    booking.lot = night;
    booking.plate = u"MKO77"_s;
    booking.vehicleType = u"car"_s;
    booking.from = office.clock().now() + minutes(5);
    booking.until = booking.from + hours(2);
    must(answerOf(office.office().run<ReserveSpot>(QUuid::createUuid(), booking)));
    office.clock().advance(minutes(6));
    DeskWindow desk(office.office(), night);
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_Return);
    auto *reason = desk.page().findChild<QLineEdit *>(u"outOfHoursReason"_s);
    QTRY_COMPARE(desk.focus(), reason);
    QVERIFY2(desk.line().contains(u"closed until"_s) && desk.line().contains(u"MKO 77"_s), qPrintable(desk.line()));
    const auto parked = [&] { return must(answerOf(office.office().read<DeskBoard>({night}))).parkedCount; };
    desk.press(Qt::Key_Return); // why?
    QTRY_COMPARE(reason->property("parkdeskRefused").toBool(), true);
    desk.press(Qt::Key_Escape);
    QTRY_COMPARE(desk.focus(), desk.box());
    QVERIFY(!reason->isVisible());
    QCOMPARE(parked(), 0);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.focus(), reason);
    desk.type(u"was promised"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(parked(), 1);
    QTRY_VERIFY(desk.box()->text().isEmpty());
    QCOMPARE(desk.toast()->figure(), u"S-01"_s);
}

void TstDeskFull::everythingHasAName()
{
    PageOffice office;
    fillCars(office);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QVERIFY(waitForCard(desk));
    QCOMPARE(namelessWidgets(desk.page()), QStringList {});
}

PARKDESK_TEST(TstDeskFull)
#include "tst_deskfull.moc"
