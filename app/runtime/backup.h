// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/verify/verifyoffice.h"
#include "storage/connection.h"

namespace parkdesk {

/// An office as one file, made while people work in it, and an office made of such a file again. A SQLite database
/// becomes another SQLite file, a PostgreSQL one what `pg_dump` writes. Neither counts before it was proved: the copy
/// is opened (a dump is restored into a scratch database beside), and every rule, charge and amount in it is looked at.
/// Takes as long as the office is large, on the calling thread.

struct BackupReport {
    qint64 bytes = 0; ///< of the file
    OfficeProof proof;
    /// False where findings kept it from being done.
    bool done = true;
    /// Restored over another office: where that one is now, a file or the name of a database. Else empty.
    QString before;
};

/// Makes \a file, which must not be there yet; findings do not keep it from being made, for one that is not whole is
/// better than none. Errors: AlreadyExists, FileFailed, ProgramMissing, ProgramFailed; those of opening.
[[nodiscard]] Result<BackupReport> backUpDatabase(const DatabaseUrl &url, const OpenOptions &options,
                                                  const QString &file);

/// What may be done by a restore that is otherwise refused.
struct RestoreConsent {
    bool replace = false; ///< put the office that is there aside
    bool findings = false; ///< take a backup that is not whole
};

/// Makes the database of \a url from \a file, brought to this program's schema. What was there before stays as it was
/// until the new one is proved, and is put aside then. Errors: NotFound and BadFile on Field::File; AlreadyInitialised,
/// DatabaseInUse, SchemaNewer; those of backUpDatabase().
[[nodiscard]] Result<BackupReport> restoreDatabase(const DatabaseUrl &url, const OpenOptions &options,
                                                   const QString &file, const RestoreConsent &consent);

} // namespace parkdesk
