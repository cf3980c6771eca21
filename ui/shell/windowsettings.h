// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permission.h"
#include "domain/timespan.h"
#include "ui/shared/preferences.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shared/viewmemory.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace parkdesk {

class SettingsFile;

/// What this computer remembers between two starts. Names only: never a password, nothing about a vehicle.
class WindowSettings : public ViewMemory {
public:
    /// Somebody who logged in here.
    struct RecentPerson {
        QString login;
        QString name;
        Role role = Role::Attendant;

        friend bool operator==(const RecentPerson &, const RecentPerson &) = default;
    };
    static constexpr int mostPeople = 4;

    /// The settings of the person who is logged in to this computer.
    WindowSettings();
    explicit WindowSettings(const QString &file);
    ~WindowSettings() override;

    /// The last people at this database, the latest first, at most four.
    [[nodiscard]] QList<RecentPerson> people(const QString &database) const;
    void addPerson(const QString &database, const RecentPerson &person);
    [[nodiscard]] QString lastDesk(const QString &database) const;
    void setLastDesk(const QString &database, const QString &desk);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// After so much time without a key or the mouse the desk locks itself.
    [[nodiscard]] Duration lockAfter() const;
    void setLockMinutes(int length);
    [[nodiscard]] LanguageChoice language() const;
    void setLanguage(LanguageChoice choice);
    [[nodiscard]] bool printsTickets() const;
    void setPrintsTickets(bool prints);
    /// Empty for the system's.
    [[nodiscard]] QString printer() const;
    void setPrinter(const QString &name);
    [[nodiscard]] LiveSharing sharing() const;
    void setSharing(const LiveSharing &sharing);
    /// Pixels of this screen on one millimetre, as somebody measured them for a kiosk.
    [[nodiscard]] double kioskScale() const;
    void setKioskScale(double pixelsPerMm);
    /// The rail shows glyphs only.
    [[nodiscard]] bool railFolded() const;
    void setRailFolded(bool folded);
    [[nodiscard]] ListLook look(const QString &list) const override;
    void setLook(const QString &list, const ListLook &look) override;
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

private:
    std::unique_ptr<SettingsFile> m_settings;
};

} // namespace parkdesk
