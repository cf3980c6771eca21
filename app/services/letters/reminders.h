// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/jobs/jobtable.h"

namespace parkdesk {

/// "remind_bookings": who has booked is told some hours before, once for each begin. In quiet hours nothing is done, so
/// that no reminder waits while its booking is cancelled; those that fall into them go when they end.
[[nodiscard]] Result<QJsonObject> remindBookings(JobRun &run);

/// "remind_absent": who has not parked for some days gets one letter, until they park again. Who stayed away for two
/// weeks longer gets none: an office that begins with this does not write to everybody it ever knew.
[[nodiscard]] Result<QJsonObject> remindAbsent(JobRun &run);

} // namespace parkdesk
