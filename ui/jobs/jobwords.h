// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/jobs/listjobs.h"
#include "ui/shared/listcells.h"

#include <QString>

namespace parkdesk {

/// "Hold and no-show sweep"; the code itself in plain letters for a kind without a name.
[[nodiscard]] QString jobName(const QString &kind);
/// What it does, in one sentence; empty for a kind without one.
[[nodiscard]] QString jobPurpose(const QString &kind);
/// "every 5 min", "daily 02:00", "Sundays 03:00", "on day 1, 06:00".
[[nodiscard]] QString jobTimes(const JobRule &rule);

/// How a run went, with its sign: "1 booking moved", "nothing to do", "failed: the disk is full".
[[nodiscard]] TagCell jobResult(const JobEntry &run);
/// "0.4 s", "41 s", "6 min 12 s"; empty while it is not over.
[[nodiscard]] QString jobTook(const JobEntry &run);

} // namespace parkdesk
