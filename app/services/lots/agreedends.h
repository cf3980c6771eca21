// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QHash>

namespace parkdesk {

class UnitOfWork;

/// The end that the driver of each vehicle inside was told last, whatever was claimed since.
[[nodiscard]] Result<QHash<StayId, Instant>> agreedEnds(UnitOfWork &unit, LotId lot);

} // namespace parkdesk
