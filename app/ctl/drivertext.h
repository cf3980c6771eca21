// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/commandline.h"
#include "services/drivers/driverdetail.h"

namespace parkdesk::ctl {

/// Who is meant by \a text. Errors: NotFound and Ambiguous on Field::Driver; those of FindDrivers.
[[nodiscard]] Result<DriverListRow> driverNamed(const QString &text, Context &context);

/// Whom --driver says bookings are for; nobody where it is not said. Errors: those of driverNamed(); DriverSuspended.
[[nodiscard]] Result<std::optional<DriverListRow>> driverToBookFor(const Invocation &invocation, Context &context);

[[nodiscard]] Answer answerOfDrivers(const QList<DriverListRow> &rows);
[[nodiscard]] Answer answerOfDriver(const DriverDetail::Answer &detail, const DriverInside::Answer &inside);
/// Stays of a driver, the newest first.
[[nodiscard]] Answer answerOfHistory(const DriverListRow &driver, const QList<StayRow> &stays);

} // namespace parkdesk::ctl
