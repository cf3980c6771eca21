// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseurl.h"

class QSqlDatabase;
class QSqlError;

namespace parkdesk {

/// What a native error code means to us. This is the only place that reads one, and it never reads the text (which
/// holds row values).
/// DatabaseBusy: try the unit again. Conflict: a rule of the schema refused; try again so that the use case's own
/// check names the reason. Interrupted: somebody stopped it (Connection::interrupt()). DatabaseUnavailable: the
/// connection or the disk is gone. Internal: our mistake.
[[nodiscard]] ErrorCode classify(Dialect dialect, const QSqlError &error, bool connectionIsOpen);

/// The tokens of a migration (@id, @int, @text, @bytes, @strict, @keyed) in this dialect's spelling.
[[nodiscard]] QString spell(Dialect dialect, const QString &statement);

[[nodiscard]] QString driverName(Dialect dialect);

} // namespace parkdesk
