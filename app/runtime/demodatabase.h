// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demosize.h"
#include "services/demo/demotown.h"
#include "storage/connection.h"

#include <QUuid>

namespace parkdesk {

/// A demo town that is wanted, and where.
struct DemoOrder {
    DatabaseUrl url;
    OpenOptions options;
    DemoPlan plan;
};

/// Makes a demo town in a database that is not there yet. A file is built beside its place without waiting for the
/// disk and appears when it is whole; the logins go to a file of their own beside it that only its owner may read. On
/// PostgreSQL the database is there and empty, and the logins are told once. \a progress hears percents, on this
/// thread, which is busy for some seconds. Errors: AlreadyInitialised, DatabaseInUse, FileFailed; those of opening.
[[nodiscard]] Result<DemoTown> makeDemoDatabase(const DemoOrder &order, const Passwords &passwords,
                                                const std::function<void(int)> &progress = {});

/// Makes an office with a long past in a database that is not there yet, in the same way, and the sums of its figures
/// with it. A run that is broken off leaves nothing that could be taken for an office: a file beside its place on
/// SQLite, an empty database on PostgreSQL. Errors: those of makeDemoDatabase() and makeSizedOffice().
[[nodiscard]] Result<DemoOfficeMade> makeSizedDatabase(const DatabaseUrl &url, const OpenOptions &options,
                                                       const DemoSize &size, const Passwords &passwords,
                                                       const std::function<void(const DemoProgress &)> &progress = {});

/// The plan of a town that ends now, on the clock of this computer's zone.
[[nodiscard]] DemoPlan demoPlanOfToday(Instant now);

/// The logins of the demo town in that file. Empty for any other database: \a installation must be the one that they
/// were made for.
[[nodiscard]] QList<DemoLogin> demoLogins(const DatabaseUrl &url, const QUuid &installation);

} // namespace parkdesk
