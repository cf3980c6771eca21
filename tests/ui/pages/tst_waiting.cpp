// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/bookingrulesdeeds.h"
#include "services/stays/bookingslist.h"
#include "services/stays/cancelstay.h"
#include "services/stays/entervehicle.h"
#include "services/stays/reservespot.h"
#include "services/stays/waitlistdeeds.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/deskwindow.h"
#include "tests/ui/pages/shellwindow.h"
#include "ui/bookings/bookingspage.h"
#include "ui/bookings/waitinglines.h"
#include "ui/lots/bookingrulesform.h"
#include "ui/shared/listtable.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewmemory.h"
#include "ui/shell/noticebell.h"
#include "ui/shell/noticeboard.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Who waits, several bookings, the rules of bookings and the notices of the window, by real keys.
class TstWaiting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listOfWhoWaits();
    void takenByEnter();
    void withdrawnByTwoKeys();
    void countsMinutes();
    void nobodyWaits();
    void waitingKeepsWhatWasSaid();
    void aChosenSpotIsWaitedFor();
    void everyWeekLeavesOutConflicts();
    void severalVehicles();
    void rulesOfBookings();
    void bellTellsAndLeads();
    void bellIsEmpty();
    void everyPartHasAName();
};

namespace {

/// One spot, which is booked from in two hours on; W1 and W2 wait for it.
struct OneSpot {
    PageOffice office {PageOffice::Content::Office, PageOffice::inMemory(), {}, {{u"A-{1}"_s, 1, {u"car"_s}, 1, {}}}};
    QString booked;

    explicit OneSpot(bool waiting = true)
        : booked(office.reserve(u"HAS1"_s, hours(2), hours(2)))
    {
        if (!waiting)
            return;
        join(u"WW1"_s, u"rings twice"_s);
        join(u"WW2"_s, {});
    }
    void join(const QString &plate, const QString &note)
    {
        JoinWaitlist::Command command;
        command.lot = office.lot();
        command.from = office.clock().now() + hours(2);
        command.until = command.from + hours(2);
        command.plate = plate;
        command.vehicleType = u"car"_s;
        command.note = note;
        must(answerOf(office.office().run<JoinWaitlist>(QUuid::createUuid(), command)));
    }
    void offer()
    {
        CancelStay::Command cancel;
        cancel.key.text = booked;
        must(answerOf(office.office().run<CancelStay>(QUuid::createUuid(), cancel)));
        office.reserve(u"LATER1"_s, hours(20), hours(1)); // who waits is asked before anybody books
        if (!QTest::qWaitFor([this] { return waiting().first().state == WaitingState::Offered; }))
            qFatal("nothing was offered");
    }
    [[nodiscard]] QList<WaitlistOfLot::Row> waiting()
    {
        return must(answerOf(office.office().read<WaitlistOfLot>({}))).rows;
    }
};

/// The page of bookings, at who waits.
struct WaitingPage {
    ShortMemory memory;
    BookingsPage page;

    explicit WaitingPage(PageOffice &office)
        : page(office.office(), office.lot(), memory)
    {
        page.resize(1158, 668);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page did not become active");
        auto *tabs = page.findChild<Segmented *>(u"bookingsTabs"_s);
        tabs->setFocus();
        while (tabs->currentId() != 10)
            press(Qt::Key_Right);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget(), key, modifiers);
    }
    [[nodiscard]] ListTable &table() { return *page.findChild<ListTable *>(u"waitingTable"_s); }
    [[nodiscard]] QString cell(int row, WaitingModel::Column column)
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) { return page.findChild<QAbstractButton *>(name); }
};

int bookingsOf(PageOffice &office)
{
    int count = 0;
    for (const auto show : {BookingsList::Show::Today, BookingsList::Show::Coming}) {
        BookingsList::Question question;
        question.here = office.lot();
        question.show = show;
        count += static_cast<int>(must(answerOf(office.office().read<BookingsList>(question))).rows.size());
    }
    return count;
}

void openSheet(DeskWindow &desk, const QString &plate, const QString &from, const QString &until)
{
    desk.press(Qt::Key_N, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return desk.focus()->objectName() == u"bookPlate"; }))
        qFatal("the sheet did not open");
    desk.type(plate);
    desk.page().findChild<QLineEdit *>(u"bookFrom"_s)->setText(from);
    desk.page().findChild<QLineEdit *>(u"bookUntil"_s)->setText(until);
}

} // namespace

void TstWaiting::listOfWhoWaits()
{
    OneSpot spot;
    WaitingPage list(spot.office);
    QTRY_COMPARE(list.table().model()->rowCount(), 2);
    QVERIFY(list.table().isVisible());
    QCOMPARE(list.cell(0, WaitingModel::RankColumn), u"1"_s);
    QCOMPARE(list.cell(0, WaitingModel::PlateColumn), u"WW 1"_s);
    QCOMPARE(list.cell(0, WaitingModel::NoteColumn), u"rings twice"_s);
    QCOMPARE(list.cell(0, WaitingModel::StateColumn), u"waits"_s);
    QCOMPARE(list.cell(1, WaitingModel::RankColumn), u"2"_s);
    QVERIFY(!list.button(u"waitingTake"_s)->isEnabled()); // there is no offer
    QVERIFY(list.button(u"waitingWithdraw"_s)->isEnabled());
    QVERIFY(list.button(u"bookingsArrive"_s)->isHidden());
    list.page.findChild<QLineEdit *>(u"bookingsFilter"_s)->setText(u"ww2"_s);
    QTRY_COMPARE(list.table().model()->rowCount(), 1);
    QCOMPARE(list.cell(0, WaitingModel::PlateColumn), u"WW 2"_s);
    spot.offer(); // the feed tells it
    list.page.findChild<QLineEdit *>(u"bookingsFilter"_s)->clear();
    QTRY_VERIFY2(list.cell(0, WaitingModel::StateColumn).startsWith(u"offered until"_s),
                 qPrintable(list.cell(0, WaitingModel::StateColumn)));
    QCOMPARE(list.cell(0, WaitingModel::SpotColumn), u"A-1"_s);
    QTest::mouseClick(list.page.findChild<Segmented *>(u"bookingsTabs"_s)->findChildren<QAbstractButton *>().first(),
                      Qt::LeftButton);
    QTRY_VERIFY(list.button(u"bookingsArrive"_s)->isVisible());
    QVERIFY(list.button(u"waitingTake"_s)->isHidden());
}

void TstWaiting::takenByEnter()
{
    OneSpot spot;
    spot.offer();
    WaitingPage list(spot.office);
    QTRY_COMPARE(list.table().model()->rowCount(), 2);
    list.table().setFocus();
    QTRY_VERIFY(list.button(u"waitingTake"_s)->isEnabled());
    list.press(Qt::Key_Return);
    QTRY_COMPARE(spot.waiting().size(), 1);
    QCOMPARE(spot.waiting().first().plate, u"WW2"_s);
    QTRY_COMPARE(list.table().model()->rowCount(), 1);
    QCOMPARE(bookingsOf(spot.office), 2); // and LATER1
    list.press(Qt::Key_Return); // the next one has no offer: nothing happens
    catchUp(spot.office.office(), spot.office.lot());
    QCOMPARE(spot.waiting().size(), 1);
}

void TstWaiting::withdrawnByTwoKeys()
{
    OneSpot spot;
    WaitingPage list(spot.office);
    QTRY_COMPARE(list.table().model()->rowCount(), 2);
    list.table().setFocus();
    list.press(Qt::Key_Delete);
    catchUp(spot.office.office(), spot.office.lot());
    QCOMPARE(spot.waiting().size(), 2); // asked first
    list.press(Qt::Key_Down); // somebody else: that is another question
    list.press(Qt::Key_Delete);
    catchUp(spot.office.office(), spot.office.lot());
    QCOMPARE(spot.waiting().size(), 2);
    list.press(Qt::Key_Delete);
    QTRY_COMPARE(spot.waiting().size(), 1);
    QCOMPARE(spot.waiting().first().plate, u"WW1"_s);
    QTRY_COMPARE(list.table().model()->rowCount(), 1);
}

void TstWaiting::countsMinutes()
{
    OneSpot spot;
    spot.offer();
    WaitingPage list(spot.office);
    QTRY_VERIFY2(list.cell(0, WaitingModel::StateColumn).contains(u"30 min left"_s),
                 qPrintable(list.cell(0, WaitingModel::StateColumn)));
    spot.office.clock().advance(minutes(7));
    QTRY_VERIFY(list.cell(0, WaitingModel::StateColumn).contains(u"23 min left"_s));
    spot.office.clock().advance(minutes(23));
    QTRY_VERIFY(!list.button(u"waitingTake"_s)->isEnabled());
}

void TstWaiting::nobodyWaits()
{
    OneSpot spot(false);
    WaitingPage list(spot.office);
    QTRY_VERIFY(list.page.findChild<QWidget *>(u"bookingsEmpty"_s)->isVisible());
    QVERIFY(!list.button(u"waitingTake"_s)->isEnabled());
    QVERIFY(!list.button(u"waitingWithdraw"_s)->isEnabled());
    spot.join(u"WW1"_s, {});
    QTRY_VERIFY(list.table().isVisible()); // it is told
}

void TstWaiting::waitingKeepsWhatWasSaid()
{
    OneSpot spot(false);
    DeskWindow desk(spot.office.office(), spot.office.lot());
    openSheet(desk, u"new77"_s, u"+2 h"_s, u"+2 h"_s);
    desk.page().findChild<QLineEdit *>(u"bookNote"_s)->setText(u"blue van"_s);
    QTRY_VERIFY(desk.page().findChild<QWidget *>(u"bookWait"_s)->isVisible());
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(spot.waiting().size(), 1);
    QCOMPARE(spot.waiting().first().note, u"blue van"_s);
    QCOMPARE(spot.waiting().first().wantedSpot, QString());
}

void TstWaiting::aChosenSpotIsWaitedFor()
{
    PageOffice office;
    ReserveSpot::Command taken;
    taken.lot = office.lot();
    taken.from = office.clock().now() + hours(2);
    taken.until = taken.from + hours(2);
    taken.plate = u"HAS1"_s;
    taken.vehicleType = u"car"_s;
    taken.spot = u"A-03"_s;
    must(answerOf(office.office().run<ReserveSpot>(QUuid::createUuid(), taken)));
    DeskWindow desk(office.office(), office.lot());
    desk.page().bookOn(u"A-03"_s);
    QTRY_COMPARE(desk.focus()->objectName(), u"bookPlate"_s);
    desk.type(u"new77"_s);
    desk.page().findChild<QLineEdit *>(u"bookFrom"_s)->setText(u"+2 h"_s);
    desk.page().findChild<QLineEdit *>(u"bookUntil"_s)->setText(u"+1 h"_s);
    const auto *title = desk.page().findChild<TextLabel *>(u"bookRoomTitle"_s);
    QTRY_VERIFY(title->isVisible());
    QVERIFY2(title->text().contains(u"A-03"_s), qPrintable(title->text()));
    QVERIFY(desk.page().findChild<QWidget *>(u"bookMove"_s)->isHidden());
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    const auto waiting = [&] { return must(answerOf(office.office().read<WaitlistOfLot>({}))).rows; };
    QTRY_COMPARE(waiting().size(), 1);
    QCOMPARE(waiting().first().wantedSpot, u"A-03"_s);
}

void TstWaiting::everyWeekLeavesOutConflicts()
{
    OneSpot spot(false);
    DeskWindow desk(spot.office.office(), spot.office.lot());
    openSheet(desk, u"new77"_s, u"+2 h"_s, u"+1 h"_s); // today HAS1 has the spot at that time
    const auto *count = desk.page().findChild<TextLabel *>(u"bookCount"_s);
    auto *weekly = desk.page().findChild<QCheckBox *>(u"bookWeekly"_s);
    weekly->setFocus();
    desk.press(Qt::Key_Space);
    QVERIFY(weekly->isChecked());
    auto *until = desk.page().findChild<QDateEdit *>(u"bookRepeatUntil"_s);
    QTRY_VERIFY(until->isVisible());
    until->setDate(until->minimumDate().addDays(14));
    QTRY_VERIFY(count->text().startsWith(u"3 booking"_s));
    QVERIFY(!desk.page().findChild<QWidget *>(u"bookSpot"_s)->isEnabled()); // several have none in common
    desk.press(Qt::Key_Return); // from any field
    const auto *skipped = desk.page().findChild<TextLabel *>(u"bookSkipped"_s);
    QTRY_VERIFY(skipped->isVisible());
    QVERIFY2(skipped->text().startsWith(u"2 booking"_s), qPrintable(skipped->text()));
    QVERIFY(skipped->text().contains(u"nothing is free"_s));
    QCOMPARE(bookingsOf(spot.office), 3);
    QVERIFY(!weekly->isChecked()); // and the form is empty, so that Enter does not book again
    QVERIFY(desk.page().findChild<QLineEdit *>(u"bookPlate"_s)->text().isEmpty());
}

void TstWaiting::severalVehicles()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    openSheet(desk, u"grp1"_s, u"+2 h"_s, u"+1 h"_s);
    auto *vehicles = desk.page().findChild<QSpinBox *>(u"bookVehicles"_s);
    vehicles->setFocus();
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Up);
    QCOMPARE(vehicles->value(), 3);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(bookingsOf(office), 3);
    QTRY_VERIFY(desk.box()->isVisible()); // nothing was left out: back at the desk
}

void TstWaiting::rulesOfBookings()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    const BookingRules before {minutes(30), minutes(0), minutes(30), 0, 0, true, {1200, 500, minutes(90)}};
    must(answerOf(office.office().run<SetBookingRules>(QUuid::createUuid(), {office.lot(), before})));
    BookingRulesForm form(office.office());
    const QSignalSpy saved(&form, &BookingRulesForm::saved);
    form.open(office.lot());
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QTRY_VERIFY(form.findChild<QAbstractButton *>(u"rulesSave"_s)->isEnabled());
    QCOMPARE(form.findChild<QSpinBox *>(u"rulesOffer"_s)->value(), 30);
    QCOMPARE(form.findChild<QLineEdit *>(u"rulesNoShow"_s)->text(), u"12.00"_s);
    for (const auto &[name, value] :
         {std::pair(u"rulesEarly"_s, u"20"_s), std::pair(u"rulesBuffer"_s, u"5"_s), std::pair(u"rulesOffer"_s, u"45"_s),
          std::pair(u"rulesMost"_s, u"3"_s), std::pair(u"rulesMostOfDriver"_s, u"5"_s)}) {
        auto *box = form.findChild<QSpinBox *>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(form.focusWidget(), value);
    }
    auto *late = form.findChild<QLineEdit *>(u"rulesLateCancel"_s);
    late->setFocus();
    late->selectAll();
    QTest::keyClicks(late, u"7.50"_s);
    auto *save = form.findChild<QAbstractButton *>(u"rulesSave"_s);
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_COMPARE(saved.size(), 1);
    const BookingRules rules = must(answerOf(office.office().read<BookingRulesOfLot>({office.lot()}))).rules;
    // What was not typed stays.
    QCOMPARE(rules, (BookingRules {minutes(20), minutes(5), minutes(45), 3, 5, true, {1200, 750, minutes(90)}}));
    QCOMPARE(namelessWidgets(form), QStringList());
}

void TstWaiting::bellTellsAndLeads()
{
    ShellWindow shell(PageOffice::Content::Office);
    QVERIFY(shell.reaches(MainWindow::State::LogIn));
    QTRY_VERIFY(!shell.focusName().isEmpty());
    shell.logIn();
    QVERIFY(shell.reaches(MainWindow::State::Office));
    QTRY_COMPARE(shell.focusName(), u"box"_s);
    auto *bell = shell.find<NoticeBell>(u"noticeBell"_s);
    QTRY_VERIFY(shell.window().findChild<NoticeBoard *>()->isKnown());
    QCOMPARE(bell->count(), 0);
    EnterVehicle::Command command;
    command.lot = shell.office().lot();
    command.plate = u"LATE1"_s;
    command.until = shell.office().clock().now() + hours(1);
    must(answerOf(shell.office().office().run<EnterVehicle>(QUuid::createUuid(), command)));
    catchUp(shell.office().office(), shell.office().lot());
    shell.office().clock().advance(minutes(61));
    QTRY_COMPARE(bell->count(), 1); // the minute tells it
    QTRY_VERIFY(shell.find<QWidget>(u"noticeToast"_s) != nullptr);
    QVERIFY(shell.find<QWidget>(u"noticeToast"_s)->isVisible());
    QCOMPARE(shell.focusName(), u"box"_s); // never in the way
    shell.press(Qt::Key_F12);
    QTRY_COMPARE(shell.focusName(), u"noticeView"_s);
    const auto *view = shell.find<QListView>(u"noticeView"_s);
    QVERIFY2(view->currentIndex().data().toString().startsWith(u"1 vehicle"_s),
             qPrintable(view->currentIndex().data().toString()));
    shell.press(Qt::Key_Escape);
    QTRY_COMPARE(shell.focusName(), u"box"_s);
    QVERIFY(!shell.find<QWidget>(u"noticePanel"_s)->isVisible());
    shell.press(Qt::Key_F12);
    QTRY_COMPARE(shell.focusName(), u"noticeView"_s);
    shell.press(Qt::Key_Return);
    QTRY_VERIFY(shell.find<QWidget>(u"leavingTable"_s)->isVisible());
    shell.office().payAndLeave(u"LATE1"_s);
    QTRY_COMPARE(bell->count(), 0);
}

void TstWaiting::bellIsEmpty()
{
    ShellWindow shell(PageOffice::Content::Office);
    QVERIFY(shell.reaches(MainWindow::State::LogIn));
    QTRY_VERIFY(!shell.focusName().isEmpty());
    shell.logIn();
    QVERIFY(shell.reaches(MainWindow::State::Office));
    QTRY_COMPARE(shell.focusName(), u"box"_s);
    shell.press(Qt::Key_F12);
    QTRY_COMPARE(shell.focusName(), u"noticePanel"_s);
    QVERIFY(shell.find<QWidget>(u"noticeNone"_s)->isVisible());
    shell.press(Qt::Key_Escape);
    QTRY_COMPARE(shell.focusName(), u"box"_s);
    shell.press(Qt::Key_F12);
    shell.press(Qt::Key_F12); // the key that opens it closes it
    QTRY_COMPARE(shell.focusName(), u"box"_s);
    QCOMPARE(namelessWidgets(*shell.find<QWidget>(u"noticePanel"_s)), QStringList());
}

void TstWaiting::everyPartHasAName()
{
    OneSpot spot;
    WaitingPage list(spot.office);
    QTRY_COMPARE(list.table().model()->rowCount(), 2);
    QCOMPARE(namelessWidgets(list.page), QStringList());
    DeskWindow desk(spot.office.office(), spot.office.lot());
    openSheet(desk, u"new77"_s, u"+2 h"_s, u"+1 h"_s);
    auto *weekly = desk.page().findChild<QCheckBox *>(u"bookWeekly"_s);
    weekly->setChecked(true);
    QCOMPARE(namelessWidgets(*desk.page().findChild<QWidget *>(u"bookRepeat"_s)), QStringList());
}

PARKDESK_TEST(TstWaiting)
#include "tst_waiting.moc"
