// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdatabase.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowsettings.h"

#include <QTemporaryDir>

namespace parkdesk::test {

class DeskJobs;
class KeyStorm;

/// An office on a file of its own, so that another connection can look at what was left there, and the whole window
/// on it: thirty car spots, two for trucks that are taken, some for bikes and cycles, and a manager who agrees.
class StormOffice {
public:
    static inline const QString managerLogin = QStringLiteral("mira");

    StormOffice();

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] const TestDatabase &database() const { return m_database; }
    void pass(Duration time) { m_office.clock().advance(time); }

    /// Back to work after a lock or a log-out; the clock goes on, so that no wait after wrong passwords stands in the
    /// way.
    int comeBack(KeyStorm &storm);
    /// Tells who is here and who is due.
    void tell(KeyStorm &storm, DeskJobs &jobs);

    /// Waits until nothing more comes of the keys that were pressed.
    [[nodiscard]] bool settles();
    /// Who still works on what was pressed.
    [[nodiscard]] QStringList busy() const;
    /// What is wrong by now: a modal box, a finding of `verify`, a charge that cannot be proven. Nothing when all is
    /// well.
    [[nodiscard]] QStringList faults() const;
    /// What was done, by kind.
    [[nodiscard]] QMap<QString, int> deeds() const;

private:
    void addManager();

    TestDatabase m_database;
    QTemporaryDir m_folder;
    PageOffice m_office;
    WindowSettings m_settings;
    MainWindow m_window;
};

} // namespace parkdesk::test
