// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/health/healthfacts.h"
#include "storage/databaseurl.h"

namespace parkdesk {
struct OpenOptions;
class Connection;
} // namespace parkdesk

namespace parkdesk::ctl {

/// How the database does, by what it says itself and what this computer's disk is like; and what each program that is
/// at work on it measured at last. Errors: those of a database that cannot be read.
struct HealthStatus {
    HealthFacts facts;
    QJsonObject json;
    QStringList lines; ///< a sentence for each trouble; one when there is none
};
[[nodiscard]] Result<HealthStatus> healthStatus(Connection &connection, Instant now);

/// Writes down that a backup was made or the office proved: in the database, or beside a SQLite file, which another
/// program may be writing to. What cannot be written is not.
void noteRun(const DatabaseUrl &url, const OpenOptions &options, const QString &kind, const HealthFacts::Run &run);

} // namespace parkdesk::ctl
