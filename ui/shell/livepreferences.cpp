// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/livepreferences.h"

#include "ui/shared/themeswitcher.h"
#include "ui/shell/language.h"
#include "ui/shell/windowsettings.h"

#include <QApplication>

namespace parkdesk {

LivePreferences::LivePreferences(WindowSettings &settings, QObject *parent)
    : Preferences(parent)
    , m_settings(settings)
{
}

LanguageChoice LivePreferences::language() const
{
    return m_settings.language();
}

void LivePreferences::setLanguage(LanguageChoice choice)
{
    if (choice == m_settings.language())
        return;
    m_settings.setLanguage(choice);
    Language::apply(choice);
    Q_EMIT languageChanged();
}

ThemeChoice LivePreferences::theme() const
{
    return m_settings.theme();
}

void LivePreferences::setTheme(ThemeChoice choice)
{
    m_settings.setTheme(choice);
    applyTheme(*static_cast<QApplication *>(QCoreApplication::instance()), choice);
    Q_EMIT themeChanged();
}

int LivePreferences::lockMinutes() const
{
    return static_cast<int>(m_settings.lockAfter() / minutes(1));
}

void LivePreferences::setLockMinutes(int length)
{
    m_settings.setLockMinutes(length);
    Q_EMIT lockMinutesChanged();
}

bool LivePreferences::printsTickets() const
{
    return m_settings.printsTickets();
}

void LivePreferences::setPrintsTickets(bool prints)
{
    m_settings.setPrintsTickets(prints);
    Q_EMIT printingChanged();
}

QString LivePreferences::printer() const
{
    return m_settings.printer();
}

void LivePreferences::setPrinter(const QString &name)
{
    m_settings.setPrinter(name);
    Q_EMIT printingChanged();
}

LiveSharing LivePreferences::sharing() const
{
    return m_settings.sharing();
}

void LivePreferences::setSharing(const LiveSharing &sharing)
{
    if (sharing == m_settings.sharing())
        return;
    m_settings.setSharing(sharing);
    Q_EMIT sharingChanged();
}

} // namespace parkdesk
