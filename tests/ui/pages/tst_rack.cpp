// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/applyplan.h"
#include "services/lots/closespots.h"
#include "services/lots/readlotplan.h"
#include "services/stays/cancelstay.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/breakinglane.h"
#include "ui/rack/rackform.h"
#include "ui/rack/rackpage.h"
#include "ui/rack/rackview.h"
#include "ui/rack/unplacedstrip.h"
#include "ui/shared/banner.h"
#include "ui/shared/listtable.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/segmented.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shared/toast.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// The rack in a window of its own, driven by keys and the mouse.
class RackWindow {
public:
    explicit RackWindow(PageOffice &office)
        : RackWindow(office.office(), office.lot())
    {
    }
    RackWindow(Office &office, LotId lot)
        : page(office, lot)
    {
        page.resize(1158, 668);
        page.show();
        page.activateWindow();
        page.setFocus(Qt::OtherFocusReason);
        if (!QTest::qWaitFor([this] { return page.isActiveWindow() && !view().lines().empty(); }))
            qFatal("the rack did not open");
    }

    [[nodiscard]] RackView &view() { return *page.view(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(page.focusWidget(), text); }
    [[nodiscard]] int lineOf(const QString &label)
    {
        for (int i = 0; i < static_cast<int>(view().lines().size()); ++i) {
            if (view().lines()[static_cast<size_t>(i)].label == label)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QString barsOf(const QString &label)
    {
        QStringList names;
        for (const RackOfLot::Bar &bar : view().lines()[static_cast<size_t>(lineOf(label))].row.bars)
            names.append(nameOf(bar));
        return names.join(u' ');
    }
    [[nodiscard]] QString line() { return page.findChild<NoticeLine *>(u"rackLine"_s)->text(); }
    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *target = view().viewport();
        QTest::mousePress(target, Qt::LeftButton, {}, from);
        QTest::mouseMove(target, (from + to) / 2);
        // A move with the button held, which QTest::mouseMove does not say.
        for (const QPoint &at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, target->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(target, &move);
        }
    }
    void drop(const QPoint &at) { QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at); }

    RackPage page;
};

} // namespace

/// The tape chart by real keys and drags on a real office.
class TstRack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void keysMoveAndUndo();
    void keysExtend();
    void keysBook();
    void keysCancelAndFind();
    void dragMovesAndSaysWhyNot();
    void dragAtTheEndExtends();
    void dragOverBlankBooks();
    void pastIsWrittenDownWithAReason();
    void unplacedBookingsArePlaced();
    void zoomsAndList();
    void reasonsAreRight();
    void failedSettingsAreSaid();
    void placeAllTwiceMovesOnce();
    void closedSpotsOpenAgain();
    void lateAnswersFindNoOtherForm();
    void filterKeepsItsChoice();
};

void TstRack::keysMoveAndUndo()
{
    PageOffice office;
    office.enter(u"BA11"_s);
    RackWindow rack(office);
    QTRY_COMPARE(rack.barsOf(u"A-01"_s), u"BA 11"_s);
    rack.view().setCurrent(rack.lineOf(u"A-01"_s), 0);
    rack.press(Qt::Key_M);
    QCOMPARE(rack.view().work().job, RackView::Job::Move);
    rack.press(Qt::Key_Escape); // puts it back
    QCOMPARE(rack.view().work().job, RackView::Job::None);
    rack.press(Qt::Key_M);
    for (int i = 0; i < 3; ++i)
        rack.press(Qt::Key_Down);
    QVERIFY2(rack.line().contains(u"A-04"_s), qPrintable(rack.line()));
    rack.press(Qt::Key_Return);
    QTRY_COMPARE(rack.barsOf(u"A-04"_s), u"BA 11"_s);
    auto *toast = rack.page.findChild<Toast *>();
    QTRY_VERIFY(!toast->action().isEmpty());
    rack.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(rack.line().contains(u"takes back"_s) && rack.line().contains(u"BA 11"_s), qPrintable(rack.line()));
    QCOMPARE(rack.barsOf(u"A-04"_s), u"BA 11"_s); // only offered, by name
    rack.press(Qt::Key_Escape);
    QVERIFY(!rack.line().contains(u"takes back"_s));
    QCOMPARE(rack.barsOf(u"A-04"_s), u"BA 11"_s);
    rack.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(rack.line().contains(u"takes back"_s));
    rack.press(Qt::Key_Return);
    QTRY_VERIFY(rack.barsOf(u"A-01"_s).contains(u"BA 11"_s));
    QTRY_VERIFY2(toast->text().contains(u"A-01"_s), qPrintable(toast->text()));
}

void TstRack::keysExtend()
{
    PageOffice office;
    office.reserve(u"KO22"_s, minutes(30), hours(1));
    RackWindow rack(office);
    QTRY_VERIFY(rack.view().find(u"ko22"_s));
    const Instant before = rack.view().currentBar()->claimed.until;
    rack.press(Qt::Key_E);
    rack.press(Qt::Key_Right);
    rack.press(Qt::Key_Right);
    rack.press(Qt::Key_Left);
    rack.press(Qt::Key_Return);
    QTRY_VERIFY(rack.view().find(u"ko22"_s) && rack.view().currentBar()->claimed.until == before + minutes(15));
}

void TstRack::keysBook()
{
    PageOffice office;
    RackWindow rack(office);
    rack.view().setCurrent(rack.lineOf(u"A-03"_s), -1);
    rack.press(Qt::Key_N);
    QCOMPARE(rack.view().work().job, RackView::Job::Book);
    rack.press(Qt::Key_Right);
    rack.press(Qt::Key_Return);
    QCOMPARE(rack.page.focusWidget()->objectName(), u"rackPlate"_s);
    rack.type(u"MU33"_s);
    rack.press(Qt::Key_Return);
    QTRY_COMPARE(rack.barsOf(u"A-03"_s), u"MU 33"_s);
    QTRY_COMPARE(rack.page.focusWidget(), static_cast<QWidget *>(&rack.view()));
    QCOMPARE(office.dueCount(), 1);
}

void TstRack::keysCancelAndFind()
{
    PageOffice office;
    office.reserve(u"KO22"_s, minutes(30), hours(1));
    RackWindow rack(office);
    QTRY_VERIFY(rack.view().find(u"ko22"_s));
    rack.press(Qt::Key_Slash);
    QCOMPARE(rack.page.focusWidget()->objectName(), u"rackFind"_s);
    rack.type(u"ko 22"_s);
    rack.press(Qt::Key_Return);
    QVERIFY(rack.view().currentBar() != nullptr);
    rack.press(Qt::Key_Delete);
    QTRY_COMPARE(office.dueCount(), 0);
}

void TstRack::dragMovesAndSaysWhyNot()
{
    PageOffice office;
    office.enter(u"BA11"_s);
    office.enter(u"KO22"_s);
    RackWindow rack(office);
    QTRY_COMPARE(rack.barsOf(u"A-02"_s), u"KO 22"_s);
    const int line = rack.lineOf(u"A-01"_s);
    const QRect bar = rack.view().barRect(line, 0);
    QVERIFY(bar.width() > 30);
    const QPoint from(bar.left() + 20, bar.center().y());
    const QPoint taken(from.x(), rack.view().lineRect(rack.lineOf(u"A-02"_s)).center().y());
    const QPoint free(from.x(), rack.view().lineRect(rack.lineOf(u"A-06"_s)).center().y());
    const QPoint cycles(from.x(), rack.view().lineRect(rack.lineOf(u"Y-1"_s)).center().y());
    rack.drag(from, taken);
    QVERIFY2(rack.line().contains(u"not possible"_s), qPrintable(rack.line()));
    rack.drop(taken);
    QCOMPARE(rack.barsOf(u"A-01"_s), u"BA 11"_s);
    rack.drag(from, cycles);
    QVERIFY2(rack.line().contains(u"car"_s), qPrintable(rack.line()));
    rack.drop(cycles);
    rack.drag(from, free);
    rack.drop(free);
    QTRY_COMPARE(rack.barsOf(u"A-06"_s), u"BA 11"_s);
}

void TstRack::dragAtTheEndExtends()
{
    PageOffice office;
    office.reserve(u"KO22"_s, minutes(30), hours(1));
    RackWindow rack(office);
    QTRY_VERIFY(rack.view().find(u"ko22"_s));
    const int line = rack.view().currentLine();
    const QRect bar = rack.view().barRect(line, 0);
    const Instant before = rack.view().currentBar()->claimed.until;
    const QPoint from(bar.right() - 1, bar.center().y());
    const QPoint to(rack.view().xOf(before + minutes(60)), from.y());
    rack.drag(from, to);
    QCOMPARE(rack.view().work().job, RackView::Job::Extend);
    rack.drop(to);
    QTRY_VERIFY(rack.view().find(u"ko22"_s) && rack.view().currentBar()->claimed.until >= before + minutes(45));
}

void TstRack::dragOverBlankBooks()
{
    PageOffice office;
    RackWindow rack(office);
    const int y = rack.view().lineRect(rack.lineOf(u"A-05"_s)).center().y();
    const Instant now = office.clock().now();
    const QPoint from(rack.view().xOf(now + hours(1)), y);
    const QPoint to(rack.view().xOf(now + hours(3)), y);
    rack.drag(from, to);
    QCOMPARE(rack.view().work().job, RackView::Job::Book);
    rack.drop(to);
    QTRY_COMPARE(rack.page.focusWidget()->objectName(), u"rackPlate"_s);
    rack.type(u"HH44"_s);
    rack.press(Qt::Key_Return);
    QTRY_COMPARE(rack.barsOf(u"A-05"_s), u"HH 44"_s);
}

void TstRack::pastIsWrittenDownWithAReason()
{
    PageOffice office;
    must(office.session().setRole(Role::Manager));
    office.clock().advance(hours(6));
    RackWindow rack(office);
    const int y = rack.view().lineRect(rack.lineOf(u"A-05"_s)).center().y();
    const Instant now = office.clock().now();
    const QPoint from(rack.view().xOf(now - hours(4)), y);
    const QPoint to(rack.view().xOf(now - hours(2)), y);
    rack.drag(from, to);
    rack.drop(to);
    auto *form = rack.page.findChild<RackForm *>(u"rackForm"_s);
    QTRY_VERIFY(form->isVisible());
    QVERIFY(form->isBackFill());
    rack.type(u"HH44"_s);
    rack.press(Qt::Key_Return); // a reason is needed
    QTRY_COMPARE(rack.page.focusWidget()->objectName(), u"rackReason"_s);
    QTRY_VERIFY(rack.page.findChild<QPushButton *>(u"rackDo"_s)->isEnabled());
    rack.type(u"power cut"_s);
    rack.press(Qt::Key_Return);
    QTRY_VERIFY(!form->isVisible());
    QTRY_COMPARE(rack.barsOf(u"A-05"_s), u"HH 44"_s);
    QCOMPARE(rack.view().lines()[static_cast<size_t>(rack.lineOf(u"A-05"_s))].row.bars.first().kind,
             RackOfLot::BarKind::Past);
}

namespace {

/// Every car spot is booked, one of them is closed, and another booking goes: there is a place for the one that lost
/// its own, but it is not given by itself.
void unplaceOne(PageOffice &office)
{
    must(office.session().setRole(Role::Manager));
    QStringList tickets;
    for (int i = 0; i < 10; ++i)
        tickets.append(office.reserve(u"KO2%1"_s.arg(i), hours(2), hours(1)));
    ClosureRequest request;
    request.lot = office.lot();
    request.reason = u"paint"_s;
    request.from = office.clock().now() + hours(1);
    request.until = office.clock().now() + hours(5);
    const auto plan = must(answerOf(office.office().read<ReadLotPlan>({office.lot()})));
    request.spots = {plan.spots.first().id};
    must(answerOf(office.office().run<CloseSpots>(QUuid::createUuid(), request)));
    must(answerOf(office.office().run<CancelStay>(QUuid::createUuid(), {{{}, tickets.last(), {}}})));
}

} // namespace

void TstRack::unplacedBookingsArePlaced()
{
    PageOffice office;
    unplaceOne(office);
    RackWindow rack(office);
    QTRY_COMPARE(rack.page.strip()->rows().size(), 1);
    QVERIFY(rack.page.strip()->isVisible());
    const QString plate = rack.page.strip()->rows().first().plate;
    QVERIFY(!rack.view().find(plate)); // on no spot
    rack.page.strip()->setFocus();
    rack.press(Qt::Key_Return);
    QTRY_COMPARE(rack.page.strip()->rows().size(), 0);
    QTRY_VERIFY(rack.view().find(plate));
}

void TstRack::placeAllTwiceMovesOnce()
{
    PageOffice whole;
    unplaceOne(whole);
    BreakingOffice held(whole);
    RackWindow rack(held.office, whole.lot());
    QTRY_COMPARE(rack.page.strip()->rows().size(), 1);
    const QString plate = rack.page.strip()->rows().first().plate;
    held.commands.hold();
    auto *all = rack.page.findChild<QPushButton *>(u"rackPlaceAll"_s);
    QTest::mouseClick(all, Qt::LeftButton);
    QTest::mouseClick(all, Qt::LeftButton); // not done yet
    rack.view().setFocus();
    rack.press(Qt::Key_P);
    held.commands.release();
    QTRY_COMPARE(rack.page.strip()->rows().size(), 0);
    QTRY_VERIFY(rack.view().find(plate));
    QCOMPARE(held.commands.jobs(), 1);
    rack.press(Qt::Key_P); // nobody is to be placed
    QCOMPARE(held.commands.jobs(), 1);
}

void TstRack::failedSettingsAreSaid()
{
    PageOffice whole;
    BreakingOffice broken(whole);
    broken.reads.breakAll(true);
    RackPage page(broken.office, whole.lot());
    page.resize(1158, 668);
    page.show();
    auto *banner = page.findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(broken.reads.jobs(), 1); // it waits before it asks again
    broken.reads.breakAll(false);
    auto *again = banner->findChild<QPushButton *>();
    QVERIFY(again != nullptr && again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(!page.view()->lines().empty());
    QTRY_VERIFY(!banner->isVisible());
}

void TstRack::closedSpotsOpenAgain()
{
    PageOffice office;
    must(office.session().setRole(Role::Manager));
    RackWindow rack(office);
    rack.view().setCurrent(rack.lineOf(u"A-03"_s), -1);
    rack.press(Qt::Key_B);
    rack.type(u"paint"_s);
    rack.press(Qt::Key_Return);
    QTRY_COMPARE(rack.barsOf(u"A-03"_s), u"paint"_s);
    auto *toast = rack.page.findChild<Toast *>();
    QTRY_COMPARE(toast->action(), u"Open Again"_s);
    Q_EMIT toast->actionTriggered();
    QTRY_COMPARE(rack.barsOf(u"A-03"_s), QString());
}

void TstRack::lateAnswersFindNoOtherForm()
{
    PageOffice whole;
    BreakingOffice held(whole);
    RackWindow rack(held.office, whole.lot());
    const auto book = [&](const QString &label, const QString &plate) {
        rack.view().setFocus();
        rack.view().setCurrent(rack.lineOf(label), -1);
        rack.press(Qt::Key_N);
        rack.press(Qt::Key_Return);
        QTRY_COMPARE(rack.page.focusWidget()->objectName(), u"rackPlate"_s);
        rack.type(plate);
    };
    book(u"A-03"_s, u"MU33"_s);
    held.commands.hold();
    rack.press(Qt::Key_Return); // the answer does not come
    rack.press(Qt::Key_Escape);
    book(u"A-04"_s, u"HH44"_s);
    held.commands.release();
    QTRY_COMPARE(rack.barsOf(u"A-03"_s), u"MU 33"_s);
    auto *form = rack.page.findChild<RackForm *>(u"rackForm"_s);
    QVERIFY(form->isVisible());
    QCOMPARE(rack.page.findChild<QLineEdit *>(u"rackPlate"_s)->text(), u"HH44"_s);
    QTRY_VERIFY(rack.page.findChild<Toast *>()->text().contains(u"A-03"_s));
    rack.press(Qt::Key_Return);
    QTRY_COMPARE(rack.barsOf(u"A-04"_s), u"HH 44"_s);
    QTRY_VERIFY(!form->isVisible());
}

void TstRack::filterKeepsItsChoice()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    RackWindow rack(office);
    auto *types = rack.page.findChild<QComboBox *>(u"rackVehicle"_s);
    QTRY_COMPARE(types->count(), 3);
    types->setCurrentIndex(types->findData(u"cycle"_s));
    Q_EMIT types->activated(types->currentIndex());
    QCOMPARE(rack.lineOf(u"A-01"_s), -1);
    // The cars go and the trucks come: as many types as before, but others.
    LotPlan plan = must(answerOf(office.office().read<ReadLotPlan>({office.lot()})));
    for (PlanSpot &spot : plan.spots) {
        if (spot.types == QStringList {u"car"_s})
            spot.types = QStringList {u"truck"_s};
    }
    must(answerOf(office.office().run<ApplyPlan>(QUuid::createUuid(), {plan})));
    QTRY_VERIFY(types->findData(u"truck"_s) >= 0);
    QCOMPARE(types->findData(u"car"_s), -1);
    QCOMPARE(types->currentData().toString(), u"cycle"_s);
    QCOMPARE(rack.lineOf(u"A-01"_s), -1);
}

void TstRack::zoomsAndList()
{
    PageOffice office;
    office.enter(u"BA11"_s);
    RackWindow rack(office);
    auto *zooms = rack.page.findChild<Segmented *>(u"rackZooms"_s);
    QCOMPARE(zooms->currentId(), int {RackPage::TenHours});
    rack.press(Qt::Key_Minus);
    QCOMPARE(zooms->currentId(), int {RackPage::Day});
    QCOMPARE(rack.view().span().length(), Duration(hours(24)));
    rack.press(Qt::Key_Minus);
    rack.press(Qt::Key_Minus);
    QCOMPARE(rack.view().span().length(), Duration(hours(168)));
    rack.press(Qt::Key_Plus);
    rack.press(Qt::Key_PageDown);
    QVERIFY(!rack.view().span().contains(office.clock().now()));
    rack.press(Qt::Key_T);
    QVERIFY(rack.view().span().contains(office.clock().now()));
    QTRY_COMPARE(rack.barsOf(u"A-01"_s), u"BA 11"_s);
    rack.press(Qt::Key_L);
    auto *list = rack.page.findChild<ListTable *>(u"rackListTable"_s);
    QVERIFY(list->isVisible());
    QTRY_COMPARE(list->model()->rowCount(), 1);
    rack.press(Qt::Key_Escape);
    QVERIFY(rack.view().isVisible());
    QCOMPARE(namelessWidgets(rack.page).join(u' '), QString());
}

void TstRack::reasonsAreRight()
{
    const ZoneRules utc;
    const Instant now {1'800'000'000'000};
    RackOfLot::Row row;
    row.label = u"A-02"_s;
    row.types = QStringList {u"car"_s};
    const RackPiece car {{7}, u"BA 11"_s, u"car"_s, {now, now + hours(2)}, u"A-01"_s};
    QCOMPARE(whyNot(car, row, now, utc), QString());
    RackPiece truck = car;
    truck.vehicleType = u"truck"_s;
    QVERIFY(whyNot(truck, row, now, utc).contains(u"truck"_s));
    RackOfLot::Bar bar;
    bar.stay = {8};
    bar.claimed = {now + hours(1), now + hours(3)};
    row.bars = {bar};
    QVERIFY(whyNot(car, row, now, utc).startsWith(u"booked"_s));
    bar.claimed = {now + hours(2), now + hours(3)}; // touching is no overlap
    row.bars = {bar};
    QCOMPARE(whyNot(car, row, now, utc), QString());
    row.features = SpotFeature::Ev;
    QVERIFY(!whyNot(car, row, now, utc).isEmpty());
    RackOfLot::Answer rack;
    rack.rows = {row, row};
    rack.rows[1].bars.clear();
    QCOMPARE(freePlaces(rack, {}, now + hours(2)), 1);
    QCOMPARE(freePlaces(rack, {}, now + hours(3)), 2);
}

PARKDESK_TEST(TstRack)

#include "tst_rack.moc"
