// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/commandline.h"
#include "services/drivers/driverdetail.h"

namespace parkdesk::ctl {

/// Who is meant by \a text. Errors: NotFound and Ambiguous on Field::Driver; those of FindDrivers.
[[nodiscard]] Result<DriverListRow> driverNamed(const QString &text, Context &context);

[[nodiscard]] Answer answerOfDrivers(const QList<DriverListRow> &rows);
[[nodiscard]] Answer answerOfDriver(const DriverDetail::Answer &detail);

} // namespace parkdesk::ctl
