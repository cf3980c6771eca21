// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/letters/statements.h"

namespace parkdesk {

/// The jobs that write to people: "remind_bookings", "remind_absent", "monthly_statements", "monthly_lot_reports". All
/// need the key. And "mailed_export", whose files stand in \a folder until they are sent.
[[nodiscard]] JobTable letterJobs(const PagePainter &painter, const QString &folder);

} // namespace parkdesk
