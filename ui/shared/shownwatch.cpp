// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/shownwatch.h"

#include <QEvent>
#include <QWidget>

namespace parkdesk {

ShownWatch::ShownWatch(QWidget &page)
{
    page.installEventFilter(this);
}

bool ShownWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        Q_EMIT changed(event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

} // namespace parkdesk
