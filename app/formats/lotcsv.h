// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/lotfile.h"

namespace parkdesk {

/// The spots of one lot, a row each: label, level, zone, vehicles, places, features, where it lies. Levels and zones
/// are those that spots lie in; pictures and shapes stand only in the JSON file.
[[nodiscard]] QByteArray spotsToCsv(const LotPlan &plan);

/// One lot of that file. Its name, time zone and currency are those of \a defaults; spots without a box lie in rows.
[[nodiscard]] LotFile lotFromSpotsCsv(const QByteArray &bytes, const LotDefaults &defaults);

/// A lot a row, as registers of car parks have them: name, capacity, latitude and longitude, and what else
/// OpenStreetMap calls by these names (kind or parking, access, fee, operator, maxstay, opening_hours, charge ...). Its
/// spots are as many as its capacity.
[[nodiscard]] LotFile lotsFromCsv(const QByteArray &bytes, const LotDefaults &defaults);

/// Whether \a bytes begin with the header of the first kind.
[[nodiscard]] bool isSpotsCsv(const QByteArray &bytes);

} // namespace parkdesk
