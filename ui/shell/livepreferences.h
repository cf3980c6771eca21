// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/preferences.h"

class QApplication;

namespace parkdesk {

class WindowSettings;

/// The preferences of this computer: kept in the window's settings, in force at once.
class LivePreferences : public Preferences {
    Q_OBJECT

public:
    LivePreferences(WindowSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] LanguageChoice language() const override;
    void setLanguage(LanguageChoice choice) override;
    [[nodiscard]] ThemeChoice theme() const override;
    void setTheme(ThemeChoice choice) override;
    [[nodiscard]] int lockMinutes() const override;
    void setLockMinutes(int length) override;
    [[nodiscard]] bool printsTickets() const override;
    void setPrintsTickets(bool prints) override;
    [[nodiscard]] QString printer() const override;
    void setPrinter(const QString &name) override;
    [[nodiscard]] LiveSharing sharing() const override;
    void setSharing(const LiveSharing &sharing) override;

private:
    WindowSettings &m_settings;
};

} // namespace parkdesk
