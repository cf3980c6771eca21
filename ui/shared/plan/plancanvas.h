// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/plan/floor.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace parkdesk {

/// A plan that can be zoomed and pushed about: the wheel zooms at the pointer, the middle button or a drag that begins
/// on the floor pushes. The floor is painted once for each view and kept.
class PlanCanvas : public QWidget {
    Q_OBJECT

public:
    explicit PlanCanvas(QWidget *parent = nullptr);

    void setFloor(const Floor &floor);
    [[nodiscard]] const Floor &floor() const { return m_floor; }
    /// All that has to be in sight after fit(), in millimetres. Fits when nobody zoomed since.
    void setBounds(const QRect &bounds);
    [[nodiscard]] const QRect &bounds() const { return m_bounds; }
    void fit();
    /// \a factor above 1 comes nearer; about the middle unless \a about says where.
    void zoom(double factor, std::optional<QPointF> about = {});
    void push(const QPointF &pixels);
    /// Pushes as little as brings \a plan into sight.
    void ensureSeen(const QRectF &plan);
    [[nodiscard]] const PlanFrame &frame() const { return m_frame; }
    [[nodiscard]] bool isFitted() const { return m_fitted; }

    [[nodiscard]] QSize sizeHint() const override { return {640, 400}; }

Q_SIGNALS:
    void frameChanged();

protected:
    /// Over the floor; only what touches \a part is needed.
    virtual void paintPlan(QPainter &painter, const QRect &part) = 0;
    /// Widgets with rulers keep them free.
    void setFrameMargins(const QMargins &margins);
    [[nodiscard]] const QMargins &frameMargins() const { return m_margins; }
    void beginPush(const QPointF &at) { m_pushedFrom = at; }
    [[nodiscard]] bool isPushing() const { return m_pushedFrom.has_value(); }
    /// Below everything, instead of the plain canvas colour.
    virtual void paintGround(QPainter &painter);
    void dropFloor();

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void setFrame(const PlanFrame &frame);
    [[nodiscard]] QRectF room() const;

    Floor m_floor;
    QRect m_bounds {0, 0, 20'000, 12'000};
    QMargins m_margins {12, 12, 12, 12};
    PlanFrame m_frame;
    QPixmap m_painted;
    std::optional<QPointF> m_pushedFrom;
    bool m_fitted = true;
};

} // namespace parkdesk
