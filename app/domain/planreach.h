// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotplan.h"

namespace parkdesk {

/// Indexes of the spots to which nothing can drive: every side is another spot or a wall. Vehicles come from outside of
/// the drawing, and along arrows. Levels that are too large for their spots are not judged.
[[nodiscard]] QList<int> unreachableSpots(const LotPlan &plan);

} // namespace parkdesk
