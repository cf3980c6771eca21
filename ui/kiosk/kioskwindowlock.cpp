// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing leads out of the kiosk: what keys, pointers and the desktop may not do here.

#include "ui/kiosk/kioskhelppage.h"
#include "ui/kiosk/kioskwarningpage.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/shared/theme.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace parkdesk {

namespace {

constexpr int cornerTouchesNeeded = 5;
constexpr qint64 cornerWithinMs = 6000;

} // namespace

bool KioskWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || widget->window() != this)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::Shortcut:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::HelpRequest:
    case QEvent::Wheel: return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton)
            return true;
        if (event->type() != QEvent::MouseButtonRelease) {
            m_idle->touch();
            if (widget == childAt(mapFromGlobal(mouse->globalPosition().toPoint())))
                noteCorner(mapFromGlobal(mouse->globalPosition().toPoint()));
        }
        break;
    }
    case QEvent::TouchBegin: m_idle->touch(); break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease: return refusesKey(*static_cast<QKeyEvent *>(event));
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

bool KioskWindow::refusesKey(QKeyEvent &event)
{
    if (event.type() == QEvent::KeyPress)
        m_idle->touch();
    const Qt::KeyboardModifiers held = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (held == Qt::NoModifier)
        return event.key() == Qt::Key_Menu || event.key() == Qt::Key_Help || event.key() == Qt::Key_F1;
    const bool chord = event.type() == QEvent::KeyPress && event.key() == Qt::Key_K
        && event.modifiers() == (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    if (chord && m_cornerTouches >= cornerTouchesNeeded && m_cornerClock.isValid()
        && m_cornerClock.elapsed() < cornerWithinMs) {
        m_cornerTouches = 0;
        finish();
        go(KioskView::Leave);
    }
    return true;
}

void KioskWindow::noteCorner(const QPoint &at)
{
    const int side = m_room.scale.mm(KioskScale::keyMm);
    if (!QRect(0, 0, side, side).contains(at)) {
        m_cornerTouches = 0;
        return;
    }
    if (m_cornerTouches == 0 || m_cornerClock.elapsed() >= cornerWithinMs) {
        m_cornerTouches = 0;
        m_cornerClock.start();
    }
    ++m_cornerTouches;
}

void KioskWindow::tryToLeave(const QString &login, const QString &password, const QString &code)
{
    m_parts.gate.vouch(login, password, code).then(this, [this](const Result<Person> &person) {
        auto *page = qobject_cast<KioskLeavePage *>(m_page);
        if (page == nullptr)
            return; // sent away meanwhile
        if (!person)
            return page->refuseLeave(person.error());
        if (!person->roles.contains(Role::Admin))
            return page->refuseLeave({ErrorCode::ApproverMayNot, Field::Password, {}});
        m_mayLeave = true;
        Q_EMIT left();
        close();
    });
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_mayLeave);
}

void KioskWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_page != nullptr && m_warning == nullptr && m_room.scale.screen() != size())
        rebuild();
}

void KioskWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).canvas);
}

} // namespace parkdesk
