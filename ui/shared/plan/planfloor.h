// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotplan.h"
#include "ui/shared/plan/floor.h"

namespace parkdesk {

/// What lies below the spots of a level. The picture is taken from \a known when it is the same.
[[nodiscard]] Floor floorOfPlan(const LotPlan &plan, LevelId level, bool withPicture = true, const Floor &known = {});

/// Around everything on the level, with a margin.
[[nodiscard]] QRect boundsOfPlan(const LotPlan &plan, LevelId level);

} // namespace parkdesk
