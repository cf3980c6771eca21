// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/importdrivers.h"
#include "services/imports/appmapping.h"

namespace parkdesk {

/// The people in a database of another program, as drivers: names, mail addresses and phone numbers of its table of
/// users, and no other column of it.
struct AppUsers {
    QList<ImportDrivers::Row> rows;
    qint64 staff = 0; ///< that work there by their role, and are no drivers
    QStringList columns; ///< that were read
};

/// Reads those of the table that \a mapping names as users; nobody where it names none or nothing tells who they are.
/// On a thread that may wait. Errors: those of ForeignDatabase.
[[nodiscard]] Result<AppUsers> readAppUsers(const QString &path, const AppMapping &mapping);

/// In commands of a bounded number each. \a source as of AppIntake.
[[nodiscard]] QList<ImportDrivers::Command> partsOfUsers(const AppUsers &users, const QString &source,
                                                         const QString &language);

} // namespace parkdesk
