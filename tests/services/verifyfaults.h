// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace parkdesk::test {

/// A fault that somebody plants with the guards down.
struct Fault {
    const char *name;
    QStringList statements;
    QStringList checks; ///< that must name it; others may as well
    const char *entity = nullptr;
    QString rows; ///< gives the ids that must be named
};

/// One for each thing that verify promises to find.
[[nodiscard]] const QList<Fault> &allFaults();

} // namespace parkdesk::test
