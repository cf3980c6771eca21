// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QObject>
#include <QTimer>

class QApplication;
class QDBusPendingCallWatcher;
class QDBusVariant;

namespace parkdesk {

class ParkdeskStyle;

/// Keeps style and palette of the application in the chosen theme. With ThemeChoice::System it asks the desktop
/// portal, never blocking; without an answer the desktop's own palette at start decides.
class ThemeSwitcher : public QObject {
    Q_OBJECT

public:
    explicit ThemeSwitcher(QApplication &application);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Theme::Kind kind() const { return m_kind; }

    /// Only for tests and the portal: what the desktop says (0 no preference, 1 dark, 2 light).
    void setDesktopPreference(uint colourScheme);

Q_SIGNALS:
    void changed(Theme::Kind kind);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void onPortalAnswered(QDBusPendingCallWatcher *watcher);
    void apply(Theme::Kind kind);

    QApplication &m_application;
    ParkdeskStyle *m_style = nullptr;
    QTimer m_portalQuestion;
    ThemeChoice m_choice = ThemeChoice::System;
    Theme::Kind m_kind = Theme::Kind::Light;
    bool m_desktopIsDark = false;
    bool m_portalAsked = false;
    bool m_applied = false;
};

/// Sets style, palette and font of the program, at start and again whenever the choice changes. The switcher
/// belongs to the application. Call it after the QApplication exists and before the first widget.
ThemeSwitcher *applyTheme(QApplication &application, ThemeChoice choice);

} // namespace parkdesk
