// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/changefeed.h"
#include "services/lots/editlot.h"
#include "services/lots/lotmoment.h"
#include "services/lots/readlotplan.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/breakinglane.h"
#include "ui/lots/dryrunpage.h"
#include "ui/lots/drystrip.h"
#include "ui/lots/editcanvas.h"
#include "ui/lots/loteditor.h"
#include "ui/lots/lotspage.h"
#include "ui/shared/banner.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QBuffer>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>

#include <cmath>

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
    void pastedLabelsAreTheNextFree();
    void manySpotsAreEdited();
    void mouseAndKeysMove();
    void nothingIsDrawnBeforeThePlanIsRead();
    void rowIsDrawnNamedAndApplied();
    void vehiclesInsideHoldUpThePlan();
    void dataAreKept();
    void draftOutlivesTheData();
    void dryRunDrawsWhereEachGoes();
    void pictureScalesByTwoPoints();
    void dryRunReadsOnlyForItsLot();
    void anotherLotWaitsForTheDraft();
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

/// Many at once get the labels that they would get one after another.
void TstLotEdit::pastedLabelsAreTheNextFree()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 30; ++round) {
        LotPlan plan = samplePlan(40);
        for (PlanSpot &spot : plan.spots)
            spot.label = u"%1%2"_s.arg(QChar(u'A' + random.bounded(2)))
                             .arg(random.bounded(60), random.bounded(1, 3), 10, QChar(u'0'));
        QSet<QString> taken;
        for (const PlanSpot &spot : plan.spots)
            taken.insert(spot.label);
        QStringList wanted;
        for (const PlanSpot &spot : plan.spots) {
            wanted.append(nextLabel(spot.label, taken));
            taken.insert(wanted.last());
        }
        qint64 next = -1;
        static_cast<void>(pastePlanSpots(plan, plan.spots, {1}, 0, 6'000, next));
        QStringList labels;
        for (const PlanSpot &spot : plan.spots.last(40))
            labels.append(spot.label);
        QCOMPARE(labels, wanted);
    }
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

void TstLotEdit::nothingIsDrawnBeforeThePlanIsRead()
{
    PageOffice whole;
    must(whole.session().setRole(Role::Admin));
    BreakingOffice counted(whole);
    LotEditor editor(counted.office);
    editor.resize(1158, 668);
    editor.show();
    counted.reads.hold();
    editor.open(whole.lot(), u"North"_s);
    EditCanvas *canvas = editor.canvas();
    const auto drawsARow = [canvas] {
        QTest::keyClick(canvas, Qt::Key_R);
        const QPoint from(60, 60);
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(200, 40));
    };
    drawsARow();
    editor.draft().edit(u"row"_s, PlanDraft::Single, [](LotPlan &plan) { plan.spots.append(PlanSpot()); });
    QVERIFY(!editor.draft().isOpen());
    QVERIFY(!editor.draft().isChanged());
    QVERIFY(editor.draft().plan().spots.isEmpty());
    counted.reads.release();
    QTRY_VERIFY(editor.draft().isOpen());
    QCOMPARE(editor.draft().plan().spots.size(), 14);
    QVERIFY(!editor.draft().isChanged());
    drawsARow();
    QVERIFY(editor.draft().plan().spots.size() > 14);
    // What was applied comes anew: a step in between would be lost.
    const LotPlan applied = editor.draft().plan();
    editor.draft().hold();
    QVERIFY(!editor.draft().isChanged());
    editor.draft().edit(u"row"_s, PlanDraft::Single, [](LotPlan &plan) { plan.spots.append(PlanSpot()); });
    QCOMPARE(editor.draft().plan(), applied);
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

void TstLotEdit::draftOutlivesTheData()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    EditorWindow window(office);
    const auto change = [&window](const QString &text, int by) {
        window.draft().edit(text, PlanDraft::Single, [by](LotPlan &plan) { plan.spots[0].box.x += by; });
    };
    const int before = window.draft().plan().spots.first().box.x;
    change(u"one"_s, 500);
    window.page.findChild<QWidget *>(u"editorParts"_s)->setFocus();
    window.press(Qt::Key_Right);
    auto *save = window.page.findChild<QPushButton *>(u"lotFormSave"_s);
    QTRY_VERIFY(save->isEnabled());
    window.page.findChild<QLineEdit *>(u"lotFormAddress"_s)->setFocus();
    window.type(u"14 Canal Street"_s);
    window.press(Qt::Key_Return);
    const auto address = [&office] {
        return must(answerOf(office.office().read<ReadLotSettings>({office.lot()}))).settings.address;
    };
    QTRY_COMPARE(address(), u"14 Canal Street"_s);
    // Once what was saved is known everywhere, the draft is still there, with its steps.
    QTRY_VERIFY(window.page.findChild<QPushButton *>(u"lotFormSave"_s)->isEnabled());
    QVERIFY(window.draft().isChanged());
    QCOMPARE(window.draft().plan().spots.first().box.x, before + 500);
    QCOMPARE(window.draft().steps()->count(), 1);
    // So it is when one leaves to the list of lots and comes back.
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_Escape);
    auto *list = window.page.findChild<QListView *>(u"lotsView"_s);
    QTRY_VERIFY(list->isVisible());
    window.page.openEditor();
    QTRY_VERIFY(window.canvas().isVisible());
    QCOMPARE(window.draft().plan().spots.first().box.x, before + 500);
    change(u"two"_s, 500);
    QCOMPARE(window.draft().steps()->count(), 2);
    window.canvas().setFocus();
    window.press(Qt::Key_Return, Qt::ControlModifier);
    DryRunPage *dry = window.editor().dryRun();
    QTRY_VERIFY(dry->answer().has_value());
    QVERIFY(!dry->answer()->outdated); // saving the data is no other plan
    QVERIFY(dry->answer()->applies());
}

void TstLotEdit::dryRunDrawsWhereEachGoes()
{
    PageOffice office;
    office.enter(u"BA11"_s); // on A-01
    office.reserve(u"KO22"_s, hours(3), hours(1)); // on A-01 too, later
    must(office.session().setRole(Role::Admin));
    EditorWindow window(office);
    LotPlan plan = window.draft().plan();
    const auto inside = must(answerOf(office.office().read<LotMoment>({office.lot(), {}})));
    QString booked;
    for (const PlaceMoment &place : inside.places) {
        if (place.nextStay.isValid()) {
            for (const PlanSpot &spot : plan.spots)
                booked = spot.id == place.spot ? spot.label : booked;
        }
    }
    QVERIFY(!booked.isEmpty());
    window.draft().choose({window.spot(booked).id.value, window.spot(u"A-07"_s).id.value});
    window.canvas().setFocus();
    window.press(Qt::Key_Delete);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    DryRunPage *dry = window.editor().dryRun();
    QTRY_VERIFY(dry->answer().has_value());
    QTRY_VERIFY(dry->strip()->isVisible());
    QString to;
    for (const AffectedStay &stay : dry->answer()->affected)
        to = stay.fate == StayFate::Equal ? stay.to : to;
    QVERIFY(!to.isEmpty());
    QCOMPARE(dry->strip()->arrows(), QStringList {u"%1>%2"_s.arg(booked, to)});
    QVERIFY(dry->strip()->cells().contains(booked + u'-'));
    QVERIFY(dry->strip()->cells().contains(u"A-07-"_s));
    QVERIFY(dry->strip()->cells().contains(to));
    QVERIFY(!dry->strip()->grab().isNull());
}

void TstLotEdit::dryRunReadsOnlyForItsLot()
{
    PageOffice whole;
    must(whole.session().setRole(Role::Admin));
    BreakingOffice counted(whole);
    DryRunPage dry(counted.office);
    dry.resize(900, 600);
    dry.show();
    LotPlan plan = must(answerOf(whole.office().read<ReadLotPlan>({whole.lot()})));
    plan.spots[0].box.x += 500;
    counted.reads.hold();
    dry.open(plan, u"North"_s, std::make_shared<const ZoneRules>());
    QCOMPARE(counted.reads.jobs(), 1);
    Q_EMIT dry.findChild<Banner *>()->actionTriggered(); // one reading at a time
    QCOMPARE(counted.reads.jobs(), 1);
    counted.reads.release();
    QTRY_COMPARE(counted.reads.jobs(), 2);
    QTRY_VERIFY(dry.answer().has_value());
    ChangeSet other;
    other.add(Entity::Lot, plan.lot.value + 1);
    other.add(Entity::Staff, 1);
    Q_EMIT whole.context().feed().changed(other);
    ChangeSet own;
    own.add(Entity::Claim, 1);
    QCOMPARE(counted.reads.jobs(), 2);
    Q_EMIT whole.context().feed().changed(own);
    QTRY_COMPARE(counted.reads.jobs(), 3); // and the other change was none: it would have come before
}

void TstLotEdit::pictureScalesByTwoPoints()
{
    PlanPicture picture;
    picture.origin = {1'000, 2'000};
    const QPointF from(3'000, 2'000); // 40 pixels from the edge, at 50 mm each
    scalePlanPicture(picture, from, {8'000, 2'000}, 12'500); // 100 pixels are 12.5 m
    QCOMPARE(picture.mmNumerator, 125 * picture.mmDenominator);
    QCOMPARE(picture.origin, (PlanPoint {3'000 - 40 * 125, 2'000})); // the first point stays where it is
    const PlanPicture before = picture;
    scalePlanPicture(picture, from, from, 12'500);
    QCOMPARE(picture, before);

    PageOffice office;
    must(office.session().setRole(Role::Admin));
    EditorWindow window(office);
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    window.draft().edit(u"picture"_s, PlanDraft::Single, [&](LotPlan &plan) {
        plan.levels[0].picture = PlanPicture {u"level.png"_s, bytes, {}, 50, 1};
    });
    auto *points = window.page.findChild<QPushButton *>(u"planPicturePoints"_s);
    QTRY_VERIFY(points->isVisible());
    QTest::mouseClick(points, Qt::LeftButton);
    QCOMPARE(window.canvas().tool(), PlanTool::Scale);
    const QPoint one(120, 90);
    const QPoint two(320, 90);
    QTest::mouseClick(&window.canvas(), Qt::LeftButton, {}, one);
    auto *length = window.page.findChild<QSpinBox *>(u"planPictureLength"_s);
    QVERIFY(!length->isVisible());
    QTest::mouseClick(&window.canvas(), Qt::LeftButton, {}, two);
    QVERIFY(length->isVisible());
    QCOMPARE(window.page.focusWidget(), static_cast<QWidget *>(length));
    const double measured = 200 / window.canvas().frame().scale;
    QVERIFY(std::abs(length->value() * 10 - measured) < 11);
    window.type(u"1000"_s); // ten metres
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.canvas().tool(), PlanTool::Select);
    const PlanPicture scaled = *window.draft().plan().levels.first().picture;
    const double millimetres = double(scaled.mmNumerator) / double(scaled.mmDenominator);
    QVERIFY(std::abs(millimetres - 50 * 10'000 / measured) < 0.05);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.draft().plan().levels.first().picture->mmNumerator, 50);
    QCOMPARE(namelessWidgets(window.page).join(u' '), QString());
}

void TstLotEdit::anotherLotWaitsForTheDraft()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    EditorWindow window(office);
    const LotId first = window.editor().lot();
    const auto before = window.draft().plan().spots.size();
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.press(Qt::Key_Delete);
    QVERIFY(window.draft().isChanged());
    window.editor().open({first.value + 1}, u"Harbour"_s);
    QCOMPARE(window.editor().lot().value, first.value);
    QVERIFY(window.draft().isChanged());
    const auto *banner = window.editor().findChild<Banner *>();
    QVERIFY(banner->text().contains(u"Harbour"_s));
    QTest::mouseClick(window.editor().findChild<QPushButton *>(u"editorDiscard"_s), Qt::LeftButton);
    QCOMPARE(window.draft().plan().spots.size(), before);
    QVERIFY(banner->isHidden());
    window.editor().open({first.value + 1}, u"Harbour"_s);
    QCOMPARE(window.editor().lot().value, first.value + 1);
}

PARKDESK_TEST(TstLotEdit)

#include "tst_lotedit.moc"
