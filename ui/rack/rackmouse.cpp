// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The mouse of RackView: each drag is one of the works that a key begins as well.

#include "ui/rack/rackmetric.h"
#include "ui/rack/rackview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace parkdesk {

namespace {

constexpr int wheelUnits = 120;
constexpr double wheelShare = 0.1;

} // namespace

void RackView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_work.job != Job::None)
        return;
    const Hit hit = hitAt(event->position().toPoint());
    if (hit.line < 0)
        return;
    if (lineAt(hit.line)->isTitle) {
        Q_EMIT foldAsked(lineAt(hit.line)->zone.value);
        return;
    }
    setCurrent(hit.line, hit.bar);
    if (hit.bar < 0)
        m_cursor = hit.at;
    m_pressed = hit;
    m_pressedAt = event->position().toPoint();
}

void RackView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const Hit hit = hitAt(at);
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton)) {
        const RackOfLot::Bar *bar = barAt(hit.line, hit.bar);
        viewport()->setCursor(hit.atEnd && bar->stay.isValid() ? Qt::SizeHorCursor : Qt::ArrowCursor);
        viewport()->setToolTip(bar == nullptr || !m_zone ? QString()
                                                         : spokenBar(lineAt(hit.line)->row, *bar, m_now, *m_zone));
        return;
    }
    if (m_work.job == Job::None && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    if (m_work.job == Job::None) {
        if (m_pressed->bar >= 0 && m_pressed->atEnd)
            beginExtend();
        else if (m_pressed->bar >= 0)
            beginMove();
        else if (m_pressedAt.x() > rack::labelWidth || layoutDirection() == Qt::RightToLeft)
            beginBook();
        m_work.byKeys = false;
    }
    if (m_work.job != Job::None)
        dragTo(hit);
}

void RackView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool dragged = m_pressed && m_work.job != Job::None && !m_work.byKeys;
    m_pressed.reset();
    if (dragged)
        drop();
}

void RackView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position().toPoint());
    const RackOfLot::Bar *bar = barAt(hit.line, hit.bar);
    if (bar != nullptr && bar->stay.isValid())
        Q_EMIT opened(bar->stay);
}

void RackView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT zoomAsked(turned.y() > 0 ? 1 : -1, atX(static_cast<int>(event->position().x())));
    } else if (turned.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const int by = turned.x() != 0 ? turned.x() : turned.y();
        Q_EMIT scrollAsked(-wheelShare * by / wheelUnits);
    } else {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - turned.y() * 3 * rack::rowHeight / wheelUnits);
    }
    event->accept();
}

} // namespace parkdesk
