// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskscroll.h"

#include <QScrollBar>

namespace parkdesk {

KioskScroll::KioskScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false); // a scroll area fills what it is given
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &KioskScroll::tell);
}

void KioskScroll::turn(bool down)
{
    QScrollBar *bar = verticalScrollBar();
    const int step = viewport()->height() * 3 / 4;
    bar->setValue(bar->value() + (down ? step : -step));
}

void KioskScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    tell();
}

void KioskScroll::tell()
{
    Q_EMIT overflowChanged(verticalScrollBar()->maximum() > 0);
}

} // namespace parkdesk
