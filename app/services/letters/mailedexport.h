// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/jobs/jobtable.h"

namespace parkdesk {

/// Larger files stay where they were written, and the mail says where: no server takes them.
inline constexpr qint64 largestMailedFile = qint64 {10} * 1000 * 1000;

/// "mailed_export", asked for by MailExport: writes the table row by row into \a folder, which is made, and mails it to
/// who asked. Errors: FileFailed on Field::File.
[[nodiscard]] Result<QJsonObject> mailExport(JobRun &run, const QString &folder, qint64 largest = largestMailedFile);

} // namespace parkdesk
