// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/themeswitcher.h"

#include "ui/shared/fonts.h"
#include "ui/shared/parkdeskstyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int portalLimitMs = 300;

QString appearanceGroup()
{
    return u"org.freedesktop.appearance"_s;
}

QString colourSchemeKey()
{
    return u"color-scheme"_s;
}

/// The portal's `Read` wraps its answer in two variants, `SettingChanged` in one.
uint colourSchemeOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

ThemeSwitcher::ThemeSwitcher(QApplication &application)
    : QObject(&application)
    , m_application(application)
    , m_style(new ParkdeskStyle)
{
    const QPalette before = QApplication::palette();
    m_desktopIsDark = before.color(QPalette::WindowText).lightness() > before.color(QPalette::Window).lightness();
    QApplication::setStyle(m_style);
    m_portalQuestion.setSingleShot(true);
    connect(&m_portalQuestion, &QTimer::timeout, this, &ThemeSwitcher::askPortal);
}

void ThemeSwitcher::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    switch (choice) {
    case ThemeChoice::Light: apply(Theme::Kind::Light); return;
    case ThemeChoice::Dark: apply(Theme::Kind::Dark); return;
    case ThemeChoice::HighContrast: apply(Theme::Kind::HighContrast); return;
    case ThemeChoice::System: break;
    }
    apply(m_desktopIsDark ? Theme::Kind::Dark : Theme::Kind::Light);
    if (!m_portalAsked) {
        m_portalAsked = true;
        // Connecting to the bus takes a round trip; the window need not wait for it.
        m_portalQuestion.start(0);
    }
}

void ThemeSwitcher::setDesktopPreference(uint colourScheme)
{
    if (colourScheme != 1 && colourScheme != 2)
        return;
    m_desktopIsDark = colourScheme == 1;
    if (m_choice == ThemeChoice::System)
        apply(m_desktopIsDark ? Theme::Kind::Dark : Theme::Kind::Light);
}

void ThemeSwitcher::askPortal()
{
    // Without an address the library would try to start a bus of its own.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    // QDBusConnection takes slots by name alone.
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << appearanceGroup() << colourSchemeKey();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, portalLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &ThemeSwitcher::onPortalAnswered);
}

void ThemeSwitcher::onPortalAnswered(QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (!reply.isError())
        setDesktopPreference(colourSchemeOf(reply.value().variant()));
}

void ThemeSwitcher::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup() && key == colourSchemeKey())
        setDesktopPreference(colourSchemeOf(value.variant()));
}

void ThemeSwitcher::apply(Theme::Kind kind)
{
    if (m_applied && kind == m_kind)
        return;
    m_applied = true;
    m_kind = kind;
    const Theme &theme = Theme::of(kind);
    m_style->setTheme(theme);
    QApplication::setPalette(theme.palette());
    Q_EMIT changed(kind);
}

ThemeSwitcher *applyTheme(QApplication &application, ThemeChoice choice)
{
    auto *switcher = application.findChild<ThemeSwitcher *>(QString(), Qt::FindDirectChildrenOnly);
    if (switcher == nullptr) {
        switcher = new ThemeSwitcher(application);
        QApplication::setFont(applicationFont());
    }
    switcher->setChoice(choice);
    return switcher;
}

} // namespace parkdesk
