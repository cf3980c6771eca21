// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/deskboard.h"
#include "services/stays/lookup.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/deskwindow.h"
#include "ui/desk/movepanel.h"
#include "ui/desk/staypanel.h"
#include "ui/shared/approvalform.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListView>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
const Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

/// A desk with one vehicle on A-01, in the box.
struct StayDesk {
    PageOffice office;
    std::unique_ptr<DeskWindow> desk;

    explicit StayDesk(Duration ago = minutes(30))
    {
        office.enter(u"KA19P445"_s);
        office.clock().advance(ago);
        desk = std::make_unique<DeskWindow>(office.office(), office.lot());
    }
    void name()
    {
        desk->type(u"ka19p445"_s);
        (void)desk->takeKeyCount();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return desk->page().findChild<Widget *>(name);
    }
    /// As the command list runs it.
    void command(const QString &name) { desk->page().findChild<QAction *>(name)->trigger(); }
    [[nodiscard]] bool opened(const QString &field)
    {
        return QTest::qWaitFor([&] {
            auto *widget = find<QWidget>(field);
            return widget != nullptr && widget->isVisible() && widget->hasFocus();
        });
    }
    [[nodiscard]] StayPanel *panel() { return desk->page().findChild<StayPanel *>(); }
    [[nodiscard]] QString spotNow()
    {
        const auto found = must(answerOf(office.office().read<LookUp>({office.lot(), u"KA19P445"_s})));
        return found.spot;
    }
    [[nodiscard]] bool isOver()
    {
        return QTest::qWaitFor([&] { return desk->box()->hasFocus() && desk->box()->text().isEmpty(); });
    }
};

} // namespace

/// The panels that change a running stay, by real keys.
class TstStayDeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void movingTakesFiveKeys();
    void moveOfAMarkedRow();
    void moveToTheBest();
    void moveNarrowsTheList();
    void moveRefused();
    void labelsMeant_data();
    void labelsMeant();
    void extendByAnHour();
    void extendInWords();
    void extendSaysWhatIsPossible();
    void extendRefusesNonsense();
    void correctPlate();
    void correctTypeShowsBothAmounts();
    void correctNeedsAReason();
    void foundElsewhere();
    void foundUnknown();
    void closeUnsettled();
    void closeByFourEyes();
    void nothingMarked();
    void escapeKeepsTheBox();
    void everyPartIsNamed();
};

void TstStayDeeds::movingTakesFiveKeys()
{
    StayDesk stay;
    stay.name();
    DeskWindow &desk = *stay.desk;
    desk.press(Qt::Key_M, ctrl);
    desk.type(u"a07"_s); // before the panel is there
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.takeKeyCount(), 5);
    QTRY_COMPARE(desk.toast()->figure(), u"A-07"_s);
    QVERIFY(stay.isOver());
    QCOMPARE(stay.spotNow(), u"A-07"_s);
}

void TstStayDeeds::moveOfAMarkedRow()
{
    StayDesk stay;
    auto *list = stay.find<QListView>(u"parkedView"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    (void)stay.desk->takeKeyCount();
    stay.desk->press(Qt::Key_M, ctrl);
    stay.desk->type(u"a03"_s);
    stay.desk->press(Qt::Key_Return);
    QCOMPARE(stay.desk->takeKeyCount(), 5);
    QTRY_COMPARE(stay.desk->toast()->figure(), u"A-03"_s);
    QCOMPARE(stay.spotNow(), u"A-03"_s);
}

void TstStayDeeds::moveToTheBest()
{
    StayDesk stay;
    stay.name();
    stay.desk->press(Qt::Key_M, ctrl);
    QVERIFY(stay.opened(u"moveSpot"_s));
    QTRY_VERIFY(stay.find<QListView>(u"moveTargets"_s)->model()->rowCount() > 0);
    stay.desk->press(Qt::Key_Return);
    QVERIFY(stay.isOver());
    QCOMPARE(stay.spotNow(), u"A-02"_s);
}

void TstStayDeeds::moveNarrowsTheList()
{
    StayDesk stay;
    stay.name();
    stay.desk->press(Qt::Key_M, ctrl);
    QVERIFY(stay.opened(u"moveSpot"_s));
    auto *list = stay.find<QListView>(u"moveTargets"_s);
    QTRY_COMPARE(list->model()->rowCount(), 9); // all but its own; no cycle spots
    stay.desk->type(u"1"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->currentIndex().data().toString(), u"A-10"_s);
    stay.desk->press(Qt::Key_Backspace);
    stay.desk->press(Qt::Key_Down);
    stay.desk->press(Qt::Key_Down);
    stay.desk->press(Qt::Key_Return);
    QVERIFY(stay.isOver());
    QCOMPARE(stay.spotNow(), u"A-04"_s);
}

void TstStayDeeds::moveRefused()
{
    StayDesk stay;
    stay.office.enter(u"BAB123"_s); // on A-02
    stay.name();
    stay.desk->press(Qt::Key_M, ctrl);
    QVERIFY(stay.opened(u"moveSpot"_s));
    stay.desk->type(u"a02"_s);
    stay.desk->press(Qt::Key_Return);
    QTRY_VERIFY(!stay.panel()->message().isEmpty());
    QVERIFY2(stay.panel()->message().contains(u"A-02"_s), qPrintable(stay.panel()->message()));
    QCOMPARE(stay.find<QLineEdit>(u"moveSpot"_s)->text(), u"a02"_s); // nothing typed is lost
    QVERIFY(stay.find<QLineEdit>(u"moveSpot"_s)->hasFocus());
    QCOMPARE(stay.spotNow(), u"A-01"_s);
}

void TstStayDeeds::labelsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    QTest::newRow("as written") << u"A-03"_s << u"A-03"_s;
    QTest::newRow("without signs") << u"a03"_s << u"A-03"_s;
    QTest::newRow("blanks around") << u" a-03 "_s << u"A-03"_s;
    QTest::newRow("two of them") << u"a03 a04"_s << u"A-03 A-04"_s;
    QTest::newRow("label with a blank") << u"level1 7"_s << u"Level 1 7"_s;
    QTest::newRow("none") << u"q9"_s << u"q9"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TstStayDeeds::labelsMeant()
{
    QFETCH(QString, text);
    QTEST(labelMeant(text, {u"A-03"_s, u"A-04"_s, u"Level 1 7"_s}), "meant");
}

void TstStayDeeds::extendByAnHour()
{
    StayDesk stay;
    const auto before = must(answerOf(stay.office.office().read<DeskBoard>({stay.office.lot()}))).parked.first();
    stay.name();
    stay.desk->press(Qt::Key_T, ctrl);
    QVERIFY(stay.opened(u"extendUntil"_s));
    stay.desk->press(Qt::Key_Return);
    QVERIFY(stay.isOver());
    const auto after = must(answerOf(stay.office.office().read<DeskBoard>({stay.office.lot()}))).parked.first();
    QCOMPARE(after.agreedUntil, before.agreedUntil + hours(1));
}

void TstStayDeeds::extendInWords()
{
    StayDesk stay;
    stay.name();
    stay.desk->press(Qt::Key_T, ctrl);
    QVERIFY(stay.opened(u"extendUntil"_s));
    QTRY_VERIFY(!stay.find<TextLabel>(u"extendPrice"_s)->text().isEmpty());
    stay.desk->type(u"18:30"_s);
    // 9:00 to 18:30 in Berlin: ten started hours at 2.50, at most 20.00 a day.
    QTRY_VERIFY2(stay.find<TextLabel>(u"extendPrice"_s)->text().contains(u"20.00"_s),
                 qPrintable(stay.find<TextLabel>(u"extendPrice"_s)->text()));
    stay.desk->press(Qt::Key_Return);
    QTRY_COMPARE(stay.desk->toast()->figure(), u"18:30"_s);
    QVERIFY(stay.isOver());
}

void TstStayDeeds::extendSaysWhatIsPossible()
{
    StayDesk stay;
    for (int i = 0; i < 10; ++i) // every car spot is booked from noon on
        stay.office.reserve(u"RES%1"_s.arg(i), hours(4), hours(2));
    stay.name();
    stay.desk->press(Qt::Key_T, ctrl);
    QVERIFY(stay.opened(u"extendUntil"_s));
    stay.desk->press(Qt::Key_3, Qt::AltModifier); // the end of the day
    QVERIFY(stay.find<QLineEdit>(u"extendUntil"_s)->text().endsWith(u"23:59"_s));
    stay.desk->press(Qt::Key_Return);
    auto *possible = stay.find<QWidget>(u"extendPossible"_s);
    QTRY_VERIFY(possible->isVisible());
    QVERIFY2(stay.panel()->message().contains(u"13:30"_s), qPrintable(stay.panel()->message()));
    possible->setFocus();
    stay.desk->press(Qt::Key_Space);
    QVERIFY(stay.opened(u"extendUntil"_s));
    stay.desk->press(Qt::Key_Return);
    QTRY_COMPARE(stay.desk->toast()->figure(), u"13:30"_s);
}

void TstStayDeeds::extendRefusesNonsense()
{
    StayDesk stay;
    stay.name();
    stay.desk->press(Qt::Key_T, ctrl);
    QVERIFY(stay.opened(u"extendUntil"_s));
    stay.desk->type(u"soon"_s);
    stay.desk->press(Qt::Key_Return);
    QVERIFY(!stay.panel()->message().isEmpty());
    QCOMPARE(stay.find<QLineEdit>(u"extendUntil"_s)->text(), u"soon"_s);
    stay.desk->press(Qt::Key_Escape);
    QTRY_VERIFY(stay.desk->box()->hasFocus());
}

void TstStayDeeds::correctPlate()
{
    StayDesk stay;
    stay.name();
    stay.desk->press(Qt::Key_E, ctrlShift);
    QVERIFY(stay.opened(u"correctPlate"_s));
    QCOMPARE(stay.find<QLineEdit>(u"correctPlate"_s)->selectedText(), u"KA19P445"_s);
    stay.desk->type(u"ka19p446"_s);
    stay.desk->press(Qt::Key_Tab);
    stay.desk->press(Qt::Key_Tab);
    stay.desk->type(u"typed wrong"_s);
    stay.desk->press(Qt::Key_Return);
    QVERIFY(stay.isOver());
    const auto found = must(answerOf(stay.office.office().read<LookUp>({stay.office.lot(), u"KA19P446"_s})));
    QCOMPARE(found.spot, u"A-01"_s);
}

void TstStayDeeds::correctTypeShowsBothAmounts()
{
    StayDesk stay;
    stay.name();
    stay.desk->press(Qt::Key_E, ctrlShift);
    QVERIFY(stay.opened(u"correctPlate"_s));
    auto *type = stay.find<QComboBox>(u"correctType"_s);
    QTRY_VERIFY(type->count() > 1);
    stay.desk->press(Qt::Key_Tab);
    QVERIFY(type->hasFocus());
    stay.desk->press(Qt::Key_Down);
    QCOMPARE(type->currentData().toString(), u"cycle"_s);
    stay.desk->press(Qt::Key_Tab);
    stay.desk->type(u"it is a bicycle"_s);
    stay.desk->press(Qt::Key_Return);
    QVERIFY(stay.isOver());
    QVERIFY2(stay.desk->toast()->text().contains(u"EUR"_s), qPrintable(stay.desk->toast()->text()));
}

void TstStayDeeds::correctNeedsAReason()
{
    StayDesk stay;
    stay.name();
    stay.desk->press(Qt::Key_E, ctrlShift);
    QVERIFY(stay.opened(u"correctPlate"_s));
    stay.desk->press(Qt::Key_Return); // nothing was changed
    QVERIFY(!stay.panel()->message().isEmpty());
    stay.find<QLineEdit>(u"correctPlate"_s)->selectAll();
    stay.desk->type(u"ka19p446"_s);
    stay.desk->press(Qt::Key_Return);
    QTRY_VERIFY(stay.find<QLineEdit>(u"correctReason"_s)->hasFocus()); // where something is missing
    QCOMPARE(stay.find<QLineEdit>(u"correctPlate"_s)->text(), u"ka19p446"_s);
}

void TstStayDeeds::foundElsewhere()
{
    StayDesk stay;
    stay.office.enter(u"BAB123"_s); // on A-02
    stay.name();
    stay.desk->press(Qt::Key_M, ctrlShift);
    QVERIFY(stay.opened(u"foundSpot"_s));
    stay.desk->type(u"A-02"_s);
    stay.find<QLineEdit>(u"foundReason"_s)->setFocus();
    stay.desk->type(u"seen on the round"_s);
    stay.desk->press(Qt::Key_Return);
    QVERIFY(stay.isOver());
    QCOMPARE(stay.spotNow(), u"A-02"_s);
    const auto other = must(answerOf(stay.office.office().read<LookUp>({stay.office.lot(), u"BAB123"_s})));
    QCOMPARE(other.spot, u"A-01"_s);
}

void TstStayDeeds::foundUnknown()
{
    StayDesk stay;
    stay.name();
    stay.desk->press(Qt::Key_M, ctrlShift);
    QVERIFY(stay.opened(u"foundSpot"_s));
    stay.desk->type(u"A-01"_s); // where the book has this one
    stay.find<QLineEdit>(u"foundPlate"_s)->clear();
    stay.find<QLineEdit>(u"foundReason"_s)->setFocus();
    stay.desk->type(u"grey, no plates"_s);
    stay.desk->press(Qt::Key_Return);
    QTRY_VERIFY(!stay.panel()->message().isEmpty());
    stay.find<QLineEdit>(u"foundSpot"_s)->selectAll();
    stay.desk->type(u"A-05"_s);
    stay.desk->press(Qt::Key_Return);
    QVERIFY(stay.isOver());
    QCOMPARE(stay.office.parkedCount(), 2);
}

void TstStayDeeds::closeUnsettled()
{
    StayDesk stay(minutes(90));
    must(stay.office.session().setRole(Role::Manager));
    stay.name();
    stay.command(u"closeStay"_s);
    QVERIFY(stay.opened(u"closeReason"_s));
    QTRY_VERIFY(stay.find<TextLabel>(u"closeOpen"_s)->text().contains(u"5.00"_s));
    stay.find<Segmented>(u"closeHow"_s)->setCurrentId(static_cast<int>(LeftHow::Towed));
    stay.desk->press(Qt::Key_Return);
    QVERIFY(!stay.panel()->message().isEmpty()); // why?
    stay.desk->type(u"blocked the fire lane"_s);
    stay.desk->press(Qt::Key_Return);
    QTRY_COMPARE(stay.office.parkedCount(), 0);
    QVERIFY(stay.isOver());
}

void TstStayDeeds::closeByFourEyes()
{
    StayDesk stay(minutes(90));
    must(stay.office.session().setRole(Role::Attendant));
    stay.name();
    stay.command(u"closeStay"_s);
    QVERIFY(stay.opened(u"closeReason"_s));
    stay.desk->type(u"no wallet"_s);
    stay.desk->press(Qt::Key_Return);
    auto *approval = stay.find<ApprovalForm>(u"closeApproval"_s);
    QTRY_VERIFY(approval->isVisible());
    QVERIFY(approval->isAncestorOf(stay.desk->focus()));
    stay.desk->press(Qt::Key_Escape); // only the question goes
    QTRY_VERIFY(stay.find<QLineEdit>(u"closeReason"_s)->hasFocus());
    QCOMPARE(stay.find<QLineEdit>(u"closeReason"_s)->text(), u"no wallet"_s);
    QCOMPARE(stay.office.parkedCount(), 1);
}

void TstStayDeeds::nothingMarked()
{
    StayDesk stay;
    stay.desk->press(Qt::Key_M, ctrl);
    QTRY_VERIFY2(stay.desk->toast()->text().contains(u"mark a row"_s), qPrintable(stay.desk->toast()->text()));
    stay.desk->type(u"zz99"_s);
    stay.desk->press(Qt::Key_M, ctrl);
    stay.desk->type(u"a07"_s); // given up with the deed
    QTRY_VERIFY2(stay.desk->line().contains(u"not inside"_s), qPrintable(stay.desk->line()));
    QCOMPARE(stay.desk->box()->text(), u"zz99"_s);
    QVERIFY(stay.panel() == nullptr);
}

void TstStayDeeds::escapeKeepsTheBox()
{
    StayDesk stay;
    stay.name();
    for (const Qt::Key key : {Qt::Key_T, Qt::Key_M}) {
        stay.desk->press(key, ctrl);
        QTRY_VERIFY(stay.panel() != nullptr && stay.panel()->isVisible());
        QTRY_VERIFY(stay.panel()->isAncestorOf(stay.desk->focus()));
        stay.desk->press(Qt::Key_Escape);
        QTRY_VERIFY(stay.desk->box()->hasFocus());
        QCOMPARE(stay.desk->box()->text(), u"ka19p445"_s);
        QTRY_VERIFY(stay.panel() == nullptr);
    }
}

void TstStayDeeds::everyPartIsNamed()
{
    StayDesk stay;
    stay.name();
    for (const QString &name : {u"extendStay"_s, u"moveStay"_s, u"correctStay"_s, u"foundOnSpot"_s, u"closeStay"_s}) {
        stay.command(name);
        QTRY_VERIFY(stay.panel() != nullptr && stay.panel()->isAncestorOf(stay.desk->focus()));
        QCOMPARE(namelessWidgets(*stay.panel()), QStringList());
        stay.desk->press(Qt::Key_Escape);
        QTRY_VERIFY(stay.panel() == nullptr);
    }
}

PARKDESK_TEST(TstStayDeeds)
#include "tst_staydeeds.moc"
