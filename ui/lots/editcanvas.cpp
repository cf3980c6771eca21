// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lots/editcanvas.h"

#include "ui/shared/plan/planfloor.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int editMargin = 24;
constexpr double handle = 12;
constexpr double handleAbove = 22;
constexpr int coarseTurn = 900;
constexpr int fineTurn = 50;
constexpr int coarseSteps = 10;
constexpr double leastBand = 4;

} // namespace

EditCanvas::EditCanvas(PlanDraft &draft, QWidget *parent)
    : PlanCanvas(parent)
    , m_draft(draft)
{
    setObjectName(u"editCanvas"_s);
    setAccessibleName(tr("Plan that is edited"));
    setFrameMargins({editMargin + 8, editMargin + 8, 12, 12});
    connect(&draft, &PlanDraft::changed, this, &EditCanvas::showDraft);
    connect(&draft, &PlanDraft::levelChanged, this, [this] {
        setBounds(boundsOfPlan(m_draft.plan(), m_draft.level()));
        showDraft();
        fit();
    });
    connect(&draft, &PlanDraft::chosenChanged, this, qOverload<>(&QWidget::update));
    connect(this, &PlanCanvas::frameChanged, this, [this] { m_bodies.clear(); }); // of other sizes
}

void EditCanvas::setTool(PlanTool tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    m_drag = Drag::None;
    m_length.clear();
    setCursor(tool == PlanTool::Select ? Qt::ArrowCursor : Qt::CrossCursor);
    update();
    Q_EMIT toolChanged(tool);
}

void EditCanvas::setGridShown(bool shown)
{
    m_grid = shown;
    dropFloor();
}

void EditCanvas::setPictureShown(bool shown)
{
    m_picture = shown;
    showDraft();
}

void EditCanvas::setIssues(const QList<PlanIssue> &issues)
{
    if (issues == m_issues)
        return;
    m_issues = issues;
    update();
}

void EditCanvas::showDraft()
{
    setFloor(floorOfPlan(m_draft.plan(), m_draft.level(), m_picture, floor()));
    // It only grows, so that nothing jumps while spots are moved.
    const QRect wanted = boundsOfPlan(m_draft.plan(), m_draft.level());
    if (m_drag == Drag::None && !bounds().contains(wanted))
        setBounds(wanted | bounds());
    update();
}

QRectF EditCanvas::pixelsOf(const PlanBox &box) const
{
    return frame().toPixel(turnedBox(QRectF(box.x, box.y, box.width, box.height), box.rotation));
}

QRect EditCanvas::spotRect(SpotId spot) const
{
    for (const PlanSpot &one : m_draft.plan().spots) {
        if (one.id == spot)
            return pixelsOf(one.box).toRect();
    }
    return {};
}

const PlanSpot *EditCanvas::spotAt(const QPointF &pixel) const
{
    const QList<PlanSpot> &spots = m_draft.plan().spots;
    for (auto it = spots.rbegin(); it != spots.rend(); ++it) {
        if (it->level == m_draft.level() && pixelsOf(it->box).contains(pixel))
            return &*it;
    }
    return nullptr;
}

QPoint EditCanvas::planAt(const QPointF &pixel) const
{
    const QPointF at = frame().toPlan(pixel);
    return {snapped(static_cast<int>(at.x()), m_step), snapped(static_cast<int>(at.y()), m_step)};
}

QRectF EditCanvas::turnHandle() const
{
    const QRectF all = frame().toPixel(QRectF(aroundSpots(m_draft.plan(), m_draft.chosen())));
    return {all.center().x() - handle / 2, all.top() - handleAbove - handle / 2, handle, handle};
}

void EditCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        PlanCanvas::mousePressEvent(event);
        return;
    }
    if (!m_draft.isOpen())
        return;
    m_from = m_to = event->position();
    m_moved = {};
    m_turned = 0;
    m_draft.endRun();
    if (m_tool != PlanTool::Select) {
        m_drag = Drag::Draw;
        return;
    }
    if (!m_draft.chosen().isEmpty() && turnHandle().adjusted(-2, -2, 2, 2).contains(m_from)) {
        m_drag = Drag::Turn;
        return;
    }
    const PlanSpot *spot = spotAt(m_from);
    if (spot == nullptr) {
        m_drag = Drag::Band;
        return;
    }
    SpotSet chosen = m_draft.chosen();
    const bool adding = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (adding && !chosen.remove(spot->id.value))
        chosen.insert(spot->id.value);
    else if (!adding && !chosen.contains(spot->id.value))
        chosen = {spot->id.value};
    m_draft.choose(chosen);
    m_drag = Drag::Move;
}

void EditCanvas::dragTo(const QPointF &pixel)
{
    m_to = pixel;
    if (m_drag == Drag::Move) {
        const QPointF way = (pixel - m_from) / frame().scale;
        const QPoint whole(snapped(static_cast<int>(way.x()), m_step), snapped(static_cast<int>(way.y()), m_step));
        const QPoint by = whole - m_moved;
        if (!by.isNull()) {
            m_moved = whole;
            m_draft.edit(tr("Move %n spot(s)", nullptr, static_cast<int>(m_draft.chosen().size())), PlanDraft::Move,
                         [&](LotPlan &plan) { movePlanSpots(plan, m_draft.chosen(), by.x(), by.y()); });
        }
    } else if (m_drag == Drag::Turn) {
        const QPointF middle = frame().toPixel(QPointF(QRectF(aroundSpots(m_draft.plan(), m_draft.chosen())).center()));
        const auto angleTo = [&](const QPointF &at) { return std::atan2(at.x() - middle.x(), middle.y() - at.y()); };
        const double degrees = (angleTo(pixel) - angleTo(m_from)) * 180.0 / M_PI;
        const int whole = snapped(static_cast<int>(degrees * 10), fineTurn);
        if (whole != m_turned) {
            const int by = whole - m_turned;
            m_turned = whole;
            m_draft.edit(tr("Turn %n spot(s)", nullptr, static_cast<int>(m_draft.chosen().size())), PlanDraft::Turn,
                         [&](LotPlan &plan) { turnPlanSpots(plan, m_draft.chosen(), by); });
        }
    }
    update();
}

void EditCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None) {
        PlanCanvas::mouseMoveEvent(event);
        return;
    }
    dragTo(event->position());
}

void EditCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None || event->button() != Qt::LeftButton) {
        PlanCanvas::mouseReleaseEvent(event);
        return;
    }
    endDrag(event->position(), event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
}

void EditCanvas::endDrag(const QPointF &pixel, bool adding)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const QRectF band = QRectF(m_from, pixel).normalized();
    if (drag == Drag::Band) {
        SpotSet chosen = adding ? m_draft.chosen() : SpotSet();
        for (const PlanSpot &spot : m_draft.plan().spots) {
            if (band.width() > leastBand && spot.level == m_draft.level() && band.intersects(pixelsOf(spot.box)))
                chosen.insert(spot.id.value);
        }
        m_draft.choose(chosen);
    } else if (drag == Drag::Draw) {
        const QPoint from = planAt(m_from);
        const QPoint to = planAt(pixel);
        switch (m_tool) {
        case PlanTool::Spot: Q_EMIT rowDrawn(QRect(from, to).normalized(), true); break;
        case PlanTool::Row: Q_EMIT rowDrawn(QRect(from, to).normalized(), false); break;
        case PlanTool::Wall: addShape(PlanShapeKind::Wall, from, to); break;
        case PlanTool::Arrow: addShape(PlanShapeKind::Arrow, from, to); break;
        case PlanTool::Text: Q_EMIT textPlaced(from); break;
        case PlanTool::Scale: endLength(pixel); break;
        case PlanTool::Select: break;
        }
    }
    m_draft.endRun();
    showDraft();
}

/// Not on the grid: the picture is what the points lie on.
void EditCanvas::endLength(const QPointF &pixel)
{
    if (m_length.size() > 1)
        m_length.clear();
    if (m_length.isEmpty())
        m_length.append(frame().toPlan(m_from));
    else
        m_length.append(frame().toPlan(pixel));
    if (m_length.size() == 1 && QLineF(m_from, pixel).length() > leastBand)
        m_length.append(frame().toPlan(pixel));
    update();
    if (m_length.size() == 2)
        Q_EMIT lengthDrawn(m_length.first(), m_length.last());
}

void EditCanvas::addShape(PlanShapeKind kind, const QPoint &from, const QPoint &to)
{
    if (from == to)
        return;
    m_draft.edit(kind == PlanShapeKind::Wall ? tr("Add a wall") : tr("Add an arrow"), PlanDraft::Single,
                 [&](LotPlan &plan) {
                     PlanShape shape;
                     shape.kind = kind;
                     shape.level = m_draft.level();
                     shape.points = {{from.x(), from.y()}, {to.x(), to.y()}};
                     plan.shapes.append(shape);
                 });
}

void EditCanvas::keyPressEvent(QKeyEvent *event)
{
    const int step = (event->modifiers() & Qt::ShiftModifier ? coarseSteps : 1) * std::max(m_step, 10);
    const auto move = [&](int dx, int dy) {
        m_draft.edit(tr("Move %n spot(s)", nullptr, static_cast<int>(m_draft.chosen().size())), PlanDraft::Move,
                     [&](LotPlan &plan) { movePlanSpots(plan, m_draft.chosen(), dx * step, dy * step); });
    };
    const auto turn = [&](int by) {
        m_draft.edit(tr("Turn %n spot(s)", nullptr, static_cast<int>(m_draft.chosen().size())), PlanDraft::Turn,
                     [&](LotPlan &plan) { turnPlanSpots(plan, m_draft.chosen(), by); });
    };
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        PlanCanvas::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: move(-1, 0); break;
    case Qt::Key_Right: move(1, 0); break;
    case Qt::Key_Up: move(0, -1); break;
    case Qt::Key_Down: move(0, 1); break;
    case Qt::Key_BracketLeft: turn(-coarseTurn); break;
    case Qt::Key_BracketRight: turn(coarseTurn); break;
    case Qt::Key_BraceLeft: turn(-fineTurn); break;
    case Qt::Key_BraceRight: turn(fineTurn); break;
    case Qt::Key_Escape:
        if (m_tool != PlanTool::Select)
            setTool(PlanTool::Select);
        else if (!m_draft.chosen().isEmpty())
            m_draft.choose({});
        else
            PlanCanvas::keyPressEvent(event);
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: PlanCanvas::keyPressEvent(event); break;
    default: Q_EMIT keyTyped(event->key());
    }
}

void EditCanvas::focusInEvent(QFocusEvent *event)
{
    PlanCanvas::focusInEvent(event);
    update();
}

void EditCanvas::focusOutEvent(QFocusEvent *event)
{
    PlanCanvas::focusOutEvent(event);
    update();
}

} // namespace parkdesk
