// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lots/loteditor.h"

#include "services/lots/closespots.h"
#include "services/lots/editlot.h"
#include "services/lots/readlotplan.h"
#include "ui/lots/bookingrulesform.h"
#include "ui/lots/dryrunpage.h"
#include "ui/lots/lotform.h"
#include "ui/lots/plansides.h"
#include "ui/lots/spotinspector.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/plan/closureform.h"
#include "ui/shared/platetext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tag.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUndoView>
#include <QVBoxLayout>

#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkMs = 200;
constexpr int editorSides = 152;
constexpr int inspectorWidth = 262;
constexpr int stepsHeight = 96;
constexpr double editorZoom = 1.25;
constexpr std::array snapSteps {1, 100, 500, 1'000};
const QStringList &planTypes()
{
    static const QStringList types {u"car"_s, u"truck"_s, u"bike"_s, u"scooty"_s, u"cycle"_s};
    return types;
}

enum Part { PlanPart, DataPart, BookingsPart, DryPart };

} // namespace

LotEditor::LotEditor(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_banner(new Banner)
    , m_title(new TextLabel({}, FontRole::Title))
    , m_state(new Tag(TagKind::Warning, Glyph::Edit, tr("draft")))
    , m_parts(new Segmented)
    , m_tools(new Segmented)
    , m_undo(new KeyButton(tr("Undo")))
    , m_redo(new KeyButton(tr("Redo")))
    , m_discard(new KeyButton(tr("Discard")))
    , m_dry(new KeyButton(tr("Dry Run…"), nullptr, KeyButton::Look::Primary))
    , m_snap(new QComboBox)
    , m_canvas(new EditCanvas(m_draft))
    , m_sides(new PlanSides(m_draft))
    , m_inspector(new SpotInspector(m_draft))
    , m_problems(new NoticeLine)
    , m_form(new LotForm(office))
    , m_rules(new BookingRulesForm(office))
    , m_dryRun(new DryRunPage(office))
    , m_closure(new ClosureForm(office))
    , m_stack(new QStackedWidget)
    , m_toast(new Toast(this))
{
    setObjectName(u"lotEditor"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(planPart());
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_rules);
    m_stack->addWidget(m_dryRun);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    column->setSpacing(8);
    column->addWidget(m_banner);
    column->addLayout(headRow());
    column->addWidget(m_stack, 1);
    m_banner->hide();
    m_inspector->setTypes(planTypes());
    connectDraft();
    addKeys();
    m_checking.setSingleShot(true);
    m_checking.setInterval(checkMs);
    connect(&m_checking, &QTimer::timeout, this, &LotEditor::check);
}

QLayout *LotEditor::headRow()
{
    m_parts->setObjectName(u"editorParts"_s);
    m_parts->setAccessibleName(tr("What is edited"));
    m_parts->addSegment(PlanPart, tr("Plan"));
    m_parts->addSegment(DataPart, tr("Data"));
    m_parts->addSegment(BookingsPart, tr("Bookings"));
    m_undo->setObjectName(u"editorUndo"_s);
    m_undo->setGlyph(Glyph::Undo);
    m_redo->setObjectName(u"editorRedo"_s);
    m_redo->setGlyph(Glyph::Redo);
    m_discard->setObjectName(u"editorDiscard"_s);
    m_dry->setObjectName(u"editorDryRun"_s);
    m_dry->setKeyHint(keyText(QKeyCombination(Qt::CTRL, Qt::Key_Return)));
    auto *back = new KeyButton(tr("All Lots"), nullptr, KeyButton::Look::Link);
    back->setObjectName(u"editorBack"_s);
    connect(back, &KeyButton::clicked, this, &LotEditor::leave);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addSpacing(8);
    row->addWidget(m_parts);
    row->addStretch();
    for (KeyButton *button : {m_undo, m_redo, m_discard, m_dry})
        row->addWidget(button);
    connect(m_parts, &Segmented::chosen, this, &LotEditor::showPart);
    connect(m_undo, &KeyButton::clicked, m_draft.steps(), &QUndoStack::undo);
    connect(m_redo, &KeyButton::clicked, m_draft.steps(), &QUndoStack::redo);
    connect(m_discard, &KeyButton::clicked, this, &LotEditor::discard);
    connect(m_dry, &KeyButton::clicked, this, &LotEditor::startDryRun);
    return row;
}

QLayout *LotEditor::optionRow()
{
    m_tools->setObjectName(u"editorTools"_s);
    m_tools->setAccessibleName(tr("What the mouse does"));
    const auto tool = [this](PlanTool one, const QString &words, Glyph glyph) {
        m_tools->addSegment(static_cast<int>(one), words, glyph);
    };
    tool(PlanTool::Select, tr("Select"), Glyph::Pointer);
    tool(PlanTool::Spot, tr("Spot"), Glyph::Spot);
    tool(PlanTool::Row, tr("Row"), Glyph::SpotRow);
    tool(PlanTool::Wall, tr("Wall"), Glyph::Wall);
    tool(PlanTool::Arrow, tr("Arrow"), Glyph::Arrow);
    tool(PlanTool::Text, tr("Text"), Glyph::Words);
    m_snap->setObjectName(u"editorSnap"_s);
    m_snap->setAccessibleDescription(tr("Snap"));
    m_snap->addItems({tr("free"), tr("0.1 m"), tr("0.5 m"), tr("1 m")});
    m_snap->setCurrentIndex(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_tools);
    row->addWidget(m_snap);
    row->addStretch();
    connect(m_snap, &QComboBox::activated, this,
            [this](int at) { m_canvas->setStep(snapSteps.at(static_cast<size_t>(at))); });
    connect(m_tools, &Segmented::chosen, this, [this](int id) {
        m_canvas->setTool(static_cast<PlanTool>(id));
        m_canvas->setFocus(Qt::OtherFocusReason);
    });
    return row;
}

QWidget *LotEditor::inspectorCard()
{
    auto *card = new Card;
    card->setAccessibleName(tr("Chosen spots"));
    card->setFixedWidth(inspectorWidth);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_inspector);
    area->viewport()->setAutoFillBackground(false);
    m_inspector->setAutoFillBackground(false);
    auto *steps = new QUndoView(m_draft.steps());
    steps->setObjectName(u"editorSteps"_s);
    steps->setAccessibleName(tr("Steps"));
    steps->setEmptyLabel(tr("the plan as it is"));
    steps->setFrameShape(QFrame::NoFrame);
    steps->setMaximumHeight(stepsHeight);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto button = [row, this](const QString &name, const QString &words, PlanAlign how) {
        auto *made = new KeyButton(words, nullptr, KeyButton::Look::Link);
        made->setObjectName(name);
        connect(made, &KeyButton::clicked, this, [this, how] { align(how); });
        row->addWidget(made);
    };
    button(u"alignLeft"_s, tr("In a Column"), PlanAlign::Left);
    button(u"alignTop"_s, tr("In a Line"), PlanAlign::Top);
    button(u"alignSpread"_s, tr("Spread"), PlanAlign::Spread);
    row->addStretch();
    card->body()->addWidget(area, 1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_closure);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(new TextLabel(tr("Steps"), FontRole::SmallStrong, Tone::Quiet));
    card->body()->addWidget(steps);
    m_closure->hide();
    return card;
}

QWidget *LotEditor::planPart()
{
    auto *part = new QWidget;
    auto *left = new Card;
    left->setAccessibleName(tr("Levels and zones"));
    left->setFixedWidth(editorSides + 24);
    left->body()->addWidget(m_sides);
    auto *middle = new Card;
    middle->setAccessibleName(tr("Plan"));
    middle->body()->setContentsMargins(1, 8, 1, 1);
    auto *options = new QHBoxLayout;
    options->setContentsMargins(8, 0, 8, 0);
    options->addLayout(optionRow());
    middle->body()->addLayout(options);
    middle->body()->addWidget(m_canvas, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::cardGap);
    row->addWidget(left);
    row->addWidget(middle, 1);
    row->addWidget(inspectorCard());
    m_problems->setObjectName(u"editorProblems"_s);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row, 1);
    column->addWidget(m_problems);
    return part;
}

void LotEditor::connectDraft()
{
    connect(&m_draft, &PlanDraft::changed, this, [this] {
        m_checking.start();
        const bool changed = m_draft.isChanged();
        m_state->setVisible(changed);
        m_discard->setEnabled(changed);
        m_dry->setEnabled(changed);
        m_undo->setEnabled(m_draft.steps()->canUndo());
        m_redo->setEnabled(m_draft.steps()->canRedo());
    });
    connect(m_draft.steps(), &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
    connect(m_draft.steps(), &QUndoStack::canRedoChanged, m_redo, &QWidget::setEnabled);
    connect(m_sides, &PlanSides::gridToggled, m_canvas, &EditCanvas::setGridShown);
    connect(m_sides, &PlanSides::pictureToggled, m_canvas, &EditCanvas::setPictureShown);
    connect(m_sides, &PlanSides::pointsAsked, this, [this] {
        m_canvas->setTool(PlanTool::Scale);
        m_canvas->setFocus(Qt::OtherFocusReason);
    });
    connect(m_canvas, &EditCanvas::lengthDrawn, m_sides, &PlanSides::askLength);
    connect(m_sides, &PlanSides::lengthGiven, this, [this] {
        m_canvas->setTool(PlanTool::Select);
        m_canvas->setFocus(Qt::OtherFocusReason);
    });
    connect(m_canvas, &EditCanvas::toolChanged, this, [this](PlanTool tool) {
        m_tools->setCurrentId(static_cast<int>(tool));
        if (tool != PlanTool::Scale)
            m_sides->dropLength();
    });
    connect(m_canvas, &EditCanvas::rowDrawn, this, &LotEditor::drawRow);
    connect(m_canvas, &EditCanvas::textPlaced, this, &LotEditor::placeText);
    connect(m_canvas, &EditCanvas::keyTyped, this, &LotEditor::onKey);
    connect(m_dryRun, &DryRunPage::dismissed, this, [this] { showPart(PlanPart); });
    connect(m_dryRun, &DryRunPage::applied, this, &LotEditor::onApplied);
    connect(m_form, &LotForm::saved, this, [this](const QString &name) {
        m_name = name;
        m_title->setText(name);
        m_toast->say(tr("The data of %1 are kept.").arg(name));
        readZone();
    });
    connect(m_rules, &BookingRulesForm::saved, this,
            [this] { m_toast->say(tr("The booking rules of %1 are kept.").arg(m_name)); });
    connect(m_banner, &Banner::actionTriggered, this, &LotEditor::readAgain);
    connectClosure();
}

void LotEditor::addKeys()
{
    const auto ctrl = [](Qt::Key key) { return QKeySequence(QKeyCombination(Qt::CTRL, key)); };
    const auto command = [this](const QString &name, const QString &words, const QKeySequence &key, auto act) {
        addCommand(this, name, words, key, act);
    };
    command(u"editorUndoKey"_s, tr("Take Back the Last Step"), ctrl(Qt::Key_Z), [this] { m_draft.steps()->undo(); });
    command(u"editorRedoKey"_s, tr("Do the Step Again"), QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Z),
            [this] { m_draft.steps()->redo(); });
    command(u"editorAll"_s, tr("Choose All Spots of the Level"), ctrl(Qt::Key_A), [this] {
        SpotSet all;
        for (const PlanSpot &spot : m_draft.plan().spots) {
            if (spot.level == m_draft.level())
                all.insert(spot.id.value);
        }
        m_draft.choose(all);
    });
    command(u"editorCopy"_s, tr("Copy the Chosen Spots"), ctrl(Qt::Key_C), [this] { copy(); });
    command(u"editorPaste"_s, tr("Paste Spots"), ctrl(Qt::Key_V), [this] { paste(); });
    command(u"editorRemove"_s, tr("Remove the Chosen Spots"), {}, [this] { removeChosen(); });
    command(u"editorClose"_s, tr("Close the Chosen Spots for a While…"), {}, [this] { closeChosen(); });
    command(u"editorProblem"_s, tr("Next Problem of the Plan"), Qt::Key_F8, [this] { nextProblem(); });
    command(u"editorDry"_s, tr("Dry Run of the Plan"), ctrl(Qt::Key_Return), [this] { startDryRun(); });
    noteKey(m_canvas, tr("Move the Chosen Spots"), Qt::Key_Right);
    noteKey(m_canvas, tr("Turn the Chosen Spots"), Qt::Key_BracketRight);
    noteKey(m_canvas, tr("Remove the Chosen Spots"), Qt::Key_Delete);
    noteKey(m_canvas, tr("Draw a Row of Spots"), Qt::Key_R);
}

void LotEditor::open(LotId lot, const QString &name)
{
    if (lot != m_lot && m_draft.isChanged()) { // what was drawn is not lost to another lot
        showPart(PlanPart);
        m_banner->setAction({});
        m_banner->say(Banner::Kind::Warning,
                      tr("The plan of %1 is still a draft: apply or discard it, then open %2.").arg(m_name, name));
        return;
    }
    const bool goesOn = lot == m_lot && m_draft.isChanged();
    m_banner->hide();
    if (lot != m_lot) {
        m_zone.reset();
        m_dryRun->forget();
    }
    m_lot = lot;
    m_name = name;
    m_title->setText(name);
    showPart(PlanPart);
    m_form->open(lot);
    m_rules->open(lot);
    readZone();
    m_canvas->setFocus(Qt::OtherFocusReason);
    if (goesOn)
        return;
    m_draft.begin({});
    readPlan();
}

void LotEditor::readZone()
{
    m_office.read<ReadLotSettings>({m_lot}).then(
        this, [this, lot = m_lot](const Result<ReadLotSettings::Answer> &answer) {
            if (lot != m_lot)
                return;
            if (answer)
                m_zone = ZoneRules::forZone(answer->settings.timezone.toLatin1()).value_or(nullptr);
            else
                sayUnread(answer.error());
        });
}

void LotEditor::readPlan()
{
    const int serial = ++m_serial;
    m_office.read<ReadLotPlan>({m_lot}).then(this, [this, serial](const Result<LotPlan> &plan) {
        if (serial == m_serial)
            takePlan(plan);
    });
}

void LotEditor::sayUnread(const Error &error)
{
    m_banner->setAction(tr("Try Again"), {});
    m_banner->say(Banner::Kind::Error, errorText(error));
}

void LotEditor::readAgain()
{
    m_banner->hide();
    if (!m_zone)
        readZone();
    if (!m_draft.isChanged()) // what was drawn is not read over
        readPlan();
}

void LotEditor::takePlan(const Result<LotPlan> &plan)
{
    if (!plan) {
        sayUnread(plan.error());
        return;
    }
    m_banner->hide();
    m_draft.begin(*plan);
    m_canvas->fit();
}

void LotEditor::showPart(int part)
{
    m_stack->setCurrentIndex(part);
    if (part != DryPart)
        m_parts->setCurrentId(part);
    for (KeyButton *button : {m_undo, m_redo, m_discard, m_dry})
        button->setVisible(part == PlanPart);
    m_parts->setVisible(part != DryPart);
    // Somebody may be on another page when the plan was applied: their focus is theirs.
    if (part == PlanPart && isVisible())
        m_canvas->setFocus(Qt::OtherFocusReason);
}

void LotEditor::check()
{
    m_issues = checkPlan(m_draft.plan(), planTypes());
    m_problem = -1;
    m_canvas->setIssues(m_issues);
    showProblems();
}

void LotEditor::showProblems()
{
    if (!m_draft.isOpen()) {
        m_problems->setQuiet(true);
        m_problems->setSentence(Sentence(u"%1"_s, {Piece::plain(tr("The plan is not read yet."))}));
        return;
    }
    const auto spots = static_cast<int>(m_draft.plan().spots.size());
    if (m_issues.isEmpty()) {
        m_problems->setQuiet(true);
        m_problems->setSentence(Sentence(
            u"%1 %2"_s, {Piece::sign(Glyph::Tick), Piece::plain(tr("%n spot(s), no problem.", nullptr, spots))}));
        return;
    }
    const int at = qMax(0, m_problem);
    m_problems->setQuiet(false);
    m_problems->setSentence(
        Sentence(tr("%1 %2 of %3: %4 %5 shows the next."),
                 {Piece::warningSign(m_issues.at(at).stops ? Glyph::Error : Glyph::Warning),
                  Piece::bold(QString::number(at + 1)), Piece::plain(QString::number(m_issues.size())),
                  Piece::plain(issueWords(m_issues.at(at), m_draft.plan())), Piece::key(keyText(Qt::Key_F8))}));
}

void LotEditor::nextProblem()
{
    if (m_issues.isEmpty())
        return;
    m_problem = (m_problem + 1) % static_cast<int>(m_issues.size());
    const PlanIssue &issue = m_issues.at(m_problem);
    const QList<PlanSpot> &spots = m_draft.plan().spots;
    if (issue.index >= 0 && issue.index < spots.size() && spots.at(issue.index).label == issue.label) {
        const PlanSpot spot = spots.at(issue.index);
        m_draft.setLevel(spot.level);
        m_draft.choose({spot.id.value});
        m_canvas->ensureSeen(QRectF(spot.box.x, spot.box.y, spot.box.width, spot.box.height));
    }
    showProblems();
}

void LotEditor::onKey(int key)
{
    switch (key) {
    case Qt::Key_V: m_canvas->setTool(PlanTool::Select); break;
    case Qt::Key_S: m_canvas->setTool(PlanTool::Spot); break;
    case Qt::Key_R: m_canvas->setTool(PlanTool::Row); break;
    case Qt::Key_W: m_canvas->setTool(PlanTool::Wall); break;
    case Qt::Key_A: m_canvas->setTool(PlanTool::Arrow); break;
    case Qt::Key_T: m_canvas->setTool(PlanTool::Text); break;
    case Qt::Key_F: m_canvas->fit(); break;
    case Qt::Key_Plus: m_canvas->zoom(editorZoom); break;
    case Qt::Key_Minus: m_canvas->zoom(1 / editorZoom); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: removeChosen(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_inspector->focusLabels(); break;
    default: break;
    }
}

void LotEditor::discard()
{
    m_draft.begin(m_draft.start());
    m_banner->hide();
    m_toast->say(tr("The draft is gone; the plan is as it was."));
}

void LotEditor::startDryRun()
{
    if (!m_draft.isChanged() || m_stack->currentIndex() != PlanPart)
        return;
    if (!m_zone) {
        readZone();
        return;
    }
    showPart(DryPart);
    m_dryRun->open(m_draft.plan(), m_name, m_zone);
}

void LotEditor::onApplied(const ApplyPlan::Outcome &outcome)
{
    m_draft.hold(); // the spots have no numbers of their own before they are read
    showPart(PlanPart);
    m_toast->say(tr("The plan is applied: %1 new, %2 changed, %3 moved, %4 gone.", "counts of spots")
                     .arg(outcome.added)
                     .arg(outcome.changed)
                     .arg(outcome.moved)
                     .arg(outcome.deleted + outcome.retired));
    readPlan();
}

void LotEditor::leave()
{
    Q_EMIT closed();
}

void LotEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_stack->currentIndex() != PlanPart)
        showPart(PlanPart);
    else
        leave();
}

void LotEditor::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_canvas->setFocus(event->reason());
}

} // namespace parkdesk
