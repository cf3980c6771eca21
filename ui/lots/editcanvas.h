// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plancheck.h"
#include "ui/lots/plandraft.h"
#include "ui/shared/plan/plancanvas.h"
#include "ui/shared/plan/spotpaint.h"

namespace parkdesk {

struct Theme;

/// What the mouse does on the plan that is edited.
enum class PlanTool { Select, Spot, Row, Wall, Arrow, Text, Scale };

/// The plan of a draft: spots are chosen, dragged, turned and drawn; what is chosen has its frame and its measures. The
/// arrow keys move by the step of the grid, [ and ] turn.
class EditCanvas : public PlanCanvas {
    Q_OBJECT

public:
    explicit EditCanvas(PlanDraft &draft, QWidget *parent = nullptr);

    void setTool(PlanTool tool);
    [[nodiscard]] PlanTool tool() const { return m_tool; }
    /// In millimetres; 1 for none.
    void setStep(int step) { m_step = step; }
    [[nodiscard]] int step() const { return m_step; }
    void setGridShown(bool shown);
    void setPictureShown(bool shown);
    void setIssues(const QList<PlanIssue> &issues);
    void showDraft();
    [[nodiscard]] QRect spotRect(SpotId spot) const;

Q_SIGNALS:
    void toolChanged(parkdesk::PlanTool tool);
    /// A place for new spots was drawn, in millimetres.
    void rowDrawn(const QRect &area, bool single);
    void textPlaced(const QPoint &at);
    /// Two points of the plan, in millimetres: one click each, or a drag.
    void lengthDrawn(const QPointF &from, const QPointF &to);
    void keyTyped(int key);

protected:
    void paintPlan(QPainter &painter, const QRect &part) override;
    void paintGround(QPainter &painter) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Band, Move, Turn, Draw };
    [[nodiscard]] const PlanSpot *spotAt(const QPointF &pixel) const;
    [[nodiscard]] QRectF pixelsOf(const PlanBox &box) const;
    [[nodiscard]] QPoint planAt(const QPointF &pixel) const;
    [[nodiscard]] QRectF turnHandle() const;
    void paintSpot(QPainter &painter, const Theme &theme, const PlanSpot &spot, bool chosen);
    void paintChosen(QPainter &painter, const Theme &theme) const;
    void paintDrag(QPainter &painter, const Theme &theme) const;
    void paintIssues(QPainter &painter, const Theme &theme) const;
    void paintRulers(QPainter &painter, const Theme &theme) const;
    void dragTo(const QPointF &pixel);
    void endDrag(const QPointF &pixel, bool adding);
    void endLength(const QPointF &pixel);
    void paintLength(QPainter &painter, const Theme &theme) const;
    void addShape(PlanShapeKind kind, const QPoint &from, const QPoint &to);

    PlanDraft &m_draft;
    PlanTool m_tool = PlanTool::Select;
    int m_step = 500;
    bool m_grid = true;
    bool m_picture = true;
    QList<PlanIssue> m_issues;
    SpotBodies m_bodies; ///< there are few kinds of them and thousands of spots
    Drag m_drag = Drag::None;
    QPointF m_from; ///< pixels where the drag began
    QPointF m_to;
    QPoint m_moved; ///< millimetres so far
    int m_turned = 0; ///< tenths of a degree so far
    QList<QPointF> m_length; ///< the points that were clicked, in millimetres: none, one or two
};

} // namespace parkdesk
