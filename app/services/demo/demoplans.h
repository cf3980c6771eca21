// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demooffice.h"

namespace parkdesk {

/// Draws the lots of the town: levels, zones, rows of spots on both sides of a drive, walls, arrows and texts.
[[nodiscard]] Done drawDemoLots(DemoStage &stage, const DemoOffice &office);

/// What is closed today: a row that is painted, a broken light, and a zone that is kept for a market tomorrow.
[[nodiscard]] Done closeDemoSpots(DemoStage &stage, const DemoOffice &office);

} // namespace parkdesk
