// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/health/healthfacts.h"
#include "storage/upkeeprepository.h"

namespace parkdesk {

class Connection;

/// Programs that were not heard of for so long are not running.
inline constexpr Duration programSeen = std::chrono::minutes(3);

/// What the database itself says: its facts, and the last runs.
struct UpkeepRead {
    HealthFacts::Database database; ///< without how long it took to answer
    std::optional<HealthFacts::Run> backup;
    std::optional<HealthFacts::Run> proof;
    std::optional<HealthFacts::Run> sums;
    QList<UpkeepNote> programs; ///< those that are running
};
/// Reads one snapshot. Also what was written beside the file.
[[nodiscard]] Result<UpkeepRead> readUpkeep(Connection &connection, Instant now);

/// Writes notes in a transaction of their own, and how large the database is today.
[[nodiscard]] Done writeUpkeep(Connection &connection, const QList<UpkeepNote> &notes, Instant now);

} // namespace parkdesk
