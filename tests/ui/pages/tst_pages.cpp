// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/availabilitystrip.h"
#include "services/stays/cancelstay.h"
#include "services/stays/entervehicle.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/deskwindow.h"
#include "ui/desk/bookingsheet.h"
#include "ui/desk/donecard.h"
#include "ui/desk/staylistcard.h"
#include "ui/desk/suggestions.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/stockbar.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startpage.h"
#include "ui/shell/windowsettings.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The pages beside the box: lists, bookings, what every widget must have, what a second window sees.
class TstPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void everythingHasAName();
    void aNamelessWidgetIsFound();
    void nothingIsCutAtTheSmallestSize();
    void modelsAreSound();
    void listsFollowTheOffice();
    void rowNamesItsVehicle();
    void rightOpensTheMarkedStay();
    void bookingByKeys();
    void bookingTakesTheChosenSpot();
    void bookingShowsClosedHours();
    void bookingSaysErrorsBesideTheField();
    void deleteCancelsABooking();
    void secondWindowSeesTheChange();
    void burstsAreOneRead();
};

void TstPages::everythingHasAName()
{
    PageOffice office;
    office.enter(u"MKO77"_s);
    office.reserve(u"BAB123"_s, minutes(30), hours(1));
    const QTemporaryDir folder;
    WindowSettings settings(folder.filePath(u"settings.ini"_s));
    settings.addPerson(office.context().url().toText(), {PageOffice::login, PageOffice::name, Role::Attendant});
    MainWindow window(office.context(), settings, {});
    window.show();
    window.begin();
    QTRY_COMPARE(window.state(), MainWindow::State::LogIn);
    QCOMPARE(namelessWidgets(window).join(u'\n'), QString());
    QTest::keyClicks(window.focusWidget(), PageOffice::password);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(window.state(), MainWindow::State::Office);
    QTRY_VERIFY(window.findChild<QListView *>(u"parkedView"_s)->model()->rowCount() == 1);
    QCOMPARE(namelessWidgets(window).join(u'\n'), QString()); // all pages of the stacks, shown or not
    FirstRunWizard wizard("Europe/Berlin", office.clock());
    QCOMPARE(namelessWidgets(wizard).join(u'\n'), QString());
    StartPage start;
    start.showError({ErrorCode::DatabaseUnavailable, Field::Database, {}}, u"sqlite:x"_s);
    QCOMPARE(namelessWidgets(start), QStringList());
}

void TstPages::aNamelessWidgetIsFound()
{
    // The planted faults: one of each kind that the walk must not pass.
    QWidget page;
    auto *edit = new QLineEdit(&page);
    edit->setObjectName(u"bare"_s);
    auto *button = new QPushButton(&page);
    button->setObjectName(u"mute"_s);
    auto *combo = new QComboBox(&page);
    combo->setObjectName(u"choice"_s);
    combo->addItem(u"its name is what is chosen"_s);
    auto *list = new QListView(&page);
    list->setObjectName(u"rows"_s);
    QCOMPARE(namelessWidgets(page).size(), 4);
    edit->setAccessibleName(u"Plate"_s);
    button->setText(u"Book"_s);
    combo->setAccessibleDescription(u"vehicle type"_s);
    list->setAccessibleName(u"Due in"_s);
    QCOMPARE(namelessWidgets(page), QStringList());
}

void TstPages::nothingIsCutAtTheSmallestSize()
{
    PageOffice office;
    const QTemporaryDir folder;
    WindowSettings settings(folder.filePath(u"settings.ini"_s));
    MainWindow window(office.context(), settings, {});
    // A screen of 1366 x 768 less the bars of a desktop.
    QVERIFY2(window.minimumSizeHint().width() <= 1366, qPrintable(QString::number(window.minimumSizeHint().width())));
    DeskPage desk(office.office(), office.lot());
    QVERIFY2(desk.minimumSizeHint().width() <= 1158, qPrintable(QString::number(desk.minimumSizeHint().width())));
    QVERIFY2(desk.minimumSizeHint().height() <= 640, qPrintable(QString::number(desk.minimumSizeHint().height())));
    const FirstRunWizard wizard("Europe/Berlin", office.clock());
    QVERIFY2(wizard.minimumSizeHint().height() <= 700, qPrintable(QString::number(wizard.minimumSizeHint().height())));
}

void TstPages::modelsAreSound()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    QList<QAbstractItemModelTester *> testers;
    for (auto *view : desk.page().findChildren<QListView *>())
        testers.append(new QAbstractItemModelTester(
            view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &desk.page()));
    QCOMPARE(testers.size(), 5); // the reasons for turning away and the spots of a booking are two
    auto *parked = desk.page().findChild<QListView *>(u"parkedView"_s)->model();
    auto *due = desk.page().findChild<QListView *>(u"dueView"_s)->model();
    office.enter(u"MKO77"_s);
    office.enter(u"BAB123"_s);
    const QString booking = office.reserve(u"HRO55"_s, minutes(20), hours(1));
    QTRY_COMPARE(parked->rowCount(), 2);
    QTRY_COMPARE(due->rowCount(), 1);
    office.reserve(u"HRO56"_s, minutes(10), hours(1)); // goes before the other
    QTRY_COMPARE(due->rowCount(), 2);
    must(answerOf(office.office().run<CancelStay>(QUuid::createUuid(), {{{}, booking, {}}})));
    QTRY_COMPARE(due->rowCount(), 1);
    office.clock().advance(minutes(200)); // claims are rolled, times are written anew
    office.enter(u"HHX1"_s);
    QTRY_COMPARE(parked->rowCount(), 3);
}

void TstPages::listsFollowTheOffice()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    auto *due = desk.page().findChild<QListView *>(u"dueView"_s)->model();
    auto *parked = desk.page().findChild<QListView *>(u"parkedView"_s)->model();
    auto *done = desk.page().findChild<QListView *>(u"doneView"_s)->model();
    office.reserve(u"BAB123"_s, minutes(30), hours(1));
    QTRY_COMPARE(due->rowCount(), 1);
    office.enter(u"MKO77"_s);
    QTRY_COMPARE(parked->rowCount(), 1);
    QTRY_COMPARE(done->rowCount(), 2);
    QVERIFY2(parked->index(0, 0).data().toString().contains(u"A-0"_s),
             qPrintable(parked->index(0, 0).data().toString()));
    const auto *tile = desk.page().findChild<QWidget *>(u"free-car"_s);
    QVERIFY(tile != nullptr);
    QTRY_COMPARE(tile->findChild<StockBar *>()->stock().occupied, 1);
}

void TstPages::rowNamesItsVehicle()
{
    PageOffice office;
    office.enter(u"MKO77"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    auto *view = desk.page().findChild<QListView *>(u"parkedView"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(desk.box()->hasFocus());
    QTRY_VERIFY2(desk.line().contains(u"MKO 77"_s), qPrintable(desk.line()));
    QCOMPARE(office.parkedCount(), 1);
}

void TstPages::rightOpensTheMarkedStay()
{
    PageOffice office;
    office.enter(u"MKO77"_s);
    office.enter(u"MKO78"_s);
    DeskWindow desk(office.office(), office.lot());
    const QSignalSpy opened(&desk.page(), &DeskPage::detailsAsked);
    desk.type(u"mko7"_s);
    const auto *list = desk.page().findChild<Suggestions *>();
    QTRY_VERIFY(
        std::any_of(list->rows().begin(), list->rows().end(), [](const auto &row) { return row.stay.isValid(); }));
    desk.press(Qt::Key_Right); // no row is marked: the cursor, as ever
    QCOMPARE(opened.size(), 0);
    for (int i = 0; i < 8 && (list->marked() == nullptr || !list->marked()->stay.isValid()); ++i)
        desk.press(Qt::Key_Down);
    QVERIFY(list->marked() != nullptr);
    const StayId meant = list->marked()->stay;
    desk.press(Qt::Key_Right);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<StayId>(), meant);
    QCOMPARE(desk.box()->text(), u"mko7"_s);
}

void TstPages::bookingByKeys()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(desk.focus()->objectName(), u"bookPlate"_s);
    desk.type(u"mko77"_s);
    auto *from = desk.page().findChild<QLineEdit *>(u"bookFrom"_s);
    auto *until = desk.page().findChild<QLineEdit *>(u"bookUntil"_s);
    from->setText(u"10:00"_s);
    until->setText(u"+3 h"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.dueCount(), 1);
    QTRY_VERIFY(desk.box()->hasFocus());
    QCOMPARE(desk.toast()->figure(), u"A-01"_s);
    QVERIFY2(desk.toast()->text().contains(u"10:00 to 13:00"_s), qPrintable(desk.toast()->text()));
}

namespace {

/// Somebody else books that spot for the whole day.
void takeSpot(PageOffice &office, const QString &label)
{
    ReserveSpot::Command command;
    command.lot = office.lot();
    command.vehicleType = u"car"_s;
    command.from = office.clock().now() + minutes(5);
    command.until = command.from + hours(12);
    command.spot = label;
    must(answerOf(office.office().run<ReserveSpot>(QUuid::createUuid(), command)));
}

} // namespace

void TstPages::bookingTakesTheChosenSpot()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(desk.focus()->objectName(), u"bookPlate"_s);
    QVERIFY(!desk.box()->isVisible()); // the sheet has the whole page
    QTRY_VERIFY(desk.page().findChild<BookingSheet *>()->width() > 1000);
    desk.type(u"mko77"_s);
    auto *type = desk.page().findChild<QComboBox *>(u"bookType"_s);
    auto *spot = desk.page().findChild<QComboBox *>(u"bookSpot"_s);
    QTRY_COMPARE(spot->count(), 11);
    desk.press(Qt::Key_T, Qt::ControlModifier); // about a vehicle that is out of sight
    QVERIFY2(desk.toast()->text().contains(u"Esc"_s), qPrintable(desk.toast()->text()));
    desk.press(Qt::Key_F4);
    QCOMPARE(type->currentText(), u"Cycle"_s);
    QTRY_COMPARE(spot->count(), 5); // there are four for cycles
    desk.press(Qt::Key_F4);
    QTRY_COMPARE(spot->count(), 11);
    desk.press(Qt::Key_F7);
    QTRY_VERIFY(spot->view()->isVisible());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(spot->view(), Qt::Key_Down);
    QTest::keyClick(spot->view(), Qt::Key_Return); // chooses, and books nothing yet
    QCOMPARE(spot->currentText(), u"A-04"_s);
    QCOMPARE(office.dueCount(), 0);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.dueCount(), 1);
    QTRY_COMPARE(desk.focus(), desk.box());
    QCOMPARE(desk.toast()->figure(), u"A-04"_s);
    QCOMPARE(spot->currentIndex(), 0); // the next booking begins anew
}

void TstPages::bookingShowsClosedHours()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    AddLot::Command lot;
    lot.name = u"Day"_s;
    lot.timezone = u"Europe/Berlin"_s;
    lot.currency = u"EUR"_s;
    lot.rows = {{u"B-{01}"_s, 2, {u"car"_s}, 1, {}}};
    lot.openingHours = u"Mo-Su 08:00-20:30"_s;
    const LotId day = must(answerOf(office.office().run<AddLot>(QUuid::createUuid(), lot))).lot;
    must(office.session().setRole(Role::Attendant));
    const auto strip = must(answerOf(office.office().read<AvailabilityStrip>({day, u"car"_s, office.clock().now()})));
    QList<int> closed;
    for (int hour = 0; hour < strip.hours.size(); ++hour) {
        if (strip.hours.at(hour).closed)
            closed.append(hour);
    }
    QCOMPARE(closed, (QList<int> {0, 1, 2, 3, 4, 5, 6, 7, 21, 22, 23})); // half of 20 to 21 is open
    DeskWindow desk(office.office(), day);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(desk.focus()->objectName(), u"bookPlate"_s);
    desk.page().findChild<QLineEdit *>(u"bookFrom"_s)->setText(u"22:00"_s);
    desk.page().findChild<QLineEdit *>(u"bookUntil"_s)->setText(u"23:00"_s);
    const auto *fewest = desk.page().findChild<TextLabel *>(u"bookFewest"_s);
    QTRY_VERIFY2(fewest->text().contains(u"closed"_s), qPrintable(fewest->text()));
}

void TstPages::bookingSaysErrorsBesideTheField()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto *sheet = desk.page().findChild<BookingSheet *>();
    QTRY_VERIFY(sheet->isVisible());
    auto *plate = desk.page().findChild<QLineEdit *>(u"bookPlate"_s);
    QCOMPARE(plate->text(), u"mko77"_s); // what stood in the box
    const auto errors = [sheet] {
        QStringList said;
        for (const FieldRow *row : sheet->findChildren<FieldRow *>()) {
            if (row->hasError())
                said.append(row->input()->objectName());
        }
        return said;
    };
    auto *until = desk.page().findChild<QLineEdit *>(u"bookUntil"_s);
    until->setText(u"soon"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(errors(), QStringList {u"bookUntil"_s});
    QCOMPARE(until->text(), u"soon"_s);
    until->setText(u"+2 h"_s);
    plate->setText(u"no;plate"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(errors(), QStringList {u"bookPlate"_s});
    plate->setText(u"mko77"_s);
    auto *spot = desk.page().findChild<QComboBox *>(u"bookSpot"_s);
    QTRY_COMPARE(spot->count(), 11); // automatic, and all ten are free
    spot->setFocus();
    desk.type(u"a-03"_s);
    QCOMPARE(spot->currentText(), u"A-03"_s);
    takeSpot(office, u"A-03"_s); // by somebody else
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(errors(), QStringList {u"bookSpot"_s});
    QCOMPARE(office.dueCount(), 1);
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(desk.box()->hasFocus());
    desk.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(spot->isVisible());
    QCOMPARE(spot->currentData().toString(), u"A-03"_s); // the draft is kept
    until->setText(u"+3 h"_s);
    QTRY_VERIFY2(spot->currentText().contains(u"taken then"_s), qPrintable(spot->currentText()));
    QCOMPARE(spot->count(), 11);
}

void TstPages::deleteCancelsABooking()
{
    PageOffice office;
    office.reserve(u"BAB123"_s, minutes(30), hours(1));
    DeskWindow desk(office.office(), office.lot());
    auto *view = desk.page().findChild<QListView *>(u"dueView"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete);
    auto *keep = desk.page().findChild<QWidget *>(u"keepBooking"_s);
    QTRY_VERIFY(keep->hasFocus()); // the harmless answer is the first
    QTest::keyClick(keep, Qt::Key_Return);
    QCOMPARE(office.dueCount(), 1);
    QTest::keyClick(view, Qt::Key_Delete);
    QTest::keyClick(desk.page().findChild<QWidget *>(u"cancelBooking"_s), Qt::Key_Return);
    QTRY_COMPARE(view->model()->rowCount(), 0);
    QCOMPARE(office.dueCount(), 0);
}

void TstPages::secondWindowSeesTheChange()
{
    PageOffice office;
    DeskWindow one(office.office(), office.lot());
    const std::shared_ptr<Session> colleague = office.logIn(office.context().gate());
    {
        DeskWindow two(colleague->office(), office.lot());
        auto *parked = two.page().findChild<QListView *>(u"parkedView"_s)->model();
        one.page().activateWindow();
        one.box()->setFocus();
        one.type(u"mko77"_s);
        one.press(Qt::Key_Return);
        QTRY_COMPARE(parked->rowCount(), 1);
        QTRY_COMPARE(two.page().findChild<QListView *>(u"doneView"_s)->model()->rowCount(), 1);
    }
}

void TstPages::burstsAreOneRead()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    auto *parked = desk.page().findChild<QListView *>(u"parkedView"_s)->model();
    QSignalSpy inserted(parked, &QAbstractItemModel::rowsInserted);
    QList<QFuture<Result<EnterVehicle::Outcome>>> answers;
    for (int i = 0; i < 8; ++i) {
        EnterVehicle::Command command;
        command.lot = office.lot();
        command.plate = u"B BU %1"_s.arg(10 + i);
        answers.append(office.office().run<EnterVehicle>(QUuid::createUuid(), command));
    }
    QTRY_COMPARE(parked->rowCount(), 8);
    QCOMPARE(inserted.count(), 8); // one a row, none twice and no reset
}

PARKDESK_TEST(TstPages)

#include "tst_pages.moc"
