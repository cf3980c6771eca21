// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QList>

namespace parkdesk {

class Connection;

/// One bounded piece of what is to be done for the sums that figures are read from, in a transaction of its own: sums
/// of a lot that are missing are made; else those of all lots and of months are folded. True when there is more.
[[nodiscard]] Result<bool> stepFigures(Connection &connection, Instant now);

/// Says that the sums of all lots are missing, so that they are made again lot by lot.
[[nodiscard]] Result<int> forgetFigures(Connection &connection);

} // namespace parkdesk
