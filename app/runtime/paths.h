// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseurl.h"

#include <optional>

namespace parkdesk {

/// Where an office lives when nobody says where: `parkdesk/parkdesk.db` in the user's data directory. The window and
/// the command line mean the same file by it.
[[nodiscard]] DatabaseUrl defaultDatabase();

/// `parkdesk/demo.db` beside it: the demo town never shares a file with an office.
[[nodiscard]] DatabaseUrl demoDatabase();

/// The database that an option `--database` names, else the default one. Errors: DatabaseUnsuitable.
[[nodiscard]] Result<DatabaseUrl> databaseOf(const std::optional<QString> &option);

/// `parkdesk/parkdesk.log` in the user's data directory.
[[nodiscard]] QString defaultLogFile();

} // namespace parkdesk
