// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What LotEditor does with the draft and the chosen spots.

#include "services/lots/closespots.h"
#include "ui/lots/dryrunpage.h"
#include "ui/lots/loteditor.h"
#include "ui/lots/spotinspector.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/plan/closureform.h"
#include "ui/shared/platetext.h"
#include "ui/shared/toast.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pasteAway = 1'000;

} // namespace

QString LotEditor::freshPattern() const
{
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        const QString stem = QChar(letter) + u"-"_s;
        const bool taken = std::any_of(m_draft.plan().spots.begin(), m_draft.plan().spots.end(),
                                       [&stem](const PlanSpot &spot) { return spot.label.startsWith(stem); });
        if (!taken)
            return stem + u"{01}"_s;
    }
    return u"AA-{01}"_s;
}

void LotEditor::drawRow(const QRect &area, bool single)
{
    PlanRow row;
    row.level = m_draft.level();
    row.first = PlanBox {area.left(), area.top(), 2'500, 5'000, 0};
    if (area.height() > 2'000)
        row.first.height = area.height() / 100 * 100;
    row.count = single ? 1 : qMax(1, area.width() / row.first.width);
    if (single && area.width() > 1'000)
        row.first.width = area.width() / 100 * 100;
    row.pattern = freshPattern();
    SpotSet made;
    m_draft.edit(single ? tr("Add a spot") : tr("Row of %n spot(s)", nullptr, row.count), PlanDraft::Single,
                 [&](LotPlan &plan) {
                     if (const auto added = addPlanRow(plan, row, m_draft.nextId()))
                         made = *added;
                 });
    m_draft.choose(made);
    m_canvas->setTool(PlanTool::Select);
    m_inspector->focusLabels();
}

void LotEditor::placeText(const QPoint &at)
{
    m_draft.edit(tr("Add a text"), PlanDraft::Single, [&](LotPlan &plan) {
        PlanShape shape;
        shape.kind = PlanShapeKind::Text;
        shape.level = m_draft.level();
        shape.points = {{at.x(), at.y()}};
        shape.text = tr("Entrance");
        shape.size = 1'000;
        plan.shapes.append(shape);
    });
    m_canvas->setTool(PlanTool::Select);
}

void LotEditor::align(PlanAlign how)
{
    m_draft.edit(tr("Align %n spot(s)", nullptr, static_cast<int>(m_draft.chosen().size())), PlanDraft::Single,
                 [&](LotPlan &plan) { alignPlanSpots(plan, m_draft.chosen(), how); });
    m_canvas->setFocus(Qt::OtherFocusReason);
}

void LotEditor::copy()
{
    m_copied = spotsOf(m_draft.plan(), m_draft.chosen());
}

void LotEditor::paste()
{
    if (m_copied.isEmpty())
        return;
    SpotSet made;
    m_draft.edit(tr("Paste %n spot(s)", nullptr, static_cast<int>(m_copied.size())), PlanDraft::Single,
                 [&](LotPlan &plan) {
                     made = pastePlanSpots(plan, m_copied, m_draft.level(), pasteAway, pasteAway, m_draft.nextId());
                 });
    m_draft.choose(made);
}

void LotEditor::removeChosen()
{
    m_draft.edit(tr("Remove %n spot(s)", nullptr, static_cast<int>(m_draft.chosen().size())), PlanDraft::Single,
                 [&](LotPlan &plan) { removePlanSpots(plan, m_draft.chosen()); });
}

void LotEditor::closeChosen()
{
    ClosureRequest request;
    request.lot = m_lot;
    QStringList labels;
    for (const PlanSpot &spot : spotsOf(m_draft.plan(), m_draft.chosen())) {
        if (!spot.id.isValid())
            continue;
        request.spots.append(spot.id);
        labels.append(spot.label);
    }
    if (request.spots.isEmpty()) {
        request.scope = ClosureScope::OfLevel;
        request.level = m_draft.level();
    }
    if (!m_zone)
        readZone();
    if (!m_zone || (request.spots.isEmpty() && !request.level.isValid()))
        return;
    const QString what = labels.isEmpty() ? tr("the level")
        : labels.size() > 2               ? tr("%n spot(s)", nullptr, static_cast<int>(labels.size()))
                                          : labels.join(tr(", ", "between the items of a list"));
    m_closure->open(request, leftToRight(what), m_zone);
}

void LotEditor::connectClosure()
{
    connect(m_closure, &ClosureForm::dismissed, m_closure, &QWidget::hide);
    connect(m_closure, &ClosureForm::closed, this, [this](const CloseSpots::Outcome &outcome, const QString &what) {
        m_lastClosure = outcome.closure;
        m_toast->say(tr("%1 is closed.").arg(what), tr("Open Again"));
    });
    connect(m_closure, &ClosureForm::refused, this, &LotEditor::refuse);
    connect(m_closure, &ClosureForm::reopened, this,
            [this](int places) { m_toast->say(tr("%n place(s) are open again.", nullptr, places)); });
    connect(m_toast, &Toast::actionTriggered, this, [this] { m_closure->reopen(m_lastClosure); });
}

void LotEditor::refuse(const Error &error)
{
    m_banner->setAction({});
    m_banner->say(Banner::Kind::Warning, errorText(error));
}

} // namespace parkdesk
