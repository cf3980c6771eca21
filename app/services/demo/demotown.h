// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/passwords.h"
#include "domain/permission.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QList>
#include <QString>

#include <functional>

namespace parkdesk {

class Connection;

/// How a demo town is made. The same plan gives the same town, but for its passwords.
struct DemoPlan {
    Instant now; ///< the history ends here
    int days = 14;
    quint32 seed = 7;
    int traffic = 100; ///< percent of the usual
    QString timezone; ///< of both lots
};

/// Somebody who may log in there. The password was made for this town alone.
struct DemoLogin {
    QString login;
    QString name;
    QList<Role> roles;
    bool owner = false;
    QString password;

    /// The account of a device, which opens the kiosk and nothing else.
    [[nodiscard]] bool isKiosk() const { return roles.contains(Role::Kiosk); }

    friend bool operator==(const DemoLogin &, const DemoLogin &) = default;
};

/// What was made.
struct DemoTown {
    QList<DemoLogin> logins;
    QString kioskDesk; ///< the desk that is the kiosk's own
    int stays = 0;
    int inside = 0; ///< of them
};

/// Makes an office with two lots, its staff, the account of a kiosk and its history in an empty database of today's
/// schema, all of it by the use cases on a clock that goes through the past; the installation is marked as a demo. \a
/// progress hears percents, on this thread. Errors: AlreadyInitialised; those of the database.
[[nodiscard]] Result<DemoTown> buildDemoTown(Connection &connection, const Passwords &passwords, const DemoPlan &plan,
                                             const std::function<void(int)> &progress = {});

} // namespace parkdesk
