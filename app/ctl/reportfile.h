// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/commandline.h"
#include "services/reports/reportsection.h"

namespace parkdesk::ctl {

/// Whether \a path ends as a file that needs fonts does: the program then runs with them.
[[nodiscard]] bool needsFonts(const QString &path);
/// Whether \a path has an ending that a report can be written as.
[[nodiscard]] bool isReportFile(const QString &path);

/// Writes \a report to \a path. Errors: those of writeReport().
[[nodiscard]] Result<Answer> writeReportFile(const FiguresReport::Answer &report, const QString &lot,
                                             const QString &path, ReportWords words);

} // namespace parkdesk::ctl
