// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/mapscene.h"
#include "ui/map/spotcard.h"
#include "ui/shared/deskdeed.h"
#include "ui/shared/textrows.h"

namespace parkdesk {

/// The map as a table: a row for each spot of the level.
[[nodiscard]] std::vector<TextRow> listLines(const MapScene &scene, LevelId level, const ZoneRules &zone);

/// Bookings that begin within the next hour, the earliest first: time, plate, spot.
[[nodiscard]] std::vector<TextRow> dueLines(const MapScene &scene, const ZoneRules &zone);

/// What the desk calls it; only for deeds that are done there to a stay.
[[nodiscard]] DeskDeed deskDeed(SpotDeed deed);

} // namespace parkdesk
