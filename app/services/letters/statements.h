// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reportdocument.h"
#include "services/jobs/jobtable.h"

namespace parkdesk {

/// Makes the pages of a paper, as PDF. On the thread of the job.
using PagePainter = std::function<Result<QByteArray>(const ReportDocument &)>;

/// "monthly_statements": each driver who parked or paid in the month before gets a statement of it, once.
[[nodiscard]] Result<QJsonObject> mailStatements(JobRun &run, const PagePainter &painter);

} // namespace parkdesk
