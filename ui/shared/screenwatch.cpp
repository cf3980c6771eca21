// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/screenwatch.h"

#include <QDBusConnection>

namespace parkdesk {

using namespace Qt::StringLiterals;

ScreenWatch::ScreenWatch(QObject *parent)
    : QObject(parent)
{
    // Without an address the library would try to start a bus of its own.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The name that all desktops answer to, and GNOME's own. QDBusConnection takes slots by name alone.
    for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        bus.connect(QString(), QString(), name, u"ActiveChanged"_s, this, SLOT(onActiveChanged(bool)));
}

void ScreenWatch::onActiveChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

} // namespace parkdesk
