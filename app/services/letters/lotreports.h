// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/letters/statements.h"

namespace parkdesk {

/// "monthly_lot_reports": managers who have a mail address get the month before of each lot: what came, how full it
/// was, what was taken, day by day. Once for each month, lot and manager.
[[nodiscard]] Result<QJsonObject> mailLotReports(JobRun &run, const PagePainter &painter);

} // namespace parkdesk
