// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/plan/plancanvas.h"

#include "ui/shared/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace parkdesk {

namespace {

constexpr double nearest = 0.06; ///< a metre is 60 pixels
constexpr double nearestFit = 0.0135; ///< a small lot is not blown up
constexpr double farthest = 0.0004;
constexpr double wheelStep = 1.15;
constexpr int wheelNotch = 120;

} // namespace

PlanCanvas::PlanCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PlanCanvas::setFloor(const Floor &floor)
{
    if (floor == m_floor)
        return;
    m_floor = floor;
    dropFloor();
}

void PlanCanvas::setBounds(const QRect &bounds)
{
    if (bounds == m_bounds)
        return;
    m_bounds = bounds;
    if (m_fitted)
        fit();
}

void PlanCanvas::setFrameMargins(const QMargins &margins)
{
    m_margins = margins;
    if (m_fitted)
        fit();
}

QRectF PlanCanvas::room() const
{
    return QRectF(rect()).marginsRemoved(QMarginsF(m_margins));
}

void PlanCanvas::fit()
{
    m_fitted = true;
    const QRectF place = room();
    if (place.isEmpty() || m_bounds.isEmpty())
        return;
    const double scale = std::clamp(std::min(place.width() / m_bounds.width(), place.height() / m_bounds.height()),
                                    farthest, nearestFit);
    const QSizeF size = QSizeF(m_bounds.size()) * scale;
    const QPointF corner(std::round(place.left() + (place.width() - size.width()) / 2),
                         std::round(place.top() + std::max(0.0, (place.height() - size.height()) / 2)));
    setFrame({scale, corner - QPointF(m_bounds.topLeft()) * scale});
}

void PlanCanvas::zoom(double factor, std::optional<QPointF> about)
{
    const QPointF at = about.value_or(room().center());
    const QPointF kept = m_frame.toPlan(at);
    const double scale = std::clamp(m_frame.scale * factor, farthest, nearest);
    m_fitted = false;
    setFrame({scale, at - kept * scale});
}

void PlanCanvas::push(const QPointF &pixels)
{
    m_fitted = false;
    // The plan cannot be lost: a part of it stays in sight.
    const QRectF plan = m_frame.toPixel(QRectF(m_bounds)).translated(pixels);
    const QRectF place = room();
    QPointF by = pixels;
    constexpr double kept = 40;
    by.rx() += std::max(0.0, place.left() + kept - plan.right()) - std::max(0.0, plan.left() - place.right() + kept);
    by.ry() += std::max(0.0, place.top() + kept - plan.bottom()) - std::max(0.0, plan.top() - place.bottom() + kept);
    setFrame({m_frame.scale, m_frame.origin + by});
}

void PlanCanvas::ensureSeen(const QRectF &plan)
{
    const QRectF pixels = m_frame.toPixel(plan).adjusted(-6, -6, 6, 6);
    const QRectF place = room();
    if (place.contains(pixels) || place.isEmpty())
        return;
    QPointF by;
    by.rx() =
        pixels.left() < place.left() ? place.left() - pixels.left() : std::min(0.0, place.right() - pixels.right());
    by.ry() = pixels.top() < place.top() ? place.top() - pixels.top() : std::min(0.0, place.bottom() - pixels.bottom());
    const bool fitted = m_fitted;
    setFrame({m_frame.scale, m_frame.origin + by});
    m_fitted = fitted && by.isNull();
}

void PlanCanvas::setFrame(const PlanFrame &frame)
{
    const PlanFrame rounded {frame.scale, QPointF(std::round(frame.origin.x()), std::round(frame.origin.y()))};
    if (rounded == m_frame)
        return;
    m_frame = rounded;
    dropFloor();
    Q_EMIT frameChanged();
}

void PlanCanvas::dropFloor()
{
    m_painted = {};
    update();
}

void PlanCanvas::paintGround(QPainter &painter)
{
    painter.fillRect(rect(), themeOf(this).canvas);
}

void PlanCanvas::paintEvent(QPaintEvent *event)
{
    const double ratio = devicePixelRatioF();
    if (m_painted.isNull()) {
        m_painted = QPixmap((QSizeF(size()) * ratio).toSize());
        m_painted.setDevicePixelRatio(ratio);
        QPainter floor(&m_painted);
        paintGround(floor);
        paintFloor(floor, m_floor, m_frame, themeOf(this));
    }
    QPainter painter(this);
    const QRect part = event->rect();
    painter.drawPixmap(QRectF(part), m_painted, QRectF(QPointF(part.topLeft()) * ratio, QSizeF(part.size()) * ratio));
    paintPlan(painter, part);
}

void PlanCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dropFloor();
    if (m_fitted)
        fit();
}

void PlanCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        dropFloor();
    QWidget::changeEvent(event);
}

void PlanCanvas::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned != 0)
        zoom(std::pow(wheelStep, double(turned) / wheelNotch), event->position());
    event->accept();
}

void PlanCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        beginPush(event->position());
    else
        QWidget::mousePressEvent(event);
}

void PlanCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pushedFrom) {
        QWidget::mouseMoveEvent(event);
        return;
    }
    push(event->position() - *m_pushedFrom);
    m_pushedFrom = event->position();
}

void PlanCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_pushedFrom.reset();
    QWidget::mouseReleaseEvent(event);
}

} // namespace parkdesk
