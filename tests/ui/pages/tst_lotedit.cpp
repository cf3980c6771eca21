// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/editlot.h"
#include "services/lots/readlotplan.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/lots/dryrunpage.h"
#include "ui/lots/editcanvas.h"
#include "ui/lots/loteditor.h"
#include "ui/lots/lotspage.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

LotPlan samplePlan(int spots)
{
    LotPlan plan;
    plan.lot = {1};
    plan.levels = {PlanLevel {{1}, u"G"_s, 0, {}}, PlanLevel {{2}, u"1"_s, 1, {}}};
    plan.zones = {PlanZone {{1}, u"Zone A"_s, {}, {}}};
    for (int i = 0; i < spots; ++i) {
        PlanSpot spot;
        spot.id = {i + 1};
        spot.label = u"A-%1"_s.arg(i + 1, 4, 10, QChar(u'0'));
        spot.level = {i % 2 + 1};
        spot.types = QStringList {u"car"_s};
        spot.box = {i % 40 * 2'600, i / 40 * 6'000, 2'500, 5'000, 0};
        spot.entranceRank = i;
        plan.spots.append(spot);
    }
    return plan;
}

SpotSet someOf(const LotPlan &plan, QRandomGenerator &random)
{
    SpotSet chosen;
    for (const PlanSpot &spot : plan.spots) {
        if (random.bounded(4) == 0)
            chosen.insert(spot.id.value);
    }
    return chosen;
}

/// One edit of any kind.
void editAtRandom(PlanDraft &draft, QRandomGenerator &random)
{
    draft.choose(someOf(draft.plan(), random));
    const SpotSet chosen = draft.chosen();
    const int x = random.bounded(-3'000, 3'000);
    const int y = random.bounded(-3'000, 3'000);
    const int kind = random.bounded(10);
    const auto merged = static_cast<PlanDraft::Kind>(kind == 0 ? PlanDraft::Move : PlanDraft::Turn);
    draft.edit(u"step"_s, kind < 2 ? merged : PlanDraft::Single, [&](LotPlan &plan) {
        switch (kind) {
        case 0: movePlanSpots(plan, chosen, x, y); break;
        case 1: turnPlanSpots(plan, chosen, random.bounded(3'600)); break;
        case 2: alignPlanSpots(plan, chosen, static_cast<PlanAlign>(random.bounded(3))); break;
        case 3: removePlanSpots(plan, chosen); break;
        case 4: {
            PlanRow row;
            row.pattern = u"R%1-{01}"_s.arg(random.bounded(1'000));
            row.count = random.bounded(1, 20);
            row.level = draft.level();
            static_cast<void>(addPlanRow(plan, row, draft.nextId()));
            break;
        }
        case 5:
            static_cast<void>(pastePlanSpots(plan, spotsOf(plan, chosen), draft.level(), x, y, draft.nextId()));
            break;
        case 6: static_cast<void>(labelPlanSpots(plan, chosen, u"L-{001}"_s)); break;
        case 7: plan.shapes.append(PlanShape {PlanShapeKind::Wall, draft.level(), {{0, 0}, {x, y}}, {}, 200, 0}); break;
        case 8: removePlanZone(plan, {1}); break;
        default:
            for (PlanSpot &spot : plan.spots) {
                if (chosen.contains(spot.id.value))
                    spot.features = SpotFeature::Covered;
            }
        }
    });
}

/// The page of all lots with the editor of the first one open.
class EditorWindow {
public:
    explicit EditorWindow(PageOffice &office)
        : page(office.office(), office.lot())
    {
        page.resize(1158, 668);
        page.show();
        page.activateWindow();
        page.setFocus(Qt::OtherFocusReason);
        auto *list = page.findChild<QListView *>(u"lotsView"_s);
        if (!QTest::qWaitFor([&] { return page.isActiveWindow() && list->currentIndex().isValid(); }))
            qFatal("the lots did not open");
        QTest::keyClick(list, Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return page.editor() != nullptr && !draft().plan().spots.isEmpty(); }))
            qFatal("the editor did not open");
    }

    [[nodiscard]] LotEditor &editor() { return *page.editor(); }
    [[nodiscard]] PlanDraft &draft() { return page.editor()->draft(); }
    [[nodiscard]] EditCanvas &canvas() { return *page.editor()->canvas(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(page.focusWidget(), text); }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        for (const QPoint &at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, canvas().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(&canvas(), &move);
        }
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
    }
    [[nodiscard]] const PlanSpot &spot(const QString &label)
    {
        for (const PlanSpot &one : draft().plan().spots) {
            if (one.label == label)
                return one;
        }
        qFatal("no such spot");
    }

    LotsPage page;
};

} // namespace

/// The lot editor: its steps and its keys.
class TstLotEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void undoingAllIsTheStart();
    void movesMerge();
    void labelsContinue();
    void manySpotsAreEdited();
    void mouseAndKeysMove();
    void rowIsDrawnNamedAndApplied();
    void vehiclesInsideHoldUpThePlan();
    void dataAreKept();
};

void TstLotEdit::undoingAllIsTheStart()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QRandomGenerator random(seed);
        PlanDraft draft;
        const LotPlan start = samplePlan(60);
        draft.begin(start);
        for (int i = 0; i < 40; ++i) {
            editAtRandom(draft, random);
            if (random.bounded(5) == 0)
                draft.steps()->undo();
            if (random.bounded(9) == 0)
                draft.steps()->redo();
        }
        const LotPlan end = draft.plan();
        const int index = draft.steps()->index();
        while (draft.steps()->canUndo())
            draft.steps()->undo();
        QVERIFY2(draft.plan() == start, qPrintable(u"seed %1"_s.arg(seed)));
        draft.steps()->setIndex(index);
        QCOMPARE(draft.plan(), end);
    }
}

void TstLotEdit::movesMerge()
{
    PlanDraft draft;
    draft.begin(samplePlan(10));
    draft.choose({1, 2});
    const auto move = [&draft](int by) {
        draft.edit(u"move"_s, PlanDraft::Move, [&](LotPlan &plan) { movePlanSpots(plan, draft.chosen(), by, 0); });
    };
    move(500);
    move(500);
    move(500);
    QCOMPARE(draft.steps()->count(), 1);
    draft.endRun();
    move(500);
    QCOMPARE(draft.steps()->count(), 2);
    draft.choose({3});
    move(500);
    QCOMPARE(draft.steps()->count(), 3);
    move(0); // nothing changes
    QCOMPARE(draft.steps()->count(), 3);
    draft.steps()->undo();
    draft.steps()->undo();
    QCOMPARE(draft.plan().spots.first().box.x, 1'500);
    draft.steps()->undo();
    QVERIFY(!draft.isChanged());
}

void TstLotEdit::labelsContinue()
{
    QCOMPARE(nextLabel(u"A-03"_s, {u"A-04"_s}), u"A-05"_s);
    QCOMPARE(nextLabel(u"A-99"_s, {}), u"A-100"_s);
    LotPlan plan = samplePlan(4);
    qint64 next = -1;
    const SpotSet made = pastePlanSpots(plan, plan.spots, {1}, 0, 6'000, next);
    QCOMPARE(made.size(), 4);
    QSet<QString> labels;
    for (const PlanSpot &spot : plan.spots)
        labels.insert(spot.label);
    QCOMPARE(labels.size(), 8);
    QVERIFY(!labelPlanSpots(plan, made, u"nonsense"_s));
    QCOMPARE(snapped(740, 500), 500);
    QCOMPARE(snapped(760, 500), 1'000);
}

void TstLotEdit::manySpotsAreEdited()
{
    PlanDraft draft;
    const LotPlan start = samplePlan(2'000);
    draft.begin(start);
    EditCanvas canvas(draft);
    canvas.resize(732, 520);
    canvas.show();
    SpotSet all;
    for (const PlanSpot &spot : start.spots)
        all.insert(spot.id.value);
    draft.choose(all);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&canvas, Qt::Key_Right);
    QCOMPARE(draft.steps()->count(), 1);
    QCOMPARE(draft.plan().spots.last().box.x, start.spots.last().box.x + 10'000);
    QVERIFY(!canvas.grab().isNull());
    draft.steps()->undo();
    QCOMPARE(draft.plan(), start);
}

void TstLotEdit::mouseAndKeysMove()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    EditorWindow window(office);
    const PlanBox before = window.spot(u"A-01"_s).box;
    const QPoint middle = window.canvas().spotRect(window.spot(u"A-01"_s).id).center();
    window.drag(middle, middle + QPoint(0, -40));
    QCOMPARE(window.draft().chosen().size(), 1);
    QVERIFY(window.spot(u"A-01"_s).box.y < before.y);
    QCOMPARE(window.spot(u"A-01"_s).box.y % 500, before.y % 500);
    QCOMPARE(window.draft().steps()->count(), 1);
    window.canvas().setFocus();
    window.press(Qt::Key_BracketRight);
    QCOMPARE(window.spot(u"A-01"_s).box.rotation, 900);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.spot(u"A-01"_s).box, before);
    window.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(window.draft().chosen().size(), 14);
    window.press(Qt::Key_C, Qt::ControlModifier);
    window.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(window.draft().plan().spots.size(), 28);
    window.press(Qt::Key_Delete);
    QCOMPARE(window.draft().plan().spots.size(), 14);
}

void TstLotEdit::rowIsDrawnNamedAndApplied()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    EditorWindow window(office);
    window.canvas().setFocus();
    window.canvas().zoom(0.5);
    window.press(Qt::Key_R);
    QCOMPARE(window.canvas().tool(), PlanTool::Row);
    const QPoint from(60, window.canvas().height() - 120);
    const auto wide = static_cast<int>(4 * 2'500 * window.canvas().frame().scale) + 6;
    window.drag(from, from + QPoint(wide, 40));
    QCOMPARE(window.draft().plan().spots.size(), 18);
    QCOMPARE(window.page.focusWidget()->objectName(), u"inspectorLabels"_s);
    window.type(u"T-{01}"_s);
    window.press(Qt::Key_Return);
    QCOMPARE(window.spot(u"T-04"_s).label, u"T-04"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    DryRunPage *dry = window.editor().dryRun();
    QTRY_VERIFY(dry->answer().has_value());
    QCOMPARE(dry->answer()->diff.added.size(), 4);
    auto *apply = dry->findChild<QPushButton *>(u"dryApply"_s);
    QTRY_VERIFY(apply->isEnabled());
    QTest::keyClick(apply, Qt::Key_Return);
    QTRY_VERIFY(!window.draft().isChanged() && window.draft().plan().spots.size() == 18);
    const LotPlan plan = must(answerOf(office.office().read<ReadLotPlan>({office.lot()})));
    QCOMPARE(plan.spots.size(), 18);
}

void TstLotEdit::vehiclesInsideHoldUpThePlan()
{
    PageOffice office;
    office.enter(u"BA11"_s); // on A-01
    office.reserve(u"KO22"_s, hours(3), hours(1)); // on A-02, or wherever
    must(office.session().setRole(Role::Admin));
    EditorWindow window(office);
    window.draft().choose({window.spot(u"A-01"_s).id.value});
    window.canvas().setFocus();
    window.press(Qt::Key_Delete);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    DryRunPage *dry = window.editor().dryRun();
    QTRY_VERIFY(dry->answer().has_value());
    QVERIFY(!dry->answer()->applies());
    QVERIFY(!dry->findChild<QPushButton *>(u"dryApply"_s)->isEnabled());
    QTRY_VERIFY(dry->findChild<QPushButton *>(u"dryClose"_s)->isVisible());
    QTest::keyClick(dry, Qt::Key_Escape);
    QVERIFY(window.canvas().isVisible());
    QCOMPARE(office.parkedCount(), 1);
}

void TstLotEdit::dataAreKept()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    EditorWindow window(office);
    window.page.findChild<QWidget *>(u"editorParts"_s)->setFocus();
    window.press(Qt::Key_Right);
    auto *address = window.page.findChild<QLineEdit *>(u"lotFormAddress"_s);
    QVERIFY(address->isVisible());
    auto *save = window.page.findChild<QPushButton *>(u"lotFormSave"_s);
    QTRY_VERIFY(save->isEnabled());
    address->setFocus();
    window.type(u"14 Canal Street"_s);
    window.press(Qt::Key_Return);
    const auto kept = [&office] {
        return must(answerOf(office.office().read<ReadLotSettings>({office.lot()}))).settings.address;
    };
    QTRY_COMPARE(kept(), u"14 Canal Street"_s);
    QCOMPARE(namelessWidgets(window.page).join(u' '), QString());
}

PARKDESK_TEST(TstLotEdit)

#include "tst_lotedit.moc"
