// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/leavestay.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/breakinglane.h"
#include "ui/map/mapcanvas.h"
#include "ui/map/mappage.h"
#include "ui/map/momentslider.h"
#include "ui/map/walldisplay.h"
#include "ui/shared/banner.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/listtable.h"
#include "ui/shared/platetext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/themeswitcher.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// The map in a window of its own, driven by keys.
class MapWindow {
public:
    explicit MapWindow(PageOffice &office)
        : page(office.office(), office.lot())
    {
        page.resize(1158, 668);
        page.show();
        page.activateWindow();
        page.setFocus(Qt::OtherFocusReason);
        if (!QTest::qWaitFor([this] { return page.isActiveWindow() && !canvas().cells().empty(); }))
            qFatal("the map did not open");
    }

    [[nodiscard]] MapCanvas &canvas() { return *page.canvas(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(page.focusWidget(), text); }
    [[nodiscard]] QString label() { return canvas().cells().at(static_cast<size_t>(canvas().currentIndex())).label; }
    [[nodiscard]] Theme::SpotState state(const QString &label)
    {
        return page.scene().at(page.scene().called(label))->state;
    }

    MapPage page;
};

} // namespace

/// The floor plan by real keys and clicks on a real office.
class TstMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void arrowsWalkAndTypingJumps();
    void enterDoesWhatTheCardOffers();
    void changesRepaintTheirSpot();
    void modesAndFilters();
    void spotsCloseAndOpen();
    void screenReadersFindTheSpots();
    void listIsTheTwin();
    void timeTravelShowsWhoStood();
    void wallDisplayHasNoControls();
    void turnedSpotsAreHit();
    void failedPlanWaits();
    void failedSettingsAreSaid();
    void wrongTimeIsSaidBesideItsField();
    void lettersGoToLabelsFirst();
};

void TstMap::arrowsWalkAndTypingJumps()
{
    PageOffice office;
    MapWindow map(office);
    QCOMPARE(map.canvas().cells().size(), size_t {14});
    QCOMPARE(map.page.focusWidget(), static_cast<QWidget *>(&map.canvas()));
    map.press(Qt::Key_Home);
    QCOMPARE(map.label(), u"A-01"_s);
    map.press(Qt::Key_Right);
    QCOMPARE(map.label(), u"A-02"_s);
    map.press(Qt::Key_Left);
    QCOMPARE(map.label(), u"A-01"_s);
    map.press(Qt::Key_Left); // at the edge one stays
    QCOMPARE(map.label(), u"A-01"_s);
    map.type(u"a07"_s);
    QCOMPARE(map.label(), u"A-07"_s);
    map.type(u"y3"_s); // begins anew where nothing continues
    QCOMPARE(map.label(), u"Y-3"_s);
    const QRect first = map.canvas().cellRect(0);
    QTest::mouseClick(&map.canvas(), Qt::LeftButton, {}, first.center());
    QCOMPARE(map.label(), u"A-01"_s);
    const double before = map.canvas().frame().scale;
    map.press(Qt::Key_Plus);
    QVERIFY(map.canvas().frame().scale > before);
    map.press(Qt::Key_F);
    QCOMPARE(map.canvas().frame().scale, before);
}

void TstMap::enterDoesWhatTheCardOffers()
{
    PageOffice office;
    office.enter(u"BA11"_s);
    MapWindow map(office);
    const QSignalSpy asked(&map.page, &MapPage::deedAsked);
    const QSignalSpy entered(&map.page, &MapPage::enterAsked);
    QTRY_COMPARE(map.state(u"A-01"_s), Theme::Occupied);
    map.press(Qt::Key_Home);
    map.press(Qt::Key_Return);
    map.press(Qt::Key_T, Qt::ControlModifier);
    map.press(Qt::Key_M, Qt::ControlModifier);
    map.press(Qt::Key_O);
    QCOMPARE(asked.size(), 4);
    QCOMPARE(asked.at(0).at(0).value<DeskDeed>(), DeskDeed::TakePayment);
    QCOMPARE(asked.at(1).at(0).value<DeskDeed>(), DeskDeed::Extend);
    QCOMPARE(asked.at(2).at(0).value<DeskDeed>(), DeskDeed::Move);
    QCOMPARE(asked.at(3).at(0).value<DeskDeed>(), DeskDeed::Details);
    QVERIFY(asked.at(0).at(1).value<StayId>().isValid());
    map.press(Qt::Key_Right);
    map.press(Qt::Key_T, Qt::ControlModifier); // nobody stands there
    QCOMPARE(asked.size(), 4);
    map.press(Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.at(0).at(0).toString(), u"A-02"_s);
    QTest::mouseDClick(&map.canvas(), Qt::LeftButton, {}, map.canvas().cellRect(0).center());
    QCOMPARE(asked.size(), 5);
}

void TstMap::changesRepaintTheirSpot()
{
    PageOffice office;
    MapWindow map(office);
    QTRY_COMPARE(map.state(u"A-01"_s), Theme::Free);
    static_cast<void>(map.canvas().takeDirty());
    office.enter(u"BA11"_s);
    QTRY_COMPARE(map.state(u"A-01"_s), Theme::Occupied);
    const QRect dirty = map.canvas().takeDirty();
    QVERIFY(dirty.contains(map.canvas().cellRect(0)));
    QVERIFY2(dirty.width() < 2 * map.canvas().cellRect(0).width(), "more than one spot was repainted");
}

void TstMap::modesAndFilters()
{
    PageOffice office;
    office.enter(u"BA11"_s);
    office.clock().advance(hours(4));
    MapWindow map(office);
    QTRY_VERIFY(map.state(u"A-01"_s) == Theme::OverTime || map.state(u"A-01"_s) == Theme::Occupied);
    auto *modes = map.page.findChild<Segmented *>(u"mapModes"_s);
    modes->setFocus();
    map.press(Qt::Key_Right);
    QCOMPARE(modes->currentId(), static_cast<int>(MapMode::Age));
    QCOMPARE(map.canvas().cells().front().sign, u"4 h"_s);
    map.press(Qt::Key_Right);
    QCOMPARE(map.canvas().cells().front().mark.glyph, Glyph::Car);
    map.press(Qt::Key_Right);
    QCOMPARE(map.canvas().cells().front().fill, int {Theme::Free}); // no zone has a price of its own
    map.press(Qt::Key_Left);
    map.press(Qt::Key_Left);
    map.press(Qt::Key_Left);
    QTest::mouseClick(map.page.findChild<QWidget *>(u"mapOnlyFree"_s), Qt::LeftButton, {}, QPoint(8, 12));
    QVERIFY(map.canvas().cells().front().pale);
    QVERIFY(!map.canvas().cells().at(1).pale);
    QCOMPARE(shortAge(minutes(40)), u"40 m"_s);
    QCOMPARE(shortAge(hours(50)), u"2 d"_s);
    QCOMPARE(ageStep(minutes(59)), 0);
    QCOMPARE(ageStep(hours(24)), 4);
}

void TstMap::spotsCloseAndOpen()
{
    PageOffice office;
    must(office.session().setRole(Role::Manager));
    MapWindow map(office);
    map.press(Qt::Key_Home);
    auto *close = map.page.findChild<QPushButton *>(u"spotClose"_s);
    QVERIFY(close != nullptr && close->isEnabled());
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(map.page.focusWidget()->objectName(), u"closureReason"_s);
    map.press(Qt::Key_Return); // a reason is needed
    QTRY_VERIFY(map.page.findChild<QPushButton *>(u"closureDo"_s)->isEnabled());
    map.type(u"repainting"_s);
    map.press(Qt::Key_Return);
    QTRY_COMPARE(map.state(u"A-01"_s), Theme::Blocked);
    QTRY_COMPARE(map.page.focusWidget(), static_cast<QWidget *>(&map.canvas()));
    map.press(Qt::Key_Return); // Enter opens it again
    QTRY_COMPARE(map.state(u"A-01"_s), Theme::Free);
}

void TstMap::screenReadersFindTheSpots()
{
    PageOffice office;
    office.enter(u"BA11"_s);
    MapWindow map(office);
    QTRY_COMPARE(map.state(u"A-01"_s), Theme::Occupied);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&map.canvas());
    QVERIFY(access != nullptr);
    QCOMPARE(access->childCount(), 14);
    const QString said = access->child(0)->text(QAccessible::Name);
    QVERIFY2(said.contains(u"A-01"_s) && said.contains(u"BA 11"_s) && said.contains(u"Occupied"_s), qPrintable(said));
    map.press(Qt::Key_Home);
    QVERIFY(access->child(0)->state().selected);
    QVERIFY(!access->child(1)->state().selected);
    const QPoint middle = access->child(3)->rect().center();
    QCOMPARE(access->childAt(middle.x(), middle.y()), access->child(3));
    QCOMPARE(access->indexOfChild(access->child(3)), 3);
    QCOMPARE(namelessWidgets(map.page).join(u' '), QString());
}

void TstMap::listIsTheTwin()
{
    PageOffice office;
    office.enter(u"BA11"_s);
    MapWindow map(office);
    QTRY_COMPARE(map.state(u"A-01"_s), Theme::Occupied);
    const QSignalSpy asked(&map.page, &MapPage::deedAsked);
    map.press(Qt::Key_L);
    auto *list = map.page.findChild<ListTable *>(u"mapListTable"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(map.page.focusWidget(), static_cast<QWidget *>(list));
    QCOMPARE(list->model()->rowCount(), 14);
    QCOMPARE(list->model()->index(0, 1).data().toString(), u"O  Occupied"_s);
    map.press(Qt::Key_Home);
    map.press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    map.press(Qt::Key_Escape);
    QVERIFY(map.canvas().isVisible());
}

void TstMap::timeTravelShowsWhoStood()
{
    PageOffice office;
    const Instant begin = office.clock().now();
    office.clock().advance(hours(3));
    office.enter(u"BA11"_s);
    office.clock().advance(minutes(60));
    MapWindow map(office);
    QTRY_COMPARE(map.state(u"A-01"_s), Theme::Occupied);
    map.press(Qt::Key_H);
    QVERIFY(map.page.travel()->isOpen());
    auto *slider = map.page.findChild<MomentSlider *>(u"momentSlider"_s);
    QCOMPARE(map.page.focusWidget(), static_cast<QWidget *>(slider));
    QTRY_VERIFY(map.page.travel()->changes().has_value());
    QVERIFY(map.page.travel()->changes()->isEmpty()); // now against now
    for (int i = 0; i < 9; ++i)
        map.press(Qt::Key_Left, Qt::ShiftModifier);
    QTRY_COMPARE(map.state(u"A-01"_s), Theme::Free);
    QVERIFY(map.page.travel()->at() < office.clock().now() - minutes(130));
    QTRY_COMPARE(map.canvas().cells().front().change, MapCell::Change::Came);
    QVERIFY(map.canvas().cells().at(1).pale);
    // Nothing can be done then.
    const QSignalSpy entered(&map.page, &MapPage::enterAsked);
    map.canvas().setFocus();
    map.press(Qt::Key_Home);
    map.press(Qt::Key_Return);
    QCOMPARE(entered.size(), 0);
    QVERIFY(!map.page.findChild<QWidget *>(u"mapModes"_s)->isHidden());
    slider->setFocus();
    map.press(Qt::Key_PageDown); // to the next change: when it came
    QTRY_COMPARE(map.page.travel()->at(), begin + hours(3));
    QTRY_COMPARE(map.state(u"A-01"_s), Theme::Occupied);
    // Ahead of now it is the other way round: who stands here will have left by then.
    map.page.travel()->goTo(office.clock().now() + hours(20));
    QTRY_COMPARE(map.state(u"A-01"_s), Theme::Free);
    QTRY_COMPARE(map.canvas().cells().front().change, MapCell::Change::Left);
    auto *counts = map.page.findChild<QTableView *>(u"momentCounts"_s)->model();
    QTRY_COMPARE(counts->index(0, 3).data().toString(), leftToRight(u"+1"_s)); // one more is free
    map.press(Qt::Key_D);
    QTRY_VERIFY(!map.page.travel()->changes().has_value());
    map.press(Qt::Key_Escape);
    QVERIFY(!map.page.travel()->isOpen());
    QTRY_COMPARE(map.state(u"A-01"_s), Theme::Occupied);
    QVERIFY(!map.canvas().cells().at(1).pale);
}

void TstMap::wallDisplayHasNoControls()
{
    PageOffice office;
    MapWindow map(office);
    map.press(Qt::Key_F11);
    QTRY_VERIFY(map.page.wall() != nullptr);
    WallDisplay *wall = map.page.wall();
    QCOMPARE(wall->canvas()->cells().size(), size_t {14});
    QVERIFY(wall->findChildren<QPushButton *>().isEmpty());
    office.enter(u"BA11"_s);
    QTRY_COMPARE(wall->canvas()->cells().front().mark.state, Theme::Occupied);
    QTest::keyClick(wall, Qt::Key_Escape);
    QTRY_VERIFY(map.page.wall() == nullptr);
}

void TstMap::turnedSpotsAreHit()
{
    std::vector<MapCell> cells(3);
    for (size_t i = 0; i < cells.size(); ++i) {
        cells[i].spot = {static_cast<qint64>(i) + 1};
        cells[i].label = QString::number(i + 1);
        cells[i].box = QRectF(static_cast<double>(i) * 4'000, 0, 2'500, 5'000);
    }
    cells[1].turn = 900;
    cells[2].turn = 300;
    MapCanvas canvas;
    canvas.resize(600, 400);
    canvas.setFills(MapScene::fills(MapMode::State, Theme::light()));
    canvas.setBounds({0, 0, 12'000, 6'000});
    canvas.setCells(cells);
    canvas.fit();
    QVERIFY(!canvas.grab().isNull());
    QVERIFY(canvas.cellRect(1).width() > canvas.cellRect(1).height());
    QCOMPARE(canvas.cellAt(canvas.cellRect(2).center()), 2);
    QCOMPARE(cellBeside(canvas.cells(), 0, Qt::Key_Right), 1);
    QCOMPARE(cellBeside(canvas.cells(), 0, Qt::Key_Up), 0);
    QCOMPARE(cellCalled(canvas.cells(), u"3"_s), 2);
}

void TstMap::failedPlanWaits()
{
    PageOffice whole;
    BreakingOffice broken(whole);
    broken.reads.breakJobs({0, 4, 5, 6, 7, 8, 9}); // the plan, and what would be asked for next
    MapPage page(broken.office, whole.lot());
    page.resize(1158, 668);
    page.show();
    auto *banner = page.findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    whole.enter(u"BA11"_s); // who is where is read again, the plan is not
    QTRY_VERIFY(broken.reads.jobs() >= 4);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(broken.reads.jobs() <= 5, qPrintable(QString::number(broken.reads.jobs())));
    broken.reads.breakJobs({});
    auto *again = banner->findChild<QPushButton *>();
    QVERIFY(again != nullptr && again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(page.canvas()->cells().size(), size_t {14});
    QTRY_VERIFY(!banner->isVisible());
}

void TstMap::failedSettingsAreSaid()
{
    PageOffice whole;
    BreakingOffice broken(whole);
    broken.reads.breakJobs({1});
    MapPage page(broken.office, whole.lot());
    page.resize(1158, 668);
    page.show();
    auto *banner = page.findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QTRY_COMPARE(page.canvas()->cells().size(), size_t {14}); // asked for again by itself, after a while
    QTRY_VERIFY(!banner->isVisible());
    QCOMPARE(broken.reads.jobs(), 4);
}

void TstMap::wrongTimeIsSaidBesideItsField()
{
    PageOffice office;
    MapWindow map(office);
    map.press(Qt::Key_H);
    auto *slider = map.page.findChild<MomentSlider *>(u"momentSlider"_s);
    QTRY_VERIFY(map.page.travel()->shown().has_value());
    slider->setFocus();
    map.press(Qt::Key_G);
    auto *field = map.page.findChild<QLineEdit *>(u"momentGoTo"_s);
    auto *message = map.page.findChild<FieldMessage *>(u"momentGoToMessage"_s);
    QCOMPARE(map.page.focusWidget(), static_cast<QWidget *>(field));
    map.type(u"25:99"_s);
    map.press(Qt::Key_Return);
    QVERIFY(message->isVisible());
    QVERIFY(!message->text().isEmpty());
    QVERIFY(!map.page.findChild<Banner *>()->isVisible()); // nothing failed
    QCOMPARE(map.page.focusWidget(), static_cast<QWidget *>(field));
    map.type(u"13:20"_s); // what was wrong is chosen, so it is typed over
    QVERIFY(!message->isVisible());
    map.press(Qt::Key_Return);
    QCOMPARE(map.page.focusWidget(), static_cast<QWidget *>(slider));
}

void TstMap::lettersGoToLabelsFirst()
{
    PageOffice office(PageOffice::Content::Office, PageOffice::inMemory(), {},
                      {{u"L-{1}"_s, 3, {u"car"_s}, 1, {}}, {u"A-{1}"_s, 3, {u"car"_s}, 1, {}}});
    MapWindow map(office);
    map.press(Qt::Key_End);
    map.press(Qt::Key_L);
    QCOMPARE(map.label(), u"L-1"_s);
    QVERIFY(map.canvas().isVisible());
    auto *list = map.page.findChild<KeyButton *>(u"mapList"_s);
    QTRY_COMPARE(list->keyHint(), QString()); // the letter is taken
    map.press(Qt::Key_L, Qt::AltModifier); // but the underlined one of the button works
    QTRY_VERIFY(map.page.findChild<ListTable *>(u"mapListTable"_s)->isVisible());
    QCOMPARE(map.page.findChild<ListTable *>(u"mapListTable"_s)->model()->rowCount(), 6);
}

PARKDESK_TEST(TstMap)

#include "tst_map.moc"
