// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/jobs/jobtable.h"

namespace parkdesk {

/// "remove_plates": takes the plates of vehicles that have been away for as many days as its number says, unless the
/// number is 0. A vehicle keeps its plate while it is inside, booked, waits, is a driver's, owes something or is part
/// of an open support ticket. A token takes the plate's place, by which it is the same vehicle when it comes again. A
/// piece of some hundred vehicles is a transaction of its own, so a job that broke off goes on where it was. Answers
/// "plates".
[[nodiscard]] Result<QJsonObject> removePlates(JobRun &run);

} // namespace parkdesk
